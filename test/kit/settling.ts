// What settles the goods and the money of a case in tests: a piece put somewhere, a new one handed out, a sum paid.
import type { MoneyKindId } from '#shared/catalog/moneyKinds'
import { planOut } from '#shared/domain/goods/outgoing'
import { planMoney } from '#shared/domain/money/rows'
import type { Case } from '#shared/model/case'
import type { RuleBook } from './ruleBook'

type Out = Parameters<typeof planOut>[2]
type Money = Parameters<typeof planMoney>[2]

/** A new piece for the first one, put into his hands with the manager's yes; `over` says what differs. */
export function anOut(shop: RuleBook, record: Case, over: Partial<Out> = {}): Out {
  return {
    caseId: record.id,
    kind: 'exchange',
    forLineId: record.lines[0]?.id ?? null,
    itemName: '红色短靴',
    spec: '39 码',
    qty: record.lines[0]?.qty ?? 1,
    unitPriceFen: null,
    handOver: true,
    note: '',
    approval: { by: shop.manager, reason: '老客户' },
    ...over,
  }
}

/** Ten yuan for the first piece, paid in cash with the manager's yes (the price may be unknown). */
export function aSum(shop: RuleBook, record: Case, kind: MoneyKindId, over: Partial<Money> = {}): Money {
  const isGoods = kind === 'coupon' || kind === 'gift'
  return {
    caseId: record.id,
    kind,
    amountFen: 10_00,
    keptFen: 0,
    payer: 'shop',
    payee: 'customer',
    method: isGoods ? 'goods' : 'cash',
    reason: '退款',
    lineIds: record.lines.slice(0, 1).map(({ id }) => id),
    offerId: null,
    paid: true,
    approval: { by: shop.manager, reason: '没有小票' },
    ...over,
  }
}

/** A new piece is in his hands and the old one stays with him: an exchange without anything left to do. */
export function exchange(shop: RuleBook, record: Case): void {
  shop.do(planOut, anOut(shop, record, { kind: 'resend' }))
}

/** He has his money back; where the old piece has to come home, that is another matter. */
export function refund(shop: RuleBook, record: Case): void {
  shop.do(planMoney, aSum(shop, record, 'refund'))
}
