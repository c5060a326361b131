// The places of the rail: their keys in the order of the rail, their numbers, their names in the title.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { registered, renderApp, shopKit } from '#kit/desk'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'

describe('the rail', () => {
  it('goes to each place by Ctrl and its number, and the title says where one is', async () => {
    const { user } = renderApp(await shopKit())
    const rail = within(await screen.findByRole('navigation', { name: '页面' }))
    const places = ['今日', '看板', '收发货', '送厂索赔', '收支', '承诺', '交接', '话术', '回收站']
    const shown = rail.getAllByRole('button').map(button => button.textContent?.replace(/\d+$/, ''))
    expect(shown.slice(0, 9)).toEqual(places)
    for (const [place, name] of places.entries()) {
      await user.keyboard(`{Control>}${place + 1}{/Control}`)
      await waitFor(() => expect(document.title).toContain(name))
      expect(rail.getByRole('button', { current: 'page' }).textContent).toContain(name)
    }
  })

  it('counts what waits for us in the shop and what is still to be paid', async () => {
    const kit = await shopKit()
    const lines = [{ ...EMPTY_FORM_LINE, itemName: '红色短靴', unitPriceFen: 19900, here: true }]
    const { caseId } = await registered(kit, { lines })
    const label = { courier: '', trackingNo: '', senderPhone: '', contents: '', place: '' }
    await kit.ask('unclaimed.keep', { ...label, senderName: '方太太' })
    renderApp(kit)
    expect(await screen.findByRole('button', { name: '收发货，2 项' })).toBeTruthy()
    const view = await kit.ask('case.get', { caseId })
    const lineIds = view.lines.map(line => line.id)
    await kit.ask('goods.inspect', { caseId, lineIds, good: false, remark: '', goesTo: 'forSupplier' })
    expect(await screen.findByRole('button', { name: '收发货，1 项' })).toBeTruthy()
    expect(await screen.findByRole('button', { name: '送厂索赔，1 项' })).toBeTruthy()
  })
})
