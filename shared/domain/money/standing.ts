// How the money of a case stands: what was paid, what is still to be paid, and for which piece (R130).
import { moneyKind } from '../../catalog/moneyKinds'
import type { LineId } from '../../model/ids'
import type { MoneyRow } from '../../model/settlement'
import type { Offer } from '../../model/treatment'

type HasMoney = { readonly money: readonly MoneyRow[] }

export const isLive = ({ state }: Pick<MoneyRow, 'state'>): boolean => state !== 'void'
/** What a row gives back: what changes hands, and what was kept for freight. */
export const worthFen = ({ amountFen, keptFen }: Pick<MoneyRow, 'amountFen' | 'keptFen'>): number =>
  amountFen + keptFen
const sum = (rows: readonly MoneyRow[], of: (row: MoneyRow) => number): number =>
  rows.reduce((total, row) => total + of(row), 0)
const amount = ({ amountFen }: MoneyRow) => amountFen

/** Fen that count against what the customer paid: paid and planned, with what was kept back for freight. */
export function cappedFen({ money }: HasMoney): number {
  return sum(
    money.filter(row => isLive(row) && moneyKind(row.kind).isCapped),
    worthFen,
  )
}

/** Fen that are still to be paid to somebody, or by somebody. */
export const plannedFen = ({ money }: HasMoney): number =>
  sum(
    money.filter(row => row.state === 'planned'),
    amount,
  )
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

/** Agreed offers that no row pays yet (R64, R66). */
export function unpaidOffers(record: HasMoney & { readonly offers: readonly Offer[] }): readonly Offer[] {
  const isPaid = (offer: Offer) => record.money.some(row => row.offerId === offer.id && isLive(row))
  return record.offers.filter(offer => offer.answer === 'agreed' && !isPaid(offer))
}
