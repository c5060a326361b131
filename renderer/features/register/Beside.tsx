// Beside the form, live: whether the matter is already known, what else is open, and the sentence that will be printed.
import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { COLUMNS } from '#shared/catalog/columns'
import { issueType } from '#shared/catalog/issueTypes'
import type { CaseId } from '#shared/model/ids'
import type { CaseCard, RegisterContext } from '#shared/model/views'
import { clockOf, dayOf, daysBetween, msOf } from '#shared/time/zone'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useNow } from '../../bridge/now'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import { keyLabel } from '../../ui/keys'
import { useLanguage, useWords } from '../../ui/words'

const MOST_CASES = 3

type BesideProps = {
  readonly context: RegisterContext | undefined
  readonly hasCustomer: boolean
  /** The case that is being corrected is not another one. */
  readonly self: CaseId | null
  readonly dueAt: string | null
  readonly prints: boolean
}

export function Beside({ context, hasCustomer, self, dueAt, prints }: BesideProps) {
  const { register } = useWords()
  const others = (cards: readonly CaseCard[] | undefined) =>
    hasCustomer ? (cards ?? []).filter(card => card.caseId !== self) : []
  const duplicates = others(context?.duplicates)
  const open = others(context?.openCases).filter(
    card => !duplicates.some(duplicate => duplicate.caseId === card.caseId),
  )
  return (
    <aside className="beside" aria-label={register.aside.label}>
      {duplicates.length === 0 ? null : <Duplicate cards={duplicates} />}
      {hasCustomer ? (
        <OpenCases cards={open} others={duplicates.length > 0} />
      ) : (
        <p className="step-hint">{register.aside.waiting}</p>
      )}
      {dueAt === null ? null : <Sentence dueAt={dueAt} prints={prints} />}
      <KeyList isCorrecting={self !== null} />
    </aside>
  )
}

function OpenCases({ cards, others }: { readonly cards: readonly CaseCard[]; readonly others: boolean }) {
  const { aside } = useWords().register
  if (cards.length === 0) return others ? null : <p className="step-hint">{aside.noOpen}</p>
  return (
    <section>
      <h3 className="beside-title">{aside.open}</h3>
      {cards.slice(0, MOST_CASES).map(card => (
        <BesideCase key={card.caseId} card={card} />
      ))}
      {cards.length > MOST_CASES ? (
        <p className="step-hint">{aside.andMore(cards.length - MOST_CASES)}</p>
      ) : null}
    </section>
  )
}

function Duplicate({ cards }: { readonly cards: readonly CaseCard[] }) {
  const { aside } = useWords().register
  const desk = useDesk()
  const [card] = cards
  if (!card) return null
  return (
    <section className="duplicate" role="status">
      <h3 className="beside-title">
        <IconCopy size={18} stroke={1.75} aria-hidden />
        {aside.duplicate}
      </h3>
      <BesideCase card={card} />
      <p className="step-hint">{aside.duplicateText}</p>
      <Button variant="default" size="sm" fullWidth onClick={() => desk.openCase(card.caseId)}>
        {aside.openThat}
      </Button>
    </section>
  )
}

function BesideCase({ card }: { readonly card: CaseCard }) {
  const words = useWords()
  const language = useLanguage()
  const desk = useDesk()
  const say = useSay()
  const column = COLUMNS.find(({ id }) => id === card.column)?.text[language] ?? ''
  const badge =
    card.dueAt !== null
      ? { text: say.left(card.dueAt), exact: say.exactly(card.dueAt) }
      : card.untouchedSince !== null
        ? {
            text: words.search.untouched(say.age(card.untouchedSince)),
            exact: say.exactly(card.untouchedSince),
          }
        : null
  return (
    <button type="button" className="beside-case" onClick={() => desk.openCase(card.caseId)}>
      <span className="beside-case-item">{card.item}</span>
      <span className="beside-case-facts">
        {[issueType(card.issueTypeId).text[language], column].join(' · ')}
      </span>
      <span className="beside-case-foot">
        <span>{card.no}</span>
        {badge === null || card.closedAt !== null ? null : <DueBadge tone={card.tone} {...badge} />}
      </span>
    </button>
  )
}

const NEAR = ['today', 'tomorrow', 'dayAfter'] as const

/** The very words of the slip, in bits that stay whole. */
function Sentence({ dueAt, prints }: { readonly dueAt: string; readonly prints: boolean }) {
  const words = useWords()
  const { timeZone } = useShop()
  const nowMs = useNow()
  const { promise } = words.register
  const day = dayOf(msOf(dueAt), timeZone)
  const near = NEAR[daysBetween(dayOf(nowMs, timeZone), day)] ?? null
  const bits = words.slip.paper.answerBy(near, day, clockOf(msOf(dueAt), timeZone))
  return (
    <section className="sentence">
      <h3 className="beside-title">{prints ? promise.onSlip : promise.sayIt}</h3>
      <p className="sentence-text" aria-live="polite">
        <span className="sentence-begin">{words.slip.paper.wePromise}</span> {bits.join('')}
      </p>
    </section>
  )
}

function KeyList({ isCorrecting }: { readonly isCorrecting: boolean }) {
  const { keys } = useWords().register.aside
  const first = keyLabel('alt+Digit1')
  const rows = [
    { keys: `${first}…5`, does: keys.steps },
    ...(isCorrecting
      ? []
      : [
          {
            keys: `${keyLabel('alt+BracketLeft')} ${keyLabel('BracketRight')} ${keyLabel('KeyT')}`,
            does: keys.promise,
          },
        ]),
    { keys: keyLabel('mod+Enter'), does: keys.save },
    { keys: keyLabel('Escape'), does: isCorrecting ? keys.leave : keys.escape },
  ]
  return (
    <dl className="beside-keys" aria-hidden>
      {rows.map(row => (
        <div key={row.keys}>
          <dt>
            <kbd className="key-hint">{row.keys}</kbd>
          </dt>
          <dd>{row.does}</dd>
        </div>
      ))}
    </dl>
  )
}
