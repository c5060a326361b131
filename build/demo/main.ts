// npm run demo: does a clerk's main work by itself, in the real app on a shop of its own, and leaves pictures of it.
import { relative } from 'node:path'
import { LANGUAGE_NAMES } from '#shared/catalog/languages'
import { wordsOf } from '#shared/words/words'
import { ownWaiting, PACE, type Worked } from '../bench/keyScript'
import { launchOnce } from '../bench/launchOnce'
import { knownCustomer, newCustomer } from '../bench/registration'
import { enterSurroundings, type Surroundings } from '../bench/surroundings'
import { checkout } from '../runtime/places'
import { emptyPictures, picture, pictures } from './camera'
import { enterStage, type Stage } from './stage'
import {
  changeLook,
  checkClosed,
  checkTold,
  closeCase,
  decideOutcome,
  handOutNew,
  inspectGoods,
  lookAtBoard,
  lookAtToday,
  openByNumber,
  openDemoShop,
  pickClerk,
  register,
  saveSlip,
  settle,
  tellCustomer,
} from './work'

const KNOWN_TAIL = '0317'
const NEW_PHONE = '13700001234'
const FIRST_WORD = '鞋已经收下，明天给您换好的尺码。'
const LAST_WORD = '新的一双已经留好，明天来取。'

async function main(): Promise<void> {
  emptyPictures()
  const around = await enterSurroundings()
  try {
    const stage = await enterStage(around)
    try {
      await play(stage)
    } catch (error) {
      await picture(stage.page, 'failed').catch(() => undefined)
      throw error
    } finally {
      await stage.close().catch(() => undefined)
    }
    await sayLaunch(around, stage.shopFolder)
  } finally {
    around.leave()
  }
}

async function play(stage: Stage): Promise<void> {
  const page = () => stage.page
  await step('start screen, the demo shop', () => openDemoShop(page()))
  await step('the clerk picks her name', () => pickClerk(page()))
  await lookAtToday(page(), '03-today')

  const first = await step('a known customer is registered, keyboard only', () =>
    register(page(), knownCustomer(KNOWN_TAIL), { 1: '04-register', 5: '05-register' }),
  )
  say(sayWorked(first.worked))
  await picture(page(), '06-case')
  const paper = await step('the slip is saved as PDF', () => saveSlip(page()))
  say(`  slip: ${paper}`)
  await step('the customer is told, and promised the next word', () => tellCustomer(page(), FIRST_WORD))
  await step('the goods are inspected', () => inspectGoods(page()))
  await step('the outcome is decided', () => decideOutcome(page()))
  await picture(page(), '08-decided')
  await step('a new piece is handed out', () => handOutNew(page()))
  await step('money and goods are settled', () => settle(page()))
  await step('the case is closed', () => closeCase(page(), first.no))
  await picture(page(), '11-closed')

  const second = await step('a new customer is registered, keyboard only', () =>
    register(page(), newCustomer(NEW_PHONE)),
  )
  say(sayWorked(second.worked))
  await lookAtBoard(page(), '12-board')
  await openByNumber(page(), second.no)
  await step('the new customer is told something', () => tellCustomer(page(), LAST_WORD))

  await step('kill -9, and the app is opened again', () => stage.killAndReopen())
  await lookAtToday(page(), '13-today-after-kill')
  await step('the closed case is there', () => checkClosed(page(), first.no))
  await step('the last word before the kill is there', () => checkTold(page(), second.no, LAST_WORD))
  await picture(page(), '14-case-after-kill')
  await otherLooks(stage, second.no)
}

/** The main screens once more, dark and in English. */
async function otherLooks({ page }: Stage, no: string): Promise<void> {
  const [zh, en] = [wordsOf('zh-CN'), wordsOf('en')]
  const looks = async (suffix: string) => {
    await page.keyboard.press('Control+1')
    await page.waitForTimeout(300)
    await picture(page, `today-${suffix}`)
    await page.keyboard.press('F2')
    await page.getByRole('dialog').waitFor()
    await picture(page, `register-${suffix}`)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+2')
    await page.getByRole('listitem').first().waitFor()
    await picture(page, `board-${suffix}`)
    await openByNumber(page, no)
    await picture(page, `case-${suffix}`)
  }
  await step('dark', async () => {
    await changeLook(page, zh, { theme: zh.settings.computer.themes.dark })
    await picture(page, 'settings-dark')
    await looks('dark')
  })
  await step('English', async () => {
    await changeLook(page, zh, { theme: zh.settings.computer.themes.light })
    await changeLook(page, zh, { language: LANGUAGE_NAMES.en })
    await page.getByRole('heading', { level: 1, name: en.settings.title }).waitFor()
    await picture(page, 'settings-en')
    await looks('en')
  })
}

async function sayLaunch(around: Surroundings, shopFolder: string): Promise<void> {
  const ms = await launchOnce(around.command, [around.app, `--data=${shopFolder}`], 'aftersale: usable\n')
  say(`launch, from the start of the process to a usable Today: ${ms.toFixed(0)} ms (${around.electron})`)
}

function sayWorked(worked: Worked): string {
  const { presses, steps } = worked
  const waiting = ownWaiting(worked)
  const whole = presses * PACE + waiting
  const share = ((100 * waiting) / whole).toFixed(1)
  return [
    `  ${presses} key presses, ${(whole / 1000).toFixed(1)} s at ${PACE} ms a key`,
    `  waiting for the app: ${waiting.toFixed(0)} ms in all (${share} %), ${Math.max(...steps).toFixed(0)} ms at most`,
  ].join('\n')
}

const say = (line: string) => console.log(line)

async function step<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  try {
    const value = await work()
    say(`✓ ${what}`)
    return value
  } catch (error) {
    say(`✗ ${what}`)
    throw error
  }
}

main().then(
  () => say(`pictures: ${relative(process.cwd(), pictures) || checkout}`),
  (error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error)
    process.exitCode = 1
  },
)
