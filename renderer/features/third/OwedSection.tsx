// What others owe us: the sum large, by debtor, and each claim with the day on which to ask again (R58, N6).
import { CLAIM_STATES, CLAIM_SUBJECTS } from '#shared/catalog/thirdParties'
import { sayYuan } from '#shared/model/money'
import type { ClaimView, ThirdView } from '#shared/model/settlementViews'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import { List, ListRow } from '../../ui/ListRow'
import { BigNumber, Section } from '../../ui/layout'
import { useLanguage, useWords } from '../../ui/words'
import { Cell } from './Cell'
import { RowButtons } from './RowButtons'
import type { SectionProps } from './section'
import { claimKey } from './thirdRows'
import { type ClaimDeed, mayClaim } from './useThirdDeeds'

export function OwedSection(props: SectionProps) {
  const { third, common } = useWords()
  const { claims } = props.view
  if (claims.length === 0) return null
  const open = claims.filter(({ nextAskAt }) => nextAskAt !== null).length
  return (
    <Section title={third.owed.title} count={open}>
      <Sums view={props.view} />
      <List label={common.countOf(third.owed.title, claims.length)}>
        {claims.map(claim => (
          <ClaimRow key={claim.id} {...props} claim={claim} />
        ))}
      </List>
    </Section>
  )
}

function Sums({ view: { owedFen, owedBy } }: { readonly view: ThirdView }) {
  const { owed } = useWords().third
  if (owedFen === 0) return <p className="third-nothing">{owed.nothing}</p>
  return (
    <div className="third-sums">
      <BigNumber size="xl" label={owed.sum} value={`¥${sayYuan(owedFen)}`} />
      <ul className="third-debtors">
        {owedBy.map(({ partner, fen, oldestDays }) => (
          <li key={partner.id}>
            <span className="third-debtor">{partner.name}</span>
            <b>{`¥${sayYuan(fen)}`}</b>
            <span className="third-small">{owed.debtor(oldestDays)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What was asked, granted and paid, as far as it differs from what is left. */
export function useAmounts(): (claim: ClaimView) => string {
  const { owed } = useWords().third
  return ({ askedFen, agreedFen, paidFen, leftFen }) => {
    const parts = [
      askedFen === leftFen ? '' : owed.of(sayYuan(askedFen)),
      agreedFen === null || agreedFen === askedFen ? '' : owed.granted(sayYuan(agreedFen)),
      paidFen === 0 ? '' : owed.came(sayYuan(paidFen)),
    ]
    return parts.filter(Boolean).join(' · ')
  }
}

function ClaimRow({ claim, list, deeds, readOnly }: SectionProps & { readonly claim: ClaimView }) {
  const words = useWords()
  const language = useLanguage()
  const say = useSay()
  const amounts = useAmounts()
  const { owed } = words.third
  const row = list.row(claimKey(claim))
  const isOpen = claim.nextAskAt !== null
  const state = CLAIM_STATES.find(({ id }) => id === claim.state)?.text[language] ?? ''
  const subject = CLAIM_SUBJECTS.find(({ id }) => id === claim.subject)?.text[language] ?? ''
  const sum = sayYuan(isOpen ? claim.leftFen : claim.askedFen)
  const time = claim.nextAskAt === null ? state : say.left(claim.nextAskAt, true)
  const deed = (kind: ClaimDeed, name: string, label: string) =>
    mayClaim(kind, claim) ? [{ name, label, run: () => deeds.onClaim(kind, claim) }] : []
  const buttons = [
    ...(readOnly
      ? []
      : [
          ...deed('ask', 'KeyT', owed.ask),
          ...deed('agree', 'KeyG', owed.agree),
          ...deed('pay', 'KeyM', owed.pay),
        ]),
    { name: 'Enter', label: owed.open, run: () => deeds.onClaim('claim', claim) },
  ]
  return (
    <ListRow
      row={row}
      label={words.common.listOf([owed.label(claim.partner.name, sum), state, time])}
      tone={claim.tone}
      quiet={!isOpen}
      onOpen={() => deeds.onClaim('claim', claim)}
    >
      <div className="third-row" data-kind="claim">
        <span className="third-time">
          <DueBadge
            tone={isOpen ? claim.tone : 'done'}
            text={claim.tone === 'overdue' ? owed.due : time}
            exact={claim.nextAskAt === null ? state : say.exactly(claim.nextAskAt)}
          />
        </span>
        <Cell main={claim.partner.name} small={[subject, isOpen ? state : ''].filter(Boolean).join(' · ')} />
        <Cell isNumber main={`¥${sum}`} small={amounts(claim)} />
        <Cell
          main={claim.note || claim.caseNo || words.third.noCase}
          small={[claim.note === '' ? '' : claim.caseNo, owed.age(claim.ageDays)].filter(Boolean).join(' · ')}
        />
        <RowButtons buttons={buttons} isCurrent={row.tabIndex === 0} />
      </div>
    </ListRow>
  )
}
