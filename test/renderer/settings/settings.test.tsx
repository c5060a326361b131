// The settings: each field saves itself, and says where it was when it does not.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { bareKit, type DeskKit, menuItem, registered, renderApp, shopKit } from '#kit/desk'

const section = (name: string) => screen.findByRole('region', { name })
const saved = (kit: DeskKit) => kit.ask('settings.get', null)

async function open(kit: DeskKit) {
  const shown = renderApp(kit, '/settings')
  await section('店铺')
  return shown
}

describe('a text', () => {
  it('is saved when the field is left, and says so', async () => {
    const kit = await shopKit()
    const { user } = await open(kit)
    await user.type(screen.getByRole('textbox', { name: '地址' }), ' 南巷 18 号 ')
    await user.tab()
    expect(await within(await section('店铺')).findByText('已存好')).toBeTruthy()
    expect((await saved(kit)).address).toBe('南巷 18 号')
  })

  it('that is refused stays as it was typed, with the reason below it', async () => {
    const kit = await shopKit()
    const { user } = await open(kit)
    const phone = screen.getByRole('textbox', { name: '电话' })
    await user.type(phone, '打给老板{Enter}')
    expect((await within(await section('店铺')).findByRole('alert')).textContent).toBe(
      '这个电话看不懂，请核对一下号码',
    )
    expect(phone).toHaveProperty('value', '打给老板')
    expect(phone.getAttribute('aria-invalid')).toBe('true')
    expect((await saved(kit)).phone).toBe('')
  })

  it('goes back to what is saved with Escape', async () => {
    const { user } = await open(await shopKit())
    const name = screen.getByRole('textbox', { name: '店名' })
    await user.type(name, '二店{Escape}')
    expect(name).toHaveProperty('value', '小鹿鞋店')
  })

  it('is saved, too, when a key leads elsewhere while it is typed', async () => {
    const kit = await shopKit()
    const { user } = await open(kit)
    await user.type(screen.getByRole('textbox', { name: '小票上的说明' }), '凭本联取货')
    await user.keyboard('{Control>}1{/Control}')
    await waitFor(async () => expect((await saved(kit)).terms).toBe('凭本联取货'))
  })

  it('counts its characters while it is typed', async () => {
    const { user } = await open(await shopKit())
    await user.type(screen.getByRole('textbox', { name: '小票上的说明' }), '凭本联取货')
    expect(screen.getByText('5 / 1000 字')).toBeTruthy()
  })
})

describe('opening hours', () => {
  it('are read as people type them', async () => {
    const kit = await shopKit()
    const { user } = await open(kit)
    const opens = await screen.findByRole('textbox', { name: '周一几点开门' })
    await user.clear(opens)
    await user.type(opens, '１０：30{Enter}')
    await waitFor(async () => expect((await saved(kit)).week[0]).toEqual({ open: '10:30', close: '21:00' }))
    await waitFor(() => expect(opens).toHaveProperty('value', '10:30'))
  })

  it('that end before they begin are refused at their day', async () => {
    const kit = await shopKit()
    const { user } = await open(kit)
    const closes = await screen.findByRole('textbox', { name: '周三几点打烊' })
    await user.clear(closes)
    await user.type(closes, '8{Enter}')
    expect((await within(await section('营业时间')).findByRole('alert')).textContent).toBe(
      '营业时间要先开门、后打烊，请核对一下',
    )
    expect((await saved(kit)).week[2]).toEqual({ open: '09:00', close: '21:00' })
    // The other days do not suffer for it.
    await user.click(screen.getByRole('switch', { name: '周日营业' }))
    await waitFor(async () => expect((await saved(kit)).week[6]).toBeNull())
  })

  it('of two days changed at once are both kept, and Monday can be copied to all', async () => {
    const kit = await shopKit()
    const { user } = await open(kit)
    // The second before main has answered the first.
    fireEvent.click(await screen.findByRole('switch', { name: '周六营业' }))
    fireEvent.click(screen.getByRole('switch', { name: '周日营业' }))
    await waitFor(async () => expect((await saved(kit)).week.slice(5)).toEqual([null, null]))
    await user.click(screen.getByRole('button', { name: '每天都照周一' }))
    await waitFor(async () => expect((await saved(kit)).week[6]).toEqual({ open: '09:00', close: '21:00' }))
  })

  it('keep the shop’s own time zone, searched by its name', async () => {
    const kit = await shopKit()
    const { user } = await open(kit)
    const zone = await screen.findByRole('combobox', { name: '时区' })
    await user.click(zone)
    await user.keyboard('日本')
    await user.click(await screen.findByRole('option', { name: /Asia\/Tokyo/, hidden: true }))
    await waitFor(async () => expect((await saved(kit)).timeZone).toBe('Asia/Tokyo'))
    expect(await screen.findByText('店里现在 16:20')).toBeTruthy()
  })
})

it('closed days are added in the calendar and removed in the list', async () => {
  const kit = await shopKit()
  const { user } = await open(kit)
  const days = within(await section('休息日'))
  await user.click(days.getByRole('button', { name: '2026年11月28日 周六' }))
  await user.click(days.getByRole('button', { name: '2026年11月29日 周日' }))
  await user.click(await days.findByRole('button', { name: '去掉 2026年11月28日 周六' }))
  await waitFor(async () => expect((await saved(kit)).closedDays).toEqual(['2026-11-29']))
})

it('hours beyond what makes sense are refused with the range', async () => {
  const kit = await shopKit()
  const { user } = await open(kit)
  const hours = await screen.findByRole('textbox', { name: '答应客户多久内回话' })
  for (const typed of ['72', '两天']) {
    await user.clear(hours)
    await user.type(hours, `${typed}{Enter}`)
    expect((await within(await section('承诺和提醒')).findByRole('alert')).textContent).toBe(
      '请填 1 到 48 之间的数',
    )
  }
  expect((await saved(kit)).promiseHours).toBe(24)
})

describe('clerks', () => {
  it('are added with Enter; the same name twice is refused where it was typed', async () => {
    const kit = await shopKit()
    const { user } = await open(kit)
    const name = await screen.findByRole('textbox', { name: '新店员的名字' })
    await user.type(name, '小陈{Enter}')
    expect(await screen.findByRole('textbox', { name: '小陈的名字' })).toBeTruthy()
    await waitFor(() => expect(name).toHaveProperty('value', ''))
    await user.type(name, '王敏{Enter}')
    expect((await within(await section('店员')).findByRole('alert')).textContent).toContain('王敏')
    expect(name).toHaveProperty('value', '王敏')
  })

  it('never lose their last manager', async () => {
    const kit = await shopKit()
    const { user } = await open(kit)
    const role = within(await screen.findByRole('radiogroup', { name: '王敏的身份' }))
    await user.click(role.getByRole('radio', { name: '店员' }))
    expect((await within(await section('店员')).findByRole('alert')).textContent).toBe(
      '店里至少要留一位店长，请先指定另一位',
    )
    await user.click(screen.getByRole('button', { name: '把王敏设为离职' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: '设为离职' }))
    expect(await dialog.findByText('店里至少要留一位店长，请先指定另一位')).toBeTruthy()
    expect(await kit.ask('clerk.list', null)).toMatchObject([{ role: 'manager', active: true }])
  })

  it('who leave while they are at work hand the desk to the next', async () => {
    const kit = await shopKit({ managerName: '李姐' })
    const { user } = await open(kit)
    await user.click(await screen.findByRole('button', { name: '把王敏设为离职' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '设为离职' }))
    // Nothing goes on under her name: the whole window asks who is here now.
    expect(await screen.findByText('现在是谁在上班？')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /王敏/ })).toBeNull()
    expect(screen.getByRole('button', { name: /李姐/ })).toBeTruthy()
  })
})

describe('this computer', () => {
  it('speaks, and looks, as it is told at once', async () => {
    const { user } = await open(await shopKit())
    await user.click(await screen.findByRole('radio', { name: '大' }))
    await waitFor(() => expect(document.documentElement.dataset.textSize).toBe('L'))
    await user.click(screen.getByRole('radio', { name: '繁體中文' }))
    expect(await screen.findByRole('heading', { name: '設定' })).toBeTruthy()
  })

  it('takes a printer, and says what happens without one', async () => {
    const kit = await shopKit()
    const { user } = await open(kit)
    const paper = within(await section('小票打印'))
    expect(await paper.findByText(/还没选打印机/)).toBeTruthy()
    await user.click(paper.getByRole('radio', { name: 'POS-80' }))
    await waitFor(() => expect(paper.queryByText(/还没选打印机/)).toBeNull())
    kit.printers.length = 0
    await user.click(paper.getByRole('button', { name: '再找一次' }))
    expect(await paper.findByText(/“POS-80”没连上/)).toBeTruthy()
  })

  it('tries the printer with the latest case, once there is one', async () => {
    const kit = await shopKit()
    const { user } = await open(kit)
    const paper = within(await section('小票打印'))
    expect(await paper.findByText('还没有单子。登记第一张以后就能试打。')).toBeTruthy()
    await registered(kit)
    await waitFor(() =>
      expect(paper.getByRole('button', { name: '拿最近一张单试打' })).toHaveProperty('disabled', false),
    )
    await user.click(paper.getByRole('button', { name: '拿最近一张单试打' }))
    expect(await screen.findByRole('dialog', { name: '小票' })).toBeTruthy()
  })
})

describe('the data', () => {
  it('is copied to a chosen folder, which is then named with the count', async () => {
    const kit = await shopKit()
    await kit.files.makeFolder('/stick')
    kit.chosenFolder = '/stick'
    const { user } = await open(kit)
    await user.click(await screen.findByRole('button', { name: '把整份数据抄到…' }))
    expect(await screen.findByText(/已抄好并核对，共 \d+ 条，放在 \/stick\/小鹿鞋店/)).toBeTruthy()
  })

  it('that can only be looked at leaves the shop’s settings alone and this computer’s free', async () => {
    const before = await shopKit()
    await before.desk.close()
    const kit = await bareKit({ files: before.files })
    await kit.ask('shop.leave', null)
    await kit.ask('shop.open', { folder: 'recent', recent: 0, readOnly: true })
    await open(kit)
    expect(screen.getByRole('textbox', { name: '店名' })).toHaveProperty('disabled', true)
    expect(await screen.findByText(/这家店现在只能看/)).toBeTruthy()
    expect(screen.getByRole('radio', { name: '深色' })).toHaveProperty('disabled', false)
  })
})

describe('the key card', () => {
  it('shows the keys of this screen first, then those that work everywhere, and F1 closes it', async () => {
    const { user } = await open(await shopKit())
    await user.keyboard('[F1]')
    const card = await screen.findByRole('dialog', { name: '快捷键' })
    const groups = within(card)
      .getAllByRole('region')
      .map(group => group.getAttribute('aria-label'))
    expect(groups[0]).toBe('设置里有什么')
    expect(groups.at(-1)).toBe('哪里都能用')
    await user.keyboard('[F1]')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('stands on a dialog, shows that dialog’s keys, and Escape closes only the card', async () => {
    const { user } = await open(await shopKit({ managerName: '李姐' }))
    await user.click(screen.getByRole('button', { name: /现在是/ }))
    await user.click(await menuItem('换人'))
    await screen.findByRole('button', { name: /李姐店长/ })
    await user.keyboard('[F1]')
    const card = await screen.findByRole('dialog', { name: '快捷键' })
    expect(within(card).getByText('换成 李姐')).toBeTruthy()
    expect(within(card).queryByText('设置里有什么')).toBeNull()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '快捷键' })).toBeNull())
    expect(screen.getByRole('dialog', { name: '现在是谁在上班？' })).toBeTruthy()
  })
})
