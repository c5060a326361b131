// A case from the first word to the last, by keyboard alone, and still there after a restart.
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'
import { aForm, openShop, register } from '#kit/inPage'

const form: typeof aForm = {
  ...aForm,
  lines: aForm.lines.map(line => ({ ...line, place: 'B3 货架', here: true })),
  wish: 'refund',
}

/** A new shop with one case, opened on its screen. */
async function openCase(page: Page): Promise<{ caseId: string; no: string }> {
  await openShop(page)
  const found = await register(page, form)
  await show(page, found.caseId)
  return found
}

async function show(page: Page, caseId: string): Promise<void> {
  await page.evaluate(id => {
    location.hash = `#/case/${id}`
  }, caseId)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const timeline = (page: Page) => page.getByRole('region', { name: '经过' })
const dialog = (page: Page) => page.getByRole('dialog')

/** On with Tab until one can write. */
async function tabToText(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(dialog(page).locator('textarea:focus')).toBeVisible({ timeout: 100 })
  }).toPass({ intervals: [20] })
}

/** Presses a key of the screen and waits until its dialog has the keyboard. */
async function begin(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await expect(dialog(page).locator(':focus')).toBeVisible()
}

test('a case goes from the first note to its end by keyboard, and is all there after a restart', async ({
  desk,
}) => {
  const { page } = desk
  const { caseId, no } = await openCase(page)

  await page.keyboard.press('Alt+1')
  await page.keyboard.type('鞋跟螺丝松了')
  await page.keyboard.press('Enter')
  await expect(timeline(page)).toContainText('鞋跟螺丝松了')

  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('radio', { name: /24 小时内/ })).toBeVisible()
  await page.keyboard.type('正在验，明天给您回话')
  await page.keyboard.press('Control+Enter')
  await expect(timeline(page)).toContainText('说到做到：给客户答复')

  await page.keyboard.press('Escape')
  await begin(page, '3')
  // Something is wrong with it, and it goes to the scrap.
  await page.keyboard.press('2')
  await page.keyboard.press('6')
  await tabToText(page)
  await page.keyboard.type('左脚鞋跟开胶')
  await page.keyboard.press('Enter')
  await expect(timeline(page)).toContainText('验货有问题：红色短靴')

  await begin(page, '6')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(timeline(page)).toContainText('定了结果：已退款')

  // What was decided has to be done: the sum is proposed, one key says that it is paid.
  await begin(page, 'm')
  await page.keyboard.press('Enter')
  await expect(timeline(page)).toContainText('¥199')

  await begin(page, '7')
  await page.keyboard.type('退回微信 199 元')
  // Nothing moves before the seven confirmations (R80): one key for all that is so.
  await page.keyboard.press('Alt+Q')
  await expect(dialog(page).getByRole('status')).toBeHidden()
  await page.keyboard.press('Control+Enter')
  await expect(timeline(page)).toContainText('钱和货都结清了')

  await begin(page, '8')
  await expect(dialog(page).getByRole('status')).toContainText('方案里还有')
  // Steps of the plan that nobody took are left out with a reason.
  await page.keyboard.press('Alt+S')
  await expect(dialog(page)).toHaveCount(2)
  await page.keyboard.type('当面办完了')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(1)
  // Nothing is missing any more: outcome and the way of telling are proposed.
  await expect(dialog(page).getByRole('status')).toBeHidden()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('刚刚完结')).toBeVisible()
  await expect(page.getByText(`${no} 完结了，辛苦了`)).toBeVisible()

  const again = await desk.relaunch()
  await expect(again.getByRole('navigation')).toBeVisible()
  await show(again, caseId)
  for (const text of [
    '鞋跟螺丝松了',
    '正在验，明天给您回话',
    '左脚鞋跟开胶',
    '退回微信 199 元',
    '完结：已退款',
  ])
    await expect(timeline(again)).toContainText(text)
  await expect(again.getByRole('button', { name: /重新打开/ })).toBeVisible()
})

test('a case that was put into the trash by mistake comes back whole', async ({ desk }) => {
  const { page } = desk
  const { caseId } = await openCase(page)
  await begin(page, 'Delete')
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('这张单在回收站里')).toBeVisible()

  const again = await desk.relaunch()
  await expect(again.getByRole('navigation')).toBeVisible()
  await show(again, caseId)
  await again.keyboard.press('9')
  await expect(again.getByRole('textbox', { name: '写备注' })).toBeVisible()
  await expect(timeline(again)).toContainText('重复登记')
})

test('an answer later than a clerk may promise is given by the manager, and the case shows it', async ({
  page,
}) => {
  await openCase(page)
  await begin(page, 'a')
  await dialog(page)
    .getByRole('radio', { name: /自己定时间/ })
    .click()
  await dialog(page).getByRole('button', { name: '日期' }).click()
  await page.getByRole('button', { name: '下个月' }).click()
  await page.getByRole('button', { name: /^15 / }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('请店长确认')).toBeVisible()
  await page.getByRole('textbox', { name: '为什么同意' }).fill('厂家下个月才有这个码')
  await page.keyboard.press('Enter')
  await expect(timeline(page)).toContainText('店长 王敏 同意：厂家下个月才有这个码')
  await page.getByRole('tab', { name: /承诺/ }).click()
  await expect(page.getByRole('region', { name: '承诺' })).toContainText('店长同意过')
})
