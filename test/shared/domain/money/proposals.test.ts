// What a case says by itself about money: agreed offers, the balance of an exchange, the refund of a return.
import { describe, expect, test } from 'vitest'
import type { FlowId } from '#shared/catalog/flows'
import { makeOffer } from '#shared/domain/compensation/offers'
import { moneyProposals } from '#shared/domain/money/proposals'
import { voidMoney } from '#shared/domain/money/rows'
import { exchanged, shopWith } from './paying'

type Made = ReturnType<typeof shopWith>
const proposed = ({ shop, id }: Made, flow: FlowId) => moneyProposals({ ...shop.case(id), flow })

describe('an exchange', () => {
  test('asks the customer for what the new piece costs more, until he has paid it', () => {
    const made = shopWith(100_00)
    exchanged(made.shop, made.id, 140_00)
    const lineIds = made.shop.case(made.id).lines.map(({ id }) => id)
    expect(proposed(made, 'exchange')).toEqual([
      { kind: 'customerPays', amountFen: 40_00, lineIds, offerId: null },
    ])
    const toUs = { kind: 'customerPays', payer: 'customer', payee: 'shop' } as const
    made.plan({ ...toUs, amountFen: 15_00, paid: true })
    expect(proposed(made, 'exchange')).toMatchObject([{ kind: 'customerPays', amountFen: 25_00 }])
    made.plan({ ...toUs, amountFen: 25_00 })
    expect(proposed(made, 'exchange')).toEqual([])
  })

  test('gives back what the new piece costs less, and asks again when that became void', () => {
    const { shop, id, plan, ...more } = shopWith(100_00)
    const made = { shop, id, plan, ...more }
    exchanged(shop, id, 80_00)
    expect(proposed(made, 'exchange')).toMatchObject([{ kind: 'difference', amountFen: 20_00 }])
    const moneyId = plan({ kind: 'difference', amountFen: 20_00 })
    expect(proposed(made, 'exchange')).toEqual([])
    shop.do(voidMoney, { caseId: id, moneyId, reason: '记错了' })
    expect(proposed(made, 'exchange')).toMatchObject([{ kind: 'difference', amountFen: 20_00 }])
  })

  test('asks for nothing when both cost the same, when a price is not known, or when more was given than the balance', () => {
    const same = shopWith(100_00)
    exchanged(same.shop, same.id, 100_00)
    expect(proposed(same, 'exchange')).toEqual([])
    same.plan({ kind: 'difference', amountFen: 5_00, reason: '补偿' })
    expect(proposed(same, 'exchange')).toEqual([])
    const unknown = shopWith(100_00)
    exchanged(unknown.shop, unknown.id, null)
    expect(proposed(unknown, 'exchange')).toEqual([])
  })
})

describe('a return', () => {
  test('gives back what was paid, less what was given already', () => {
    const made = shopWith(100_00, 50_00)
    expect(proposed(made, 'return')).toMatchObject([{ kind: 'refund', amountFen: 150_00 }])
    made.plan({ kind: 'compensation', amountFen: 20_00 })
    expect(proposed(made, 'return')).toMatchObject([{ kind: 'refund', amountFen: 130_00 }])
    made.plan({ amountFen: 130_00 })
    expect(proposed(made, 'return')).toEqual([])
  })

  test('leaves out the piece that was exchanged, and asks for the price where it is not known', () => {
    const made = shopWith(100_00, 50_00)
    exchanged(made.shop, made.id)
    const [, second] = made.shop.case(made.id).lines
    expect(proposed(made, 'return')).toEqual([
      { kind: 'refund', amountFen: 50_00, lineIds: [second?.id], offerId: null },
    ])
    expect(proposed(shopWith(null), 'return')).toMatchObject([{ kind: 'refund', amountFen: null }])
  })

  test('is proposed in no other course, unless a refund is what was decided', () => {
    const made = shopWith(100_00)
    expect(proposed(made, 'repair')).toEqual([])
    const { shop, id } = made
    expect(moneyProposals({ ...shop.case(id), flow: 'repair', outcome: 'refunded' })).toHaveLength(1)
    expect(moneyProposals({ ...shop.case(id), flow: 'return', outcome: 'declined' })).toEqual([])
  })
})

test('an agreed offer is proposed as what it is, until one row pays it', () => {
  const made = shopWith(299_00)
  const { shop, id, plan } = made
  const offer = {
    caseId: id,
    zone: 'otherProvince',
    costFen: null,
    reason: '让您多跑',
    answer: 'agreed',
  } as const
  shop.do(makeOffer, { ...offer, means: 'coupon', amountFen: 10_00, approval: null })
  const [coupon] = shop.case(id).offers
  expect(proposed(made, 'compensate')).toEqual([
    { kind: 'coupon', amountFen: 10_00, lineIds: [], offerId: coupon?.id },
  ])
  plan({ kind: 'coupon', method: 'goods', amountFen: 10_00, offerId: coupon?.id ?? null })
  expect(proposed(made, 'compensate')).toEqual([])
})
