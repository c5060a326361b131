// What to say now, in the built app: there at once, another way for each kind of customer, noted, and going on after a restart.
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'
import { ask, openDemo } from '#kit/inPage'

const bar = (page: Page) => page.getByRole('region', { name: '现在这么说' })
const sentence = (page: Page) => page.locator('.talk-say')
const timeline = (page: Page) => page.getByRole('region', { name: '经过' })

/** An open case of the demo shop about the piece itself. */
async function openCase(page: Page): Promise<string> {
  await openDemo(page)
  const board = await ask(page, 'board.get', {
    mine: false,
    issueTypeId: 'quality',
    overdueOnly: false,
    column: null,
  })
  const [card] = board.columns.flatMap(({ id, cards }) => (id === 'done' ? [] : cards))
  const caseId = card?.caseId ?? ''
  await show(page, caseId)
  return caseId
}

async function show(page: Page, caseId: string): Promise<void> {
  await page.evaluate(id => {
    location.hash = `#/case/${id}`
  }, caseId)
  await expect(sentence(page)).toBeVisible()
}

test('the first sentence stands there when the case is open, large enough to be read at arm’s length', async ({
  page,
}) => {
  await openCase(page)
  await expect(sentence(page)).toBeVisible()
  await expect(sentence(page)).not.toContainText(/[{}[\]]/)
  const size = await sentence(page).evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))
  expect(size).toBeGreaterThanOrEqual(28)
  await page.keyboard.press('t')
  await expect(bar(page)).toBeFocused()
})

test('each of the six kinds of customers is spoken to in another way', async ({ page }) => {
  const caseId = await openCase(page)
  const heard = new Set<string>()
  for (const digit of ['1', '2', '3', '4', '5', '6']) {
    await page.keyboard.press('k')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press(digit)
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect
      .poll(async () => (await ask(page, 'case.get', { caseId })).treatment.customerType?.id)
      .toBeDefined()
    // The third step of a talk is where each kind needs its own words most.
    await bar(page)
      .getByRole('button', { name: /第 3 步/ })
      .click()
    heard.add((await sentence(page).textContent()) ?? '')
  }
  expect(heard.size).toBe(6)
})

test('what was said is in the timeline, and after a restart the talk goes on behind it', async ({ desk }) => {
  const { page } = desk
  const caseId = await openCase(page)
  const first = (await sentence(page).textContent()) ?? ''
  await page.keyboard.press('t')
  await page.keyboard.press('ArrowRight')
  await expect(timeline(page)).toContainText(first)
  await page.keyboard.press('NumpadAdd')
  await expect(sentence(page)).not.toHaveText(first)
  await page.keyboard.press('n')
  await page.keyboard.type('我周六要穿')
  await page.keyboard.press('Enter')
  await expect(timeline(page)).toContainText('我周六要穿')
  const next = (await sentence(page).textContent()) ?? ''

  const again = await desk.relaunch()
  await show(again, caseId)
  await expect(timeline(again)).toContainText(first)
  await expect(sentence(again)).toHaveText(next)
})
