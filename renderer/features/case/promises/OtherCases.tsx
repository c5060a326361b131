// The same customer's other open cases: perhaps he asks about that one.
import { UnstyledButton } from '@mantine/core'
import { COLUMNS } from '#shared/catalog/columns'
import type { CaseCard, CaseView } from '#shared/model/views'
import { useDesk } from '../../../bridge/desk'
import { useSay } from '../../../bridge/useSay'
import { DueBadge } from '../../../ui/DueBadge'
import { useLanguage, useWords } from '../../../ui/words'
import './promises.css'

export function OtherCases({ view }: { readonly view: CaseView }) {
  const { others } = useWords().case
  if (view.card.customer === null) return null
  // What stands among the linked ones is not said twice.
  const known = [...view.linked, ...view.likely].map(({ card }) => card.caseId)
  const cards = view.otherOpenCases.filter(card => !known.includes(card.caseId))
  return (
    <section aria-label={others.title}>
      <h2 className="case-pane-title">{others.title}</h2>
      {cards.length === 0 ? <p className="pane-empty">{others.none}</p> : null}
      <ul className="promises">
        {cards.map(card => (
          <li key={card.caseId}>
            <OtherCase card={card} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OtherCase({ card }: { readonly card: CaseCard }) {
  const { others } = useWords().case
  const language = useLanguage()
  const desk = useDesk()
  const say = useSay()
  const column = COLUMNS.find(({ id }) => id === card.column)?.text[language]
  return (
    <UnstyledButton
      className="other-case"
      aria-label={others.open(card.no, card.item)}
      onClick={() => desk.openCase(card.caseId)}
    >
      <span className="other-case-item">{card.item}</span>
      {card.dueAt === null ? null : <DueBadge tone={card.tone} text={say.left(card.dueAt)} />}
      <span className="other-case-line">
        {card.no} · {column}
      </span>
    </UnstyledButton>
  )
}
