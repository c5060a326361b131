// Shops of a given size for the measurements, made once a run, with a clerk who is already at work.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { nodeFiles } from '#electron/store/files/nodeFiles'
import { ThisComputer } from '#electron/workflow/preferences'
import { clerks } from '#shared/domain/clerks'
import type { Book } from '#shared/model/book'
import { giveTo } from '../runtime/ordinaryUser'
import { seedFolder } from '../seed/seedFolder'
import { openShop } from './shopStore'

/** So many people bring the cases. */
const CUSTOMERS_A_CASE = 0.6

export type Shops = {
  /** The folder of a shop with so many cases. The app may open it as often as it likes, but only one at a time. */
  of(cases: number, open: number): Promise<string>
}

export function makeShops(newFolder: (name: string) => string, say: (line: string) => void): Shops {
  const made = new Map<string, Promise<string>>()
  return {
    async of(cases, open) {
      const name = `shop-${cases}-${open}`
      const seeding = made.get(name) ?? seed(newFolder(name), cases, open, say)
      made.set(name, seeding)
      const folder = await seeding
      // What was written meanwhile by whoever runs the bench is the app's as well.
      giveTo(folder)
      return folder
    },
  }
}

async function seed(
  folder: string,
  cases: number,
  open: number,
  say: (line: string) => void,
): Promise<string> {
  say(`filling a shop of ${cases.toLocaleString('en')} cases`)
  await seedFolder({ folder, cases, open, customers: Math.ceil(cases * CUSTOMERS_A_CASE) })
  await putClerkToWork(folder)
  return folder
}

/** The way from a closed shop to Today must not lead past the question who is at work. */
async function putClerkToWork(folder: string): Promise<void> {
  const clerk = await readShop(folder, book => clerks(book).find(one => one.active))
  if (!clerk) throw new Error('the seeded shop has no clerk')
  mkdirSync(join(folder, 'app'), { recursive: true })
  const computer = await ThisComputer.load(nodeFiles, join(folder, 'app'), 'zh-CN')
  const saved = await computer.change({ clerkId: clerk.id })
  if (!saved.ok) throw new Error(`the clerk was not remembered: ${saved.problem.code}`)
}

/** Looks into a closed shop. */
export async function readShop<Value>(folder: string, read: (book: Book) => Value): Promise<Value> {
  const store = await openShop(folder, { readOnly: true })
  try {
    return read(store.book)
  } finally {
    await store.close()
  }
}
