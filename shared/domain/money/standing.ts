// How the money of a case stands: what was paid, what is still to be paid, and for which piece (R130).
import { moneyKind } from '../../catalog/moneyKinds'
import type { LineId } from '../../model/ids'
import type { MoneyRow } from '../../model/settlement'

type HasMoney = { readonly money: readonly MoneyRow[] }

export const isLive = ({ state }: Pick<MoneyRow, 'state'>): boolean => state !== 'void'
const sum = (rows: readonly MoneyRow[]): number => rows.reduce((total, row) => total + row.amountFen, 0)

/** Fen that count against what the customer paid: paid and planned, with what was kept back for freight. */
export function cappedFen({ money }: HasMoney): number {
  const rows = money.filter(row => isLive(row) && moneyKind(row.kind).isCapped)
  return sum(rows) + rows.reduce((total, row) => total + row.keptFen, 0)
}

/** Fen that are still to be paid to somebody, or by somebody. */
export const plannedFen = ({ money }: HasMoney): number => sum(money.filter(row => row.state === 'planned'))
export const hasPaid = ({ money }: HasMoney): boolean => money.some(row => row.state === 'paid')

/** The refund of this piece, planned or paid; one for the whole case is for every piece. */
export function refundOf({ money }: HasMoney, lineId: LineId): MoneyRow | null {
  return (
    money.find(
      row =>
        row.kind === 'refund' && isLive(row) && (row.lineIds.length === 0 || row.lineIds.includes(lineId)),
    ) ?? null
  )
}
