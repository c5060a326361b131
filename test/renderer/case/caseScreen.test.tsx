// The case screen over the real rules: what a clerk sees, types and presses.
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, KIT_NOW, registered, renderApp, type Shown, shopKit } from '#kit/desk'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import { forgetDrafts } from '../../../renderer/features/case/caseDrafts'

const HOUR = 3_600_000

beforeEach(forgetDrafts)
// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

type Open = { readonly kit: DeskKit; readonly caseId: CaseId; readonly no: string; readonly shown: Shown }

async function open(here = true): Promise<Open> {
  const kit = await shopKit()
  const lines = [
    { ...EMPTY_FORM_LINE, itemName: '红色短靴', spec: '38 码', here, place: here ? 'B3 货架' : '' },
  ]
  const { caseId, no } = await registered(kit, { lines })
  const shown = renderApp(kit, `/case/${caseId}`)
  await screen.findByRole('heading', { level: 1 })
  return { kit, caseId, no, shown }
}

const view = ({ kit, caseId }: Open) => kit.ask('case.get', { caseId })
const press = (code: string, keys: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, ...keys })
const timeline = () => screen.getByRole('region', { name: '经过' })
const input = (name: string) => screen.getByRole('textbox', { name })

describe('what is read aloud', () => {
  it('shows number, item, the whole telephone number and where the goods are', async () => {
    const { no } = await open()
    expect(screen.getByRole('button', { name: `复制单号 ${no}` })).toBeTruthy()
    expect(screen.getByRole('button', { name: '复制电话 19900001234' }).textContent).toBe('199 0000 1234')
    expect(screen.getByText('B3 货架')).toBeTruthy()
    expect(screen.getByText('待验货', { selector: '.case-column' })).toBeTruthy()
  })

  it('shows the order number, and a click copies it', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit, { channel: 'platform', orderNo: '261118-2045188372' })
    const { user } = renderApp(kit, `/case/${caseId}`)
    await user.click(await screen.findByRole('button', { name: '复制订单号 261118-2045188372' }))
    expect(await navigator.clipboard.readText()).toBe('261118-2045188372')
  })

  it('says by how much we are late, in the header and at the promise', async () => {
    const { kit } = await open()
    act(() => kit.setNow(KIT_NOW + 26 * HOUR))
    expect(await screen.findAllByText('逾期 2 小时')).toHaveLength(2)
  })

  it('says what to do when there is no such case', async () => {
    renderApp(await shopKit(), '/case/NOSUCHCASE')
    expect(await screen.findByText('找不到这张售后单')).toBeTruthy()
  })
})

describe('a follow-up', () => {
  it('keeps a note by Enter, and the timeline shows it', async () => {
    const desk = await open()
    press('Digit1', { altKey: true })
    await desk.shown.user.type(input('写备注'), '鞋跟螺丝松了{Enter}')
    expect(await within(timeline()).findByText('鞋跟螺丝松了')).toBeTruthy()
    expect((input('写备注') as HTMLTextAreaElement).value).toBe('')
  })

  it('leaves Enter to the input method while a word is being composed', async () => {
    const desk = await open()
    await desk.shown.user.type(input('写备注'), '鞋跟')
    fireEvent.keyDown(input('写备注'), { key: 'Enter', code: 'Enter', isComposing: true })
    await desk.shown.user.type(input('写备注'), '松了{Enter}')
    await within(timeline()).findByText('鞋跟松了')
    expect((await view(desk)).events.filter(event => event.kind === 'note')).toHaveLength(1)
  })

  it('tells the customer, fulfils the word we owed, and promises the next one', async () => {
    const desk = await open()
    press('Digit2', { altKey: true })
    await screen.findByRole('radio', { name: /24 小时内/ })
    await desk.shown.user.type(input('记一笔已告知'), '明天给您回话{Enter}')
    await within(timeline()).findByText('明天给您回话')
    const after = await view(desk)
    expect(after.promises.map(promise => promise.state)).toEqual(['open', 'kept'])
    expect(after.told?.how).toBe('phone')
  })

  it('promises nothing when there is nothing left to say', async () => {
    const desk = await open()
    press('Digit2', { altKey: true })
    await desk.shown.user.click(await screen.findByRole('checkbox', { name: '再约时间' }))
    await desk.shown.user.type(input('记一笔已告知'), '已经退款了{Enter}')
    await within(timeline()).findByText('已经退款了')
    expect((await view(desk)).promises.filter(promise => promise.state === 'open')).toEqual([])
  })

  it('keeps what was typed when the mode changes, and when another screen is looked at', async () => {
    const { caseId, shown } = await open()
    await shown.user.type(input('写备注'), '问过厂家')
    press('Digit3', { altKey: true })
    expect((input('记备忘') as HTMLTextAreaElement).value).toBe('问过厂家')
    act(() => {
      window.location.hash = '#/board'
    })
    await waitFor(() => expect(screen.queryByRole('textbox', { name: '记备忘' })).toBeNull())
    act(() => {
      window.location.hash = `#/case/${caseId}`
    })
    expect(((await screen.findByRole('textbox', { name: '记备忘' })) as HTMLTextAreaElement).value).toBe(
      '问过厂家',
    )
  })

  it('says at the field that nothing was written', async () => {
    const { shown } = await open()
    await shown.user.click(screen.getByRole('button', { name: /记下备注/ }))
    expect(await screen.findByText('还没写呢，先写一句')).toBeTruthy()
  })
})

describe('a promise', () => {
  it('is kept by one key', async () => {
    const desk = await open()
    press('KeyD')
    await waitFor(async () => expect((await view(desk)).promises[0]?.state).toBe('kept'))
  })

  it('is agreed anew only with a reason, and the old one stays on record', async () => {
    const desk = await open()
    press('KeyR')
    const dialog = await screen.findByRole('dialog')
    await within(dialog).findByRole('radio', { name: /24 小时内/ })
    press('Enter', { ctrlKey: true })
    expect(await within(dialog).findByText('这一项要填一下')).toBeTruthy()
    press('Digit2', { altKey: true })
    press('Enter', { ctrlKey: true })
    await waitFor(async () =>
      expect((await view(desk)).promises.map(promise => promise.state)).toEqual(['open', 'renegotiated']),
    )
  })
})

describe('the next step', () => {
  it('is greyed with its reason in plain sight, and its key says the reason', async () => {
    await open()
    const close = screen.getByRole('button', { name: /^完结/ })
    expect(close.getAttribute('aria-disabled')).toBe('true')
    expect(close.textContent).toContain('货还没验，请先验货')
    press('Digit8')
    expect(await screen.findByText('现在不行：货还没验，请先验货')).toBeTruthy()
  })

  it('inspects by digits and Enter', async () => {
    const desk = await open()
    press('Digit3')
    const dialog = await screen.findByRole('dialog')
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true))
    fireEvent.keyDown(within(dialog).getByRole('radio', { name: /没问题/ }), { code: 'Digit2', key: '2' })
    fireEvent.keyDown(document.activeElement ?? dialog, { code: 'Enter', key: 'Enter' })
    await waitFor(async () => expect((await view(desk)).lines[0]?.inspection?.ok).toBe(false))
  })

  it('moves to others only with a reason and a date for the next look', async () => {
    const desk = await open(false)
    press('Digit5')
    const dialog = await screen.findByRole('dialog')
    await within(dialog).findByRole('radio', { name: /24 小时后/ })
    press('Digit2', { altKey: true })
    press('Enter', { ctrlKey: true })
    await waitFor(async () => expect((await view(desk)).card.column).toBe('waitingCustomer'))
    expect((await view(desk)).reminders).toHaveLength(1)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    press('Digit7', { altKey: true })
    expect(await screen.findByRole('button', { name: '办好了：等客户寄回' })).toBeTruthy()
  })

  it('closes when nothing is missing any more, and says live what is', async () => {
    const desk = await open(false)
    press('Digit8')
    const dialog = await screen.findByRole('dialog')
    const missing = () => within(dialog).queryByRole('status')?.textContent ?? ''
    expect(missing()).toContain('还没选处理结果')
    // The line leads to its place.
    within(dialog).getByRole('button', { name: '取消' }).focus()
    press('Digit1', { altKey: true })
    expect(within(dialog).getByRole('radiogroup', { name: '结果' }).contains(document.activeElement)).toBe(
      true,
    )
    // How he usually hears from us is proposed.
    expect(within(dialog).getByRole('radio', { name: /电话/ }).getAttribute('aria-checked')).toBe('true')
    // What was not paid was not refunded.
    fireEvent.click(within(dialog).getByRole('radio', { name: /已退款/ }))
    expect(missing()).not.toContain('还没选处理结果')
    expect(missing()).toContain('还没有付出去的钱')
    fireEvent.click(within(dialog).getByRole('radio', { name: /已说明/ }))
    expect(missing()).not.toContain('还没有付出去的钱')
    // What the playbook wanted is left out for one reason, the seven are confirmed by one key.
    expect(missing()).toContain('方案里还有 2 步没做')
    press('KeyS', { altKey: true })
    const why = await screen.findByRole('dialog', { name: '这几步为什么不勾' })
    fireEvent.click(within(why).getByRole('button', { name: '都做过了，没来得及勾' }))
    fireEvent.click(within(why).getByRole('button', { name: '就这样' }))
    await waitFor(() => expect(missing()).not.toContain('没做'))
    await waitFor(() => expect(missing()).toBe(''))
    press('Enter', { ctrlKey: true })
    expect(await screen.findByText(`${desk.no} 完结了，辛苦了`)).toBeTruthy()
    expect(await screen.findByText('刚刚完结')).toBeTruthy()
    expect(screen.getByRole('button', { name: /重新打开/ })).toBeTruthy()
  })

  it('takes the last step back from the toast', async () => {
    const desk = await open(false)
    press('KeyD')
    const toast = await screen.findByText('这条承诺了结了')
    const notice = toast.closest('[role=alert], .mantine-Notification-root') as HTMLElement
    await desk.shown.user.click(within(notice).getByRole('button', { name: '撤销' }))
    await waitFor(async () => expect((await view(desk)).promises[0]?.state).toBe('open'))
  })

  it('goes to the trash and comes back', async () => {
    const desk = await open(false)
    press('Delete')
    await screen.findByRole('dialog')
    press('Digit1', { altKey: true })
    press('Enter', { ctrlKey: true })
    expect(await screen.findByText(/这张单在回收站里/)).toBeTruthy()
    // The digit is the case's own only once the dialog is gone.
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.queryByRole('textbox', { name: '写备注' })).toBeNull()
    press('Digit9')
    await waitFor(async () => expect((await view(desk)).card.deletedAt).toBeNull())
  })
})

it('shows everything and offers nothing while the shop may only be read', async () => {
  const kit = await shopKit()
  const { caseId } = await registered(kit)
  await kit.ask('shop.leave', null)
  await kit.ask('shop.open', { folder: 'recent', recent: 0, readOnly: true })
  renderApp(kit, `/case/${caseId}`)
  expect(await screen.findByText('现在只能看，不能改。')).toBeTruthy()
  expect(screen.getByText('鞋跟松了，周六要穿', { selector: '.case-note' })).toBeTruthy()
  for (const name of [/完结/, /做到了/, /加承诺/, /更正/])
    expect(screen.queryByRole('button', { name })).toBeNull()
})
