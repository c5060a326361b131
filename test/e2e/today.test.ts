// Today and the board in the real app: what is overdue is seen at once, and is worked through by keyboard or by mouse.
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'
import { openDemo } from '#kit/inPage'

/** The demo shop, in which some promises are always broken. */
async function demoShop(page: Page): Promise<void> {
  await openDemo(page)
  await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible()
}

const promises = (page: Page) => page.getByRole('region', { name: '答应的事' })
const broken = (page: Page) => promises(page).getByRole('listitem', { name: /逾期/ })
const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}，`) })

test('works through what is overdue by keyboard, and takes a step back', async ({ page }) => {
  await demoShop(page)
  const rows = broken(page)
  // First of all comes what the platform asks: the order of the working day (R113).
  await expect(page.getByRole('region', { name: '平台与维权' }).getByRole('listitem').first()).toBeFocused()
  await rows.first().focus()
  const before = await rows.count()
  await expect(page).toHaveTitle(new RegExp(`^\\(${before} 逾期\\) 今日`))
  const second = (await rows.nth(1).getAttribute('aria-label')) ?? ''
  await page.keyboard.press('d')
  await expect(page.getByText(/做到了，晚了/)).toBeVisible()
  await expect(rows).toHaveCount(before - 1)
  await expect(page.getByRole('listitem', { name: second })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('已撤销“承诺已办”')).toBeVisible()
  await expect(rows).toHaveCount(before)
})

test('tells a customer by keyboard alone; what is overdue stays in the title on other screens', async ({
  page,
}) => {
  await demoShop(page)
  const rows = broken(page)
  await rows.first().focus()
  const before = await rows.count()
  await page.keyboard.press('t')
  await expect(page.getByRole('textbox', { name: '说了什么' })).toBeFocused()
  await page.keyboard.type('鞋已寄出，后天到店')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/记下了，已告知客户/)).toBeVisible()
  await expect(rows).toHaveCount(before - 1)
  await page.keyboard.press('Control+2')
  await expect(page).toHaveTitle(new RegExp(`^\\(${before - 1} 逾期\\) 看板`))
})

test('a card is dragged to the customer’s column, with a reason; other columns say why they do not take it', async ({
  page,
}) => {
  await demoShop(page)
  await page.keyboard.press('Control+2')
  const card = column(page, '处理中').getByRole('listitem').first()
  const no = (await card.getAttribute('aria-label'))?.slice(0, 13) ?? ''
  const from = await card.boundingBox()
  const inspect = await column(page, '待验货').boundingBox()
  const customer = await column(page, '等客户').boundingBox()
  if (!from || !inspect || !customer) throw new Error('the board is not there')
  await page.mouse.move(from.x + 20, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(inspect.x + 40, inspect.y + 120, { steps: 8 })
  await expect(column(page, '待验货').getByText('货收进来就自动到这里')).toBeVisible()
  await page.mouse.move(customer.x + 40, customer.y + 120, { steps: 8 })
  await page.mouse.up()
  await expect(page.getByRole('dialog', { name: '现在轮到谁？' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: '为什么' })).toBeFocused()
  await page.keyboard.type('等他回话')
  await page.keyboard.press('Enter')
  await expect(column(page, '等客户').getByRole('listitem', { name: new RegExp(no) })).toBeVisible()
})

test('the morning run goes from row to row, through a case and back, and several rows are one step', async ({
  page,
}) => {
  await demoShop(page)
  const rows = promises(page).getByRole('listitem')
  await rows.first().focus()
  const before = await rows.count()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('选了 2 条')).toBeVisible()
  await page.keyboard.press('d')
  await expect(page.getByText('2 条都办好了')).toBeVisible()
  await expect(rows).toHaveCount(before - 2)
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(before)
  await page.keyboard.press('r')
  await expect(page.getByText(/^1 \/ \d+$/)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^2 \/ \d+$/)).toBeVisible()
  await expect(page.getByText(/^1990000\d{4}$/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: '现在这么说' })).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByText(/^2 \/ \d+$/)).toBeVisible()
})
