// How far a case has come is read from what was done, never from what somebody claims (R9, R30–R43, R112).
import { describe, expect, test } from 'vitest'
import type { FlowStageId } from '#shared/catalog/flowStages'
import { FLOW_IDS, type FlowId } from '#shared/catalog/flows'
import { whyNotRefund } from '#shared/domain/flow/lock'
import { payMoney, planMoney } from '#shared/domain/money/rows'
import { saveFacts } from '#shared/domain/treatment/facts'
import { markStep } from '#shared/domain/treatment/steps'
import type { CaseForm } from '#shared/model/caseForm'
import { atCounter, Flowing } from './flowing'

const caseOf = (flow: FlowId, over: Partial<CaseForm> = {}) => new Flowing(over).take(flow)
const done = (flowing: Flowing) =>
  flowing.view.stages.filter(({ state }) => state === 'done').map(({ id }) => id)
const next = (flowing: Flowing) => flowing.view.next?.id ?? null
const inspected = (flowing: Flowing) =>
  flowing.putLine({
    state: 'inspected',
    inspection: { at: flowing.now, by: flowing.shop.clerk, ok: true, remark: '' },
  })

test('every course can be walked to its end, by ticking where that counts and leaving out the rest', () => {
  for (const id of FLOW_IDS) {
    const flowing = caseOf(id)
    for (let left = flowing.view.stages.length; left > 0 && flowing.view.next; left--) {
      const { id: stage, mayTick } = flowing.view.next
      if (mayTick) flowing.mark(stage, 'done')
      else flowing.mark(stage, 'skipped', '这次用不上')
    }
    expect(next(flowing), id).toBeNull()
    expect(flowing.view.spine).toBe('close')
  }
})

describe('refund before shipping (R30)', () => {
  const unshipped = () =>
    caseOf('refundUnshipped', { issueTypeId: 'refundBeforeShipping', wish: 'refundOnly' })

  test('the warehouse comes first, and money waits for it', () => {
    const flowing = unshipped()
    expect(next(flowing)).toBe('warehouse')
    expect(flowing.stage('refund').because).toEqual([
      { code: 'stage-first', params: { stageId: 'warehouse' } },
    ])
    expect(whyNotRefund(flowing.record)?.code).toBe('stage-first')
    flowing.mark('warehouse', 'done')
    expect(flowing.stage('refund').because).toEqual([])
    expect(whyNotRefund(flowing.record)).toBeNull()
    expect(flowing.money({ kind: 'refund' }).view.next?.id).toBe('tell')
    expect(next(flowing.told())).toBeNull()
  })

  test('the step of the playbook and the stage are one mark, whoever sets it', () => {
    const byPlan = unshipped()
    const key = 'play-order-warehouse'
    byPlan.shop.do(markStep, { caseId: byPlan.id, key, state: 'done', note: '', photos: [] })
    expect(byPlan.stage('warehouse')).toMatchObject({ state: 'done', from: 'mark' })
    const byStage = unshipped()
    byStage.mark('warehouse', 'done')
    expect(byStage.record.steps).toMatchObject([{ key, state: 'done' }])
    expect(byStage.record.stageMarks).toEqual([])
    byStage.mark('warehouse', 'open')
    expect(byStage.record.steps).toEqual([])
    expect(whyNotRefund(byStage.record)?.code).toBe('stage-first')
  })

  test('left out with a reason, it lets the money go', () => {
    const flowing = unshipped()
    flowing.mark('warehouse', 'skipped', '店里自己的货，不走仓库')
    expect(whyNotRefund(flowing.record)).toBeNull()
  })

  test('money waits too where only the facts say that it was not shipped', () => {
    const flowing = new Flowing({ wish: 'exchange' })
    expect(whyNotRefund(flowing.record)).toBeNull()
    flowing.shop.do(saveFacts, { caseId: flowing.id, facts: { scenario: 'notShipped' }, lines: [] })
    expect(whyNotRefund(flowing.record)?.code).toBe('stage-first')
  })
})

describe('goods', () => {
  test('an exchange at the counter goes from looking to the new piece to the last word', () => {
    const flowing = caseOf('exchange', atCounter)
    expect(next(flowing)).toBe('inspect')
    expect(next(inspected(flowing))).toBe('place')
    expect(next(flowing.putLine({ state: 'restocked' }))).toBe('shipOut')
    expect(next(flowing.out({ state: 'planned' }))).toBe('shipOut')
    flowing.put({ outgoing: [] }).out({ state: 'handedOver' })
    expect(flowing.stage('balance').state).toBe('done')
    expect(next(flowing)).toBe('tell')
  })

  test('the new piece waits for the old one where the customer is answerable, and not where we are (R33)', () => {
    const theirs = caseOf('exchange', { issueTypeId: 'size', wish: 'exchange' })
    expect(theirs.stage('shipOut').because.map(({ code }) => code)).toEqual(['stage-first'])
    const ours = caseOf('exchange', { issueTypeId: 'wrongItem', wish: 'exchange' })
    expect(ours.stage('shipOut').because).toEqual([])
    // The manager agreed: it is gone, and what is left is the old piece.
    const approval = { by: theirs.shop.manager, reason: '老客户', at: theirs.now, proof: 'named' } as const
    expect(theirs.out({ approval }).stage('shipOut').state).toBe('done')
    expect(next(theirs)).toBe('arrive')
  })

  test('a difference in price is open until it is settled, and none is invented where prices are not known', () => {
    const flowing = caseOf('exchange', atCounter).putLine({ state: 'restocked', unitPriceFen: 199_00 })
    expect(flowing.out({ unitPriceFen: 219_00 }).stage('balance').state).toBe('open')
    flowing.money({ kind: 'customerPays', state: 'planned' })
    expect(flowing.stage('balance').state).toBe('open')
    flowing.put({ money: [] }).money({ kind: 'customerPays', amountFen: 20_00 })
    expect(flowing.stage('balance').state).toBe('done')
  })

  test('one piece of two that is not back holds the arrival open', () => {
    const flowing = caseOf('return', { lines: [...atCounter.lines, ...atCounter.lines], wish: 'refund' })
    expect(flowing.stage('arrive').state).toBe('done')
    const [first, ...others] = flowing.record.lines
    if (first) flowing.put({ lines: [{ ...first, state: 'away' }, ...others] })
    expect(flowing.stage('arrive').state).toBe('open')
  })

  test('a repair waits for batch, answer and way back, and warmth in between is worth doing (R112)', () => {
    const flowing = inspected(caseOf('repair', { ...atCounter, wish: 'repair', issueTypeId: 'repair' }))
    expect(next(flowing)).toBe('toSupplier')
    const batchId = 'third-0' as never
    const piece = { caseId: flowing.id, answer: null, backAt: null }
    flowing.third({ kind: 'batch', pieces: [piece] } as never).putLine({ state: 'forSupplier', batchId })
    expect(next(flowing)).toBe('toSupplier')
    expect(next(flowing.putLine({ state: 'atSupplier' }))).toBe('supplierAnswer')
    const answered = { id: batchId, kind: 'batch', pieces: [{ ...piece, answer: 'repair' }] }
    expect(next(flowing.third(answered as never))).toBe('back')
    // Looked at anew when it comes back.
    expect(next(flowing.putLine({ state: 'arrived', inspection: null }))).toBe('inspect')
    // What he was told while it was away was not that it is ready.
    flowing.told().shop.later(1)
    expect(next(inspected(flowing).putLine({ state: 'toCollect' }))).toBe('tell')
    expect(next(flowing.told())).toBe('handOut')
    expect(next(flowing.putLine({ state: 'givenBack' }))).toBeNull()
  })

  test('a repair in the shop asks for no supplier', () => {
    const flowing = inspected(caseOf('repair', { ...atCounter, wish: 'repair', issueTypeId: 'repair' }))
    expect(next(flowing.putLine({ state: 'toCollect' }))).toBe('tell')
    expect(flowing.stage('toSupplier')).toMatchObject({ state: 'skipped', from: 'facts' })
  })

  test('a re-send is found out, sent, told; the claim against the courier stands beside it (R58)', () => {
    const flowing = caseOf('resend', { issueTypeId: 'lost', wish: 'resend' })
    expect(next(flowing)).toBe('missing')
    // The courier is answerable: nobody waits for the search to end.
    expect(flowing.stage('shipOut').because).toEqual([])
    expect(flowing.stage('claim').because).toHaveLength(1)
    flowing.mark('missing', 'done')
    expect(next(flowing.out({ kind: 'resend', state: 'shipped' }))).toBe('tell')
    expect(flowing.stage('claim')).toMatchObject({ state: 'open', because: [], optional: true })
    expect(flowing.third({ kind: 'claim' }).stage('claim').state).toBe('done')
  })
})

test('a compensation is offered, answered, paid, told (R60)', () => {
  const flowing = caseOf('compensate', { issueTypeId: 'colour', wish: 'compensation' })
  const offer = { answer: 'open', answeredAt: null } as never
  expect(next(flowing)).toBe('offer')
  expect(next(flowing.put({ offers: [offer] }))).toBe('offerAnswer')
  expect(next(flowing.put({ offers: [{ answer: 'agreed' } as never] }))).toBe('pay')
  expect(next(flowing.money({ kind: 'coupon' }))).toBe('tell')
})

test('a word before the deed was another word: only one after it ends the course', () => {
  const flowing = caseOf('return', { ...atCounter, wish: 'refund' }).told()
  expect(flowing.stage('tell').state).toBe('open')
  flowing.shop.later(1)
  inspected(flowing).putLine({ state: 'restocked' }).money({ kind: 'refund' })
  expect(flowing.stage('tell').state).toBe('open')
  flowing.shop.later(1)
  expect(flowing.told().stage('tell').state).toBe('done')
})

describe('what is shown', () => {
  test('says when and by whom, as far as the timeline knows', () => {
    const flowing = caseOf('listen', { issueTypeId: 'enquiry', wish: 'explanation' })
    flowing.mark('listen', 'done')
    expect(flowing.stage('listen').moment).toEqual({ at: flowing.now, by: flowing.shop.clerk })
    expect(flowing.stage('promise')).toMatchObject({ state: 'done', from: 'facts' })
    expect(flowing.stage('promise').moment?.by).toBe(flowing.shop.clerk)
  })

  test('the spine stands at the next thing to do, and at the contact while nobody has spoken to him', () => {
    const flowing = caseOf('exchange', { ...atCounter, channel: 'platform' })
    expect(flowing.view.spine).toBe('contact')
    flowing.put({ contactedAt: flowing.now })
    expect(flowing.view.spine).toBe('followUp')
    expect(flowing.put({ closedAt: flowing.now }).view.spine).toBe('close')
  })

  test('what is optional never holds up the next thing', () => {
    const flowing = caseOf('return', { wish: 'refund' })
    const open = (id: FlowStageId) => flowing.stage(id).state
    expect([open('conditions'), open('keepOffer'), open('returnNo')]).toEqual(['open', 'open', 'open'])
    expect(next(flowing)).toBe('arrive')
  })

  test('money that was paid holds the course', () => {
    const flowing = caseOf('return', { wish: 'refund' })
    expect(flowing.view.changeBecause).toEqual([])
    expect(flowing.money({}).view.changeBecause).toEqual([{ code: 'flow-money-paid' }])
    expect(done(flowing)).toContain('refund')
  })
})

test('what was not shipped is planned, but not paid back before the warehouse is stopped (R30)', () => {
  const flowing = caseOf('refundUnshipped', { issueTypeId: 'refundBeforeShipping', wish: 'refundOnly' })
  flowing.putLine({ unitPriceFen: 199_00 })
  const { shop, id: caseId } = flowing
  const sum = { kind: 'refund', amountFen: 199_00, keptFen: 0, payer: 'shop', payee: 'customer' } as const
  const plan = {
    caseId,
    ...sum,
    method: 'wechat',
    reason: '',
    lineIds: [],
    offerId: null,
    approval: null,
  } as const
  expect(shop.refusal(planMoney, { ...plan, paid: true })).toBe('stage-first')
  const { moneyId } = shop.do(planMoney, { ...plan, paid: false })
  const pay = { caseId, moneyId, method: 'wechat', approval: null } as const
  expect(shop.refusal(payMoney, pay)).toBe('stage-first')
  flowing.mark('warehouse', 'done')
  expect(shop.refusal(payMoney, pay)).toBeNull()
})
