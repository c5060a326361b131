// The money of one day: what went out and came in, by method, and what is still to be paid (R130).
import { directionOf, MONEY_METHOD_IDS, moneyKind } from '../../catalog/moneyKinds'
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { MoneyRow } from '../../model/settlement'
import type { CashDayView, CashRow, CashTotal } from '../../model/settlementViews'
import type { Claim } from '../../model/third'
import type { Day, Instant } from '../../model/time'
import { addDays, dayOf, instant, startOfDay } from '../../time/zone'
import { atHand, during, duringOrTrashed } from '../book/walks'
import { clerkName } from '../clerks'
import { customerOf } from '../customerOf'
import { settingsOf } from '../settings'

/** Counts in the sums of a day: it changed hands, and nobody took it back as a mistake. */
const isCounted = (row: MoneyRow): boolean => row.state === 'paid' && directionOf(row) !== null

function cashRow(book: Book, money: MoneyRow, record: Case | undefined): CashRow {
  const customer = record && customerOf(book, record)
  return {
    money,
    caseId: record?.id ?? null,
    caseNo: record?.no ?? '',
    customerName: customer?.name ?? '',
    item: record?.lines[0]?.itemName ?? '',
    byName: clerkName(book, money.paidBy ?? money.requestedBy),
  }
}

type Written = { readonly money: readonly MoneyRow[]; readonly record: Case | undefined }

/** Every case and claim whose money may be of that day. What went over the till went over it, also when the case is in the trash. */
function* withMoney(book: Book, from: Instant, until: Instant): Generator<Written> {
  for (const record of duringOrTrashed(book.cases, from, until))
    if (record.money.length > 0) yield { money: record.money, record }
  for (const record of during(book.third, from, until))
    if (record.kind === 'claim') yield { money: record.money, record: caseOf(book, record) }
}

const caseOf = (book: Book, claim: Claim) =>
  claim.caseId === null ? undefined : book.cases.get(claim.caseId)

/** What changed hands that day, in its order. What was paid and is void stands there too, and counts for nothing. */
function rowsOf(book: Book, from: Instant, until: Instant): CashRow[] {
  const rows: CashRow[] = []
  for (const { money, record } of withMoney(book, from, until))
    for (const row of money)
      if (row.paidAt !== null && row.paidAt >= from && row.paidAt < until && directionOf(row) !== null)
        rows.push(cashRow(book, row, record))
  return rows.sort((a, b) => ((a.money.paidAt ?? '') < (b.money.paidAt ?? '') ? -1 : 1))
}

function toPay(book: Book): CashRow[] {
  const rows: CashRow[] = []
  for (const record of atHand(book.cases))
    for (const row of record.money) if (row.state === 'planned') rows.push(cashRow(book, row, record))
  return rows.sort((a, b) => (a.money.requestedAt < b.money.requestedAt ? -1 : 1))
}

function sumOf(rows: readonly CashRow[], direction: 'out' | 'in'): number {
  return rows.reduce(
    (sum, { money }) => (isCounted(money) && directionOf(money) === direction ? sum + money.amountFen : sum),
    0,
  )
}

function totalsOf(rows: readonly CashRow[]): CashTotal[] {
  return MONEY_METHOD_IDS.flatMap(method => {
    const found = rows.filter(({ money }) => money.method === method && isCounted(money))
    if (found.length === 0) return []
    return [{ method, outFen: sumOf(found, 'out'), inFen: sumOf(found, 'in'), rows: found.length }]
  })
}

/** `now` in milliseconds; `day` null is today. */
export function cashDay(book: Book, now: number, day: Day | null): CashDayView {
  const { timeZone } = settingsOf(book)
  const today = dayOf(now, timeZone)
  const shown = day ?? today
  const startOf = (of: Day) => instant(startOfDay(of, timeZone))
  const rows = rowsOf(book, startOf(shown), startOf(addDays(shown, 1)))
  // A coupon or a gift has a worth, but nothing left the till.
  const inHand = rows.filter(({ money }) => moneyKind(money.kind).isCash)
  return {
    now: instant(now),
    day: shown,
    today,
    rows,
    totals: totalsOf(rows),
    outFen: sumOf(inHand, 'out'),
    inFen: sumOf(inHand, 'in'),
    toPay: toPay(book),
  }
}
