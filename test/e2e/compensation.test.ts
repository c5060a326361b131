// Compensation in the built app: why before how much, how far a clerk goes, who allows more, and what nobody may.
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'
import { aForm, ask, openShop, register, showCase } from '#kit/inPage'

const timeline = (page: Page) => page.getByRole('region', { name: '经过' })
const dialog = (page: Page) => page.getByRole('dialog', { name: '补偿', exact: true })
const approval = (page: Page) => page.getByRole('dialog', { name: '请店长确认' })
const reason = (page: Page) => dialog(page).getByRole('radio', { name: /同城寄一趟的运费/ })
const amount = (page: Page) => dialog(page).getByRole('textbox', { name: '再说多少' })

/** A faulty pair for ¥199 whose customer would keep it for a compensation. */
async function openCase(page: Page): Promise<string> {
  await openShop(page, '陈姐')
  const { caseId } = await register(page, { ...aForm, wish: 'compensation' })
  await showCase(page, caseId)
  return caseId
}

/** Up to the amount: the zone, then the reason, each by its own click. */
async function toAmount(page: Page): Promise<void> {
  await page.keyboard.press('b')
  await dialog(page).getByRole('radio', { name: /同城/ }).first().click()
  await reason(page).click()
  await expect(amount(page)).toBeVisible()
}

const offers = async (page: Page, caseId: string) =>
  (await ask(page, 'case.get', { caseId })).treatment.offers

test('the reason comes before the amount, and within the ladder the clerk agrees on her own', async ({
  page,
}) => {
  const caseId = await openCase(page)
  await page.keyboard.press('b')
  await dialog(page).getByRole('radio', { name: /同城/ }).first().click()
  await expect(reason(page)).toBeVisible()
  await expect(amount(page)).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page)).toContainText('先选一句理由，再说数目')
  expect(await offers(page, caseId)).toEqual([])

  await reason(page).click()
  await expect(amount(page)).toHaveValue('5')
  const said = await dialog(page)
    .getByText(/同城寄一趟的运费/)
    .boundingBox()
  const field = await amount(page).boundingBox()
  expect(said?.y).toBeLessThan(field?.y ?? 0)
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page)).toBeHidden()
  await expect(timeline(page)).toContainText('提出补偿 ¥5，客户同意')
  expect(await offers(page, caseId)).toMatchObject([{ amountFen: 500, answer: 'agreed', approval: null }])
})

test('above the ceiling the manager is asked, and above the price nobody is', async ({ page }) => {
  const caseId = await openCase(page)
  await toAmount(page)
  await amount(page).fill('200')
  await expect(dialog(page)).toContainText('不能比客户付的还多，最多 ¥199')
  await expect(amount(page)).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Control+Enter')
  await expect(amount(page)).toHaveValue('200')
  await expect(approval(page)).toHaveCount(0)

  await amount(page).fill('30')
  await expect(dialog(page).getByRole('status')).toContainText('这一档最多 ¥10，要店长点头')
  await page.keyboard.press('Control+Enter')
  await expect(approval(page)).toContainText('补偿客户 ¥30')
  expect(await offers(page, caseId)).toEqual([])
  await approval(page).getByRole('textbox', { name: '为什么同意' }).fill('老顾客')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect(timeline(page)).toContainText('提出补偿 ¥30，客户同意')
  await expect(timeline(page)).toContainText('店长 陈姐 同意：老顾客')
  expect(await offers(page, caseId)).toMatchObject([{ amountFen: 3000, approval: { reason: '老顾客' } }])
})

test('a talk that failed becomes a return, and the freight is the shop’s', async ({ page }) => {
  const caseId = await openCase(page)
  await toAmount(page)
  await dialog(page)
    .getByRole('button', { name: /谈不拢，转退货/ })
    .click()
  await expect(dialog(page)).toBeHidden()
  await expect(timeline(page)).toContainText('补偿没谈成，改成退货，运费店里出')
  const { card, treatment } = await ask(page, 'case.get', { caseId })
  expect(card.wish).toBe('refund')
  expect(treatment.freightOurs).toBe(true)
  expect(treatment.offers).toEqual([])
})
