// Public holidays and follow-up rules in the settings: each field saves itself, and refuses where it stands.
import { configure, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type DeskKit, renderApp, shopKit } from '#kit/desk'

// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

const section = async (name: string) => within(await screen.findByRole('region', { name }))
const saved = (kit: DeskKit) => kit.ask('settings.get', null)

async function open(name: string) {
  const kit = await shopKit()
  const { user } = renderApp(kit, '/settings')
  return { kit, user, inside: await section(name) }
}

describe('public holidays', () => {
  it('are listed with their source, and close the shop only when it wants to', async () => {
    const { kit, user, inside } = await open('公共假日')
    expect(inside.getByText(/国务院办公厅 2025 年 11 月 4 日通知/)).toBeTruthy()
    expect(inside.getByText('2月15日 周日 到 2月23日 周一')).toBeTruthy()
    await user.click(inside.getByRole('switch', { name: /公共假日店里也休息/ }))
    await waitFor(async () => expect((await saved(kit)).holidaysCloseShop).toBe(true))
  })

  it('of a year that is not yet arranged are marked, and a place without a table says so', async () => {
    const { kit, user, inside } = await open('公共假日')
    await user.click(inside.getByRole('radio', { name: '2027' }))
    expect(await inside.findByText(/2027 年的调休还没公布/)).toBeTruthy()
    await kit.ask('settings.save', { timeZone: 'Europe/Berlin' })
    expect(await inside.findByText(/没有 2027 年的假日表。要休的日子请写在下面/)).toBeTruthy()
  })

  it('take the shop’s own day, and refuse one that does not exist at its field', async () => {
    const { kit, user, inside } = await open('公共假日')
    const day = inside.getByRole('textbox', { name: '日期' })
    await user.type(day, '2月30日{Enter}')
    expect((await inside.findByRole('alert')).textContent).toBe('这个日期看不懂，请重新选')
    expect(day.getAttribute('aria-invalid')).toBe('true')
    await user.clear(day)
    await user.type(day, '12月25日')
    await user.type(inside.getByRole('textbox', { name: '叫什么' }), '盘点{Enter}')
    await waitFor(async () =>
      expect((await saved(kit)).ownHolidays).toEqual([{ day: '2026-12-25', kind: 'off', name: '盘点' }]),
    )
    expect(await inside.findByText('12月25日 周五')).toBeTruthy()
    await user.type(day, '2206-12-25{Enter}')
    expect((await inside.findByRole('alert')).textContent).toBe('这个日子太远了，请核对一下年份')
  })

  it('are taken away and put back', async () => {
    const { kit, user, inside } = await open('公共假日')
    await user.click(inside.getByRole('button', { name: /拿掉 元旦 1月4日/ }))
    await waitFor(async () =>
      expect((await saved(kit)).ownHolidays).toEqual([{ day: '2026-01-04', kind: 'plain', name: '' }]),
    )
    await user.click(await inside.findByRole('button', { name: /放回去.*1月4日/ }))
    await waitFor(async () => expect((await saved(kit)).ownHolidays).toEqual([]))
  })
})

describe('follow-ups by themselves', () => {
  const times = '“没消息也报个信”隔多久'

  it('take the shop’s own times, however they are separated, and go back to the usual ones', async () => {
    const { kit, user, inside } = await open('自动跟进')
    const field = inside.getByRole('textbox', { name: times })
    await user.clear(field)
    await user.type(field, '５、2，5{Enter}')
    await waitFor(async () =>
      expect((await saved(kit)).followUps).toEqual({ keepWarm: { isOn: true, after: [2, 5] } }),
    )
    await waitFor(() => expect(field).toHaveProperty('value', '2, 5'))
    await user.click(await inside.findByRole('button', { name: '恢复原来的 3, 7, 10' }))
    await waitFor(async () => expect((await saved(kit)).followUps).toEqual({}))
    await waitFor(() => expect(field).toHaveProperty('value', '3, 7, 10'))
  })

  it.each([
    ['三天', '请填 1 到 90 之间的数'],
    ['0', '请填 1 到 90 之间的数'],
    ['1,2,3,4,5,6,7', '提醒太勤客户会烦，最多 6 次'],
  ])('refuse %s at the field and keep what was typed', async (typed, why) => {
    const { kit, user, inside } = await open('自动跟进')
    const field = inside.getByRole('textbox', { name: times })
    await user.clear(field)
    await user.type(field, `${typed}{Enter}`)
    expect((await inside.findByRole('alert')).textContent).toBe(why)
    expect(field).toHaveProperty('value', typed)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect((await saved(kit)).followUps).toEqual({})
  })

  it('are switched off one by one', async () => {
    const { kit, user, inside } = await open('自动跟进')
    await user.click(inside.getByRole('switch', { name: '自动跟进：满意回访' }))
    await waitFor(async () =>
      expect((await saved(kit)).followUps).toEqual({ satisfaction: { isOn: false, after: [3] } }),
    )
  })
})

describe('how quick refunds are to be', () => {
  it('is a number of days within reason', async () => {
    const { kit, user, inside } = await open('承诺和提醒')
    const field = inside.getByRole('textbox', { name: '退款想做到几天到账' })
    expect(field).toHaveProperty('value', '0.77')
    await user.clear(field)
    await user.type(field, '99{Enter}')
    expect((await inside.findByRole('alert')).textContent).toBe('请填 0.1 到 30 之间的数')
    await user.clear(field)
    await user.type(field, '1.5{Enter}')
    await waitFor(async () => expect((await saved(kit)).refundTargetDays).toBe(1.5))
  })
})
