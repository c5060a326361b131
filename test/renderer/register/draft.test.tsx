// The draft: what was typed survives Escape, a closed window and a restart, and goes when the case is registered.
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { readDraft } from '../../../renderer/features/register/draft'
import { type DeskKit, renderApp, type Shown, shopKit } from '../../kit/desk'

let kit: DeskKit
let shown: Shown

const item = () => screen.findByRole('combobox', { name: '货品名称' })
const kept = async () => readDraft(await kit.ask('draft.load', { name: 'register' }))

async function open(): Promise<void> {
  await screen.findByRole('main')
  await shown.user.keyboard('[F2]')
  await screen.findByRole('dialog')
}
async function typeSomething(): Promise<void> {
  shown = renderApp(kit)
  await open()
  await shown.user.keyboard('{Enter}')
  await waitFor(async () => expect(document.activeElement).toBe(await item()))
  await shown.user.keyboard('白色跑鞋')
}

beforeEach(async () => {
  kit = await shopKit()
}, 60_000)

it('is kept when Escape closes the form, and offered again', async () => {
  await typeSomething()
  await shown.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await open()
  await screen.findByText(/接着上次没登记完的/)
  expect(screen.getByRole('button', { name: /白色跑鞋/ })).toBeTruthy()
})

it('is kept a moment after each change, before anything is closed', async () => {
  await typeSomething()
  await waitFor(async () => expect((await kept())?.state.pieces[0]?.itemName).toBe('白色跑鞋'))
})

it('survives the window', async () => {
  await typeSomething()
  shown.unmount()
  shown = renderApp(kit)
  await open()
  await screen.findByText(/接着上次没登记完的/)
})

it('is cleared by beginning anew, and can be taken back', async () => {
  await typeSomething()
  await shown.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await open()
  await shown.user.click(await screen.findByRole('button', { name: '重新开始' }))
  await screen.findByText('已经清空，从头登记')
  expect(screen.queryByRole('button', { name: /白色跑鞋/ })).toBeNull()
  await shown.user.click(screen.getByRole('button', { name: '取回刚才的' }))
  expect(await screen.findByRole('button', { name: /白色跑鞋/ })).toBeTruthy()
})

it('goes when everything is deleted again', async () => {
  await typeSomething()
  await waitFor(async () => expect(await kept()).not.toBeNull())
  await shown.user.clear(await item())
  await waitFor(async () => expect(await kit.ask('draft.load', { name: 'register' })).toBeNull())
})

it('goes when the case is registered', async () => {
  await typeSomething()
  await shown.user.keyboard('{Enter}')
  await screen.findByRole('combobox', { name: /按两个数字/ })
  await shown.user.keyboard('11')
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('radio'))
  await shown.user.keyboard('1')
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
  await shown.user.keyboard('{Enter}')
  await screen.findByText(/已登记/)
  await waitFor(async () => expect(await kit.ask('draft.load', { name: 'register' })).toBeNull())
})

it('that cannot be read keeps nobody from registering', async () => {
  await kit.ask('draft.save', { name: 'register', text: '{"state":{"who":7}}' })
  shown = renderApp(kit)
  await open()
  expect(screen.queryByText(/接着上次/)).toBeNull()
})
