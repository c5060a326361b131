// A shop's store as the app opens it, for measurements without a window; and the commonest command on it.
import type { Background } from '#electron/store/background/jobs'
import type { CompactAfter } from '#electron/store/compaction/compactor'
import type { FileLayer } from '#electron/store/files/fileLayer'
import { nodeFiles } from '#electron/store/files/nodeFiles'
import { type BookView, openStore, type Store } from '#electron/store/store'
import { thisProcess } from '#electron/store/thisProcess'
import { recordSchema } from '#electron/workflow/schema'
import type { Book } from '#shared/model/book'

export type ShopStore = Store<Book & BookView>

/** No compaction in the middle of a measurement. */
const never: CompactAfter = {
  lines: Number.POSITIVE_INFINITY,
  bytes: Number.POSITIVE_INFINITY,
  idle: { lines: Number.POSITIVE_INFINITY, ms: 0 },
  closing: { lines: Number.POSITIVE_INFINITY },
}

type HowToOpen = {
  readonly files?: FileLayer
  readonly readOnly?: boolean
  readonly background?: Background
  /** Nothing is compacted unless it is asked for, not even at closing. */
  readonly hold?: boolean
}

export async function openShop(folder: string, how: HowToOpen = {}): Promise<ShopStore> {
  const { hold, ...options } = how
  const opened = await openStore<Book & BookView>({
    ...{ folder, files: nodeFiles, clock: Date, host: thisProcess(), schema: recordSchema, mode: 'open' },
    newToken: () => `bench-${process.hrtime.bigint()}`,
    ballastBytes: 0,
    ...(hold ? { compactAfter: never } : {}),
    ...options,
  })
  if (!opened.ok) throw new Error(`${folder} does not open: ${JSON.stringify(opened.problem)}`)
  return opened.store
}

/** One follow-up more on an open case, the first one unless another is named: the commonest command. */
export async function followUp(store: ShopStore, n: number, caseId?: string): Promise<void> {
  const done = await store.commit('bench', 'followUp.log', book => {
    const id = caseId ?? firstOf(book.openCaseIds)
    const before = book.cases.get(id)
    const [oldest] = before?.events ?? []
    if (before === undefined || oldest === undefined) return { ok: false, error: `no case ${id}` }
    // The oldest goes, and the text is as long as notes are, so that the record's size stays what it is.
    const text = '电话未接，已留言，明天上午再联系一次。'
    const events = [...before.events.slice(1), { ...oldest, id: `N${n}`, kind: 'note', text }]
    const record = { ...before, rev: before.rev + 1, events }
    return { ok: true, value: null, changes: [{ collection: 'cases', record }] }
  })
  if (!done.ok) throw new Error(`bench: ${JSON.stringify(done.error)}`)
}

function firstOf(ids: Iterable<string>): string {
  for (const id of ids) return id
  return ''
}

/** Bytes of the journal line that a follow-up writes. */
export async function measuredLine(store: ShopStore): Promise<number> {
  const before = store.health().sizes.journalBytes
  await followUp(store, 0)
  return store.health().sizes.journalBytes - before
}
