// The money of a day: everything that changed hands, its sums, and what waits to be paid (R130).
import { expect, test } from 'vitest'
import { cashDay } from '#shared/domain/money/cashDay'
import { payMoney, voidMoney } from '#shared/domain/money/rows'
import type { Claim } from '#shared/model/third'
import { instant } from '#shared/time/zone'
import { change, shopWith } from './paying'

test('out and in are summed apart, by method; a coupon stands with its worth beside them', () => {
  const { shop, plan } = shopWith(900_00)
  plan({ amountFen: 100_00, paid: true })
  plan({ amountFen: 20_00, paid: true, method: 'cash' })
  plan({
    amountFen: 5_00,
    paid: true,
    method: 'cash',
    kind: 'customerPays',
    payer: 'customer',
    payee: 'shop',
  })
  plan({ amountFen: 10_00, paid: true, method: 'goods', kind: 'coupon' })
  const view = cashDay(shop.book, shop.now, null)
  expect(view.totals).toEqual([
    { method: 'cash', outFen: 20_00, inFen: 5_00, rows: 2 },
    { method: 'wechat', outFen: 100_00, inFen: 0, rows: 1 },
    { method: 'goods', outFen: 10_00, inFen: 0, rows: 1 },
  ])
  expect(view).toMatchObject({ outFen: 120_00, inFen: 5_00, toPay: [] })
  expect(view.rows).toHaveLength(4)
  expect(view.rows[0]).toMatchObject({ customerName: '李雪', item: '第 1 件', byName: '王敏' })
})

test('freight that the customer pays the courier never touched the till', () => {
  const { shop, plan } = shopWith(100_00)
  plan({ kind: 'freight', payer: 'customer', payee: 'courier', paid: true })
  expect(cashDay(shop.book, shop.now, null)).toMatchObject({ rows: [], totals: [], outFen: 0, inFen: 0 })
})

test('a day is the day of the shop, and a past one can be looked at', () => {
  const { shop, plan } = shopWith(100_00)
  // 23:50 in Shanghai, 15:50 UTC.
  shop.later(8.5)
  plan({ amountFen: 10_00, paid: true })
  shop.later(0.5)
  plan({ amountFen: 20_00, paid: true })
  expect(cashDay(shop.book, shop.now, null)).toMatchObject({ day: '2026-11-23', outFen: 20_00 })
  expect(cashDay(shop.book, shop.now, '2026-11-22')).toMatchObject({
    day: '2026-11-22',
    today: '2026-11-23',
    outFen: 10_00,
  })
})

test('what waits to be paid stands there whatever the day, the oldest first, until its case is closed', () => {
  const { shop, id, plan } = shopWith(100_00)
  const first = plan({ amountFen: 10_00 })
  shop.later(30)
  const second = plan({ amountFen: 20_00 })
  expect(cashDay(shop.book, shop.now, null).toPay.map(({ money }) => money.id)).toEqual([first, second])
  shop.do(payMoney, { caseId: id, moneyId: first, method: 'cash', approval: null })
  expect(cashDay(shop.book, shop.now, null).toPay.map(({ money }) => money.id)).toEqual([second])
  change(shop, id, { closedAt: instant(shop.now) })
  expect(cashDay(shop.book, shop.now, null).toPay).toEqual([])
})

test('what was paid and is void stays in the list and counts for nothing; a plan that is void was never money', () => {
  const { shop, id, plan, yes } = shopWith(100_00)
  const paid = plan({ amountFen: 10_00, paid: true })
  const planned = plan({ amountFen: 20_00 })
  shop.do(voidMoney, { caseId: id, moneyId: paid, reason: '微信退回来了', approval: yes })
  shop.do(voidMoney, { caseId: id, moneyId: planned, reason: '不退了' })
  const view = cashDay(shop.book, shop.now, null)
  expect(view.rows.map(({ money }) => money.id)).toEqual([paid])
  expect(view).toMatchObject({ outFen: 0, totals: [] })
})

test('what a supplier or courier paid back is in, also when its case is closed; a claim taken back is not', () => {
  const { shop, id, plan } = shopWith(100_00)
  plan({ kind: 'recovered', payer: 'courier', payee: 'shop', paid: true, amountFen: 30_00 })
  const [money] = shop.case(id).money
  change(shop, id, { money: [], closedAt: instant(shop.now) })
  const claim = (deletedAt: string | null) =>
    ({
      id: 'claim-1',
      kind: 'claim',
      caseId: id,
      money: [money],
      updatedAt: instant(shop.now),
      deletedAt,
    }) as unknown as Claim
  shop.book.apply({ collection: 'third', record: claim(null) })
  const view = cashDay(shop.book, shop.now, null)
  expect(view.inFen).toBe(30_00)
  expect(view.rows[0]).toMatchObject({ caseId: id, caseNo: shop.case(id).no })
  shop.book.apply({ collection: 'third', record: claim(instant(shop.now)) })
  expect(cashDay(shop.book, shop.now, null).inFen).toBe(0)
})

test('money of a case in the trash did leave the till', () => {
  const { shop, id, plan } = shopWith(100_00)
  plan({ amountFen: 10_00, paid: true })
  change(shop, id, { deletedAt: instant(shop.now) })
  expect(cashDay(shop.book, shop.now, null).outFen).toBe(10_00)
})
