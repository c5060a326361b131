// The screen of a case as a clerk works it: keys, dialogs, closing.
import { expect, type Locator, type Page } from '@playwright/test'
import type { Input, Output } from '#shared/contract/contract'
import { aForm, ask, register, showCase } from './inPage'

type CaseView = Output<'case.get'>
type Form = Partial<Input<'case.register'>['form']>

/** What the walks are about: one pair of boots, in the shop or with the customer. */
export const boots = {
  id: null,
  itemName: '红色短靴',
  spec: '38 码',
  qty: 1,
  unitPriceFen: 19_900,
  boughtOn: null,
}
export const here = [{ ...boots, place: 'A3 架', here: true }]
export const away = [{ ...boots, place: '', here: false }]

export const dialog = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name })
export const timeline = (page: Page): Locator => page.getByRole('region', { name: '经过' })
export const viewOf = (page: Page, caseId: string): Promise<CaseView> => ask(page, 'case.get', { caseId })

/** Registered and on the screen. */
export async function openRegistered(page: Page, form: Form): Promise<string> {
  const { caseId } = await register(page, { ...aForm, ...form })
  await showCase(page, caseId)
  return caseId
}

/** The dialog that a key opens. */
export async function begin(page: Page, key: string, name: string | RegExp): Promise<Locator> {
  await page.keyboard.press(key)
  const opened = dialog(page, name)
  await expect(opened).toBeVisible()
  return opened
}

/** Sends the open dialog, which goes away. */
export async function send(page: Page, name: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page, name)).toHaveCount(0)
}

/** Presses the digit of a chip by its words: the digits may change, the words say what is meant. */
export async function choose(within: Locator, label: string | RegExp): Promise<void> {
  await within.getByRole('radio', { name: label }).first().click()
}

/** Ends the case from its own screen: what is still asked for is confirmed or left out by its key. */
export async function closeCase(page: Page, caseId: string, outcome: string): Promise<void> {
  const closing = await begin(page, '8', /^完结/)
  const { keyboard } = page
  if ((await closing.getByText('七项确认还差').count()) > 0) {
    await keyboard.press('Alt+q')
    await expect(closing.getByText('七项确认还差')).toHaveCount(0)
  }
  if ((await closing.getByText('方案里还有').count()) > 0) {
    await keyboard.press('Alt+s')
    await page.getByRole('textbox', { name: '原因' }).fill('这次用不上')
    await keyboard.press('Enter')
    await expect(closing.getByText('方案里还有')).toHaveCount(0)
  }
  // Whatever was promised is kept by now.
  for (const tick of await closing.getByRole('checkbox').all()) await tick.check()
  await send(page, /^完结/)
  await expect.poll(async () => (await viewOf(page, caseId)).card).toMatchObject({ column: 'done', outcome })
}
