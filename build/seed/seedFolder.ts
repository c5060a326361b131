// Fills a new folder with a shop of many invented cases, through the real store: for benches, tests and trying things out.
import { ulid } from 'ulid'
import type { CompactAfter } from '#electron/store/compaction/compactor'
import { nodeFiles } from '#electron/store/files/nodeFiles'
import { type BookView, openStore, type Change as StoredChange } from '#electron/store/store'
import { thisProcess } from '#electron/store/thisProcess'
import { recordSchema } from '#electron/workflow/schema'
import { manyCases } from '#shared/demo/manyCases'
import { seededRandom } from '#shared/demo/seededRandom'
import { SYSTEM } from '#shared/model/shop'

export type SeedOptions = {
  /** Must be new or empty. */
  readonly folder: string
  readonly cases: number
  readonly open: number
  readonly customers?: number
  readonly years?: number
  readonly zone?: string
  /** Milliseconds since 1970 UTC; the newest cases are of this day. */
  readonly now?: number
  /** The same seed and the same `now` write the same records. */
  readonly seed?: number
  readonly onProgress?: (cases: number) => void
}

export type Seeded = {
  readonly cases: number
  readonly customers: number
  readonly records: number
  readonly ms: number
}

/** Once, instead of every few megabytes. */
const atTheEnd: CompactAfter = {
  lines: Number.POSITIVE_INFINITY,
  bytes: Number.POSITIVE_INFINITY,
  idle: { lines: Number.POSITIVE_INFINITY, ms: 0 },
  closing: { lines: 1 },
}

/** Records that go to the disk as one line: well below what the store takes at once. */
const RECORDS_A_LINE = 400

/** Writes the shop and closes its folder again. Throws when the store refuses. */
export async function seedFolder(options: SeedOptions): Promise<Seeded> {
  const began = performance.now()
  const random = seededRandom(options.seed ?? 1)
  const now = options.now ?? Date.now()
  const opened = await openStore<BookView>({
    folder: options.folder,
    files: nodeFiles,
    clock: { now: () => now },
    newToken: () => ulid(),
    host: thisProcess(),
    schema: recordSchema,
    mode: 'create',
    compactAfter: atTheEnd,
  })
  if (!opened.ok) throw new Error(`cannot make a shop in ${options.folder}: ${opened.problem.code}`)
  const { store } = opened

  const sum = { cases: 0, customers: 0, records: 0 }
  const write = async (changes: readonly StoredChange[]) => {
    const answer = await store.append(SYSTEM, 'seed', changes, new Map())
    if (!answer.ok)
      throw new Error(`the store refused: ${answer.error.params.cause} ${answer.error.params.detail}`)
    sum.records += changes.length
    options.onProgress?.(sum.cases)
  }
  try {
    let waiting: StoredChange[] = []
    const stream = manyCases({
      count: options.cases,
      open: options.open,
      now,
      random,
      newId: at => ulid(at, random),
      zone: options.zone ?? 'Asia/Shanghai',
      ...(options.customers === undefined ? {} : { customers: options.customers }),
      ...(options.years === undefined ? {} : { years: options.years }),
    })
    for (const change of stream) {
      if (change.collection === 'cases') sum.cases++
      if (change.collection === 'customers') sum.customers++
      waiting.push(change)
      if (waiting.length < RECORDS_A_LINE) continue
      await write(waiting)
      waiting = []
    }
    if (waiting.length > 0) await write(waiting)
  } catch (error) {
    await store.close()
    throw error
  }
  const closed = await store.close()
  if (!closed.ok) throw new Error(`the shop could not be closed: ${closed.problem.code}`)
  return { ...sum, ms: performance.now() - began }
}
