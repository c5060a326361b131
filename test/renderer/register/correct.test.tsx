// Correcting a case: the form comes filled, saves what changed, and loses nothing when somebody else was faster.

import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { isHere } from '#shared/model/goods'
import type { CaseId } from '../../../shared/model/ids'
import { aForm, type DeskKit, registered, renderApp, type Shown, shopKit } from '../../kit/desk'

let kit: DeskKit
let shown: Shown
let caseId: CaseId

const view = () => kit.ask('case.get', { caseId })
const note = () => screen.findByRole('textbox', { name: '备注' })

const sameCustomer = (before: Awaited<ReturnType<typeof view>>) => ({
  customer: { id: before.card.customer?.id ?? null, name: '李雪', phone: '19900001234' },
})

beforeEach(async () => {
  kit = await shopKit()
  caseId = (await registered(kit)).caseId
  shown = renderApp(kit, `/case/${caseId}`)
  await screen.findByRole('main')
  await screen.findAllByText(/红色短靴/)
  await shown.user.keyboard('e')
  await screen.findByRole('dialog', { name: /更正 SH-261122-001/ })
}, 60_000)

it('shows everything that was registered', () => {
  const form = within(screen.getByRole('dialog', { name: /更正 SH-261122-001/ }))
  for (const shows of [/李雪 · 尾号 1234/, /红色短靴 38 码/, /产品 · 质量问题/, /换货/])
    expect(form.getByRole('button', { name: shows })).toBeTruthy()
})

it('saves what was changed and keeps the rest', async () => {
  await shown.user.keyboard('{Alt>}4{/Alt}')
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('radio'))
  await shown.user.keyboard('1')
  await waitFor(async () => expect(document.activeElement).toBe(await note()))
  await shown.user.keyboard('，改退货{Enter}')
  await screen.findByText('SH-261122-001 已更正')
  const now = await view()
  expect(now).toMatchObject({
    note: '鞋跟松了，周六要穿，改退货',
    card: { wish: 'refund', item: '红色短靴 38 码' },
  })
  expect(now.card.customer?.phone).toBe('19900001234')
})

it('takes in what others changed meanwhile without losing what she typed', async () => {
  await shown.user.type(await note(), '！')
  const before = await view()
  const { customer } = before.card
  const form = aForm({
    customer: { id: customer?.id ?? null, name: '李雪梅', phone: '19900001234' },
    lines: before.lines.map(({ id, itemName, spec, qty, unitPriceFen, boughtOn, place, state }) => ({
      ...{ id, itemName, spec, qty, unitPriceFen, boughtOn, place, here: isHere({ state }) },
    })),
  })
  await kit.ask('case.correct', { caseId, rev: before.rev, form })
  await shown.user.click(await screen.findByRole('button', { name: '取新内容，保留我改的' }))
  expect(await screen.findByRole('button', { name: /李雪梅/ })).toBeTruthy()
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByText(/已更正/)
  const now = await view()
  expect(now.note).toBe('鞋跟松了，周六要穿！')
  expect(now.card.customer?.name).toBe('李雪梅')
})

it('is refused while it has not seen what others changed, and keeps what she typed', async () => {
  await shown.user.type(await note(), '！')
  const before = await view()
  await kit.ask('case.correct', {
    caseId,
    rev: before.rev,
    form: aForm({ ...sameCustomer(before), wish: 'refund' }),
  })
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByText('这张单刚被别处改过')
  expect(await note()).toHaveProperty('value', '鞋跟松了，周六要穿！')
  expect((await view()).note).toBe('鞋跟松了，周六要穿')
})

it('is not disturbed by what does not stand in the form', async () => {
  await shown.user.type(await note(), '！')
  await kit.ask('followUp.note', { caseId, text: '仓库说有货' })
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByText(/已更正/)
  expect((await view()).note).toBe('鞋跟松了，周六要穿！')
})

it('asks before it drops changes, and leaves no draft', async () => {
  await shown.user.type(await note(), '！')
  await shown.user.keyboard('{Escape}')
  await screen.findByText('更正还没保存')
  await shown.user.click(screen.getByRole('button', { name: '不要这些改动' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect((await view()).note).toBe('鞋跟松了，周六要穿')
  expect(await kit.ask('draft.load', { name: 'register' })).toBeNull()
})
