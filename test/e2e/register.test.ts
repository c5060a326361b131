// Registering at the counter, keyboard only, in the real app: fast, safe against a crash, on paper or without.
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'
import { ask, openDemo } from '#kit/inPage'

const who = (page: Page) => page.getByRole('combobox', { name: /客户的手机尾号/ })
const item = (page: Page) => page.getByRole('combobox', { name: '货品名称' })
const problem = (page: Page) => page.getByRole('combobox', { name: /按两个数字/ })
const wish = (page: Page) => page.getByRole('radiogroup', { name: '客户想怎么办' })
const note = (page: Page) => page.getByRole('textbox', { name: '备注' })

/** Counts what a hand does. */
function hand(page: Page) {
  let presses = 0
  return {
    presses: () => presses,
    async press(...keys: readonly string[]) {
      for (const key of keys) {
        presses += 1
        await page.keyboard.press(key)
      }
    },
  }
}

test('a known customer is registered in fewer than 40 key presses, and the case is shown', async ({
  page,
}) => {
  await openDemo(page, 1)
  const { press, presses } = hand(page)
  await press('F2')
  await expect(who(page)).toBeFocused()
  await press(...'0763')
  await expect(page.getByRole('option', { name: /陈静/ })).toBeVisible()
  await press('Enter')
  await expect(item(page)).toBeFocused()
  await expect(page.getByRole('option', { selected: true })).toBeVisible()
  await press('Enter')
  await expect(problem(page)).toBeFocused()
  await press('1', '2')
  await expect(wish(page).getByRole('radio').first()).toBeFocused()
  await press('2')
  await expect(note(page)).toBeFocused()
  await press('Enter')
  await expect(page.getByText(/SH-\d{6}-\d{3} 已登记/)).toBeVisible()
  await expect(page).toHaveURL(/#\/case\//)
  expect(presses()).toBeLessThan(40)
})

test('a new customer is registered by keyboard, and found again by the tail', async ({ page }) => {
  await openDemo(page, 1)
  const { press, presses } = hand(page)
  await press('F2')
  await expect(who(page)).toBeFocused()
  await press(...'13811112468')
  await expect(page.getByRole('option', { name: /记成新客户/ })).toBeVisible()
  await press('Enter')
  await expect(page.getByRole('textbox', { name: '姓名' })).toBeFocused()
  await press('Enter')
  await expect(item(page)).toBeFocused()
  await press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toBeVisible()
  await press('Enter')
  await expect(problem(page)).toBeFocused()
  await press('3', '1')
  await expect(wish(page).getByRole('radio').first()).toBeFocused()
  await press('3')
  await expect(note(page)).toBeFocused()
  await press('Enter')
  await expect(page.getByText(/已登记/)).toBeVisible()
  expect(presses()).toBeLessThan(40)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('2468')
  await expect(page.getByRole('option', { name: /138\*\*\*\*2468/ })).toBeVisible()
})

test('what was typed survives a crash', async ({ desk }) => {
  await openDemo(desk.page, 1)
  await desk.page.keyboard.press('F2')
  await expect(who(desk.page)).toBeFocused()
  await desk.page.keyboard.press('Enter')
  await expect(item(desk.page)).toBeFocused()
  await desk.page.keyboard.type('白色跑鞋，鞋底开胶')
  // The draft is on the disk a moment after the last key.
  await expect
    .poll(() => ask(desk.page, 'draft.load', { name: 'register' }))
    .toEqual(expect.stringContaining('鞋底开胶'))
  await desk.kill()
  const page = await desk.relaunch()
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('F2')
  await expect(page.getByText(/接着上次没登记完的/)).toBeVisible()
  await expect(page.getByRole('button', { name: /白色跑鞋，鞋底开胶/ })).toBeVisible()
})
