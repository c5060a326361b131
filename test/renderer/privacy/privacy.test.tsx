// The privacy key: what a customer may see is all there is on the page, and nothing half-written is lost.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { type DeskKit, KIT_NOW, registered, renderApp, shopKit } from '#kit/desk'
import { showToast } from '../../../renderer/ui/toast'

const HOUR_MS = 3_600_000
const NOTE = '客人很凶，别提运费'

/** Everything that could be read in the page, attributes and values of fields too. */
function page(): string {
  const typed = [...document.querySelectorAll('input, textarea')].map(
    field => (field as HTMLInputElement | HTMLTextAreaElement).value,
  )
  return [document.title, document.body.outerHTML, ...typed].join('\n')
}

async function openCase(): Promise<{ kit: DeskKit; caseId: string; no: string }> {
  const kit = await shopKit()
  const piece = { id: null, itemName: '红色短靴', spec: '38 码', qty: 1, unitPriceFen: 19900, boughtOn: null }
  const found = await registered(kit, { lines: [{ ...piece, place: 'B3 货架', here: true }] })
  await kit.ask('talk.type', { caseId: found.caseId, type: 'letsOffSteam' })
  await kit.ask('followUp.note', { caseId: found.caseId, text: NOTE })
  renderApp(kit, `/case/${found.caseId}`)
  await screen.findByText(NOTE)
  return { kit, ...found }
}

const cover = () => fireEvent.keyDown(document.activeElement ?? document.body, { code: 'F12', key: 'F12' })
const covered = () => screen.findByRole('main', { name: '给客户看的' })

afterEach(() => vi.useRealTimers())

it('leaves the shop, the piece, the step and the promised time, and nothing else', async () => {
  const { no } = await openCase()
  cover()
  const card = await covered()
  expect(await screen.findByText('红色短靴')).toBeTruthy()
  expect(card.textContent).toContain('小鹿鞋店')
  expect(card.textContent).toContain('明天 15:20 前')
  expect(screen.getByRole('listitem', { current: 'step' }).textContent).toBe('已经登记')
  const secrets = [
    NOTE,
    no,
    '李雪',
    '1990000',
    '1234',
    '199',
    'B3',
    '鞋跟',
    '质量',
    '换货',
    '王敏',
    '发泄',
    '备注',
    '登记一',
  ]
  for (const secret of secrets) expect(page(), secret).not.toContain(secret)
  expect(document.title).toBe('小鹿鞋店')
})

it('shows the shop and its hours where no case is open', async () => {
  const kit = await shopKit()
  await registered(kit)
  renderApp(kit)
  await screen.findByRole('heading', { name: '今日' })
  cover()
  const card = await covered()
  expect(await screen.findByText('欢迎光临')).toBeTruthy()
  expect(card.textContent).toMatch(/小鹿鞋店.*营业时间：/)
  for (const secret of ['短靴', '李雪', '1234', '今日']) expect(page(), secret).not.toContain(secret)
})

it('gives everything back as it was: words half-written, an open dialog, the focus, the title', async () => {
  await openCase()
  const title = document.title
  const composer = await screen.findByRole('textbox', { name: '写备注' })
  fireEvent.change(composer, { target: { value: '她说周六一定' } })
  composer.blur()
  fireEvent.keyDown(document.body, { code: 'KeyE', key: 'e' })
  const dialog = await screen.findByRole('dialog')
  const [field] = (await within(dialog).findAllByRole('textbox')) as [HTMLTextAreaElement]
  field.focus()
  fireEvent.change(field, { target: { value: '写到一半' } })
  cover()
  await covered()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(page()).not.toContain('写到一半')
  expect(page()).not.toContain('她说周六一定')
  fireEvent.keyDown(document.activeElement ?? document.body, { code: 'Escape', key: 'Escape' })
  expect(await screen.findByRole('dialog')).toBe(dialog)
  expect(screen.queryByRole('main', { name: '给客户看的' })).toBeNull()
  expect(field.value).toBe('写到一半')
  expect(document.activeElement).toBe(field)
  expect((composer as HTMLTextAreaElement).value).toBe('她说周六一定')
  expect(document.title).toBe(title)
})

it('keeps what happens behind it off the page: toasts, keys, counts in the title', async () => {
  const { kit, caseId } = await openCase()
  cover()
  await covered()
  showToast('李雪的单存好了')
  fireEvent.keyDown(document.body, { code: 'F1', key: 'F1' })
  fireEvent.keyDown(document.body, { code: 'F2', key: 'F2' })
  kit.desk.outside.send('menu', { command: 'register' })
  kit.setNow(KIT_NOW + 30 * HOUR_MS)
  await screen.findByText(/让您久等了/)
  expect(page()).not.toContain('李雪')
  expect(document.title).toBe('小鹿鞋店')
  expect(screen.queryByRole('dialog')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: /继续工作/ }))
  expect(await screen.findByText('李雪的单存好了')).toBeTruthy()
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => expect(document.title).toContain('1 逾期'))
  expect(caseId).not.toBe('')
})

it('covers the screen by itself when nobody has touched it for so long as this computer says', async () => {
  const { kit } = await openCase()
  // The timer that runs was set by the real clock: a changed preference sets it anew.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], shouldAdvanceTime: true })
  await kit.ask('preferences.save', { coverAfter: 5 })
  await vi.advanceTimersByTimeAsync(1000)
  await vi.advanceTimersByTimeAsync(4 * 60_000)
  fireEvent.pointerMove(document.body)
  await vi.advanceTimersByTimeAsync(4 * 60_000)
  expect(screen.queryByRole('main', { name: '给客户看的' })).toBeNull()
  await vi.advanceTimersByTimeAsync(61_000)
  expect(await covered()).toBeTruthy()
})

it('never does so by itself where this computer says never', async () => {
  const { kit } = await openCase()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], shouldAdvanceTime: true })
  await kit.ask('preferences.save', { coverAfter: 0 })
  await vi.advanceTimersByTimeAsync(60 * 60_000)
  expect(screen.queryByRole('main', { name: '给客户看的' })).toBeNull()
})

it('stands on the key card and in the top bar, and can be set', async () => {
  const kit = await shopKit()
  const { user } = renderApp(kit, '/settings')
  await user.click(await screen.findByRole('radio', { name: '10 分钟' }))
  await waitFor(async () => expect((await kit.ask('app.state', null)).preferences.coverAfter).toBe(10))
  fireEvent.keyDown(document.body, { code: 'F1', key: 'F1' })
  const keys = await screen.findByRole('dialog', { name: '快捷键' })
  expect(keys.textContent).toContain('遮住屏幕，只留客户能看的')
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: /遮住屏幕/ }))
  expect(await covered()).toBeTruthy()
})
