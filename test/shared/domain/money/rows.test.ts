// Money of a case: planned, paid, void; and everything that stops it (R71, R130, N9).
import { describe, expect, test } from 'vitest'
import { makeOffer } from '#shared/domain/compensation/offers'
import { payMoney, planMoney, voidMoney } from '#shared/domain/money/rows'
import { cappedFen, hasPaid, plannedFen, refundOf, unpaidOffers } from '#shared/domain/money/standing'
import { undoSteps } from '#shared/domain/undo'
import { NO_FACTS } from '#shared/model/caseFacts'
import type { Parcel } from '#shared/model/goods'
import type { LineId } from '#shared/model/ids'
import { instant } from '#shared/time/zone'
import { aPlan, change, exchanged, shopWith } from './paying'

const pay = { method: 'wechat', approval: null } as const

describe('a sum', () => {
  test('is planned, then paid by whoever pays it, with the way that it really took', () => {
    const { shop, id, plan } = shopWith(299_00)
    const moneyId = plan()
    expect(shop.case(id).money).toMatchObject([{ state: 'planned', paidAt: null, requestedBy: shop.clerk }])
    expect(plannedFen(shop.case(id))).toBe(100_00)
    expect(hasPaid(shop.case(id))).toBe(false)
    shop.later(2)
    shop.do(payMoney, { caseId: id, moneyId, method: 'alipay', approval: null })
    expect(shop.case(id).money).toMatchObject([
      { state: 'paid', method: 'alipay', paidAt: instant(shop.now), paidBy: shop.clerk },
    ])
    expect(plannedFen(shop.case(id))).toBe(0)
    expect(
      shop
        .case(id)
        .events.map(({ kind }) => kind)
        .slice(-2),
    ).toEqual(['moneyPlanned', 'moneyPaid'])
  })

  test('can change hands at once: one step, one entry in the timeline', () => {
    const { shop, id, plan } = shopWith(299_00)
    const before = shop.case(id).events.length
    plan({ paid: true, method: 'cash' })
    expect(shop.case(id).money).toMatchObject([{ state: 'paid', paidAt: instant(shop.now) }])
    expect(shop.case(id).events.slice(before)).toMatchObject([
      { kind: 'moneyPaid', text: '不合适，退了', facts: { amountFen: 100_00, method: 'cash' } },
    ])
  })

  test('is never paid twice, and nothing is paid that is void or not there', () => {
    const { shop, id, plan } = shopWith(299_00)
    const paid = plan({ paid: true })
    const gone = plan({ amountFen: 1_00 })
    shop.do(voidMoney, { caseId: id, moneyId: gone, reason: '记错了' })
    expect(shop.refusal(payMoney, { caseId: id, moneyId: paid, ...pay })).toBe('money-already-paid')
    expect(shop.refusal(payMoney, { caseId: id, moneyId: gone, ...pay })).toBe('money-not-planned')
    expect(shop.refusal(payMoney, { caseId: id, moneyId: 'nope' as typeof paid, ...pay })).toBe(
      'no-such-money',
    )
  })

  test('is more than nothing, between two, in a way that fits', () => {
    const { shop, id } = shopWith(299_00)
    const refusal = (over: Parameters<typeof aPlan>[1]) => shop.refusal(planMoney, aPlan(id, over))
    for (const amountFen of [0, -5, 1.5, Number.NaN, 100_000_001])
      expect(refusal({ amountFen })).toBe('number-out-of-range')
    expect(refusal({ payee: 'shop' })).toBe('money-parties')
    expect(refusal({ payer: 'customer' })).toBe('money-parties')
    expect(refusal({ payee: null })).toBe('money-parties')
    expect(refusal({ kind: 'writeOff', method: 'goods', payee: null })).toBeNull()
    expect(refusal({ kind: 'freight', payer: 'customer', payee: 'courier' })).toBeNull()
    expect(refusal({ kind: 'recovered', payer: 'supplier', payee: 'shop' })).toBeNull()
    expect(refusal({ method: 'goods' })).toBe('required')
    expect(refusal({ kind: 'gift', method: 'cash' })).toBe('required')
    expect(refusal({ lineIds: ['line-x' as LineId] })).toBe('no-such-line')
  })

  test('waits for nobody in a closed case or one in the trash', () => {
    const { shop, id, plan } = shopWith(299_00)
    const moneyId = plan()
    change(shop, id, { closedAt: instant(shop.now) })
    expect(shop.refusal(planMoney, aPlan(id))).toBe('case-closed')
    expect(shop.refusal(payMoney, { caseId: id, moneyId, ...pay })).toBe('case-closed')
    change(shop, id, { closedAt: null, deletedAt: instant(shop.now) })
    expect(shop.refusal(voidMoney, { caseId: id, moneyId, reason: '不要了' })).toBe('case-in-trash')
  })
})

describe('a void', () => {
  test('needs its reason, keeps the row, and gives the sum free again', () => {
    const { shop, id, plan } = shopWith(100_00)
    const moneyId = plan()
    expect(shop.refusal(voidMoney, { caseId: id, moneyId, reason: '' })).toBe('required')
    expect(shop.refusal(planMoney, aPlan(id, { amountFen: 1 }))).toBe('money-over-paid')
    shop.do(voidMoney, { caseId: id, moneyId, reason: '客户不退了' })
    expect(shop.case(id).money).toMatchObject([
      { state: 'void', voidReason: '客户不退了', amountFen: 100_00 },
    ])
    expect(shop.refusal(planMoney, aPlan(id))).toBeNull()
    expect(shop.refusal(voidMoney, { caseId: id, moneyId, reason: '再来' })).toBe('money-not-planned')
  })

  test('of what was paid needs the manager: money has moved', () => {
    const { shop, id, plan, yes } = shopWith(100_00)
    const moneyId = plan({ paid: true })
    expect(shop.refusal(voidMoney, { caseId: id, moneyId, reason: '退回来了' })).toBe('needs-manager')
    const byClerk = { by: shop.clerk, reason: '我看见的' }
    expect(shop.refusal(voidMoney, { caseId: id, moneyId, reason: '退回来了', approval: byClerk })).toBe(
      'not-a-manager',
    )
    shop.do(voidMoney, { caseId: id, moneyId, reason: '退回来了', approval: yes })
    const [row] = shop.case(id).money
    expect(row).toMatchObject({ state: 'void', paidBy: shop.clerk })
    expect(shop.case(id).events.at(-1)).toMatchObject({
      kind: 'moneyVoid',
      facts: { wasPaid: true, approvedBy: shop.manager },
    })
  })
})

describe('what was paid for the goods', () => {
  test('bounds refund, difference and compensation together; freight, coupons and gifts do not count', () => {
    const { shop, id, plan } = shopWith(200_00)
    plan({ kind: 'compensation', amountFen: 20_00 })
    plan({ kind: 'difference', amountFen: 30_00, paid: true })
    plan({ kind: 'freight', amountFen: 900_00 })
    plan({ kind: 'coupon', amountFen: 900_00, method: 'goods' })
    expect(cappedFen(shop.case(id))).toBe(50_00)
    expect(shop.refusal(planMoney, aPlan(id, { amountFen: 150_01 }))).toBe('money-over-paid')
    expect(shop.refusal(planMoney, aPlan(id, { amountFen: 150_00 }))).toBeNull()
  })

  test('may be exceeded with the manager, and the row says so', () => {
    const { shop, id, plan, yes } = shopWith(100_00)
    const byClerk = { by: shop.clerk, reason: '我看行' }
    expect(shop.refusal(planMoney, aPlan(id, { amountFen: 120_00, approval: byClerk }))).toBe('not-a-manager')
    plan({ amountFen: 120_00, approval: yes })
    expect(shop.case(id).money[0]?.approval).toMatchObject({ by: shop.manager, reason: '老客户' })
    // What she allowed stays allowed when it is paid.
    const [row] = shop.case(id).money
    expect(shop.refusal(payMoney, { caseId: id, moneyId: row?.id as never, ...pay })).toBeNull()
  })

  test('has to be known, or the manager says yes', () => {
    const { shop, id, plan, yes } = shopWith(100_00, null)
    expect(shop.refusal(planMoney, aPlan(id, { amountFen: 1 }))).toBe('money-price-unknown')
    expect(shop.refusal(planMoney, aPlan(id, { kind: 'freight', amountFen: 1 }))).toBeNull()
    plan({ amountFen: 50_00, approval: yes })
    expect(shop.case(id).money).toHaveLength(1)
  })

  test('is looked at again when a row is paid: a price may have been corrected', () => {
    const { shop, id, plan, yes } = shopWith(299_00)
    const moneyId = plan({ amountFen: 299_00 })
    const [line] = shop.case(id).lines
    change(shop, id, { lines: line ? [{ ...line, unitPriceFen: 199_00 }] : [] })
    expect(shop.refusal(payMoney, { caseId: id, moneyId, ...pay })).toBe('money-over-paid')
    shop.do(payMoney, { caseId: id, moneyId, method: 'cash', approval: yes })
    expect(shop.case(id).money).toMatchObject([{ state: 'paid', approval: { by: shop.manager } }])
  })

  test('bounds each piece too: two refunds for one do not eat up what was paid for the other', () => {
    const { shop, id, plan } = shopWith(100_00, 100_00)
    const lineIds = [shop.case(id).lines[0]?.id as LineId]
    plan({ lineIds, amountFen: 60_00 })
    expect(shop.refusal(planMoney, aPlan(id, { lineIds, amountFen: 60_00 }))).toBe('money-over-paid')
    expect(shop.refusal(planMoney, aPlan(id, { lineIds, amountFen: 40_00 }))).toBeNull()
    expect(refundOf(shop.case(id), lineIds[0] as LineId)).toMatchObject({ amountFen: 60_00 })
  })
})

describe('a piece that was exchanged', () => {
  test('is not refunded, neither alone nor with the whole case, and no manager can change that', () => {
    const { shop, id, yes } = shopWith(100_00, 50_00)
    exchanged(shop, id)
    const [first, second] = shop.case(id).lines.map(line => line.id)
    const refusal = (lineIds: (LineId | undefined)[]) =>
      shop.refusal(planMoney, aPlan(id, { lineIds: lineIds as LineId[], amountFen: 10_00, approval: yes }))
    expect(refusal([])).toBe('line-replaced')
    expect(refusal([first])).toBe('line-replaced')
    expect(refusal([second])).toBeNull()
  })

  test('also not when its refund was planned before', () => {
    const { shop, id, plan } = shopWith(100_00)
    const moneyId = plan()
    exchanged(shop, id)
    expect(shop.refusal(payMoney, { caseId: id, moneyId, ...pay })).toBe('line-replaced')
  })

  test('may cost the difference, either way', () => {
    const { shop, id } = shopWith(100_00)
    exchanged(shop, id)
    expect(shop.refusal(planMoney, aPlan(id, { kind: 'difference', amountFen: 10_00 }))).toBeNull()
    const up = { kind: 'customerPays', payer: 'customer', payee: 'shop', amountFen: 40_00 } as const
    expect(shop.refusal(planMoney, aPlan(id, up))).toBeNull()
  })
})

describe('freight kept back', () => {
  /** Changed his mind about an order from afar for which he had paid the way (R71). */
  function changedMind() {
    const made = shopWith(299_00)
    const { shop, id } = made
    change(shop, id, {
      issueTypeId: 'refundAfterShipping',
      facts: { ...NO_FACTS, soldVia: 'online', scenario: 'inTransit', paidFreight: true },
      lines: shop.case(id).lines.map(line => ({ ...line, category: 'shoes' })),
    })
    return made
  }

  test('stands in the row with the policy row that allows it, and counts as given back', () => {
    const { shop, id, plan } = changedMind()
    plan({ amountFen: 291_00, keptFen: 8_00 })
    const [row] = shop.case(id).money
    expect(row?.keptFen).toBe(8_00)
    expect(row?.keptByRow).toBe('transit-paid')
    expect(cappedFen(shop.case(id))).toBe(299_00)
  })

  test('only where a row says so, only from a refund', () => {
    const { shop, id } = shopWith(299_00)
    const kept = { amountFen: 291_00, keptFen: 8_00 }
    expect(shop.refusal(planMoney, aPlan(id, kept))).toBe('money-kept-not-allowed')
    const free = changedMind()
    expect(free.shop.refusal(planMoney, aPlan(free.id, { ...kept, kind: 'compensation' }))).toBe(
      'money-kept-not-allowed',
    )
  })

  test('never more than the way is known to have cost, nor more than is paid back', () => {
    const { shop, id } = changedMind()
    expect(shop.refusal(planMoney, aPlan(id, { amountFen: 10_00, keptFen: 11_00 }))).toBe(
      'money-kept-too-much',
    )
    expect(shop.refusal(planMoney, aPlan(id, { keptFen: -1 }))).toBe('money-kept-too-much')
    const parcel = { trackingNo: '', freightFen: 6_00 } as Parcel
    change(shop, id, { parcels: [parcel] })
    expect(shop.refusal(planMoney, aPlan(id, { keptFen: 6_01 }))).toBe('money-kept-too-much')
    expect(shop.refusal(planMoney, aPlan(id, { keptFen: 6_00 }))).toBeNull()
  })
})

describe('an agreed offer', () => {
  function offered(answer: 'open' | 'agreed') {
    const made = shopWith(299_00)
    const { shop, id } = made
    shop.do(makeOffer, {
      caseId: id,
      zone: 'otherProvince',
      means: 'redPacket',
      amountFen: 12_00,
      costFen: null,
      reason: '让您多跑一趟',
      answer,
      approval: null,
    })
    const offerId = shop.case(id).offers[0]?.id ?? null
    return { ...made, row: { kind: 'compensation', amountFen: 12_00, offerId } as const }
  }

  test('is paid once, with the very amount that was agreed', () => {
    const { shop, id, plan, row } = offered('agreed')
    expect(unpaidOffers(shop.case(id))).toHaveLength(1)
    expect(shop.refusal(planMoney, aPlan(id, { ...row, amountFen: 13_00 }))).toBe('number-out-of-range')
    const moneyId = plan({ ...row })
    expect(unpaidOffers(shop.case(id))).toHaveLength(0)
    expect(shop.refusal(planMoney, aPlan(id, { ...row }))).toBe('offer-paid')
    shop.do(voidMoney, { caseId: id, moneyId, reason: '红包没发出去' })
    expect(shop.refusal(planMoney, aPlan(id, { ...row }))).toBeNull()
  })

  test('is not paid before he agreed, nor when there is none', () => {
    const { shop, id, row } = offered('open')
    expect(shop.refusal(planMoney, aPlan(id, { ...row }))).toBe('offer-not-agreed')
    const offerId = 'offer-x' as NonNullable<typeof row.offerId>
    expect(shop.refusal(planMoney, aPlan(id, { ...row, offerId }))).toBe('no-such-offer')
  })
})

test('what was paid and is taken back leaves a correction in the timeline', () => {
  const { shop, id, plan } = shopWith(299_00)
  const before = shop.case(id)
  plan({ paid: true })
  shop.do(
    (book, scene) =>
      undoSteps(book, scene, 'money.plan', [
        { collection: 'cases', id, before, afterRev: shop.case(id).rev },
      ]),
    null,
  )
  expect(shop.case(id).money).toEqual([])
  expect(shop.case(id).events.at(-1)?.kind).toBe('correction')
})
