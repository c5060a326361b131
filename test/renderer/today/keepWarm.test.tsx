// A customer whose piece is at the supplier's hears from us on the day, with words that are ready (R112, N5).
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { KIT_NOW, registered, renderApp, shopKit } from '#kit/desk'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import { DAY_MS } from '#shared/time/zone'

it('says on the third day what to tell him, and the word settles it', async () => {
  const kit = await shopKit()
  const lines = [{ ...EMPTY_FORM_LINE, itemName: '短靴', here: true }]
  const { caseId } = await registered(kit, { lines })
  const lineIds = (await kit.ask('case.get', { caseId })).lines.map(({ id }) => id)
  await kit.ask('goods.inspect', { caseId, lineIds, good: false, remark: '开胶', goesTo: 'forSupplier' })
  await kit.ask('batch.make', {
    partner: { id: null, name: '李记鞋厂', phone: '' },
    pieces: lineIds.map(lineId => ({ caseId, lineId })),
    note: '',
    send: { courier: '', trackingNo: '', expectedOn: null },
  })
  kit.setNow(KIT_NOW + 3 * DAY_MS)
  const { user } = renderApp(kit)
  const row = await screen.findByRole('listitem', { name: /没消息也说一声/ })
  expect(row.textContent).toContain('在“李记鞋厂”')
  expect(row.textContent).toContain('今天说一声')
  expect(row.dataset.tone).toBe('soon')
  await user.click(within(row).getByRole('button', { name: /已告知/ }))
  const tell = await screen.findByRole('dialog')
  expect(within(tell).getByDisplayValue(/您的短靴还在厂家那边/)).toBeTruthy()
  await user.click(within(tell).getByRole('button', { name: /记下|保存|告知/ }))
  await waitFor(async () => {
    const { reminders } = await kit.ask('case.get', { caseId })
    expect(reminders).toHaveLength(2)
  })
})
