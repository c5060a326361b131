// The say-it-now bar and the recogniser over the real rules: what a clerk reads aloud, presses and notes while a customer stands there.
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type DeskKit, KIT_NOW, registered, renderApp, type Shown, shopKit } from '#kit/desk'
import { CUSTOMER_TYPES } from '#shared/catalog/customerTypes'
import type { CaseId } from '#shared/model/ids'
import { forgetDrafts } from '../../../renderer/features/case/caseDrafts'

beforeEach(forgetDrafts)
// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

type Open = { readonly kit: DeskKit; readonly caseId: CaseId; readonly shown: Shown }

async function open(): Promise<Open> {
  const kit = await shopKit()
  const { caseId } = await registered(kit)
  const shown = renderApp(kit, `/case/${caseId}`)
  await screen.findByRole('region', { name: '现在这么说' })
  return { kit, caseId, shown }
}

const bar = () => screen.getByRole('region', { name: '现在这么说' })
const sentence = () => document.querySelector('.talk-say')?.textContent ?? ''
const timeline = () => screen.getByRole('region', { name: '经过' })
const press = (code: string, keys: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, ...keys })
const view = ({ kit, caseId }: Open) => kit.ask('case.get', { caseId })
const said = async (desk: Open) => (await view(desk)).events.filter(({ kind }) => kind === 'said')

describe('what to say', () => {
  it('stands there as soon as the case is open, with the names filled in', async () => {
    await open()
    expect(sentence()).toContain('李雪')
    expect(sentence()).toContain('王敏')
    expect(sentence()).not.toMatch(/[{}[\]]/)
  })

  it('is noted by one press and followed by the next sentence', async () => {
    const desk = await open()
    const first = sentence()
    press('KeyT')
    expect(document.activeElement).toBe(bar())
    press('ArrowRight')
    expect(sentence()).not.toBe(first)
    expect(await within(timeline()).findByText(first)).toBeTruthy()
    expect((await said(desk)).map(({ text }) => text)).toEqual([first])
  })

  it('is said once by each press, however quickly they follow', async () => {
    const desk = await open()
    const first = sentence()
    press('KeyT')
    press('ArrowRight')
    const second = sentence()
    press('Space')
    await waitFor(async () => expect((await said(desk)).map(({ text }) => text)).toEqual([first, second]))
  })

  it('is not noted twice when she only goes back to read it again', async () => {
    const desk = await open()
    const first = sentence()
    press('KeyT')
    press('ArrowRight')
    await within(timeline()).findByText(first)
    press('ArrowLeft')
    expect(sentence()).toBe(first)
    await within(bar()).findByText(/说过$/)
    press('ArrowRight')
    const second = sentence()
    expect(second).not.toBe(first)
    press('ArrowRight')
    await waitFor(async () => expect((await said(desk)).at(-1)?.text).toBe(second))
    expect((await said(desk)).map(({ text }) => text)).toEqual([first, second])
  })

  it('goes on after the last sentence that was said when the case is opened again', async () => {
    const desk = await open()
    press('NumpadAdd')
    const second = sentence()
    await waitFor(async () => expect(await said(desk)).toHaveLength(1))
    desk.shown.unmount()
    renderApp(desk.kit, `/case/${desk.caseId}`)
    await screen.findByRole('region', { name: '现在这么说' })
    expect(sentence()).toBe(second)
  })

  it('follows the stage that she jumps to', async () => {
    await open()
    fireEvent.click(within(bar()).getByRole('button', { name: '第 4 步，共 6 步：商定' }))
    expect(within(bar()).getByRole('button', { current: 'step' }).textContent).toBe('商定')
    press('BracketRight')
    expect(within(bar()).getByRole('button', { current: 'step' }).textContent).toBe('跟进')
  })

  it('says why it is said and what must not be said, in words without alarm', async () => {
    await open()
    expect(bar().querySelector('.talk-goal')?.textContent).not.toBe('')
    expect(within(bar()).getByText(/^别这样：/)).toBeTruthy()
  })
})

describe('the number pad alone', () => {
  it('says, goes back and focuses', async () => {
    const desk = await open()
    const first = sentence()
    press('NumpadAdd')
    expect(sentence()).not.toBe(first)
    press('NumpadSubtract')
    expect(sentence()).toBe(first)
    press('NumpadDivide')
    expect(document.activeElement).toBe(bar())
    await waitFor(async () => expect(await said(desk)).toHaveLength(1))
  })

  it('copies for chat, and that alone does not count as said', async () => {
    const desk = await open()
    const writeText = vi.spyOn(navigator.clipboard, 'writeText')
    const first = sentence()
    press('NumpadMultiply')
    expect(writeText).toHaveBeenCalledWith(first)
    expect(sentence()).toBe(first)
    press('KeyC', { shiftKey: true })
    expect(sentence()).not.toBe(first)
    await waitFor(async () => expect((await said(desk)).map(({ text }) => text)).toEqual([first]))
  })

  it('says nothing while she is writing, and nothing that she does not see', async () => {
    const desk = await open()
    const first = sentence()
    press('Digit1', { altKey: true })
    press('NumpadAdd')
    expect(sentence()).toBe(first)
    ;(document.activeElement as HTMLElement).blur()
    press('Digit7', { altKey: true })
    expect(screen.queryByRole('region', { name: '现在这么说' })).toBeNull()
    press('NumpadAdd')
    expect(bar()).toBeTruthy()
    expect(sentence()).toBe(first)
    expect(await said(desk)).toEqual([])
  })
})

it('notes what the customer answers, and gives the keyboard back', async () => {
  const desk = await open()
  press('KeyN')
  await desk.shown.user.type(await screen.findByRole('textbox', { name: '客户怎么说' }), '我周六要穿{Enter}')
  expect(await within(timeline()).findByText('我周六要穿')).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(bar()))
})

describe('the kind of customer', () => {
  it('is suggested by what he says, confirmed by Enter, and changes what to say', async () => {
    const desk = await open()
    press('KeyK')
    const dialog = await screen.findByRole('dialog')
    await desk.shown.user.type(within(dialog).getByRole('textbox'), '叫你们老板来')
    expect(within(dialog).getByText(/^听着像：/)).toBeTruthy()
    expect((await view(desk)).treatment.customerType).toBeNull()
    await desk.shown.user.keyboard('{Enter}')
    await waitFor(async () => expect((await view(desk)).treatment.customerType?.id).toBe('distrusts'))
    expect(await within(bar()).findByRole('button', { name: '这次的客户：还不放心' })).toBeTruthy()
  })

  it('is chosen by its digit and taken away again', async () => {
    const desk = await open()
    press('KeyK')
    const dialog = await screen.findByRole('dialog')
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true))
    press('Digit6')
    await waitFor(async () => expect((await view(desk)).treatment.customerType?.id).toBe('letsOffSteam'))
    await within(bar()).findByRole('button', { name: /^这次的客户/ })
    press('KeyK')
    await desk.shown.user.click(await screen.findByRole('button', { name: '不分类型' }))
    await waitFor(async () => expect((await view(desk)).treatment.customerType).toBeNull())
  })

  it('stands in the bar and nowhere else: not in the header, the timeline, today, the board or a search', async () => {
    const desk = await open()
    const names = CUSTOMER_TYPES.map(({ name }) => name['zh-CN'])
    const named = () => names.filter(name => document.body.textContent.includes(name))
    await desk.kit.ask('talk.type', { caseId: desk.caseId, type: 'denies' })
    const chip = await within(bar()).findByRole('button', { name: /^这次的客户/ })
    expect(chip.textContent).toContain('样样不满意')
    await within(timeline()).findByText('看了是什么样的客户')
    chip.remove()
    expect(named()).toEqual([])
    desk.shown.unmount()
    const board = renderApp(desk.kit, '/board')
    await screen.findAllByText(/红色短靴/)
    expect(named()).toEqual([])
    await board.user.type(screen.getByRole('combobox', { name: '找售后单' }), '李雪')
    await screen.findAllByRole('option')
    expect(named()).toEqual([])
    board.unmount()
    // Today shows it once its promise is due.
    act(() => desk.kit.setNow(KIT_NOW + 26 * 3_600_000))
    renderApp(desk.kit, '/today')
    await screen.findAllByText(/红色短靴/)
    expect(named()).toEqual([])
  })
})

it('may be read and not noted while the shop may only be read', async () => {
  const kit = await shopKit()
  const { caseId } = await registered(kit)
  await kit.ask('shop.leave', null)
  await kit.ask('shop.open', { folder: 'recent', recent: 0, readOnly: true })
  renderApp(kit, `/case/${caseId}`)
  await screen.findByRole('region', { name: '现在这么说' })
  const first = sentence()
  press('NumpadAdd')
  expect(sentence()).not.toBe(first)
  expect(within(bar()).queryByRole('button', { name: /客户说|什么样的客户/ })).toBeNull()
  expect((await kit.ask('case.get', { caseId })).events.filter(({ kind }) => kind === 'said')).toEqual([])
})

it('has nothing to say on a case that is in the trash', async () => {
  const kit = await shopKit()
  const { caseId } = await registered(kit)
  await kit.ask('case.trash', { caseId, reason: '重复登记' })
  renderApp(kit, `/case/${caseId}`)
  await screen.findByText(/这张单在回收站里/)
  expect(screen.queryByRole('region', { name: '现在这么说' })).toBeNull()
})
