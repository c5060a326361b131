// What the case screen allows of goods, money and the course is what the rules accept; what it greys says why.
import { expect, test } from 'vitest'
import type { AnyRule } from '#kit/ruleBook'
import { caseActions } from '#shared/domain/caseActions'
import { changeFlow } from '#shared/domain/flow/change'
import { deliveredOut, handOverOut, returnedOut, sendOut } from '#shared/domain/goods/leaving'
import { planOut } from '#shared/domain/goods/outgoing'
import { goodsPlace, goodsStay } from '#shared/domain/goods/placing'
import { goodsArrive, goodsHandBack, goodsInspect } from '#shared/domain/goods/steps'
import { planMoney } from '#shared/domain/money/rows'
import type { CaseActionId } from '#shared/model/views'
import { atCounter, Flowing } from './flowing'

const why = (flowing: Flowing, action: CaseActionId) =>
  caseActions(flowing.record, flowing.shop.clerk).find(({ id }) => id === action)?.because[0]?.code ?? null

test('a piece is put in its place once it was looked at, and as long as it may change its mind', () => {
  const flowing = new Flowing(atCounter)
  const { shop, id: caseId } = flowing
  const lineIds = flowing.record.lines.map(({ id }) => id)
  const place = (goesTo: 'restocked' | 'toCollect') => ({ caseId, lineIds, goesTo, place: '', reason: '' })
  expect([why(flowing, 'place'), why(flowing, 'stay')]).toEqual([
    'goods-not-inspected-yet',
    'goods-already-here',
  ])
  expect(shop.refusal(goodsPlace, place('restocked'))).toBe('goods-not-inspected-yet')
  shop.do(goodsInspect, { caseId, lineIds, good: true, remark: '' })
  shop.do(goodsPlace, place('toCollect'))
  expect(why(flowing, 'place')).toBeNull()
  shop.do(goodsPlace, place('restocked'))
  expect([why(flowing, 'place'), why(flowing, 'arrive')]).toEqual(['goods-placed', 'goods-placed'])
})

test('a piece that is away can stay there, and one that stays can still come', () => {
  const flowing = new Flowing()
  const { shop, id: caseId } = flowing
  const lineIds = flowing.record.lines.map(({ id }) => id)
  expect([why(flowing, 'place'), why(flowing, 'stay')]).toEqual(['goods-not-here', null])
  shop.do(goodsStay, { caseId, lineIds, state: 'staysWithCustomer', reason: '补偿后留下' })
  expect([why(flowing, 'stay'), why(flowing, 'arrive')]).toEqual(['goods-placed', null])
  expect(shop.refusal(goodsArrive, { caseId, lineIds, place: '' })).toBeNull()
})

test('what was replaced is not handed back', () => {
  const flowing = new Flowing(atCounter).out({ state: 'planned' })
  const lineIds = flowing.record.lines.map(({ id }) => id)
  expect(why(flowing, 'handBack')).toBe('replaced-stays')
  expect(flowing.shop.refusal(goodsHandBack, { caseId: flowing.id, lineIds })).toBe('replaced-stays')
})

test('something goes to the customer only when something was planned; what he has he may bring back, once', () => {
  const flowing = new Flowing(atCounter)
  const { shop, id: caseId } = flowing
  expect(why(flowing, 'send')).toBe('nothing-to-send')
  const piece = {
    kind: 'exchange',
    forLineId: flowing.record.lines[0]?.id ?? null,
    itemName: '红色短靴',
  } as const
  const rest = { spec: '', qty: 1, unitPriceFen: null, handOver: false, note: '', approval: null }
  const { outId } = shop.do(planOut, { caseId, ...piece, ...rest })
  expect(why(flowing, 'send')).toBeNull()
  const way = { courier: '顺丰', trackingNo: 'SF1', freightFen: null, payer: null, approval: null }
  shop.do(sendOut as AnyRule<unknown, unknown>, { caseId, outIds: [outId], ...way })
  expect(why(flowing, 'send')).toBeNull()
  shop.do(deliveredOut, { caseId, outIds: [outId] })
  expect(why(flowing, 'send')).toBeNull()
  expect(shop.refusal(handOverOut as AnyRule<unknown, unknown>, { caseId, outIds: [outId] })).toBe('out-step')
  shop.do(returnedOut, { caseId, outIds: [outId], note: '' })
  expect(why(flowing, 'send')).toBe('nothing-to-send')
})

test('money is paid when money is planned, and then the course stands', () => {
  const flowing = new Flowing(atCounter).putLine({ unitPriceFen: 199_00 })
  expect([why(flowing, 'pay'), why(flowing, 'flow')]).toEqual(['nothing-to-pay', null])
  const sum = {
    kind: 'compensation',
    amountFen: 10_00,
    keptFen: 0,
    payer: 'shop',
    payee: 'customer',
  } as const
  const row = { ...sum, method: 'cash', reason: '', lineIds: [], offerId: null, approval: null } as const
  flowing.shop.do(planMoney, { caseId: flowing.id, ...row, paid: false })
  expect(why(flowing, 'pay')).toBeNull()
  flowing.shop.do(planMoney, { caseId: flowing.id, ...row, paid: true })
  expect(why(flowing, 'flow')).toBe('flow-money-paid')
  const change = { caseId: flowing.id, flow: 'return', reason: '退' } as const
  expect(flowing.shop.refusal(changeFlow, change)).toBe('flow-money-paid')
})

test('a closed case only remembers what others owe for it', () => {
  const flowing = new Flowing().put({ closedAt: '2026-11-22T08:00:00.000Z' })
  const allowed = caseActions(flowing.record, null).filter(({ because }) => because.length === 0)
  expect(allowed.map(({ id }) => id)).toEqual(['claim', 'reopen', 'correct', 'trash'])
})

test('one piece alone cannot be split off', () => {
  expect(why(new Flowing(), 'split')).toBe('split-all')
  expect(why(new Flowing({ lines: [...atCounter.lines, ...atCounter.lines] }), 'split')).toBeNull()
})
