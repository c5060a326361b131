// Refund speed: days from asking to money, and the cases that pull it up (R131, N13).
//
// Asked for: when the case was registered, where a refund is what the customer came for; otherwise when the refund was
// first put down to be paid. What is put down after money has gone already is a request of its own, from then on.
// Paid: when the money left. Every paid refund counts once, in the days in which it was paid.
import type { Case } from '../../model/case'
import type { MoneyRow } from '../../model/settlement'
import type { Instant } from '../../model/time'
import { DAY_MS, msOf } from '../../time/zone'
import { isWithin, type Span } from '../promises/decided'
import { mean } from './figures'

const isRefund = ({ kind, state, payee }: MoneyRow): boolean =>
  kind === 'refund' && state !== 'void' && payee === 'customer'

const earliest = (times: readonly Instant[]): Instant | null =>
  times.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null)

/** He came for his money, not for another piece. */
const wantsMoney = ({ wish }: Case): boolean => wish === 'refund' || wish === 'refundOnly'

type Refund = { readonly record: Case; readonly days: number; readonly paidAt: Instant }

/** The refunds of a case that were paid within the span. */
function refundsOf(record: Case, span: Span): Refund[] {
  const rows = record.money.filter(isRefund)
  const firstPaid = earliest(rows.flatMap(({ paidAt }) => paidAt ?? []))
  if (firstPaid === null) return []
  const first = wantsMoney(record) ? record.createdAt : earliest(rows.map(({ requestedAt }) => requestedAt))
  return rows.flatMap(({ paidAt, requestedAt }) => {
    if (paidAt === null || !isWithin(paidAt, span)) return []
    const asked = requestedAt > firstPaid ? requestedAt : (first ?? requestedAt)
    // A clock that was set back must not make anybody faster than at once.
    return { record, paidAt, days: Math.max(0, msOf(paidAt) - msOf(asked)) / DAY_MS }
  })
}

const NAMED = 3

/** One for each case, the slowest first; only such as are slower than the target. */
function slowest(refunds: readonly Refund[], targetDays: number): Refund[] {
  const byCase = new Map<string, Refund>()
  for (const refund of refunds) {
    const known = byCase.get(refund.record.id)
    if (known === undefined || refund.days > known.days) byCase.set(refund.record.id, refund)
  }
  return [...byCase.values()]
    .filter(({ days }) => days > targetDays)
    .sort((a, b) => b.days - a.days || (a.record.no < b.record.no ? -1 : 1))
    .slice(0, NAMED)
}

export function refundSpeed(cases: readonly Case[], span: Span, targetDays: number) {
  const refunds = cases.flatMap(record => refundsOf(record, span))
  return {
    days: mean(refunds.map(({ days }) => days)),
    count: refunds.length,
    slowest: slowest(refunds, targetDays),
  }
}
