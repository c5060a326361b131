// Parcels of a case: noted, told in the timeline, put right, and what becomes of them.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type DeskKit, menuItem, registered, renderApp, type Shown, shopKit } from '#kit/desk'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'

const away = [{ ...EMPTY_FORM_LINE, itemName: '红色短靴', here: false }]
const way = { courier: '顺丰', trackingNo: 'SF1234567890', freightFen: null, payer: null }

async function open(): Promise<{ kit: DeskKit; caseId: CaseId; user: Shown['user'] }> {
  const kit = await shopKit()
  const { caseId } = await registered(kit, { lines: away })
  const { user } = renderApp(kit, `/case/${caseId}`)
  await screen.findByRole('navigation', { name: '走到哪一步' })
  return { kit, caseId, user }
}

async function expectDialog(user: Shown['user']) {
  await user.keyboard('0')
  await user.click(await menuItem(/登记包裹/))
  return within(await screen.findByRole('dialog', { name: '货怎么回来？' }))
}

const parcelsOf = async (kit: DeskKit, caseId: CaseId) =>
  (await kit.ask('case.get', { caseId })).settlement.parcels

describe('a parcel of a case', () => {
  it('is refused at the door: it turns round, and the timeline has the courier’s word', async () => {
    const { kit, caseId, user } = await open()
    const dialog = await expectDialog(user)
    await user.click(dialog.getByRole('radio', { name: /客户拒收/ }))
    await user.type(dialog.getByRole('textbox', { name: '快递单号' }), 'JT5566778899')
    expect((dialog.getByRole('combobox', { name: '哪家快递' }) as HTMLInputElement).value).toBe('极兔')
    await user.type(dialog.getByRole('textbox', { name: '跟快递怎么说的' }), '明天退回来')
    await user.type(dialog.getByRole('textbox', { name: '运费（元）' }), '12.5{Enter}')
    expect(await screen.findByText('客户拒收，包裹往回走')).toBeTruthy()
    expect(await parcelsOf(kit, caseId)).toMatchObject([
      { state: 'refused', courier: '极兔', trackingNo: 'JT5566778899', freightFen: 1250 },
    ])
    const line = await screen.findByRole('button', { name: /极兔 JT5566778899/ })
    expect(line.textContent).toContain('运费 ¥12.5')
  })

  it('says at its number which other case has it, and at the freight what it cannot read', async () => {
    const { kit, user } = await open()
    const other = await registered(kit, { customer: { id: null, name: '周建国', phone: '19900004416' } })
    await kit.ask('parcel.expect', { caseId: other.caseId, lineIds: [], ...way })
    const { card } = await kit.ask('case.get', { caseId: other.caseId })
    const dialog = await expectDialog(user)
    await user.type(dialog.getByRole('textbox', { name: '运费（元）' }), '十二块{Enter}')
    expect(await dialog.findByText('只写数字，比如 12 或 12.5')).toBeTruthy()
    await user.clear(dialog.getByRole('textbox', { name: '运费（元）' }))
    await user.type(dialog.getByRole('textbox', { name: '快递单号' }), 'sf 1234567890{Enter}')
    expect(await dialog.findByText(`这个单号是 ${card.no} 那张单的`)).toBeTruthy()
  })

  it('is put right and received from its line below the goods', async () => {
    const { kit, caseId, user } = await open()
    const view = await kit.ask('case.get', { caseId })
    await kit.ask('parcel.expect', { caseId, lineIds: view.lines.map(line => line.id), ...way })
    await user.click(await screen.findByRole('button', { name: /顺丰 SF1234567890/ }))
    const dialog = within(await screen.findByRole('dialog', { name: '寄回来的包裹' }))
    await user.click(dialog.getByRole('radio', { name: /客户出/ }))
    await user.click(dialog.getByRole('radio', { name: /到店了/ }))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await parcelsOf(kit, caseId)).toMatchObject([{ state: 'arrived', payer: 'customer' }])
    expect((await kit.ask('case.get', { caseId })).lines).toMatchObject([{ state: 'arrived' }])
  })

  it('that was lost says what becomes of the pieces before it is sent', async () => {
    const { kit, caseId, user } = await open()
    const view = await kit.ask('case.get', { caseId })
    await kit.ask('parcel.expect', { caseId, lineIds: view.lines.map(line => line.id), ...way })
    await user.click(await screen.findByRole('button', { name: /顺丰 SF1234567890/ }))
    const dialog = within(await screen.findByRole('dialog', { name: '寄回来的包裹' }))
    await user.click(dialog.getByRole('radio', { name: /丢件了/ }))
    expect(await dialog.findByText(/会一起记成丢失/)).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(await screen.findByText('寄回来的包裹丢了')).toBeTruthy()
    expect((await kit.ask('case.get', { caseId })).lines).toMatchObject([{ state: 'lost' }])
  })
})
