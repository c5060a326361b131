// What stands large at the foot of a case follows from its facts; the digit of a deed never changes.
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, registered, shopKit } from '#kit/deskKit'
import type { CaseFormLine } from '#shared/model/caseForm'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { actionPlan } from '../../../renderer/features/case/actions/actionPlan'

let kit: DeskKit
beforeEach(async () => {
  kit = await shopKit()
})

const line = (here: boolean): CaseFormLine => ({ ...EMPTY_FORM_LINE, itemName: '短靴', here })
const planOf = async (caseId: CaseId) => actionPlan(await kit.ask('case.get', { caseId }), [])
const ids = (deeds: readonly { id: string }[]) => deeds.map(({ id }) => id)

describe('the first deed', () => {
  it('is to inspect while goods are here that nobody has looked at, and closing says why not', async () => {
    const { caseId } = await registered(kit, { lines: [line(true)] })
    const { large } = await planOf(caseId)
    expect(large[0]?.id).toBe('inspect')
    expect(large.at(-1)).toMatchObject({ id: 'close', because: [{ code: 'goods-not-inspected' }] })
  })

  it('is to decide once it is our move', async () => {
    const { caseId } = await registered(kit, { lines: [line(false)] })
    expect((await planOf(caseId)).large[0]?.id).toBe('decide')
  })

  it('is to take in what an unanswered customer wants', async () => {
    const { caseId } = await registered(kit, { lines: [line(false)], channel: 'platform' })
    expect((await planOf(caseId)).large[0]?.id).toBe('take')
  })

  it('is to settle after the decision, and to close after that', async () => {
    const { caseId } = await registered(kit, { lines: [line(false)] })
    await kit.ask('case.decide', { caseId, outcome: 'refunded', text: '' })
    expect((await planOf(caseId)).large[0]?.id).toBe('settle')
    await kit.ask('confirm.all', { caseId })
    await kit.ask('case.settle', { caseId, text: '' })
    expect((await planOf(caseId)).large[0]?.id).toBe('close')
  })

  it('is not the arrival of goods that the customer never sends back', async () => {
    const waiting = { move: 'third', reason: '等快递', nextTouchAt: '2026-11-24T07:20:00.000Z' } as const
    const lost = await registered(kit, { lines: [line(false)], wish: 'resend' })
    await kit.ask('case.move', { caseId: lost.caseId, ...waiting })
    expect((await planOf(lost.caseId)).large[0]?.id).toBe('move')
    const back = await registered(kit, { lines: [line(false)], wish: 'refund' })
    await kit.ask('case.move', { caseId: back.caseId, ...waiting })
    expect((await planOf(back.caseId)).large[0]?.id).toBe('arrive')
  })
})

it('offers to hand goods back that the customer comes to collect', async () => {
  const { caseId } = await registered(kit, { lines: [line(true)], wish: 'repair' })
  const [piece] = (await kit.ask('case.get', { caseId })).lines
  await kit.ask('goods.inspect', { caseId, lineIds: piece ? [piece.id] : [], good: true, remark: '' })
  const nextTouchAt = '2026-11-24T07:20:00.000Z'
  await kit.ask('case.move', { caseId, move: 'customer', reason: '等客户来取', nextTouchAt })
  expect((await planOf(caseId)).large[0]?.id).toBe('handBack')
})

it('offers a closed case only to be opened again, and one in the trash only to be restored', async () => {
  const { caseId } = await registered(kit, { lines: [line(false)] })
  const view = await kit.ask('case.get', { caseId })
  const fulfil = view.promises.map(promise => promise.id)
  await kit.ask('step.skipRest', { caseId, reason: '当面说清了' })
  await kit.ask('case.close', { caseId, outcome: 'explained', toldHow: 'phone', text: '', fulfil })
  expect(ids((await planOf(caseId)).large)).toEqual(['reopen'])
  await kit.ask('case.trash', { caseId, reason: '重复登记' })
  const plan = await planOf(caseId)
  expect([ids(plan.large), ids(plan.more)]).toEqual([['restore'], []])
})

it('keeps everything else within reach, what cannot be done last and with its reason', async () => {
  const { caseId } = await registered(kit, { lines: [line(false)] })
  const { large, more } = await planOf(caseId)
  expect(large.length).toBeLessThanOrEqual(4)
  const firstOff = more.findIndex(deed => deed.because.length > 0)
  expect(more.slice(firstOff).every(deed => deed.because.length > 0)).toBe(true)
  expect(ids([...large, ...more]).sort()).toEqual(
    ['arrive', 'close', 'decide', 'handBack', 'inspect', 'move', 'settle', 'take', 'trash'].sort(),
  )
})
