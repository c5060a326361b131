// The morning run: one row after the other, with the whole number and what to say, until a calm end.
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, KIT_NOW, registered, renderApp, shopKit } from '#kit/desk'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import { HOUR_MS } from '#shared/time/zone'

// A run outlives the screen, not the window.
beforeEach(() => sessionStorage.clear())

const away = { ...EMPTY_FORM_LINE, itemName: '红色短靴', here: false }
const customer = (name: string, phone: string) => ({ id: null, name, phone })

async function threePromises(): Promise<DeskKit & { readonly caseIds: readonly string[] }> {
  const kit = await shopKit()
  const people = [
    customer('李雪', '19900001234'),
    customer('赵军', '19900005678'),
    customer('何雨', '19900009999'),
  ]
  const caseIds: string[] = []
  for (const one of people) caseIds.push((await registered(kit, { lines: [away], customer: one })).caseId)
  kit.setNow(KIT_NOW + 26 * HOUR_MS)
  return Object.assign(kit, { caseIds })
}
const at = (place: string) => screen.findByText(place)

async function started(kit: DeskKit) {
  const { user } = renderApp(kit)
  await screen.findByRole('listitem', { name: /李雪/ })
  await user.keyboard('r')
  await at('1 / 3')
  return user
}

describe('the morning run', () => {
  it('shows the whole number, what was promised, and words that are ready to be said', async () => {
    await started(await threePromises())
    expect(screen.getByText('19900001234')).toBeTruthy()
    expect(screen.getByText('答复客户')).toBeTruthy()
    expect((await screen.findByRole('region', { name: '可以这么说' })).textContent).toContain('李雪')
  })

  it('goes on by itself after a deed, forward and back by the arrows, and ends calmly', async () => {
    const user = await started(await threePromises())
    await user.keyboard('d')
    await at('2 / 3')
    expect(screen.getByText('19900005678')).toBeTruthy()
    await user.keyboard('{ArrowRight}')
    await at('3 / 3')
    await user.keyboard('{ArrowLeft}')
    await at('2 / 3')
    await user.keyboard('z')
    await screen.findByRole('button', { name: /明天开门/ })
    await user.keyboard('1')
    await at('3 / 3')
    await user.keyboard('{ArrowRight}')
    expect(await screen.findByText('过完一遍了')).toBeTruthy()
    expect(screen.getByText('办好 1 条、放到稍后 1 条、还有 1 条留在今日')).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('listitem', { name: /何雨/ })).toBeTruthy()
  })

  it('says so when a row has gone without her, and does not jump', async () => {
    const kit = await threePromises()
    const user = await started(kit)
    const caseId = kit.caseIds[0] as never
    const [promise] = (await kit.ask('case.get', { caseId })).promises
    await kit.ask('promise.fulfil', { caseId, promiseId: promise?.id as never, note: '' })
    expect(await screen.findByText('这一条已经有人办好了')).toBeTruthy()
    expect(screen.getByText('1 / 3')).toBeTruthy()
    await user.keyboard('{ArrowRight}')
    expect(await screen.findByText('19900005678')).toBeTruthy()
  })

  it('comes back to the same row after a look at the case, and to the same row of the list when it ends', async () => {
    const user = await started(await threePromises())
    await user.keyboard('{ArrowRight}')
    await at('2 / 3')
    await user.keyboard('{Enter}')
    await screen.findByRole('region', { name: '现在这么说' })
    await user.keyboard('{Control>}1{/Control}')
    await at('2 / 3')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('赵军'))
  })

  it('copies the number by one key', async () => {
    const user = await started(await threePromises())
    await user.keyboard('c')
    expect(await screen.findByText('号码复制好了')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toBe('19900001234')
  })
})
