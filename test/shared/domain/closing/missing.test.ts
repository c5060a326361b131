// What stands between a case and its end: each piece, each sum, each word has its own line, and the manager may waive some.
import { describe, expect, test } from 'vitest'
import { aForm, keptHere, RuleBook } from '#kit/ruleBook'
import { anOut, aSum } from '#kit/settling'
import type { OutcomeId } from '#shared/catalog/outcomes'
import { caseView } from '#shared/domain/caseView'
import { closeCase } from '#shared/domain/closing/close'
import { decideCase } from '#shared/domain/closing/decide'
import { closingFacts, mayWait, missingForClosing } from '#shared/domain/closing/missing'
import { settleCase } from '#shared/domain/closing/settle'
import { columnOf } from '#shared/domain/column'
import { planOut } from '#shared/domain/goods/outgoing'
import { goodsPlace, goodsStay } from '#shared/domain/goods/placing'
import { goodsInspect } from '#shared/domain/goods/steps'
import { planMoney, voidMoney } from '#shared/domain/money/rows'
import type { Case } from '#shared/model/case'
import type { CaseForm } from '#shared/model/caseForm'
import type { CaseLine } from '#shared/model/goods'
import type { Platform } from '#shared/model/settlement'

const LINES: CaseForm['lines'] = [{ ...aForm().lines[0], qty: 2 } as CaseForm['lines'][number]]

/** A case in which only goods, money and the platform can be in the way. */
function treated(over: Partial<CaseForm> = {}) {
  const shop = new RuleBook()
  const { id } = shop.register(over)
  shop.treat(id)
  return { shop, id }
}
const patch = (shop: RuleBook, record: Case, over: Partial<Case>): Case => {
  shop.book.apply({ collection: 'cases', record: { ...record, ...over } })
  return shop.case(record.id)
}
const inState = (state: CaseLine['state']) => (record: Case) => ({
  lines: record.lines.map(line => ({ ...line, state })),
})

function closing(shop: RuleBook, id: Case['id'], outcome: OutcomeId | null) {
  const fulfil = shop.case(id).promises.flatMap(one => (one.state === 'open' ? [one.id] : []))
  return { caseId: id, outcome, toldHow: 'phone', text: '', fulfil } as const
}
const missing = (shop: RuleBook, id: Case['id'], outcome: OutcomeId | null) =>
  missingForClosing(shop.case(id), closing(shop, id, outcome)).map(({ code }) => code)

describe('a piece', () => {
  test.each([
    ['away', []],
    ['arrived', ['goods-not-inspected']],
    ['inspected', ['line-open']],
    ['forSupplier', ['line-open']],
    ['toCollect', ['line-open']],
    ['atSupplier', ['goods-at-supplier']],
    ['restocked', []],
    ['scrapped', []],
    ['supplierKept', []],
    ['givenBack', []],
    ['staysWithCustomer', []],
    ['lost', []],
  ] as const)('that is %s asks for %j', (state, codes) => {
    const { shop, id } = treated()
    patch(shop, shop.case(id), inState(state)(shop.case(id)))
    expect(missing(shop, id, 'other')).toEqual(codes)
  })

  test('counts by the piece, not by the line', () => {
    const { shop, id } = treated({ lines: LINES.map(line => ({ ...line, here: true, place: 'A1' })) })
    const [first] = missingForClosing(shop.case(id), closing(shop, id, 'other'))
    expect(first).toMatchObject({ code: 'goods-not-inspected', field: 'lines', params: { count: 2 } })
  })

  test('at the supplier is between us and him once the customer has a new one or his money (N6)', () => {
    const exchanged = treated()
    const record = exchanged.shop.case(exchanged.id)
    exchanged.shop.do(planOut, anOut(exchanged.shop, record))
    patch(exchanged.shop, exchanged.shop.case(record.id), inState('atSupplier')(record))
    expect(missing(exchanged.shop, record.id, 'exchanged')).toEqual([])

    const refunded = treated({ wish: 'refund' })
    const other = refunded.shop.case(refunded.id)
    refunded.shop.do(planMoney, aSum(refunded.shop, other, 'refund'))
    patch(refunded.shop, refunded.shop.case(other.id), inState('atSupplier')(other))
    expect(missing(refunded.shop, other.id, 'refunded')).toEqual([])
  })
})

describe('an old piece that was made good', () => {
  test('has to come back after an exchange, unless it stays with him', () => {
    const { shop, id } = treated()
    shop.do(planOut, anOut(shop, shop.case(id)))
    expect(missing(shop, id, 'exchanged')).toEqual(['goods-not-back'])
    const lineIds = shop.case(id).lines.map(line => line.id)
    shop.do(goodsStay, { caseId: id, lineIds, qty: null, state: 'staysWithCustomer', reason: '不值运费' })
    expect(missing(shop, id, 'exchanged')).toEqual([])
  })

  test('need not come back when it was sent again: it never reached him', () => {
    const { shop, id } = treated({ wish: 'resend' })
    shop.do(planOut, anOut(shop, shop.case(id), { kind: 'resend' }))
    expect(missing(shop, id, 'resent')).toEqual([])
  })

  test('has to come back for a refund when it is a return, not when only money was wanted', () => {
    for (const [wish, codes] of [
      ['refund', ['goods-not-back']],
      ['refundOnly', []],
    ] as const) {
      const { shop, id } = treated({ wish })
      shop.do(planMoney, aSum(shop, shop.case(id), 'refund'))
      expect(missing(shop, id, 'refunded')).toEqual(codes)
    }
  })
})

describe('what goes out', () => {
  test('is open until it is gone; a lent piece is open until it is back', () => {
    const { shop, id } = treated()
    const record = shop.case(id)
    shop.do(planOut, anOut(shop, record, { kind: 'resend', handOver: false, forLineId: null, qty: 3 }))
    expect(missing(shop, id, 'other')).toEqual(['out-open'])
    const lent = treated()
    lent.shop.do(planOut, anOut(lent.shop, lent.shop.case(lent.id), { kind: 'loan' }))
    expect(missing(lent.shop, lent.id, 'other')).toEqual(['loan-out'])
  })

  test('must be there when the outcome says so', () => {
    const { shop, id } = treated()
    expect(missing(shop, id, 'exchanged')).toEqual(['out-missing'])
    expect(missing(shop, id, 'resent')).toEqual(['out-missing'])
    expect(missing(shop, id, 'explained')).toEqual([])
  })
})

describe('money', () => {
  test.each([
    ['refunded', 'refund', true],
    ['refunded', 'difference', true],
    ['refunded', 'compensation', false],
    ['refunded', 'coupon', false],
    ['compensated', 'compensation', true],
    ['compensated', 'coupon', true],
    ['compensated', 'gift', true],
    ['compensated', 'freight', false],
  ] as const)('%s is true by a paid %s: %s', (outcome, kind, holds) => {
    const { shop, id } = treated({ wish: 'refundOnly' })
    expect(missing(shop, id, outcome)).toEqual(['money-missing'])
    shop.do(planMoney, aSum(shop, shop.case(id), kind))
    expect(missing(shop, id, outcome)).toEqual(holds ? [] : ['money-missing'])
  })

  test('that is planned has to be paid or void', () => {
    const { shop, id } = treated({ wish: 'refundOnly' })
    const { moneyId } = shop.do(planMoney, aSum(shop, shop.case(id), 'refund', { paid: false }))
    expect(missing(shop, id, 'other')).toEqual(['money-planned'])
    shop.do(voidMoney, { caseId: id, moneyId, reason: '客户不要了', approval: null })
    expect(missing(shop, id, 'other')).toEqual([])
  })
})

test.each([
  [null, []],
  [{ severity: 'talk', result: null }, []],
  [{ severity: 'refundApplied', result: null }, ['platform-undecided']],
  [{ severity: 'steppedIn', result: null }, ['platform-undecided']],
  [{ severity: 'steppedIn', result: 'noRefund' }, []],
] as const)('a request on the platform needs its result (R11): %j', (over, codes) => {
  const { shop, id } = treated()
  const record = shop.case(id)
  const platform: Platform | null =
    over === null ? null : { since: record.createdAt, dueAt: null, resultAt: null, note: '', ...over }
  patch(shop, record, { platform })
  expect(missing(shop, id, 'other')).toEqual(codes)
})

test('nobody closes or decides a case as merged by hand', () => {
  const { shop, id } = treated()
  expect(missing(shop, id, 'merged')).toEqual(['outcome-missing'])
  expect(shop.refusal(decideCase, { caseId: id, outcome: 'merged', text: '' })).toBe('outcome-missing')
})

test('settling asks for the same goods and money, and for nothing about the customer', () => {
  const { shop, id } = treated({ lines: keptHere, wish: 'refund' })
  const lineIds = shop.case(id).lines.map(line => line.id)
  shop.do(goodsInspect, { caseId: id, lineIds, good: true, remark: '' })
  shop.do(decideCase, { caseId: id, outcome: 'refunded', text: '' })
  const settling = settleCase(shop.book, shop.scene, { caseId: id, text: '' })
  expect(settling).toMatchObject({ error: { code: 'line-open' }, more: [{ code: 'money-missing' }] })
  shop.do(goodsPlace, { caseId: id, lineIds, qty: null, goesTo: 'restocked', place: '', reason: '' })
  shop.do(planMoney, aSum(shop, shop.case(id), 'refund'))
  shop.do(settleCase, { caseId: id, text: '' })
  expect(shop.case(id).toSettle).toBe(false)
})

test('the window knows by its view exactly what the rule will say', () => {
  const { shop, id } = treated({ lines: keptHere, wish: 'refund' })
  shop.do(planMoney, aSum(shop, shop.case(id), 'refund', { paid: false }))
  const view = caseView(shop.book, shop.now, id, shop.clerk)
  if (view === null) throw new Error('no view')
  const words = { outcome: 'refunded', toldHow: null, fulfil: [] } as const
  expect(missingForClosing(closingFacts(view), words)).toEqual(missingForClosing(shop.case(id), words))
})

describe('待结算', () => {
  test('also holds a case whose outcome stands while money is planned or a piece still has to go', () => {
    const { shop, id } = treated()
    patch(shop, shop.case(id), { outcome: 'other' })
    expect(columnOf(shop.case(id))).toBe('working')
    shop.do(planOut, anOut(shop, shop.case(id), { kind: 'resend', handOver: false }))
    expect(columnOf(shop.case(id))).toBe('toSettle')
  })

  test('does not hold a case that nobody decided', () => {
    const { shop, id } = treated()
    shop.do(planOut, anOut(shop, shop.case(id), { kind: 'resend', handOver: false }))
    expect(columnOf(shop.case(id))).toBe('working')
  })
})

describe('the manager', () => {
  const yes = (shop: RuleBook) => ({ by: shop.manager, reason: '客人搬走了，东西寄不回来' })

  test('may close although a piece is not back, and the case says for ever what was missing and who allowed it', () => {
    const { shop, id } = treated()
    shop.do(planOut, anOut(shop, shop.case(id)))
    const input = { ...closing(shop, id, 'exchanged'), toldHow: null }
    expect(shop.refusal(closeCase, input)).toBe('goods-not-back')
    shop.do(closeCase, { ...input, approval: yes(shop) })
    const closed = shop.case(id)
    expect(closed).toMatchObject({ toSettle: false, outcome: 'exchanged', told: null })
    expect(closed.closedAt).not.toBeNull()
    expect(closed.events.at(-1)?.facts).toEqual({
      outcome: 'exchanged',
      missing: 'goods-not-back,told-missing',
      approvedBy: shop.manager,
      reason: '客人搬走了，东西寄不回来',
    })
  })

  test('a promise that is left open by her is broken, never forgotten', () => {
    const { shop, id } = treated()
    const input = { ...closing(shop, id, 'explained'), fulfil: [] }
    shop.do(closeCase, { ...input, approval: yes(shop) })
    expect(shop.case(id).promises).toMatchObject([{ state: 'broken', note: yes(shop).reason }])
  })

  test('a yes that is not needed is not written down', () => {
    const { shop, id } = treated()
    shop.do(closeCase, { ...closing(shop, id, 'explained'), approval: yes(shop) })
    expect(shop.case(id).events.at(-1)?.facts).toEqual({ outcome: 'explained' })
  })

  test('is the manager, and says why', () => {
    const { shop, id } = treated()
    const input = { ...closing(shop, id, 'exchanged') }
    const asked = (approval: ReturnType<typeof yes>) => shop.refusal(closeCase, { ...input, approval })
    expect(asked({ by: shop.clerk, reason: '算了' })).toBe('not-a-manager')
    expect(asked({ by: shop.manager, reason: '' })).toBe('required')
  })

  test('cannot leave in the air what is in our own hands', () => {
    const { shop, id } = treated({ lines: keptHere })
    const input = { ...closing(shop, id, null), approval: yes(shop) }
    const ruling = closeCase(shop.book, shop.scene, input)
    expect(ruling).toMatchObject({
      error: { code: 'outcome-missing' },
      more: [{ code: 'goods-not-inspected' }],
    })
    expect(
      [
        'outcome-missing',
        'decline-missing',
        'platform-undecided',
        'line-open',
        'money-planned',
        'out-open',
      ].map(code => mayWait({ code: code as 'line-open' })),
    ).toEqual([false, false, false, false, false, false])
  })
})

test('the second to close a case is told that it is closed, and nothing changes', () => {
  const { shop, id } = treated()
  const input = closing(shop, id, 'explained')
  shop.do(closeCase, input)
  const { rev } = shop.case(id)
  expect(shop.refusal(closeCase, { ...input, outcome: 'other', fulfil: [] })).toBe('case-closed')
  expect(shop.case(id)).toMatchObject({ rev, outcome: 'explained' })
})
