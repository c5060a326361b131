// The card for the customer: these facts and no others, whatever the case holds.
import { expect, it } from 'vitest'
import { KIT_NOW, registered, shopKit } from '#kit/deskKit'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'

const cardOf = (kit: Awaited<ReturnType<typeof shopKit>>, caseId: CaseId | null) =>
  kit.ask('customer.card', { caseId })

it('holds the piece, the step and when we answer, and not a word more', async () => {
  const kit = await shopKit()
  const { caseId } = await registered(kit)
  await kit.ask('talk.type', { caseId, type: 'makesTrouble' })
  const { week } = await kit.ask('settings.get', null)
  const answerBy = new Date(KIT_NOW + 24 * 3_600_000).toISOString()
  expect(await cardOf(kit, caseId)).toEqual({
    week,
    case: { item: '红色短靴', pieces: 1, stage: 'contact', answerBy },
  })
})

it('follows the case to its end', async () => {
  const kit = await shopKit()
  const { caseId } = await registered(kit, {
    lines: [{ ...EMPTY_FORM_LINE, itemName: '红色短靴', here: false }],
  })
  const stage = async () => (await cardOf(kit, caseId)).case?.stage
  await kit.ask('talk.say', { caseId, line: 'product-photo', stage: 'verify', text: '我看看' })
  expect(await stage()).toBe('verify')
  await kit.ask('case.decide', { caseId, outcome: 'refunded', text: '' })
  expect(await stage()).toBe('followUp')
})

it('shows nothing of a case in the trash, or of none', async () => {
  const kit = await shopKit()
  const { caseId } = await registered(kit)
  await kit.ask('case.trash', { caseId, reason: '重复登记' })
  expect((await cardOf(kit, caseId)).case).toBeNull()
  expect((await cardOf(kit, 'nobody' as CaseId)).case).toBeNull()
  expect((await cardOf(kit, null)).case).toBeNull()
})
