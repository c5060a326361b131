// A case that is handed over: the gist of its card, what was promised, and the answer to give.
import { Button } from '@mantine/core'
import { issueType } from '#shared/catalog/issueTypes'
import { WISHES } from '#shared/catalog/wishes'
import type { HandOverItemView } from '#shared/model/handOverViews'
import type { CaseCard } from '#shared/model/views'
import { nextStep } from '#shared/slips/sayNoRepeat'
import { usePen } from '../../bridge/usePen'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import { ListRow } from '../../ui/ListRow'
import { KeyHint } from '../../ui/layout'
import type { RowProps } from '../../ui/useRovingList'
import { useLanguage, useWords } from '../../ui/words'
import type { Row } from './rows'

type ItemRowProps = {
  readonly row: Row
  readonly roving: RowProps
  /** Keys act upon it. */
  readonly isCurrent: boolean
  onOpen(): void
  readonly onAccept: (() => void) | null
  readonly onBack: (() => void) | null
}

export function ItemRow({ row, roving, isCurrent, onOpen, onAccept, onBack }: ItemRowProps) {
  const { handOver: words } = useWords()
  const { card, state } = row.item
  const isOpen = state === 'open'
  const label = words.rowLabel(card.no, card.item)
  return (
    <ListRow row={roving} label={label} tone={isOpen ? card.tone : 'calm'} quiet={!isOpen} onOpen={onOpen}>
      <div className="item-row">
        <div className="item-cell">
          <span className="item-no">{card.no}</span>
          <span className="item-small">{whoOf(card)}</span>
        </div>
        <Gist item={row.item} />
        <div className="item-due">
          {isOpen ? <Due card={card} /> : null}
          {row.side === 'byMe' ? <Answer item={row.item} /> : null}
        </div>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: only keeps a press on its buttons from opening the row */}
        <div className="item-buttons" onClick={event => event.stopPropagation()}>
          {isOpen && onAccept !== null ? (
            <Button
              variant="default"
              tabIndex={-1}
              aria-label={words.acceptNo(card.no)}
              {...(isCurrent ? { rightSection: <KeyHint name="KeyA" /> } : {})}
              onClick={onAccept}
            >
              {words.accept}
            </Button>
          ) : null}
          {isOpen && onBack !== null ? (
            <Button
              variant="subtle"
              tabIndex={-1}
              aria-label={row.side === 'forMe' ? words.giveBackNo(card.no) : words.takeBackNo(card.no)}
              {...(isCurrent ? { rightSection: <KeyHint name="KeyR" /> } : {})}
              onClick={onBack}
            >
              {row.side === 'forMe' ? words.giveBack : words.takeBack}
            </Button>
          ) : null}
        </div>
      </div>
    </ListRow>
  )
}

const whoOf = ({ customer }: CaseCard) =>
  customer === null ? '' : [customer.name, customer.tail].filter(Boolean).join(' ')

/** What it is about in two lines: the matter and his wish, then the next step and what to mind. */
function Gist({ item }: { readonly item: HandOverItemView }) {
  const { handOver: words } = useWords()
  const language = useLanguage()
  const pen = usePen()
  const { card, note, noRepeat, reason } = item
  const wish = WISHES.find(({ id }) => id === card.wish)?.text[language] ?? ''
  const about = [card.item, issueType(card.issueTypeId).text[language], wish].filter(Boolean).join(' · ')
  const rest = [
    noRepeat === null ? '' : words.next(nextStep(noRepeat, pen)),
    reason === '' ? '' : words.because(reason),
    note === '' ? '' : words.caseNote(note),
  ].filter(Boolean)
  return (
    <div className="item-cell item-gist">
      <span className="item-about" title={about}>
        {about}
      </span>
      {rest.length === 0 ? null : (
        <span className="item-small" title={rest.join('\n')}>
          {rest.join('　')}
        </span>
      )}
    </div>
  )
}

function Due({ card }: { readonly card: CaseCard }) {
  const words = useWords()
  const say = useSay()
  const { dueAt, untouchedSince, tone } = card
  if (dueAt !== null && (tone !== 'overdue' || say.isPast(dueAt)))
    return <DueBadge tone={tone} text={say.left(dueAt, true)} exact={say.exactly(dueAt)} />
  if (untouchedSince === null) return null
  return (
    <DueBadge
      tone={tone}
      text={words.case.untouched(say.age(untouchedSince, true))}
      exact={say.exactly(untouchedSince)}
    />
  )
}

/** What came of a case that she gave. */
function Answer({ item }: { readonly item: HandOverItemView }) {
  const { handOver: words } = useWords()
  const say = useSay()
  const { state, at, byName } = item
  if (state === 'open') return <span className="item-small">{words.states.open}</span>
  if (state === 'gone') return <span className="item-small">{words.gone}</span>
  const text = words.answeredBy(words.states[state], byName, at === null ? '' : say.moment(at))
  return (
    <span className="item-small" title={text}>
      {text}
    </span>
  )
}
