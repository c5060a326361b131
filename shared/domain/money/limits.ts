// How much may still be given back in a case: never more than was paid, never for a piece that was replaced, unless the manager
// says so (R130, N9).
import { moneyKind } from '../../catalog/moneyKinds'
import type { Case } from '../../model/case'
import type { CaseLine } from '../../model/goods'
import type { LineId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import type { MoneyRow } from '../../model/settlement'
import { paidFen } from '../compensation/ladder'
import { replacementOf } from '../goods/standing'
import { cappedFen, isLive, worthFen } from './standing'

type Settled = Pick<Case, 'lines' | 'money' | 'outgoing'>
/** What decides about a row before it is one. */
type Sum = Pick<MoneyRow, 'kind' | 'amountFen' | 'keptFen' | 'lineIds'>

/** Fen that may still be given back; null while a price is not known. */
export function leftFen(record: {
  readonly lines: readonly Pick<CaseLine, 'unitPriceFen' | 'qty'>[]
  readonly money: readonly MoneyRow[]
}): number | null {
  const paid = paidFen(record)
  return paid === null ? null : Math.max(0, paid - cappedFen(record))
}

/** The pieces that a row is for: without a choice, all of them. */
export function linesOf<Line extends { readonly id: LineId }>(
  { lines }: { readonly lines: readonly Line[] },
  { lineIds }: { readonly lineIds: readonly LineId[] },
): readonly Line[] {
  return lineIds.length === 0 ? lines : lines.filter(line => lineIds.includes(line.id))
}

/** A piece is refunded or replaced, never both. */
export function whyReplaced(record: Settled, row: Sum): Refusal | null {
  if (row.kind !== 'refund') return null
  const isReplaced = linesOf(record, row).some(line => replacementOf(record, line.id) !== null)
  return isReplaced ? refuse('line-replaced', 'lineIds') : null
}

const overPaid = (fen: number) => refuse('money-over-paid', 'amountFen', { yuan: Math.max(0, fen) / 100 })

/** A refund for some of the pieces may not eat up what was paid for the others. */
function overPieces(record: Settled, row: Sum): Refusal | null {
  if (row.kind !== 'refund' || row.lineIds.length === 0) return null
  const paid = paidFen({ lines: linesOf(record, row) })
  const isWithin = (other: MoneyRow) =>
    other.lineIds.length > 0 && other.lineIds.every(id => row.lineIds.includes(id))
  const given = record.money
    .filter(other => other.kind === 'refund' && isLive(other) && isWithin(other))
    .reduce((sum, other) => sum + worthFen(other), 0)
  return paid !== null && given + worthFen(row) > paid ? overPaid(paid - given) : null
}

/** Why one more row needs the manager, or null. */
export function whyTooMuch(record: Settled, row: Sum): Refusal | null {
  if (!moneyKind(row.kind).isCapped) return null
  const left = leftFen(record)
  if (left === null) return refuse('money-price-unknown', 'amountFen')
  return worthFen(row) > left ? overPaid(left) : overPieces(record, row)
}

/** Why a row that was planned needs the manager now: a price was corrected meanwhile. What she allowed before stays allowed. */
export function whyTooMuchNow(record: Settled, row: MoneyRow): Refusal | null {
  if (!moneyKind(row.kind).isCapped || row.approval !== null) return null
  const paid = paidFen(record)
  if (paid === null) return refuse('money-price-unknown', 'amountFen')
  const unasked = cappedFen({ money: record.money.filter(other => other.approval === null) })
  return unasked > paid ? overPaid(paid - (unasked - worthFen(row))) : null
}
