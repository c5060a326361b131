// What the store's benches share: shops of several sizes, the commonest command, how a journal line is measured.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BookView, Store } from '#electron/store/store'
import type { Row } from './row'
import { makeShop, type SampleCase } from './storeSamples'

export type StoreBench = {
  /** An empty folder on the disk that is to be measured; it is filled and emptied again. */
  readonly folder: string
  /** Adds 100,000 cases with 5,000 open. */
  readonly stretch: boolean
  say(line: string): void
}

export const shopSizes = ({ stretch }: StoreBench) => (stretch ? [1_000, 20_000, 100_000] : [1_000, 20_000])

const openCasesOf = (cases: number) => (cases >= 100_000 ? 5_000 : 300)

/** Fills shops of these sizes, each in a folder named after its size, and takes them away after the work. */
export async function withShops(
  { folder, say }: StoreBench,
  sizes: readonly number[],
  work: () => Promise<Row[]>,
): Promise<Row[]> {
  mkdirSync(folder, { recursive: true })
  try {
    say('filling shops')
    for (const size of sizes) await makeShop(join(folder, String(size)), size, openCasesOf(size))
    say('measuring')
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One follow-up more on one open case: the commonest command. */
export async function followUp(store: Store<BookView>, n: number): Promise<void> {
  const done = await store.commit('bench', 'followUp.log', book => {
    const [id] = book.openCaseIds
    const before = book.cases.get(id ?? '') as SampleCase
    // The oldest goes, so that the record's size stays what it is.
    const events = [
      ...before.events.slice(1),
      { id: `N${n}`, at: '2025-11-22', by: '小王', text: '电话未接，已留言，明天上午再联系一次。'.repeat(3) },
    ]
    return {
      ...{ ok: true, value: null },
      changes: [{ collection: 'cases', record: { ...before, rev: before.rev + 1, events } as SampleCase }],
    }
  })
  if (!done.ok) throw new Error(`bench: ${JSON.stringify(done.error)}`)
}

export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export async function measuredLine(store: Store<BookView>): Promise<number> {
  const before = store.health().sizes.journalBytes
  await followUp(store, 0)
  return store.health().sizes.journalBytes - before
}
