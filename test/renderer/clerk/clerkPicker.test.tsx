// Who is at work: asked before anything else, and changed from the top bar.
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { bareKit, type DeskKit, menuItem, renderApp, shopKit } from '#kit/desk'

async function demoNobody(): Promise<DeskKit> {
  const kit = await bareKit()
  await kit.ask('shop.demo', null)
  return kit
}
const atWork = async (kit: DeskKit) => (await kit.ask('app.state', null)).shop?.clerk?.name

it('lets a digit take the desk', async () => {
  const kit = await demoNobody()
  const [, second] = await kit.ask('clerk.list', null)
  const { user } = renderApp(kit)
  await screen.findByRole('button', { name: new RegExp(second?.name ?? '') })
  await user.keyboard('2')
  await screen.findByRole('navigation')
  expect(await atWork(kit)).toBe(second?.name)
})

it('has the focus on the first name, so that Enter is enough', async () => {
  const kit = await demoNobody()
  const [first] = await kit.ask('clerk.list', null)
  const { user } = renderApp(kit)
  const button = await screen.findByRole('button', { name: new RegExp(first?.name ?? '') })
  await waitFor(() => expect(document.activeElement).toBe(button))
  await user.keyboard('{Enter}')
  await screen.findByRole('navigation')
  expect(await atWork(kit)).toBe(first?.name)
})

it('does not offer those who have left, and says who is manager', async () => {
  const kit = await demoNobody()
  const [manager, gone] = await kit.ask('clerk.list', null)
  if (!manager || !gone) throw new Error('the demo has several clerks')
  await kit.ask('clerk.pick', { clerkId: manager.id })
  const { id: clerkId, name } = gone
  await kit.ask('clerk.change', { clerkId, name, role: 'clerk', active: false, giveTo: manager.id })
  const { user } = renderApp(kit)
  await user.click(await screen.findByRole('button', { name: /现在是/ }))
  await user.click(await menuItem('换人'))
  const current = await screen.findByRole('button', { name: new RegExp(`${manager.name}店长 · 正在上班`) })
  expect(current.getAttribute('aria-current')).toBe('true')
  expect(screen.queryByRole('button', { name: new RegExp(gone.name) })).toBeNull()
})

it('offers the way back to the start before anybody is picked', async () => {
  const kit = await shopKit({ managerName: '李姐' })
  await kit.desk.close()
  const again = await bareKit({ files: kit.files })
  again.desk.computer.preferences.clerkId = null
  await again.ask('shop.leave', null)
  await again.ask('shop.open', { folder: 'recent', recent: 0, readOnly: false })
  const { user } = renderApp(again)
  await user.click(await screen.findByRole('button', { name: '离开这家店' }))
  expect(await screen.findByRole('button', { name: '打开小鹿鞋店' })).toBeTruthy()
})
