// What is right for one piece: the cases that a shop meets, each with its row, its rights and its freight.
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#shared/catalog/languages'
import { effectivePolicy } from '#shared/domain/policy/effectivePolicy'
import type { PolicyRow } from '#shared/model/policy'
import type { RightView } from '#shared/model/views'
import { daysAgo, right, type Situation } from './pieces'

const received = (days: number) => ({ scenario: 'received', receivedOn: daysAgo(days) }) as const
const freight = ({ outbound, back }: RightView) => [outbound, back]

describe('the table of cases', () => {
  const cases: readonly [
    name: string,
    situation: Situation,
    row: string,
    entitled: string[],
    pay: unknown[],
  ][] = [
    [
      'R30: paid and not shipped, the money goes back and nothing travels',
      { type: 'refundBeforeShipping', conditions: [] },
      'cancel',
      ['refund'],
      [null, null],
    ],
    [
      'R31, R72: in transit and sent free, the way back is his',
      { type: 'refundAfterShipping', conditions: [] },
      'transit-free',
      ['refund'],
      ['shop', 'customer'],
    ],
    [
      'R71: in transit with freight that he paid, the shop keeps its contract price only',
      { type: 'refundAfterShipping', conditions: [], facts: { paidFreight: true } },
      'transit-paid',
      ['refund'],
      ['customer', 'customer'],
    ],
    [
      'R32, R73: no reason, inside the seven days, as new',
      { type: 'within7Days', facts: received(3) },
      'week-free',
      ['refund'],
      ['shop', 'customer'],
    ],
    [
      'R73: the seventh day after receipt is the last one',
      { type: 'within7Days', facts: received(7) },
      'week-free',
      ['refund'],
      ['shop', 'customer'],
    ],
    [
      'R14.23: the eighth day is past the window',
      { type: 'within7Days', facts: received(8) },
      'week-past',
      [],
      ['customer', 'customer'],
    ],
    [
      'R37: worn outside, it cannot be sold again',
      { type: 'within7Days', facts: received(3), conditions: ['used'] },
      'week-unfit',
      [],
      ['customer', 'customer'],
    ],
    [
      'R37: an opened cream',
      { type: 'within7Days', facts: received(3), category: 'cosmetics', conditions: ['opened'] },
      'week-unfit',
      [],
      ['customer', 'customer'],
    ],
    [
      'R37: an opened telephone is fit to be sold again',
      { type: 'within7Days', facts: received(3), category: 'electronics', conditions: ['opened'] },
      'week-free',
      ['refund'],
      ['shop', 'customer'],
    ],
    ...(['largeFurniture', 'madeToOrder', 'digital', 'food', 'press'] as const).map(
      category =>
        [
          `R18, R73: ${category} has no seven days`,
          { type: 'within7Days', facts: received(2), category },
          'excluded',
          [],
          ['customer', 'customer'],
        ] as [string, Situation, string, string[], unknown[]],
    ),
    [
      'R30: made to order and not shipped, work may have begun',
      { type: 'refundBeforeShipping', conditions: [], category: 'madeToOrder' },
      'cancel-excluded',
      [],
      [null, null],
    ],
    [
      'R18, R77: bought at the counter without a promise',
      { type: 'size', facts: { soldVia: 'counter' }, boughtOn: daysAgo(2) },
      'counter-sale',
      [],
      ['customer', 'customer'],
    ],
    [
      'R33: the wrong item, both ways are the shop’s',
      { type: 'wrongItem', facts: received(2) },
      'mismatch-week',
      ['exchange', 'refund', 'resend'],
      ['shop', 'shop'],
    ],
    [
      'R34: a piece is missing, found out late',
      { type: 'wrongCount', facts: received(30) },
      'mismatch-later',
      ['exchange', 'resend'],
      ['shop', 'shop'],
    ],
    [
      'R35, R74: damaged on the way, the courier pays and the shop lays it out',
      { type: 'quality', facts: { ...received(1), liability: 'courier' } },
      'fault-courier',
      ['exchange', 'refund', 'repair'],
      ['courier', 'courier'],
    ],
    [
      'R46, R70: a defect in the first week',
      { type: 'quality', facts: received(5) },
      'defect-week',
      ['exchange', 'refund', 'repair'],
      ['shop', 'shop'],
    ],
    [
      'Art. 24: a defect on day 15 is exchanged or repaired',
      { type: 'quality', facts: received(15) },
      'defect-fortnight',
      ['exchange', 'repair'],
      ['shop', 'shop'],
    ],
    [
      'R139: a defect under warranty',
      { type: 'quality', facts: received(40), boughtOn: daysAgo(42) },
      'defect-warranty',
      ['repair'],
      ['shop', 'shop'],
    ],
    [
      'R76, R139: a defect when the warranty has ended',
      { type: 'quality', facts: received(100), boughtOn: daysAgo(102) },
      'defect-expired',
      [],
      ['customer', 'customer'],
    ],
    [
      'R112: a defect that the supplier answers for',
      { type: 'guarantee', facts: received(40), boughtOn: daysAgo(42) },
      'warranty-supplier',
      ['repair'],
      ['supplier', 'supplier'],
    ],
    [
      'R76: wrong use, seen and settled',
      {
        type: 'quality',
        conditions: ['misused'],
        facts: { ...received(20), liability: 'customer' },
        boughtOn: daysAgo(20),
      },
      'misuse',
      [],
      ['customer', 'customer'],
    ],
    [
      'R77: a worn shoe with a defect is still a defect',
      { type: 'quality', conditions: ['used'], facts: received(5) },
      'defect-week',
      ['exchange', 'refund', 'repair'],
      ['shop', 'shop'],
    ],
    [
      'R77: the chart was wrong, so the size is a mismatch',
      { type: 'size', subTags: ['sizeNotAsMarked'], facts: received(5) },
      'mismatch-week',
      ['exchange', 'refund', 'resend'],
      ['shop', 'shop'],
    ],
    [
      'R77: bought elsewhere',
      { type: 'quality', facts: { ...received(3), soldVia: 'elsewhere' } },
      'elsewhere',
      [],
      ['customer', 'customer'],
    ],
    [
      'R57: lost on the way, sent again or the money back',
      { type: 'lost', facts: { scenario: 'inTransit' } },
      'delivery-courier',
      ['resend', 'refund'],
      ['courier', 'courier'],
    ],
    [
      'R39: he left the wrong address, the extra way is his',
      { type: 'wrongAddress', facts: { scenario: 'inTransit' } },
      'request-moving',
      ['redirect', 'help'],
      ['customer', 'customer'],
    ],
    [
      'R39: nothing has left yet, the change is free',
      { type: 'changeDelivery', facts: { scenario: 'notShipped' } },
      'request-waiting',
      ['redirect', 'help'],
      [null, null],
    ],
    [
      'R50: our words misled him, the freight is a real offer',
      { type: 'misled', facts: received(4) },
      'mismatch-week',
      ['exchange', 'refund', 'resend'],
      ['shop', 'shop'],
    ],
    [
      'R49: a rude colleague',
      { type: 'aftersalesAttitude', facts: received(4) },
      'service',
      ['explain'],
      ['shop', 'shop'],
    ],
    [
      'R8: a repair out of warranty has its price',
      { type: 'repair', facts: received(100), boughtOn: daysAgo(102) },
      'request-expired',
      ['help'],
      ['customer', 'customer'],
    ],
  ]
  test.each(cases)('%s', (_name, situation, row, entitled, pay) => {
    const answer = right(situation)
    expect(answer.row).toBe(row)
    expect(answer.entitled).toEqual(entitled)
    expect(freight(answer)).toEqual(pay)
    expect(answer.missing).toEqual([])
  })

  test('only the freight that was paid apart is kept, and no more than the contract price (R71)', () => {
    const transit = (paidFreight: boolean) =>
      right({ type: 'refundAfterShipping', conditions: [], facts: { paidFreight } })
    expect([transit(true).keepsFreight, transit(false).keepsFreight]).toEqual([true, false])
  })
})

describe('what is unknown', () => {
  const nothing: Situation = {
    type: 'within7Days',
    category: null,
    conditions: [],
    facts: { soldVia: null, paidFreight: null },
  }

  test('never speaks against the customer, and is asked for', () => {
    const answer = right(nothing)
    expect(answer.mayDecline).toBe(false)
    expect(answer.entitled).toContain('refund')
    expect(answer.missing).toEqual(['soldVia', 'receivedOn', 'category', 'conditions', 'paidFreight'])
  })

  test('is not asked for where it changes nothing', () => {
    expect(right({ ...nothing, facts: { soldVia: 'counter' } }).missing).toEqual([])
    expect(right({ type: 'quality', conditions: [], facts: received(3) }).missing).toEqual([])
  })

  test('the day of purchase says that the week cannot be over yet', () => {
    const answer = right({ type: 'within7Days', boughtOn: daysAgo(5) })
    expect(answer.row).toBe('week-free')
    expect(answer.missing).toEqual([])
  })

  test('a warranty that only the card can tell is taken as running', () => {
    const answer = right({
      type: 'quality',
      category: 'clothing',
      facts: received(60),
      boughtOn: daysAgo(61),
    })
    expect(answer.row).toBe('defect-warranty')
    expect(answer.missing).toEqual(['warrantyUntil'])
  })

  test('wrong use is not held against him as long as nobody settled who is answerable', () => {
    const answer = right({
      type: 'quality',
      conditions: ['misused'],
      facts: { ...received(3), liability: 'unclear' },
    })
    expect(answer.mayDecline).toBe(false)
    expect(answer.missing).toEqual(['liability'])
  })
})

describe('days', () => {
  test('the rest of the week and of the warranty, as days and as a date', () => {
    const answer = right({ type: 'quality', facts: received(3), boughtOn: daysAgo(5) })
    expect(answer.windowLeft).toEqual({ days: 4, lastDay: '2026-11-26' })
    expect(answer.warrantyLeft).toEqual({ days: 85, lastDay: '2027-02-15' })
  })

  test('the warranty card weighs more than what the category gives', () => {
    const answer = right({ type: 'quality', facts: received(200), warrantyUntil: '2026-11-22' })
    expect(answer.warrantyLeft).toEqual({ days: 0, lastDay: '2026-11-22' })
    expect(answer.row).toBe('defect-warranty')
  })

  test('a counter sale without a fault shows no window, a faulty one counts from the purchase', () => {
    const counter = { facts: { soldVia: 'counter' }, boughtOn: daysAgo(2) } as const
    expect(right({ type: 'size', ...counter }).windowLeft).toBeNull()
    expect(right({ type: 'quality', ...counter }).windowLeft?.days).toBe(5)
  })

  test('the sentence says them, and leaves them out when they are over', () => {
    const text = (days: number) => right({ type: 'within7Days', facts: received(days) }).explain
    expect(text(4)['zh-CN']).toContain('还有 3 天')
    expect(text(6).en).toContain('1 day')
    for (const language of LANGUAGES) {
      expect(text(7)[language]).not.toMatch(/[{}[\]]/)
      expect(text(8)[language]).not.toMatch(/[{}[\]]/)
    }
  })
})

describe('what to propose first', () => {
  const fault: Situation = { type: 'quality', wish: 'refund', facts: received(3) }

  test('a defect is exchanged rather than refunded, until he was asked once (R46, R47)', () => {
    expect(right(fault).suggested).toBe('exchange')
    expect(right({ ...fault, retained: true }).suggested).toBe('refund')
  })

  test('in a hurry or out of stock it is the money (R48)', () => {
    expect(right({ ...fault, wish: 'exchange', facts: { ...received(3), urgent: true } }).suggested).toBe(
      'refund',
    )
    expect(right({ ...fault, wish: 'exchange', facts: { ...received(3), noStock: true } }).suggested).toBe(
      'refund',
    )
  })

  test('it is never anything that the row does not allow', () => {
    const past = right({ type: 'past7Days', wish: 'refund', facts: received(20) })
    expect([...past.entitled, ...past.mayOffer]).toContain(past.suggested)
    expect(past.suggested).not.toBe('refund')
  })
})

describe('the shop’s own rows', () => {
  const fifteen: PolicyRow = {
    id: 'fifteen',
    rank: 70,
    when: {
      nature: ['changedMind'],
      soldVia: ['counter'],
      scenario: ['received'],
      liability: null,
      returnable: true,
      resaleFit: true,
      warranty: null,
      misused: null,
      paidFreight: null,
      fromDay: null,
      toDay: 15,
    },
    // biome-ignore lint/suspicious/noThenProperty: the word of decision tables; no promise is near.
    then: {
      entitled: ['refund'],
      mayOffer: [],
      outbound: null,
      back: null,
      keepsFreight: false,
      mayDecline: false,
    },
    explain: { 'zh-CN': '本店十五天包退。' },
    source: { 'zh-CN': '本店承诺' },
    checkedOn: null,
  }
  const entry = (off: boolean) => ({
    key: 'fifteen',
    value: { subject: 'policy', off, row: fifteen } as const,
  })
  const counter: Situation = { type: 'size', facts: { soldVia: 'counter' }, boughtOn: daysAgo(10) }

  test('one of a higher rank holds where it applies', () => {
    expect(right(counter, effectivePolicy([entry(false)])).row).toBe('fifteen')
    expect(right(counter, effectivePolicy([entry(true)])).row).toBe('counter-sale')
    expect(right({ ...counter, boughtOn: daysAgo(16) }, effectivePolicy([entry(false)])).row).toBe(
      'counter-sale',
    )
  })

  test('its own wording of a built-in sentence stands in its place, the other languages stay', () => {
    const texts = { 'zh-CN': '店里买的，三天内没穿过可以换。' }
    const own = [{ key: 'policy-counter-sale', value: { subject: 'text', texts, basedOn: {} } as const }]
    const answer = right(counter, effectivePolicy(own))
    expect(answer.explain['zh-CN']).toBe(texts['zh-CN'])
    expect(answer.explain.en).toBe(right(counter).explain.en)
  })
})
