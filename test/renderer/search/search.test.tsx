// The search box: by tail, name, item or number, by keyboard and by scanner.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import type { CaseId } from '#shared/model/ids'
import { type DeskKit, registered, renderApp, type Shown, shopKit } from '../../kit/desk'

let kit: DeskKit
let shown: Shown
let caseIds: readonly string[]

const box = () => screen.findByRole('combobox', { name: '找售后单' })

beforeEach(async () => {
  kit = await shopKit()
  const first = await registered(kit)
  const second = await registered(kit, { customer: { id: null, name: '陈静', phone: '19900000763' } })
  caseIds = [first.caseId, second.caseId]
  shown = renderApp(kit, '/board')
  await box()
  await shown.user.keyboard('{Control>}k{/Control}')
  await waitFor(async () => expect(document.activeElement).toBe(await box()))
})

it('finds by telephone tail and opens with Enter', async () => {
  await shown.user.keyboard('0763')
  const hit = await screen.findByRole('option', { name: /陈静/ })
  expect(hit.textContent).toContain('SH-261122-002')
  await shown.user.keyboard('{Enter}')
  await waitFor(() => expect(window.location.hash).toBe(`#/case/${caseIds[1]}`))
  expect(await box()).toHaveProperty('value', '')
})

it('shows no whole number to a customer who looks over the counter', async () => {
  await shown.user.keyboard('陈静')
  const hit = await screen.findByRole('option', { name: /陈静/ })
  expect(hit.textContent).toContain('199****0763')
  expect(hit.textContent).not.toContain('19900000763')
})

it('walks through the hits with the arrows', async () => {
  await shown.user.keyboard('短靴')
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2))
  await shown.user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(window.location.hash).toBe(`#/case/${caseIds[0]}`))
})

it('begins at the best hit again when the same words are typed a second time', async () => {
  await shown.user.keyboard('短靴')
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2))
  await shown.user.keyboard('{ArrowDown}{Escape}{Control>}k{/Control}短靴')
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2))
  await shown.user.keyboard('{Enter}')
  await waitFor(() => expect(window.location.hash).toBe(`#/case/${caseIds[1]}`))
})

it('opens a scanned number before any list could be drawn', async () => {
  const input = await box()
  fireEvent.change(input, { target: { value: 'sh261122001' } })
  fireEvent.keyDown(input, { key: 'Enter', code: 'Enter' })
  await waitFor(() => expect(window.location.hash).toBe(`#/case/${caseIds[0]}`))
})

it('leaves Enter to the input method while a word is being composed', async () => {
  await shown.user.keyboard('0763')
  await screen.findByRole('option', { name: /陈静/ })
  fireEvent.keyDown(await box(), { key: 'Enter', code: 'Enter', isComposing: true })
  expect(window.location.hash).toBe('#/board')
})

it('says that nothing was found and passes what was typed on to the register form', async () => {
  await shown.user.keyboard('99990000')
  await screen.findByText('没找到“99990000”')
  await shown.user.click(screen.getByRole('button', { name: /登记新售后/ }))
  await screen.findByRole('dialog', { name: '登记售后' })
  expect(await screen.findByRole('combobox', { name: /客户的手机尾号/ })).toHaveProperty('value', '99990000')
})

it('says what can be typed before anything is, and when nothing was found', async () => {
  await screen.findByText('记得什么就打什么')
  await shown.user.keyboard('zz')
  await screen.findByText('没找到“zz”')
  expect(screen.getByText('姓名、拼音或首字母')).toBeDefined()
})

it('finds by pinyin initials together with a word of the goods, and marks it', async () => {
  await shown.user.keyboard('cj 短靴')
  const hit = await screen.findByRole('option', { name: /陈静/ })
  expect(hit.querySelector('mark')?.textContent).toBe('短靴')
  expect(screen.getAllByRole('option')).toHaveLength(1)
})

it('says where it was found when the line does not show it', async () => {
  await shown.user.keyboard('周六')
  const [hit] = await screen.findAllByRole('option')
  expect(hit?.textContent).toContain('备注鞋跟松了，周六要穿')
})

it('looks through the follow-ups below the quick hits, and the arrows go on into them', async () => {
  const caseId = caseIds[0] as CaseId
  await kit.ask('followUp.note', { caseId, text: '陈静代他来问过，请张师傅看看' })
  await shown.user.keyboard('陈静')
  const group = await screen.findByRole('group', { name: '跟进记录里' })
  const options = screen.getAllByRole('option')
  expect(options).toHaveLength(2)
  expect(options[0]?.textContent).toContain('199****0763')
  expect(options[0]?.getAttribute('aria-selected')).toBe('true')
  expect(within(group).getByRole('option').textContent).toContain('跟进陈静代他来问过')
  await shown.user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(window.location.hash).toBe(`#/case/${caseId}`))
})

it('finds what stands in a follow-up alone, and says nothing was found only after it has looked there', async () => {
  await kit.ask('followUp.note', { caseId: caseIds[0] as CaseId, text: '请张师傅看看' })
  const nothing = vi.fn()
  const watch = new MutationObserver(() => screen.queryByText(/没找到“张师/) && nothing())
  watch.observe(document.body, { childList: true, subtree: true })
  await shown.user.keyboard('张师傅')
  await screen.findByRole('option', { name: /请张师傅看看/ })
  watch.disconnect()
  expect(nothing).not.toHaveBeenCalled()
})

it('closes and empties with Escape', async () => {
  await shown.user.keyboard('0763')
  await screen.findByRole('option', { name: /陈静/ })
  await shown.user.keyboard('{Escape}')
  expect(screen.queryByRole('option')).toBeNull()
  expect(await box()).toHaveProperty('value', '')
})
