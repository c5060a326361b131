// What the case itself says is still to be given or taken: an agreed offer, the balance of an exchange, the refund of a return.
import type { FlowId } from '../../catalog/flows'
import type { MeansId } from '../../catalog/means'
import type { MoneyKindId } from '../../catalog/moneyKinds'
import type { OutcomeId } from '../../catalog/outcomes'
import type { CaseLine, OutLine } from '../../model/goods'
import type { LineId, OfferId } from '../../model/ids'
import type { MoneyRow } from '../../model/settlement'
import type { Offer } from '../../model/treatment'
import { paidFen } from '../compensation/ladder'
import { replacementOf } from '../goods/standing'
import { leftFen } from './limits'
import { isLive, refundOf, unpaidOffers } from './standing'

export type Proposal = {
  readonly kind: MoneyKindId
  /** Null: a price is not known. */
  readonly amountFen: number | null
  readonly lineIds: readonly LineId[]
  readonly offerId: OfferId | null
}

type Settled = {
  readonly lines: readonly CaseLine[]
  readonly outgoing: readonly OutLine[]
  readonly money: readonly MoneyRow[]
  readonly offers: readonly Offer[]
  readonly flow: FlowId
  readonly outcome: OutcomeId | null
}

/** What each means of the ladder is as money. */
const KIND_OF: Readonly<Record<MeansId, MoneyKindId>> = {
  cash: 'difference',
  redPacket: 'compensation',
  coupon: 'coupon',
  points: 'coupon',
  gift: 'gift',
}

function ofOffers(record: Settled): Proposal[] {
  return unpaidOffers(record).map(offer => ({
    kind: KIND_OF[offer.means as MeansId] ?? 'compensation',
    amountFen: offer.amountFen,
    lineIds: [],
    offerId: offer.id,
  }))
}

/** Fen that the customer owes for his new pieces: those that went out less those that they replace; null without prices. */
function balanceFen(record: Settled): number | null {
  let sum = 0
  for (const line of record.lines) {
    const out = replacementOf(record, line.id)
    if (out?.kind !== 'exchange') continue
    if (out.unitPriceFen === null || line.unitPriceFen === null) return null
    sum += (out.unitPriceFen - line.unitPriceFen) * out.qty
  }
  return sum
}

/** What is left of the balance after the rows that settle it already. */
function ofExchange(record: Settled): Proposal[] {
  const balance = balanceFen(record)
  if (balance === null) return []
  const settles = (kind: MoneyKindId) =>
    record.money
      .filter(row => row.kind === kind && isLive(row) && row.offerId === null)
      .reduce((sum, row) => sum + row.amountFen, 0)
  const left = balance - settles('customerPays') + settles('difference')
  // A difference that was given for another reason is not asked back.
  if (left === 0 || (balance <= 0 && left > 0) || (balance >= 0 && left < 0)) return []
  const lineIds = record.lines.map(({ id }) => id).filter(id => replacementOf(record, id) !== null)
  return [
    { kind: left > 0 ? 'customerPays' : 'difference', amountFen: Math.abs(left), lineIds, offerId: null },
  ]
}

const REFUNDS: readonly FlowId[] = ['refundUnshipped', 'inTransit', 'return']

/** The pieces that are neither replaced nor refunded yet, with what may still be given back for them. */
function ofReturn(record: Settled): Proposal[] {
  const isMeant = record.outcome === null ? REFUNDS.includes(record.flow) : record.outcome === 'refunded'
  if (!isMeant) return []
  const open = record.lines.filter(
    ({ id }) => replacementOf(record, id) === null && refundOf(record, id) === null,
  )
  const paid = paidFen({ lines: open })
  const left = leftFen(record)
  const amountFen = paid === null || left === null ? null : Math.min(paid, left)
  if (open.length === 0 || amountFen === 0) return []
  return [{ kind: 'refund', amountFen, lineIds: open.map(({ id }) => id), offerId: null }]
}

/** The most certain first. */
export function moneyProposals(record: Settled): readonly Proposal[] {
  return [...ofOffers(record), ...ofExchange(record), ...ofReturn(record)]
}
