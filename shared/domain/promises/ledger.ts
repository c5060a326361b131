// The promise ledger (N3): what the shop still owes, what became of the rest in a month, and how many words each clerk kept.
import type { Book } from '../../model/book'
import type { Case, CasePromise } from '../../model/case'
import type { ClerkId } from '../../model/ids'
import type { LedgerRow, LedgerView } from '../../model/promiseViews'
import type { Month } from '../../model/time'
import { dayOf } from '../../time/zone'
import { atHand, during } from '../book/walks'
import { limitsAt, toneOf } from '../deadlines'
import { daysOf, monthOf, spanOf } from '../measures/span'
import { settingsOf } from '../settings'
import { caseBrief } from './caseBrief'
import { decidedAt, isWithin, keptRate } from './decided'
import { keeperOf } from './keeper'

type Kept = { readonly record: Case; readonly promise: CasePromise }

type Asked = {
  /** Null is this month. */
  readonly month: Month | null
  /** Null is everybody's. */
  readonly clerkId: ClerkId | null
  readonly state: 'open' | 'closed'
}

const byDue = (a: Kept, b: Kept) =>
  a.promise.dueAt < b.promise.dueAt ? -1 : a.promise.dueAt > b.promise.dueAt ? 1 : 0
const lastFirst = (a: Kept, b: Kept) => ((a.promise.closedAt ?? '') < (b.promise.closedAt ?? '') ? 1 : -1)

/** `now` in milliseconds. */
export function ledgerView(book: Book, now: number, { month: asked, clerkId, state }: Asked): LedgerView {
  const limits = limitsAt(book, now)
  const { timeZone, maskPhones } = settingsOf(book)
  const thisMonth = monthOf(dayOf(now, timeZone))
  const month = asked ?? thisMonth
  const span = spanOf(daysOf(month, now, timeZone), timeZone)

  const open: Kept[] = []
  const closed: Kept[] = []
  for (const record of atHand(book.cases))
    for (const promise of record.promises) if (promise.state === 'open') open.push({ record, promise })
  for (const record of during(book.cases, span.from, span.until))
    for (const promise of record.promises)
      if (promise.state !== 'open' && isWithin(decidedAt(promise, limits.now) ?? '', span))
        closed.push({ record, promise })
  const all = [...open, ...closed].map(({ promise }) => promise)
  const keepers = [...new Set(all.map(({ by }) => by))].sort()
  const isAsked = ({ promise }: Kept) => clerkId === null || promise.by === clerkId
  const shown = { open: open.filter(isAsked).sort(byDue), closed: closed.filter(isAsked).sort(lastFirst) }
  const row = ({ record, promise }: Kept): LedgerRow => ({
    ...caseBrief(book, record, maskPhones),
    promise,
    tone: promise.state === 'open' ? toneOf(promise.dueAt, limits) : 'calm',
    keeper: keeperOf(book, promise.by),
    isCaseOpen: record.closedAt === null,
  })
  return {
    now: limits.now,
    month,
    thisMonth,
    rows: shown[state].map(row),
    counts: { open: shown.open.length, closed: shown.closed.length },
    shop: keptRate(all, span, limits.now),
    clerks: keepers.map(id => ({
      ...keptRate(
        all.filter(({ by }) => by === id),
        span,
        limits.now,
      ),
      keeper: keeperOf(book, id),
    })),
  }
}
