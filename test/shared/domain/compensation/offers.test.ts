// Offers in a case: why before how much, several count together, beyond the ladder only with the manager (R60–R66).
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { agreedFen, givenBefore } from '#shared/domain/compensation/given'
import { answerOffer, makeOffer, turnIntoReturn } from '#shared/domain/compensation/offers'
import { saveOwn } from '#shared/domain/knowledge/own'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'

type Offer = Parameters<typeof makeOffer>[2]

const lines = (priceFen: number | null, qty = 1) => [
  { ...EMPTY_FORM_LINE, itemName: '红色短靴', unitPriceFen: priceFen, qty, here: false },
]
const offer = (caseId: CaseId, over: Partial<Offer> = {}): Offer => ({
  caseId,
  zone: 'otherProvince',
  means: 'redPacket',
  amountFen: 12_00,
  costFen: null,
  reason: '让您多跑一趟，这一趟的花费该我们出。',
  answer: 'agreed',
  approval: null,
  ...over,
})

function shopWith(priceFen: number | null, qty = 1) {
  const shop = new RuleBook()
  const { id } = shop.register({ lines: lines(priceFen, qty), wish: 'compensation' })
  const yes = { by: shop.manager, reason: '老客户' }
  return { shop, id, yes }
}

describe('an offer', () => {
  test('is kept with zone, means, amount and the sentence that was said before it', () => {
    const { shop, id } = shopWith(299_00)
    shop.do(makeOffer, offer(id, { answer: 'open' }))
    expect(shop.case(id).offers).toMatchObject([
      { zone: 'otherProvince', means: 'redPacket', amountFen: 12_00, answer: 'open', approval: null },
    ])
    expect(shop.case(id).events.at(-1)).toMatchObject({
      kind: 'offered',
      text: expect.stringContaining('多跑一趟'),
    })
  })

  test('needs its reason, a known zone, a known means, a sound amount and a sound cost', () => {
    const { shop, id } = shopWith(299_00)
    expect(shop.refusal(makeOffer, offer(id, { reason: '' }))).toBe('required')
    expect(shop.refusal(makeOffer, offer(id, { zone: 'moon' }))).toBe('no-such-zone')
    expect(shop.refusal(makeOffer, offer(id, { means: 'gold' }))).toBe('no-such-means')
    expect(shop.refusal(makeOffer, offer(id, { amountFen: 0 }))).toBe('number-out-of-range')
    expect(shop.refusal(makeOffer, offer(id, { costFen: -5 }))).toBe('number-out-of-range')
  })

  test('over the ceiling needs the manager, and her yes is kept', () => {
    const { shop, id, yes } = shopWith(299_00)
    expect(shop.refusal(makeOffer, offer(id, { amountFen: 15_01 }))).toBe('offer-needs-manager')
    const byClerk = { by: shop.clerk, reason: '我看行' }
    expect(shop.refusal(makeOffer, offer(id, { amountFen: 15_01, approval: byClerk }))).toBe('not-a-manager')
    shop.do(makeOffer, offer(id, { amountFen: 30_00, approval: yes }))
    expect(shop.case(id).offers[0]?.approval).toMatchObject({ by: shop.manager, reason: '老客户' })
    expect(shop.case(id).events.at(-1)?.facts).toMatchObject({ approvedBy: shop.manager, reason: '老客户' })
  })

  test('under the floor needs the manager, and the refusal names the bound and where it lies', () => {
    const { shop, id, yes } = shopWith(100_00)
    const low = offer(id, { costFen: 95_00 })
    const ruling = makeOffer(shop.book, shop.scene, low)
    expect(ruling).toMatchObject({
      error: { code: 'offer-needs-manager', params: { bound: 'floor', yuan: 5 } },
    })
    expect(shop.refusal(makeOffer, { ...low, approval: yes })).toBeNull()
  })

  test('more than was paid for the goods is refused, manager or not', () => {
    const { shop, id, yes } = shopWith(20_00, 2)
    expect(shop.refusal(makeOffer, offer(id, { amountFen: 40_01, approval: yes }))).toBe('offer-over-paid')
    expect(shop.refusal(makeOffer, offer(id, { amountFen: 40_00, approval: yes }))).toBeNull()
  })

  test('while nobody knows the price it stays within the ladder, manager or not', () => {
    const { shop, id, yes } = shopWith(null)
    expect(shop.refusal(makeOffer, offer(id, { amountFen: 15_00 }))).toBeNull()
    expect(shop.refusal(makeOffer, offer(id, { amountFen: 16_00, approval: yes }))).toBe(
      'offer-price-unknown',
    )
  })

  test('goes by the bounds that the shop has set', () => {
    const { shop, id } = shopWith(299_00)
    const value = { subject: 'zone', fromFen: 5_00, toFen: 11_00 } as const
    shop.do(saveOwn, { key: 'otherProvince', value, approval: { by: shop.manager, reason: '运费降了' } })
    expect(shop.refusal(makeOffer, offer(id))).toBe('offer-needs-manager')
    expect(shop.refusal(makeOffer, offer(id, { amountFen: 11_00 }))).toBeNull()
  })
})

describe('several offers', () => {
  test('count together: what was agreed is taken off the next', () => {
    const { shop, id } = shopWith(299_00)
    shop.do(makeOffer, offer(id))
    expect(shop.refusal(makeOffer, offer(id, { amountFen: 3_01 }))).toBe('offer-needs-manager')
    expect(shop.refusal(makeOffer, offer(id, { amountFen: 3_00 }))).toBeNull()
  })

  test('a new one overtakes the one that was not answered', () => {
    const { shop, id } = shopWith(299_00)
    shop.do(makeOffer, offer(id, { amountFen: 10_00, answer: 'open' }))
    shop.do(makeOffer, offer(id, { amountFen: 15_00, answer: 'open' }))
    const [first, second] = shop.case(id).offers
    expect([first?.answer, second?.answer]).toEqual(['declined', 'open'])
    const answer = { caseId: id, answer: 'agreed' } as const
    expect(shop.refusal(answerOffer, { ...answer, offerId: first?.id as never })).toBe('offer-answered')
    shop.do(answerOffer, { ...answer, offerId: second?.id as never })
    expect(agreedFen(shop.case(id))).toBe(15_00)
  })

  test('in other cases of the same customer are shown to the clerk', () => {
    const { shop, id } = shopWith(299_00)
    shop.do(makeOffer, offer(id))
    const { customerId } = shop.case(id)
    const other = shop.register({
      customer: { id: customerId, name: '李雪', phone: '19900001234' },
      lines: lines(50_00),
    })
    expect(givenBefore(shop.book, other)).toBe(12_00)
  })

  test('whatever is offered and answered, no case ever gives more than was paid, nor beyond the zone unapproved', () => {
    const deed = fc.record({
      amountFen: fc.integer({ min: 1, max: 60_00 }),
      answer: fc.constantFrom('open' as const, 'agreed' as const),
      isApproved: fc.boolean(),
      reply: fc.constantFrom('agreed' as const, 'declined' as const, null),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80_00 }), fc.array(deed, { maxLength: 6 }), (priceFen, deeds) => {
        const { shop, id, yes } = shopWith(priceFen)
        let unapproved = 0
        for (const { amountFen, answer, isApproved, reply } of deeds) {
          const input = offer(id, { amountFen, answer, approval: isApproved ? yes : null })
          if (shop.refusal(makeOffer, input) !== null) continue
          shop.do(makeOffer, input)
          const open = shop.case(id).offers.find(item => item.answer === 'open')
          if (open && reply) shop.do(answerOffer, { caseId: id, offerId: open.id, answer: reply })
        }
        const agreed = shop.case(id).offers.filter(item => item.answer === 'agreed')
        for (const item of agreed) if (item.approval === null) unapproved += item.amountFen
        expect(agreedFen(shop.case(id))).toBeLessThanOrEqual(priceFen)
        expect(unapproved).toBeLessThanOrEqual(15_00)
      }),
      { numRuns: 100 },
    )
  })
})

test('no agreement: the piece comes back, the freight is ours, what was open is declined', () => {
  const { shop, id } = shopWith(299_00)
  shop.do(makeOffer, offer(id, { answer: 'open' }))
  shop.do(turnIntoReturn, { caseId: id })
  expect(shop.case(id)).toMatchObject({ wish: 'refund', freightOurs: true, offers: [{ answer: 'declined' }] })
  const { rev } = shop.case(id)
  shop.do(turnIntoReturn, { caseId: id })
  expect(shop.case(id).rev).toBe(rev)
})
