// A shop with one case about money, and rows that a test changes where it matters.
import { RuleBook } from '#kit/ruleBook'
import { planMoney } from '#shared/domain/money/rows'
import type { Change } from '#shared/model/book'
import type { Case } from '#shared/model/case'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { OutLine } from '#shared/model/goods'
import { type CaseId, OutLineId } from '#shared/model/ids'
import { instant } from '#shared/time/zone'

export type Plan = Parameters<typeof planMoney>[2]

export const aPlan = (caseId: CaseId, over: Partial<Plan> = {}): Plan => ({
  caseId,
  kind: 'refund',
  amountFen: 100_00,
  keptFen: 0,
  payer: 'shop',
  payee: 'customer',
  method: 'wechat',
  reason: '不合适，退了',
  lineIds: [],
  offerId: null,
  paid: false,
  approval: null,
  ...over,
})

/** One case with a piece for each price. */
export function shopWith(...prices: readonly (number | null)[]) {
  const shop = new RuleBook()
  const { id } = shop.register({
    lines: prices.map((unitPriceFen, place) => ({
      ...EMPTY_FORM_LINE,
      itemName: `第 ${place + 1} 件`,
      unitPriceFen,
      here: false,
    })),
  })
  const yes = { by: shop.manager, reason: '老客户' }
  const plan = (over: Partial<Plan> = {}) => shop.do(planMoney, aPlan(id, over)).moneyId
  return { shop, id, yes, plan }
}

/** Writes into the case what other rules would have written. */
export function change(shop: RuleBook, id: CaseId, patch: Partial<Case>): void {
  const record = shop.case(id)
  const next = { ...record, ...patch, rev: record.rev + 1, updatedAt: instant(shop.now) }
  shop.book.apply({ collection: 'cases', record: next } as Change)
}

/** The first piece was exchanged: a new one is in the customer's hands. */
export function exchanged(shop: RuleBook, id: CaseId, unitPriceFen: number | null = 100_00): void {
  const [line] = shop.case(id).lines
  const out: OutLine = {
    id: OutLineId.parse('out-1'),
    kind: 'exchange',
    forLineId: line?.id ?? null,
    itemName: '新的一件',
    spec: '',
    qty: 1,
    unitPriceFen,
    place: '',
    state: 'handedOver',
    stateAt: instant(shop.now),
    parcelId: null,
    insteadOf: null,
    approval: null,
    note: '',
  }
  change(shop, id, { outgoing: [out] })
}
