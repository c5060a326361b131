// Of this case, in the side pane: what is at the supplier's, what others owe us for it. Both are worked off in their own place.
import { UnstyledButton } from '@mantine/core'
import { CLAIM_STATES, CLAIM_SUBJECTS, SUPPLIER_ANSWERS } from '#shared/catalog/thirdParties'
import { sayYuan } from '#shared/model/money'
import type { BatchView, ClaimView } from '#shared/model/settlementViews'
import type { CaseView } from '#shared/model/views'
import { useDesk } from '../../../bridge/desk'
import { useSay } from '../../../bridge/useSay'
import { useLanguage, useWords } from '../../../ui/words'
import './owed.css'

export function OwedSection({ view }: { readonly view: Pick<CaseView, 'batches' | 'claims'> }) {
  const { inCase } = useWords().third
  const desk = useDesk()
  const { batches, claims } = view
  if (batches.length + claims.length === 0) return null
  return (
    <section aria-label={inCase.title} className="owed">
      <h2 className="case-pane-title">{inCase.title}</h2>
      <ul className="owed-list">
        {batches.map(batch => (
          <BatchLine key={batch.id} batch={batch} />
        ))}
        {claims.map(claim => (
          <ClaimLine key={claim.id} claim={claim} />
        ))}
      </ul>
      <UnstyledButton className="owed-go" onClick={() => desk.go('third')}>
        {inCase.go}
      </UnstyledButton>
    </section>
  )
}

function BatchLine({ batch }: { readonly batch: BatchView }) {
  const words = useWords()
  const language = useLanguage()
  const { batches } = words.third
  const answers = [...new Set(batch.pieces.flatMap(({ answer }) => (answer === null ? [] : [answer])))]
  const said = answers.map(id => SUPPLIER_ANSWERS.find(answer => answer.id === id)?.text[language] ?? id)
  const state = batch.state === 'answered' ? words.common.listOf(said) : batches.states[batch.state]
  const out = batch.daysOut === null || batch.state === 'closed' ? '' : batches.daysOut(batch.daysOut)
  const day =
    batch.expectedOn === null || batch.state === 'closed' ? '' : words.sheets.shortDay(batch.expectedOn)
  return (
    <li className="owed-line" data-tone={batch.tone}>
      <span className="owed-name">{batch.partner.name}</span>
      <span className="owed-state">{state}</span>
      <span className="owed-more">
        {[batch.no, out, day === '' ? '' : batches.expected(day)].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}

function ClaimLine({ claim }: { readonly claim: ClaimView }) {
  const { third } = useWords()
  const language = useLanguage()
  const say = useSay()
  const { owed } = third
  const subject = CLAIM_SUBJECTS.find(({ id }) => id === claim.subject)?.text[language]
  const state = CLAIM_STATES.find(({ id }) => id === claim.state)?.text[language]
  const isOpen = claim.nextAskAt !== null
  return (
    <li className="owed-line" data-tone={claim.tone}>
      <span className="owed-name">{claim.partner.name}</span>
      <span className="owed-state">{isOpen ? owed.left(sayYuan(claim.leftFen)) : state}</span>
      <span className="owed-more">
        {[
          subject,
          isOpen ? state : '',
          claim.nextAskAt === null ? '' : owed.next(say.moment(claim.nextAskAt)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  )
}
