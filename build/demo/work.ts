// The clerk's work in the order of a day, each step ending with what the screen must then show.
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { TELLING_WAYS } from '#shared/catalog/channels'
import { COLUMNS } from '#shared/catalog/columns'
import type { Language } from '#shared/catalog/languages'
import { IN_STATES } from '#shared/catalog/lineStates'
import { OUTCOMES } from '#shared/catalog/outcomes'
import { DEMO_CLERKS } from '#shared/demo/people'
import { type Words, wordsOf } from '#shared/words/words'
import { type KeyStep, type Worked, workThrough } from '../bench/keyScript'
import { picture, pictures, withoutToasts } from './camera'
import { pdfPages } from './pdfPages'

const words = wordsOf('zh-CN')
const IN_CHINESE = 'zh-CN' satisfies Language

const textOf = (entries: readonly { id: string; text: Readonly<Record<Language, string>> }[], id: string) => {
  const entry = entries.find(each => each.id === id)
  if (!entry) throw new Error(`the catalogue has no ${id}`)
  return entry.text[IN_CHINESE]
}

/** Something with exactly this text is to be seen. */
async function sees(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor()
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** A button by its words; its key may stand behind them. */
function button(page: Page, name: string) {
  return page.getByRole('button', { name: new RegExp(`^${escaped(name)}`) }).first()
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

export async function openDemoShop(page: Page): Promise<void> {
  await sees(page, words.start.howToBegin)
  await picture(page, '01-start')
  await page.getByRole('button', { name: words.start.demoShop.title }).click()
}

export async function pickClerk(page: Page): Promise<void> {
  await heading(page, words.clerk.title)
  await picture(page, '02-clerk')
  const clerk = DEMO_CLERKS.find(({ key }) => key === 'lin')?.name ?? ''
  await page.getByRole('button', { name: clerk }).click()
  await heading(page, words.today.title)
  await page.getByRole('button', { name: words.frame.clerkNow(clerk) }).waitFor()
}

export async function lookAtToday(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+1')
  await heading(page, words.today.title)
  await withoutToasts(page)
  await picture(page, name)
}

export async function lookAtBoard(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+2')
  await heading(page, words.board.title)
  const column = textOf(COLUMNS, 'working')
  await page.getByRole('region', { name: column }).getByRole('listitem').first().waitFor()
  await withoutToasts(page)
  await picture(page, name)
}

/** Answers the number of the case, as the screen shows it. */
export async function register(
  page: Page,
  script: readonly KeyStep[],
  shots: Readonly<Record<number, string>> = {},
): Promise<{ readonly no: string; readonly worked: Worked }> {
  await page.keyboard.press('Control+1')
  await heading(page, words.today.title)
  const worked = await workThrough(page, script, async at => {
    const name = shots[at]
    if (name !== undefined) await picture(page, name)
  })
  return { no: await shownNumber(page), worked }
}

async function shownNumber(page: Page): Promise<string> {
  const text = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const no = /SH-\d{6}-\d{3,}/.exec(text)?.[0]
  if (no === undefined) throw new Error(`no case number in the heading: ${text}`)
  return no
}

/** Saves the slip of the case on the screen as a PDF, copies it to the pictures and checks its paper. */
export async function saveSlip(page: Page): Promise<string> {
  await page.keyboard.press('p')
  await page.getByRole('dialog').getByTitle(words.slip.dialog.preview).waitFor()
  await picture(page, '07-slip')
  await button(page, words.slip.dialog.pdf).click()
  const [before = '', after = ''] = words.slip.dialog.saved('\0').split('\0')
  const said = page.getByRole('dialog').getByRole('status').filter({ hasText: before.trim() })
  const text = ((await said.textContent()) ?? '').trim()
  const path = text.slice(before.length, text.length - after.length)
  const pages = pdfPages(readFileSync(path))
  if (pages.length === 0) throw new Error(`${path} shows no pages`)
  for (const { widthMm } of pages) {
    if (Math.abs(widthMm - 80) > 0.5) throw new Error(`the slip is ${widthMm.toFixed(1)} mm wide, not 80`)
  }
  copyFileSync(path, join(pictures, 'slip.pdf'))
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return pages.map(({ widthMm, heightMm }) => `${widthMm.toFixed(1)} × ${heightMm.toFixed(1)} mm`).join(', ')
}

/** A word to the customer; the promise of the registration is kept by it, and the next one made. */
export async function tellCustomer(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Alt+2')
  await page.getByRole('textbox', { name: words.case.composer.focus.told }).fill(text)
  await page.keyboard.press('Enter')
  await sees(page, words.case.composer.saved.told)
  await page.getByRole('main').getByText(text).first().waitFor()
  await page.keyboard.press('Escape')
}

/** By its digit, which never changes, wherever its button stands just now. */
async function deed(page: Page, digit: string, title: string | RegExp): Promise<void> {
  await page.keyboard.press(digit)
  await page.getByRole('dialog', { name: title }).waitFor()
}

async function chooseAndSend(page: Page, choice: string, action: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: choice }).click()
  await dialog.getByRole('button', { name: new RegExp(`^${escaped(action)}`) }).click()
  await dialog.waitFor({ state: 'detached' })
}

export async function inspectGoods(page: Page): Promise<void> {
  const { actions, dialogs } = words.case
  await deed(page, '3', dialogs.inspectTitle)
  await page.getByRole('dialog').getByRole('radio', { name: dialogs.bad }).click()
  await chooseAndSend(page, textOf(IN_STATES, 'scrapped').slice(-2), dialogs.inspect)
  await sees(page, actions.done.inspect)
}

/** A new piece for the old one, put into his hands at once. */
export async function handOutNew(page: Page): Promise<void> {
  const { out } = words.goods
  await page.keyboard.press('x')
  const dialog = page.getByRole('dialog', { name: out.title })
  await dialog.getByRole('checkbox', { name: out.now }).check()
  await picture(page, '09-replacement')
  await page.keyboard.press('Control+Enter')
  await sees(page, out.saidNow)
}

export async function decideOutcome(page: Page): Promise<void> {
  const { actions, dialogs } = words.case
  await deed(page, '6', dialogs.decideTitle)
  await chooseAndSend(page, textOf(OUTCOMES, 'exchanged'), dialogs.decide)
  await sees(page, actions.done.decide)
}

/** The seven confirmations by one key, as the dialog offers it. */
async function confirmSeven(page: Page): Promise<void> {
  const { treatment } = words
  await page.keyboard.press('Alt+q')
  await page.getByRole('button', { name: treatment.confirmAll }).waitFor({ state: 'detached' })
}

/** Steps that were done and not ticked off: left out for one reason. Some problems have none that must be ticked. */
async function skipSteps(page: Page): Promise<void> {
  const { treatment } = words
  if ((await page.getByRole('button', { name: treatment.skipRest }).count()) === 0) return
  await page.keyboard.press('Alt+s')
  const dialog = page.getByRole('dialog', { name: treatment.whySkip })
  await dialog.getByRole('button', { name: treatment.skipReasons[0] ?? '' }).click()
  await dialog.getByRole('button', { name: treatment.keepSkip }).click()
  await dialog.waitFor({ state: 'detached' })
}

export async function settle(page: Page): Promise<void> {
  const { actions, dialogs } = words.case
  await deed(page, '7', dialogs.settleTitle)
  await confirmSeven(page)
  await page.keyboard.press('Control+Enter')
  await sees(page, actions.done.settle)
}

export async function closeCase(page: Page, no: string): Promise<void> {
  const { actions, dialogs } = words.case
  await deed(page, '8', dialogs.closeTitle(no))
  await skipSteps(page)
  await picture(page, '10-closing')
  await chooseAndSend(page, textOf(TELLING_WAYS, 'inPerson'), dialogs.close)
  await sees(page, actions.done.close(no))
  await sees(page, words.case.justDone)
}

/** Finds a case by its number in the search box and opens it. */
export async function openByNumber(page: Page, no: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(no)
  await page.getByRole('option', { name: new RegExp(no) }).waitFor()
  await page.keyboard.press('Enter')
  await heading(page, no)
}

export async function checkClosed(page: Page, no: string): Promise<void> {
  await openByNumber(page, no)
  await sees(page, textOf(COLUMNS, 'done'))
  await sees(page, words.timeline.closed(textOf(OUTCOMES, 'exchanged')))
}

export async function checkTold(page: Page, no: string, text: string): Promise<void> {
  await openByNumber(page, no)
  await page.getByRole('main').getByText(text).first().waitFor()
}

/** Language and colours, chosen in the settings as anybody would. */
export async function changeLook(
  page: Page,
  from: Words,
  look: { readonly language?: string; readonly theme?: string },
): Promise<void> {
  const { computer } = from.settings
  await page.keyboard.press('Control+,')
  await heading(page, from.settings.title)
  if (look.theme) {
    await page
      .getByRole('radiogroup', { name: computer.theme })
      .getByRole('radio', { name: look.theme })
      .click()
  }
  if (look.language) {
    await page
      .getByRole('radiogroup', { name: computer.language, exact: true })
      .getByRole('radio', { name: look.language })
      .click()
  }
}
