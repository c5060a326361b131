// Shops of a given size for the measurements, made once a run, with a clerk who is already at work.
import { join } from 'node:path'
import { nodeFiles } from '#electron/store/files/nodeFiles'
import { type BookView, openStore } from '#electron/store/store'
import { thisProcess } from '#electron/store/thisProcess'
import { ThisComputer } from '#electron/workflow/preferences'
import { recordSchema } from '#electron/workflow/schema'
import { clerks } from '#shared/domain/clerks'
import type { Book } from '#shared/model/book'
import { giveTo } from '../runtime/ordinaryUser'
import { seedFolder } from '../seed/seedFolder'

export type Shops = {
  /** The folder of a shop with so many cases. The app may open it as often as it likes, but only one at a time. */
  of(cases: number, open: number): Promise<string>
}

export function makeShops(newFolder: (name: string) => string): Shops {
  const made = new Map<string, Promise<string>>()
  return {
    of(cases, open) {
      const name = `shop-${cases}-${open}`
      const folder = made.get(name) ?? seed(newFolder(name), cases, open)
      made.set(name, folder)
      return folder
    },
  }
}

async function seed(folder: string, cases: number, open: number): Promise<string> {
  await seedFolder({ folder, cases, open })
  await putClerkToWork(folder)
  giveTo(folder)
  return folder
}

/** The way from a closed shop to Today must not lead past the question who is at work. */
async function putClerkToWork(folder: string): Promise<void> {
  const clerk = await readShop(folder, book => clerks(book).find(one => one.active))
  if (!clerk) throw new Error('the seeded shop has no clerk')
  const computer = await ThisComputer.load(nodeFiles, join(folder, 'app'), 'zh-CN')
  const saved = await computer.change({ clerkId: clerk.id })
  if (!saved.ok) throw new Error(`the clerk was not remembered: ${saved.problem.code}`)
}

/** Looks into a closed shop. */
export async function readShop<Value>(folder: string, read: (book: Book) => Value): Promise<Value> {
  const opened = await openStore<Book & BookView>({
    folder,
    files: nodeFiles,
    clock: Date,
    host: thisProcess(),
    newToken: () => 'bench',
    schema: recordSchema,
    mode: 'open',
    readOnly: true,
  })
  if (!opened.ok) throw new Error(`${folder} does not open: ${opened.problem.code}`)
  try {
    return read(opened.store.book)
  } finally {
    await opened.store.close()
  }
}
