// A sum that is being written down, and what follows from the case for it: pieces, prices, freight, amount.
import { type MoneyKindId, type MoneyMethodId, moneyKind, type PartyId } from '#shared/catalog/moneyKinds'
import { paidFen } from '#shared/domain/compensation/ladder'
import { replacementOf } from '#shared/domain/goods/standing'
import { keepingRight, knownFreightFen } from '#shared/domain/money/kept'
import { leftFen } from '#shared/domain/money/limits'
import type { Proposal } from '#shared/domain/money/proposals'
import { refundOf } from '#shared/domain/money/standing'
import type { LineId } from '#shared/model/ids'
import { readYuan, sayYuan } from '#shared/model/money'
import type { CaseView } from '#shared/model/views'

export type Way = { readonly payer: PartyId; readonly payee: PartyId }
/** Freight goes between any two of them; the most usual first. */
const USUAL_WAY: Way = { payer: 'shop', payee: 'customer' }
export const FREIGHT_WAYS: readonly Way[] = [
  USUAL_WAY,
  { payer: 'customer', payee: 'shop' },
  { payer: 'shop', payee: 'courier' },
  { payer: 'customer', payee: 'courier' },
]

export type Draft = {
  readonly kind: MoneyKindId
  readonly way: Way
  readonly lineIds: readonly LineId[]
  /** As typed; null while what follows from the case stands there. */
  readonly amount: string | null
  readonly kept: string | null
  readonly method: MoneyMethodId
  readonly reason: string
  readonly isNow: boolean
  readonly prices: Readonly<Record<string, string>>
}

/** The way that money took in this case before, or its usual one. */
function usualMethod(view: CaseView): MoneyMethodId {
  const before = view.settlement.money.findLast(({ method }) => method !== 'goods')
  return before?.method ?? (view.facts.soldVia === 'online' ? 'platform' : 'wechat')
}

/** The pieces that may be refunded: those that were not replaced. */
export function refundable({ lines, settlement }: CaseView) {
  return lines.filter(({ id }) => replacementOf(settlement, id) === null)
}

/** Those that no refund is for yet; when every one has its refund, what is left may be for any of them. */
function usualPieces(view: CaseView): readonly LineId[] {
  const all = refundable(view)
  const open = all.filter(({ id }) => refundOf(view.settlement, id) === null)
  return (open.length > 0 ? open : all).map(({ id }) => id)
}

const OF_FLOW: Readonly<Partial<Record<string, MoneyKindId>>> = {
  compensate: 'compensation',
  listen: 'compensation',
  exchange: 'difference',
}

export function newDraft(view: CaseView, first: Proposal | undefined): Draft {
  return {
    kind: first?.kind ?? OF_FLOW[view.flow.id] ?? (refundable(view).length > 0 ? 'refund' : 'compensation'),
    way: USUAL_WAY,
    lineIds: usualPieces(view),
    amount: null,
    kept: null,
    method: usualMethod(view),
    reason: '',
    isNow: true,
    prices: {},
  }
}

/** `proposal` is what the case asks for in this kind, if anything. */
export function workOut(view: CaseView, draft: Draft, proposal: Proposal | undefined) {
  const { kind } = draft
  const { isCapped } = moneyKind(kind)
  const lineIds = kind === 'refund' ? draft.lineIds : (proposal?.lineIds ?? [])
  // As if the prices that she types were known already.
  const lines = view.lines.map(line => ({
    ...line,
    unitPriceFen: line.unitPriceFen ?? readYuan(draft.prices[line.id] ?? ''),
  }))
  const left = leftFen({ lines, money: view.settlement.money })
  const { kept, keptFen, right } = keptOf(view, draft, lineIds)
  const offerId = kind === 'refund' ? null : (proposal?.offerId ?? null)

  function usualFen(): number | null {
    if (kind !== 'refund') return proposal?.amountFen ?? null
    const paid = paidFen({ lines: lines.filter(({ id }) => lineIds.includes(id)) })
    if (paid === null || left === null) return null
    return Math.max(0, Math.min(paid, left) - (keptFen ?? 0))
  }
  const usual = usualFen() || null
  // What was agreed with the customer is given as it was agreed.
  const typed = offerId === null ? draft.amount : null
  const amount = typed ?? (usual === null ? '' : sayYuan(usual))
  return {
    lineIds,
    left: isCapped ? left : null,
    unpriced: isCapped ? view.lines.filter(line => line.unitPriceFen === null) : [],
    kept,
    keptFen,
    right,
    offerId,
    amount,
    amountFen: readYuan(amount),
    way: kind === 'freight' ? draft.way : moneyKind(kind),
  }
}

/** What is kept for freight: nothing unless a rule allows it for all of these pieces, then what the way is known to have cost. */
function keptOf(view: CaseView, { kind, kept: typed }: Draft, lineIds: readonly LineId[]) {
  const right = kind === 'refund' ? keepingRight(view, { lineIds }, view.right) : null
  if (right === null) return { right, kept: '', keptFen: 0 }
  const known = knownFreightFen(view.settlement)
  const kept = typed ?? (known === null ? '' : sayYuan(known))
  return { right, kept, keptFen: kept.trim() === '' ? 0 : readYuan(kept) }
}
