// Reminders in the window: the strip at the foot, the banner about the clock, the settings.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type DeskKit, KIT_NOW, registered, renderApp, shopKit } from '#kit/desk'
import type { CaseId } from '#shared/model/ids'
import { DAY_MS, HOUR_MS, instant, MINUTE_MS } from '#shared/time/zone'

let kit: DeskKit
let caseId: CaseId

beforeEach(async () => {
  kit = await shopKit()
  kit.desk.becomeUsable()
  ;({ caseId } = await registered(kit))
})

const memo = (hours: number, text: string) =>
  kit.ask('followUp.memo', { caseId, text, dueAt: instant(KIT_NOW + hours * HOUR_MS) })
const waitHours = (hours: number) => act(() => kit.waitUntil(KIT_NOW + hours * HOUR_MS))
const strip = () => screen.findByRole('region', { name: '到点提醒' })
const press = (code: string, held: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: code, ...held })
const noStrip = () => waitFor(() => expect(screen.queryByRole('region', { name: '到点提醒' })).toBeNull())

describe('the strip', () => {
  it('comes when a reminder falls due, says what, which piece and who, and leaves the focus where it is', async () => {
    await memo(1, '问厂家')
    const { user } = renderApp(kit, '/trash')
    const search = await screen.findByRole('combobox')
    await user.click(search)
    expect(screen.queryByRole('region', { name: '到点提醒' })).toBeNull()
    await waitHours(1)
    expect((await strip()).textContent).toContain('备忘：问厂家')
    expect((await strip()).textContent).toContain('红色短靴 38 码、李雪、尾号 1234')
    expect(document.activeElement).toBe(search)
  })

  it('Ctrl+F8 ends the topmost, and undo brings the thing back without ringing again', async () => {
    await memo(1, '问厂家')
    const { user } = renderApp(kit, '/trash')
    await screen.findByRole('combobox')
    await waitHours(1)
    await strip()
    press('F8', { ctrlKey: true })
    await noStrip()
    expect((await kit.ask('case.get', { caseId })).reminders).toEqual([])
    await user.click(await screen.findByRole('button', { name: '撤销' }))
    await waitFor(async () => expect((await kit.ask('case.get', { caseId })).reminders).toHaveLength(1))
    await act(() => kit.waitUntil(kit.now() + HOUR_MS))
    expect(kit.signals.notes).toHaveLength(1)
  })

  it('Shift+F8 brings it back after a quarter of an hour, F8 opens its case', async () => {
    await memo(1, '问厂家')
    renderApp(kit, '/trash')
    await screen.findByRole('combobox')
    await waitHours(1)
    await strip()
    press('F8', { shiftKey: true })
    await noStrip()
    await act(() => kit.waitUntil(KIT_NOW + HOUR_MS + 15 * MINUTE_MS))
    await strip()
    press('F8')
    await waitFor(() => expect(window.location.hash).toBe(`#/case/${caseId}`))
    await noStrip()
  })

  it('shows two, counts the rest, and more than three at once are one line', async () => {
    for (const text of ['一', '二', '三']) await memo(1, text)
    for (const text of ['四', '五', '六', '七']) await memo(2, text)
    const { user } = renderApp(kit, '/trash')
    await screen.findByRole('combobox')
    await waitHours(1)
    expect(within(await strip()).getAllByRole('button', { name: /办好了/ })).toHaveLength(2)
    expect((await strip()).textContent).toContain('还有 1 件')
    await waitHours(2)
    expect((await strip()).textContent).toContain('有 4 件事到点了')
    const buttons = within(await strip()).getAllByRole('button', { name: '知道了' })
    await user.click(buttons.at(-1) as HTMLElement)
    await waitFor(async () => expect((await strip()).textContent).not.toContain('有 4 件事到点了'))
  })

  it('is not in the page while the screen is covered', async () => {
    await memo(1, '问厂家')
    renderApp(kit, '/trash')
    await screen.findByRole('combobox')
    press('F12')
    await screen.findByRole('main', { name: '给客户看的' })
    await waitHours(1)
    expect(document.body.textContent).not.toContain('问厂家')
    expect(kit.signals.notes.map(({ title }) => title)).toEqual(['有 1 件事到点了'])
    press('F12')
    expect((await strip()).textContent).toContain('问厂家')
  })

  it('sounds only where she wants it', async () => {
    const started = vi.fn()
    class Node {
      gain = {
        setValueAtTime: vi.fn(),
        linearRampToValueAtTime: vi.fn(),
        exponentialRampToValueAtTime: vi.fn(),
      }
      connect = () => this
      start = started
      stop = vi.fn()
    }
    vi.stubGlobal(
      'AudioContext',
      class {
        currentTime = 0
        close = async () => undefined
      },
    )
    vi.stubGlobal('OscillatorNode', Node)
    vi.stubGlobal('GainNode', Node)
    await memo(1, '一')
    await memo(2, '二')
    renderApp(kit, '/trash')
    await screen.findByRole('combobox')
    await waitHours(1)
    await strip()
    expect(started).not.toHaveBeenCalled()
    await act(() => kit.ask('preferences.save', { sound: true }))
    await waitHours(2)
    await waitFor(() => expect(started).toHaveBeenCalledTimes(2))
    vi.unstubAllGlobals()
  })
})

describe('a clock that cannot be right', () => {
  it('is said at the top with both times, until she says that it is right', async () => {
    const { user } = renderApp(kit, '/trash')
    await screen.findByRole('combobox')
    await act(() => kit.waitUntil(KIT_NOW - 365 * DAY_MS))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('电脑的时间好像不对')
    expect(alert.textContent).toContain('2025年11月22日 周六 15:20')
    expect(alert.textContent).toContain('2026年11月22日 周日 15:20')
    await user.click(within(alert).getByRole('button', { name: '现在的时间是对的' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})

describe('the settings', () => {
  it('let it ring at night, and show a sample', async () => {
    const { user } = renderApp(kit, '/settings')
    await user.click(await screen.findByLabelText(/打烊以后不提醒/))
    await waitFor(async () => expect((await kit.ask('settings.get', null)).quietWhenClosed).toBe(false))
    await user.click(screen.getByText('试一条'))
    await screen.findByText(/刚发了一条/)
    expect(kit.signals.notes.map(({ title }) => title)).toEqual(['提醒就是这个样子'])
  })

  it('switch notifications off and the start with the computer on', async () => {
    const { user } = renderApp(kit, '/settings')
    await user.click(await screen.findByLabelText(/用系统通知提醒/))
    await user.click(screen.getByLabelText(/开电脑就打开售后台/))
    await waitFor(async () =>
      expect((await kit.ask('app.state', null)).preferences).toMatchObject({
        notify: false,
        startWithComputer: true,
      }),
    )
  })
})
