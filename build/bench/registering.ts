// How many keys it takes to register a case, and how much of the time the clerk waits for the app.
import type { Page } from '@playwright/test'
import { wordsOf } from '#shared/words/words'
import { copyEmptyApp } from './emptyWindow'
import { ANY_KEYS, type KeyStep, type Worked, workThrough } from './keyScript'
import { openDriven } from './openDriven'
import { knownCustomer, newCustomer } from './registration'
import { median, type Row } from './row'
import { readShop, type Shops } from './shops'
import type { Surroundings } from './surroundings'
import { workRows } from './workRows'

const ROUNDS = 5
/** Fewer than forty. */
const MOST_PRESSES = 39

/** On an empty page, too, a frame follows a key press only after a while: measured between the rounds, and taken off. */
export async function registerRows(around: Surroundings, shops: Shops): Promise<Row[]> {
  const folder = await shops.of(20_000, 300)
  const tails = await tailsOfLastCustomers(folder, ROUNDS)
  const empty = await openDriven(around, [
    copyEmptyApp(around.newFolder('register-app')),
    `--data=${around.newFolder('register-data')}`,
  ])
  const { app, page } = await openDriven(around, [around.app, `--data=${folder}`])
  try {
    const known: Worked[] = []
    const fresh: Worked[] = []
    const floors: number[] = []
    for (const tail of tails) {
      floors.push(...(await workThrough(empty.page, ANY_KEYS)).steps)
      known.push(await once(page, knownCustomer(tail)))
      fresh.push(await once(page, newCustomer(`1370000${1000 + newcomers++}`)))
    }
    const floor = median(floors)
    const goal = { presses: MOST_PRESSES }
    return [
      ...workRows('R1', 'registering, known customer', known, floor, goal),
      ...workRows('R2', 'registering, new customer', fresh, floor, goal),
    ]
  } finally {
    await app.close()
    await empty.app.close()
  }
}

/** Nobody comes twice as a new customer, however often this is measured. */
let newcomers = 0

/** Each case begins on Today, as in the shop. */
async function once(page: Page, script: readonly KeyStep[]): Promise<Worked> {
  const { frame } = wordsOf('zh-CN')
  await page.keyboard.press('Control+1')
  await page.getByRole('heading', { level: 1, name: frame.places.today }).waitFor()
  return workThrough(page, script)
}

/** Customers whose last four digits are theirs alone. */
function tailsOfLastCustomers(folder: string, count: number): Promise<string[]> {
  return readShop(folder, book => {
    const tailOf = (id: string | null) =>
      id === null ? '' : (book.customers.get(id)?.phones[0] ?? '').slice(-4)
    const holders = new Map<string, number>()
    for (const { phones } of book.customers.summaries.values()) {
      const tail = (phones[0] ?? '').slice(-4)
      holders.set(tail, (holders.get(tail) ?? 0) + 1)
    }
    const tails = [...book.openCaseIds].map(id => tailOf(book.cases.get(id)?.customerId ?? null))
    return [...new Set(tails)].filter(tail => tail !== '' && holders.get(tail) === 1).slice(-count)
  })
}
