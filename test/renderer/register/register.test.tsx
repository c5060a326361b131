// Registering by keyboard: the whole window over the real router, on a disk in memory.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeskKit, registered, renderApp, type Shown, shopKit } from '../../kit/desk'

let kit: DeskKit
let window_: Shown

const field = (name: string | RegExp) => screen.findByRole('combobox', { name })
const who = () => field(/客户的手机尾号/)
const item = () => field('货品名称')
const problem = () => field(/按两个数字/)
const note = () => screen.findByRole('textbox', { name: '备注' })
const press = (keys: string) => window_.user.keyboard(keys)
const allCases = () => kit.ask('case.find', { text: 'SH' })

async function hasFocus(element: Promise<HTMLElement>): Promise<void> {
  const wanted = await element
  await waitFor(() => expect(document.activeElement).toBe(wanted))
}
async function open(): Promise<void> {
  await screen.findByRole('main')
  await press('[F2]')
  await screen.findByRole('dialog')
}
/** Answers problem and wish: 产品 · 尺码不合, 换货. */
async function problemAndWish(): Promise<void> {
  await hasFocus(problem())
  await press('12')
  await screen.findByRole('radiogroup', { name: '客户想怎么办' })
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('radio'))
  await press('2')
  await hasFocus(note())
}

beforeEach(async () => {
  kit = await shopKit()
}, 60_000)

describe('registering', () => {
  it('takes fewer than 40 key presses for a known customer', async () => {
    await registered(kit)
    window_ = renderApp(kit)
    await open()
    await hasFocus(who())
    await press('1234')
    await screen.findByRole('option', { name: /李雪/ })
    await press('{Enter}')
    await hasFocus(item())
    await waitFor(() => expect(screen.getAllByRole('option')[0]?.getAttribute('aria-selected')).toBe('true'))
    await press('{Enter}')
    await problemAndWish()
    await press('{Enter}')
    await screen.findByText(/SH-261122-002 已登记/)
    // F2, four digits, Enter, Enter, three digits, Enter.
    expect(1 + 4 + 1 + 1 + 3 + 1).toBeLessThan(40)
    const found = await kit.ask('case.find', { text: 'SH-261122-002' })
    expect(found[0]).toMatchObject({ issueTypeId: 'size', wish: 'exchange', item: '红色短靴 38 码' })
    expect(found[0]?.customer?.name).toBe('李雪')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('makes a new customer of what was typed and asks for the missing half', async () => {
    window_ = renderApp(kit)
    await open()
    await press('１３８ 1111-2222{Enter}')
    await hasFocus(screen.findByRole('textbox', { name: '姓名' }))
    await press('何先生{Enter}')
    await hasFocus(item())
    await press('501 牛仔裤{Enter}')
    await problemAndWish()
    await press('裤脚{Enter}')
    await screen.findByText(/已登记/)
    const [card] = await allCases()
    expect(card?.customer).toMatchObject({ name: '何先生', phone: '13811112222' })
    expect(card?.item).toBe('501 牛仔裤')
  })

  it('needs no customer: Enter in the empty field goes on', async () => {
    window_ = renderApp(kit)
    await open()
    await press('{Enter}')
    await hasFocus(item())
    expect(screen.getByRole('button', { name: /没留姓名和电话/ })).toBeTruthy()
  })

  it('finds the customer of a scanned slip', async () => {
    const { no } = await registered(kit)
    window_ = renderApp(kit)
    await open()
    await press(`${no}{Enter}`)
    await hasFocus(item())
    expect(screen.getByRole('button', { name: /李雪 · 尾号 1234/ })).toBeTruthy()
  })

  it('asks for more digits where a number is too short to be one', async () => {
    window_ = renderApp(kit)
    await open()
    await press('12{Enter}')
    expect(await screen.findByText('这个电话看不懂，请核对一下号码')).toBeTruthy()
    await hasFocus(who())
  })

  it('leaves Enter to the input method while a word is being composed', async () => {
    await registered(kit)
    window_ = renderApp(kit)
    await open()
    const input = await who()
    fireEvent.change(input, { target: { value: '李雪' } })
    await screen.findByRole('option', { name: /199/ })
    fireEvent.keyDown(input, { key: 'Enter', code: 'Enter', isComposing: true })
    fireEvent.keyDown(input, { key: 'Enter', code: 'Enter', keyCode: 229 })
    expect(await who()).toBe(input)
  })

  it('finds the problem by a keyword, also one that begins with a digit', async () => {
    window_ = renderApp(kit)
    await open()
    await press('{Enter}')
    await hasFocus(item())
    await press('跑鞋{Enter}')
    await hasFocus(problem())
    await press('7天')
    await screen.findByRole('option', { name: /7 天无理由/ })
    await press('{Enter}')
    expect(await screen.findByRole('button', { name: /买家 · 7 天无理由/ })).toBeTruthy()
  })

  it('goes back with Backspace in an empty field, and with Alt and the number', async () => {
    window_ = renderApp(kit)
    await open()
    await press('{Enter}')
    await hasFocus(item())
    await press('{Backspace}')
    await hasFocus(who())
    await press('{Alt>}5{/Alt}')
    await hasFocus(note())
    await press('{Alt>}3{/Alt}')
    await hasFocus(problem())
  })

  it('says at each missing field what is missing, and begins with the first', async () => {
    window_ = renderApp(kit)
    await open()
    await press('{Control>}{Enter}{/Control}')
    await hasFocus(item())
    expect(screen.getAllByText('这一项要填一下')).toHaveLength(3)
    expect(screen.getByText(/还有 3 处/)).toBeTruthy()
    expect(await allCases()).toHaveLength(0)
  })

  it('warns when the same matter may be registered already', async () => {
    await registered(kit)
    window_ = renderApp(kit)
    await open()
    await press('1234')
    await screen.findByRole('option', { name: /李雪/ })
    await press('{Enter}')
    await hasFocus(item())
    await press('短靴{Enter}')
    const warning = await screen.findByText('可能已登记过')
    expect(warning).toBeTruthy()
    await window_.user.click(screen.getByRole('button', { name: '打开那一单' }))
    await waitFor(() => expect(window.location.hash).toContain('/case/'))
  })
})

describe('the note', () => {
  async function toNote(): Promise<HTMLElement> {
    window_ = renderApp(kit)
    await open()
    await press('{Enter}')
    await hasFocus(item())
    await press('跑鞋{Enter}')
    await problemAndWish()
    return note()
  }

  it('of ten thousand characters stays as typed and says by how much it is too long', async () => {
    const input = await toNote()
    const text = `👟${'长'.repeat(9_999)}`
    fireEvent.change(input, { target: { value: text } })
    expect(screen.getByText('多了 8000 个字，请删短一些再存')).toBeTruthy()
    await press('{Enter}')
    expect(await allCases()).toHaveLength(0)
    expect(await note()).toHaveProperty('value', text)
    await hasFocus(note())
  })

  it('saves with Enter and takes a new line with Shift and Enter', async () => {
    await toNote()
    await press('第一行{Shift>}{Enter}{/Shift}第二行{Enter}')
    await screen.findByText(/已登记/)
    const [card] = await allCases()
    const view = card && (await kit.ask('case.get', { caseId: card.caseId }))
    expect(view?.note).toBe('第一行\n第二行')
  })

  it('registers one case when Enter is pressed twice', async () => {
    await toNote()
    await press('{Enter}{Enter}')
    await screen.findByText(/已登记/)
    expect(await allCases()).toHaveLength(1)
  })
})

describe('after saving', () => {
  async function register(): Promise<void> {
    window_ = renderApp(kit)
    await open()
    await press('{Enter}')
    await hasFocus(item())
    await press('跑鞋{Enter}')
    await problemAndWish()
    await press('{Enter}')
  }

  it('prints the slip and shows the case at once', async () => {
    await kit.ask('preferences.save', { printer: 'POS-80' })
    await register()
    await screen.findByText(/已登记，小票正在打印/)
    await waitFor(() => expect(kit.printed).toHaveLength(1))
    expect(window.location.hash).toContain('/case/')
  })

  it('without a printer the case is saved and the slip can be looked at', async () => {
    await register()
    await screen.findByText('SH-261122-001 已登记。还没选小票打印机，这次没打')
    await window_.user.click(screen.getByRole('button', { name: '看小票' }))
    expect(await screen.findByRole('dialog', { name: '小票' })).toBeTruthy()
    expect(await allCases()).toHaveLength(1)
  })

  it('what was said about the last case goes when the next one begins', async () => {
    await register()
    await screen.findByText(/已登记。还没选小票打印机/)
    await press('[F2]')
    await screen.findByRole('dialog')
    await waitFor(() => expect(screen.queryByText(/已登记。还没选小票打印机/)).toBeNull())
  })

  it('prints nothing where the shop does not want it', async () => {
    await kit.ask('preferences.save', { printer: 'POS-80', printOnRegister: false })
    window_ = renderApp(kit)
    await open()
    const dialog = screen.getByRole('dialog')
    expect(await within(dialog).findByRole('button', { name: '登记' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /登记并打印/ })).toBeNull()
  })

  it('keeps everything on the screen when the disk says no, and saves at the next attempt', async () => {
    window_ = renderApp(kit)
    await open()
    await press('{Enter}')
    await hasFocus(item())
    await press('跑鞋{Enter}')
    await problemAndWish()
    await press('急')
    kit.files.failAt({ at: 1, calls: ['write', 'datasync'], code: 'ENOSPC', forGood: true })
    await press('{Enter}')
    await screen.findByText('刚才这一步没存上')
    expect(await note()).toHaveProperty('value', '急')
    kit.files.failAt(null)
    await press('{Enter}')
    await screen.findByText(/已登记/)
  })
})

describe('the promise', () => {
  it('goes an hour later with a key and is saved as shown', async () => {
    window_ = renderApp(kit)
    await open()
    await screen.findByText('明天 15:20')
    await press('{Alt>}[BracketRight]{/Alt}')
    await screen.findByText('明天 16:20')
    expect(screen.getByText(/明天 16:20 前答复您/)).toBeTruthy()
  })

  it('can be any other time: a ready one by its digit, and the form goes on where it was', async () => {
    window_ = renderApp(kit)
    await open()
    await screen.findByText('明天 15:20')
    await press('{Alt>}t{/Alt}')
    const chooser = await screen.findByRole('dialog', { name: '什么时候前答复' })
    await waitFor(() => expect(chooser.contains(document.activeElement)).toBe(true))
    await press('2')
    await waitFor(() => expect(screen.getAllByRole('dialog')).toHaveLength(1))
    expect(screen.getByText(/今天 19:20 前答复您/)).toBeTruthy()
    await hasFocus(who())
  })

  it('beyond the limit is not saved without the manager', async () => {
    window_ = renderApp(kit)
    await open()
    await press('{Enter}')
    await hasFocus(item())
    await press('跑鞋{Enter}')
    await problemAndWish()
    for (let hour = 0; hour < 16; hour++) await press('{Alt>}[BracketRight]{/Alt}')
    await screen.findByText(/超过 48 小时/)
    await press('{Enter}')
    await waitFor(() => expect(screen.getAllByRole('dialog')).toHaveLength(2))
    expect(await allCases()).toHaveLength(0)
  })
})

describe('more', () => {
  it('takes a second piece, a price in yuan and a day in words', async () => {
    window_ = renderApp(kit)
    await open()
    await press('{Enter}')
    await hasFocus(item())
    await press('跑鞋{Enter}')
    await problemAndWish()
    await press('{Alt>}m{/Alt}')
    const price = await screen.findByRole('textbox', { name: '单价（元）' })
    await window_.user.type(price, '299.5')
    await window_.user.type(screen.getByRole('textbox', { name: '购买日期' }), '昨天')
    await screen.findByText('昨天：2026-11-21')
    await window_.user.click(screen.getByRole('button', { name: '再加一样货品' }))
    const second = screen.getByRole('group', { name: '第 2 样' })
    await window_.user.type(within(second).getByRole('textbox', { name: '货品名称' }), '鞋带')
    await press('{Control>}{Enter}{/Control}')
    await screen.findByText(/已登记/)
    const [card] = await allCases()
    const view = card && (await kit.ask('case.get', { caseId: card.caseId }))
    expect(view?.lines).toMatchObject([
      { itemName: '跑鞋', unitPriceFen: 29_950, boughtOn: '2026-11-21', state: 'arrived' },
      { itemName: '鞋带', qty: 1 },
    ])
  })

  it('says what cannot be read and puts the focus there', async () => {
    window_ = renderApp(kit)
    await open()
    await press('{Enter}')
    await hasFocus(item())
    await press('跑鞋{Enter}')
    await problemAndWish()
    await press('{Alt>}m{/Alt}')
    const day = await screen.findByRole('textbox', { name: '购买日期' })
    await window_.user.type(day, '3026-01-01')
    await press('{Control>}{Enter}{/Control}')
    await screen.findByText('日期还没到，请核对一下')
    await waitFor(() => expect(document.activeElement).toBe(day))
    expect(await allCases()).toHaveLength(0)
  })

  it('leaves the goods with the customer when he telephones', async () => {
    window_ = renderApp(kit)
    await open()
    await press('{Alt>}m{/Alt}')
    const here = await screen.findByRole('checkbox', { name: '货留在店里' })
    expect(here).toHaveProperty('checked', true)
    await window_.user.click(screen.getByRole('radio', { name: '电话' }))
    expect(here).toHaveProperty('checked', false)
  })

  it('asks for the order number in sight once the case came by message, and keeps it', async () => {
    window_ = renderApp(kit)
    await open()
    expect(screen.queryByRole('textbox', { name: /订单号/ })).toBeNull()
    await press('{Alt>}m{/Alt}')
    await window_.user.click(await screen.findByRole('radio', { name: '平台消息' }))
    await press('{Alt>}m{/Alt}')
    await waitFor(() => expect(screen.queryByRole('radio', { name: '平台消息' })).toBeNull())
    await window_.user.type(screen.getByRole('textbox', { name: /订单号/ }), '261118-2045188372')
    await press('{Alt>}2{/Alt}')
    await hasFocus(item())
    await press('跑鞋{Enter}')
    await problemAndWish()
    await press('{Control>}{Enter}{/Control}')
    await screen.findByText(/已登记/)
    const [card] = await allCases()
    const view = card && (await kit.ask('case.get', { caseId: card.caseId }))
    expect(view).toMatchObject({ channel: 'platform', orderNo: '261118-2045188372' })
  })

  it('at the counter the order number waits among what can wait', async () => {
    window_ = renderApp(kit)
    await open()
    await press('{Alt>}m{/Alt}')
    expect(await screen.findByRole('textbox', { name: /订单号/ })).toBeTruthy()
  })
})
