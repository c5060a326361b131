// The measures, against samples that were worked out by hand.
import { describe, expect, test } from 'vitest'
import { NOON, RuleBook } from '#kit/ruleBook'
import { platformResult, setPlatform } from '#shared/domain/flow/platform'
import { tellCustomer } from '#shared/domain/followUps'
import { measuresView } from '#shared/domain/measures/measuresView'
import { payMoney, planMoney, voidMoney } from '#shared/domain/money/rows'
import type { CaseForm } from '#shared/model/caseForm'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#shared/time/zone'

const lines: CaseForm['lines'] = [
  { ...EMPTY_FORM_LINE, itemName: '红色短靴', unitPriceFen: 100_00, here: false },
]
const measures = (shop: RuleBook, month: string | null = null) => measuresView(shop.book, shop.now, month)

/** Registered, and its refund paid so many days later. */
function refunded(shop: RuleBook, days: number, wish: CaseForm['wish'] = 'refund'): CaseId {
  const start = shop.now
  const { id } = shop.register({ wish, lines })
  shop.now = start + days * DAY_MS
  pay(shop, id)
  shop.now = start
  return id
}
function plan(shop: RuleBook, caseId: CaseId, paid: boolean, amountFen = 40_00) {
  return shop.do(planMoney, {
    ...{ caseId, kind: 'refund', amountFen, keptFen: 0, payer: 'shop', payee: 'customer' },
    ...{ method: 'wechat', reason: '', lineIds: [], offerId: null, paid, approval: null },
  }).moneyId
}
const pay = (shop: RuleBook, caseId: CaseId) => plan(shop, caseId, true)

describe('refund speed', () => {
  test('is the mean of the days from asking to money, and names the three slowest cases', () => {
    const shop = new RuleBook()
    // (0.5 + 1 + 2 + 4) / 4 = 1.875
    const [quick, one, two, four] = [0.5, 1, 2, 4].map(days => refunded(shop, days))
    shop.now += 5 * DAY_MS
    const { refund } = measures(shop)
    expect(refund.days).toBeCloseTo(1.875, 10)
    expect(refund).toMatchObject({ count: 4, targetDays: 0.77, averageDays: 1.87 })
    expect(refund.slowest.map(({ caseId, days }) => [caseId, days])).toEqual([
      [four, 4],
      [two, 2],
      [one, 1],
    ])
    expect(refund.slowest.map(({ caseId }) => caseId)).not.toContain(quick)
  })

  test('says nothing of fewer than three', () => {
    const shop = new RuleBook()
    refunded(shop, 1)
    refunded(shop, 2)
    shop.now += 3 * DAY_MS
    expect(measures(shop).refund).toMatchObject({ days: null, count: 2 })
    refunded(shop, 0)
    expect(measures(shop).refund.days).toBeCloseTo(1, 10)
  })

  test('begins with the plan of the refund where the customer came for something else', () => {
    const shop = new RuleBook()
    const { id } = shop.register({ wish: 'exchange', lines })
    shop.now += 3 * DAY_MS
    const moneyId = plan(shop, id, false)
    shop.now += 0.5 * DAY_MS
    shop.do(payMoney, { caseId: id, moneyId, method: 'cash', approval: null })
    expect(measures(shop).refund.slowest).toEqual([])
    shop.now += 2 * DAY_MS
    pay(shop, id)
    const other = refunded(shop, 1)
    shop.now += 9 * DAY_MS
    pay(shop, other)
    // Half a day; a day; and nothing for those that were asked for after the first was paid, and paid at once.
    expect(measures(shop).refund).toMatchObject({ days: 1.5 / 4, count: 4 })
  })

  test('does not count what was void, and what was paid in other days', () => {
    const shop = new RuleBook()
    const id = refunded(shop, 1)
    shop.now += 2 * DAY_MS
    expect(measures(shop).refund.count).toBe(1)
    expect(measures(shop, '2026-11').refund.count).toBe(1)
    expect(measures(shop, '2026-10').refund.count).toBe(0)
    shop.now += 31 * DAY_MS
    expect(measures(shop).refund.count).toBe(0)
    expect(measures(shop, '2026-11').refund.count).toBe(1)
    const moneyId = shop.case(id).money[0]?.id as never
    const approval = { by: shop.manager, reason: '记错了' }
    shop.do(voidMoney, { caseId: id, moneyId, reason: '记错了', approval })
    expect(measures(shop, '2026-11').refund.count).toBe(0)
  })
})

describe('time to first contact', () => {
  const message = { channel: 'platform' } as const
  function answered(shop: RuleBook, minutes: number): void {
    const start = shop.now
    const { id } = shop.register(message)
    shop.now = start + minutes * MINUTE_MS
    shop.do(tellCustomer, { caseId: id, how: 'platform', text: '收到', fulfil: [], next: null })
    shop.now = start
  }

  test('is the median of opening time, with the share of the first hour', () => {
    const shop = new RuleBook()
    for (const minutes of [10, 30, 50, 120]) answered(shop, minutes)
    shop.later(3)
    expect(measures(shop).contact).toEqual({
      medianMs: 40 * MINUTE_MS,
      withinHour: 0.75,
      count: 4,
      waiting: 0,
    })
  })

  test('does not count the night, nor those who stood at the counter', () => {
    const shop = new RuleBook()
    shop.register()
    // 20:20; the shop closes at nine and opens at nine.
    shop.now = NOON + 5 * HOUR_MS
    for (let each = 0; each < 3; each++) answered(shop, 12 * 60 + 55)
    shop.later(20)
    expect(measures(shop).contact).toMatchObject({ medianMs: 55 * MINUTE_MS, withinHour: 1, count: 3 })
  })

  test('silence is no way to a better figure', () => {
    const shop = new RuleBook()
    for (const minutes of [10, 20, 30]) answered(shop, minutes)
    shop.register(message)
    shop.now += 50 * MINUTE_MS
    expect(measures(shop).contact).toMatchObject({ withinHour: 1, count: 4, waiting: 1 })
    shop.now += 20 * MINUTE_MS
    expect(measures(shop).contact).toMatchObject({
      withinHour: 0.75,
      medianMs: 25 * MINUTE_MS,
      waiting: 1,
    })
  })
})

test('rights claims are counted with how they ended', () => {
  const shop = new RuleBook()
  const claim = (severity: 'refundApplied' | 'rightsClaim' | 'steppedIn') => {
    const { id } = shop.register({ channel: 'platform' })
    shop.do(setPlatform, { caseId: id, severity, dueAt: null, note: '' })
    return id
  }
  claim('refundApplied')
  const lost = claim('rightsClaim')
  const won = claim('steppedIn')
  claim('rightsClaim')
  shop.do(platformResult, { caseId: lost, result: 'refund', note: '' })
  shop.do(platformResult, { caseId: won, result: 'noRefund', note: '' })
  expect(measures(shop).claims).toEqual({ count: 3, open: 1, lost: 1 })
  expect(measures(shop, '2026-10').claims.count).toBe(0)
})

test('what is overdue right now is counted whatever days are looked at', () => {
  const shop = new RuleBook()
  const { promises } = shop.register()
  shop.later(30)
  expect(measures(shop, '2026-01').overdue).toEqual({ rows: 1, quiet: 0, oldest: promises[0]?.dueAt })
  expect(measures(shop)).toMatchObject({ from: '2026-10-25', until: '2026-11-23', thisMonth: '2026-11' })
})
