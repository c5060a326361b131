// What stands large at the foot of a case follows from its course and its facts; the key of a deed never changes.
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, registered, shopKit } from '#kit/deskKit'
import type { CaseForm, CaseFormLine } from '#shared/model/caseForm'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { type CaseView, SETTLEMENT_ACTIONS } from '#shared/model/views'
import { actionPlan } from '../../../renderer/features/case/actions/actionPlan'

let kit: DeskKit
beforeEach(async () => {
  kit = await shopKit()
})

const line = (here: boolean): CaseFormLine => ({
  ...EMPTY_FORM_LINE,
  itemName: '短靴',
  unitPriceFen: 199_00,
  here,
})
const OFFERED = { treatment: ['compensate', 'decline'], settlement: SETTLEMENT_ACTIONS } as const
/** As it comes over the wire: nothing in it is the same object twice. */
const view = async (caseId: CaseId) =>
  JSON.parse(JSON.stringify(await kit.ask('case.get', { caseId }))) as CaseView
const planOf = async (caseId: CaseId) => actionPlan(await view(caseId), OFFERED)
const ids = (deeds: readonly { id: string }[]) => deeds.map(({ id }) => id)
const large = async (caseId: CaseId) => ids((await planOf(caseId)).large)
const open = (form: Partial<CaseForm>) => registered(kit, { lines: [line(false)], ...form })

async function inspect(caseId: CaseId): Promise<void> {
  const lineIds = (await view(caseId)).lines.map(({ id }) => id)
  await kit.ask('goods.inspect', { caseId, lineIds, good: true, remark: '', conditions: null, goesTo: null })
}

describe('the first deed', () => {
  it('is to inspect while goods are here that nobody has looked at, and closing says why not', async () => {
    const { caseId } = await open({ lines: [line(true)] })
    const plan = await planOf(caseId)
    expect(plan.large[0]?.id).toBe('inspect')
    expect(plan.large.at(-1)).toMatchObject({ id: 'close', because: [{ code: 'goods-not-inspected' }] })
  })

  it('is to take in what an unanswered customer wants', async () => {
    const { caseId } = await open({ channel: 'platform' })
    expect((await large(caseId))[0]).toBe('take')
  })

  it('follows an exchange from the shelf to the last word', async () => {
    const { caseId } = await open({ lines: [line(true)], wish: 'exchange' })
    await inspect(caseId)
    expect((await large(caseId)).slice(0, 2)).toEqual(['place', 'out'])
    const [piece] = (await view(caseId)).lines
    const lineIds = piece ? [piece.id] : []
    await kit.ask('goods.place', { caseId, lineIds, goesTo: 'restocked', place: '', reason: '' })
    expect((await large(caseId))[0]).toBe('out')
    const out = {
      kind: 'exchange',
      forLineId: piece?.id ?? null,
      itemName: '短靴',
      spec: '',
      qty: 1,
    } as const
    const rest = { unitPriceFen: 199_00, handOver: false, note: '', approval: null }
    const { outId } = await kit.ask('out.plan', { caseId, ...out, ...rest })
    expect((await large(caseId))[0]).toBe('send')
    await kit.ask('out.handOver', { caseId, outIds: [outId], approval: null })
    expect((await large(caseId)).slice(0, 2)).toEqual(['close', 'tell'])
  })

  it('follows a refund: what is planned is paid, and then the case can end', async () => {
    const { caseId } = await open({ lines: [line(true)], wish: 'refund', issueTypeId: 'within7Days' })
    await inspect(caseId)
    const lineIds = (await view(caseId)).lines.map(({ id }) => id)
    await kit.ask('goods.place', { caseId, lineIds, goesTo: 'restocked', place: '', reason: '' })
    expect((await large(caseId))[0]).toBe('money')
    const sum = { kind: 'refund', amountFen: 199_00, keptFen: 0, payer: 'shop', payee: 'customer' } as const
    const row = { method: 'wechat' as const, reason: '', lineIds: [], offerId: null, approval: null }
    const { moneyId } = await kit.ask('money.plan', { caseId, ...sum, ...row, paid: false })
    expect((await large(caseId))[0]).toBe('pay')
    await kit.ask('money.pay', { caseId, moneyId, method: 'wechat', approval: null })
    expect((await large(caseId)).slice(0, 2)).toEqual(['close', 'tell'])
  })

  it('is to tick off what leaves no trace: the warehouse first, before any money (R30)', async () => {
    const { caseId } = await open({ wish: 'refundOnly', issueTypeId: 'refundBeforeShipping' })
    const [first, second] = (await planOf(caseId)).large
    expect(first).toMatchObject({ id: 'tick', stage: 'warehouse', key: 'KeyO', because: [] })
    expect(second?.id).not.toBe('money')
    await kit.ask('flow.mark', { caseId, stage: 'warehouse', state: 'done', note: '' })
    expect((await large(caseId))[0]).toBe('money')
  })

  it('is not the arrival of goods that the customer never sends back', async () => {
    const lost = await open({ wish: 'resend', issueTypeId: 'lost' })
    expect(await large(lost.caseId)).not.toContain('arrive')
    const back = await open({ wish: 'refund', issueTypeId: 'within7Days' })
    expect((await large(back.caseId))[0]).toBe('arrive')
  })

  it('is to settle once it is decided and nothing else is left to do', async () => {
    const { caseId } = await open({ wish: 'explanation', issueTypeId: 'enquiry' })
    for (const stage of ['listen', 'restate', 'concern', 'solution'])
      await kit.ask('flow.mark', { caseId, stage, state: 'done', note: '' })
    expect((await large(caseId))[0]).toBe('close')
    await kit.ask('case.decide', { caseId, outcome: 'explained', text: '' })
    expect((await large(caseId))[0]).toBe('settle')
  })
})

it('offers to hand goods back that the customer comes to collect', async () => {
  const { caseId } = await open({ lines: [line(true)], wish: 'repair', issueTypeId: 'repair' })
  await inspect(caseId)
  for (const stage of ['toSupplier', 'supplierAnswer', 'back'])
    await kit.ask('flow.mark', { caseId, stage, state: 'skipped', note: '店里修好了' })
  expect(await large(caseId)).toContain('handBack')
})

it('offers a closed case only to be opened again, and one in the trash only to be restored', async () => {
  const { caseId } = await open({})
  const { promises } = await view(caseId)
  const fulfil = promises.map(promise => promise.id)
  await kit.ask('step.skipRest', { caseId, reason: '当面说清了' })
  await kit.ask('case.close', { caseId, outcome: 'explained', toldHow: 'phone', text: '', fulfil })
  expect(await large(caseId)).toEqual(['reopen'])
  // What others owe for it does not end with it (N6).
  expect(ids((await planOf(caseId)).more)).toContain('claim')
  await kit.ask('case.trash', { caseId, reason: '重复登记' })
  const plan = await planOf(caseId)
  expect([ids(plan.large), ids(plan.more)]).toEqual([['restore'], []])
})

describe('every deed', () => {
  it('is within reach once, what cannot be done last and with its reason', async () => {
    const { caseId } = await open({})
    const plan = await planOf(caseId)
    expect(plan.large.length).toBeLessThanOrEqual(4)
    const firstOff = plan.more.findIndex(deed => deed.because.length > 0)
    expect(plan.more.slice(firstOff).every(deed => deed.because.length > 0)).toBe(true)
    const all = ids([...plan.large, ...plan.more])
    expect(new Set(all).size).toBe(all.length)
    const base = ['arrive', 'close', 'decide', 'handBack', 'inspect', 'move', 'settle', 'take', 'trash']
    expect(all).toEqual(
      expect.arrayContaining([...base, ...SETTLEMENT_ACTIONS, ...OFFERED.treatment, 'course']),
    )
  })

  it('has a key that no other has', async () => {
    const { caseId } = await open({ wish: 'refundOnly', issueTypeId: 'refundBeforeShipping' })
    const plan = await planOf(caseId)
    const keys = [...plan.large, ...plan.more].flatMap(({ key }) => (key === null ? [] : [key]))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('whose dialog is not there is not offered', async () => {
    const { caseId } = await open({ wish: 'refund', issueTypeId: 'within7Days', lines: [line(true)] })
    await inspect(caseId)
    const plan = actionPlan(await view(caseId), { treatment: [], settlement: [] })
    expect(ids([...plan.large, ...plan.more])).not.toContain('place')
  })
})
