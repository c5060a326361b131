// A small shop for store tests: plain records, a schema that takes them, a fixed clock and one process.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CompactAfter } from '#electron/store/compaction/compactor'
import { nodeFiles } from '#electron/store/files/nodeFiles'
import type { LockHost } from '#electron/store/lock'
import {
  type BookRecord,
  type BookView,
  type Change,
  type CollectionName,
  type Opened,
  openStore,
  type RecordSchema,
  type RuleAnswer,
  type Store,
  type StoreOptions,
} from '#electron/store/store'

/** Compacts when there are more lines than that, and whenever a shop is closed. */
export const afterLines = (lines: number): CompactAfter => ({
  lines,
  bytes: 8 * 1024 * 1024,
  idle: { lines: Number.POSITIVE_INFINITY, ms: 0 },
  closing: { lines: 0 },
})

export type Plain = BookRecord & {
  readonly text?: string
  readonly closed?: boolean
  readonly owner?: string
  readonly [more: string]: unknown
}

export const plainSchema: RecordSchema = {
  version: 1,
  upcast: (_collection, raw) => ({ ok: true, record: raw }),
  isAtHand: (collection, record) =>
    collection === 'cases' ? (record as Plain).closed !== true : collection !== 'customers',
  summaryVersion: 1,
  summary: (_collection, { id, text, owner }: Plain) => ({ id, text, owner }),
  label: (_collection, { id }) => id,
  fullText: (_collection, record) => (record as Plain).text?.toLowerCase() ?? null,
  owners: (_collection, summary) => {
    const { owner } = summary as { owner?: string }
    return owner === undefined ? [] : [owner]
  },
}

export function fixedHost(overrides: Partial<LockHost> = {}): LockHost {
  return { name: 'counter', pid: 100, startedAt: 'boot:1', isAlive: () => false, ...overrides }
}

let tokens = 0
export function storeOptions(folder: string, overrides: Partial<StoreOptions> = {}): StoreOptions {
  return {
    folder,
    files: nodeFiles,
    clock: { now: () => 1_760_000_000_000 },
    newToken: () => `run-${++tokens}`,
    host: fixedHost(),
    schema: plainSchema,
    mode: 'open',
    shopId: 'SHOP-1',
    freeze: true,
    ballastBytes: 0,
    compactAfter: afterLines(5_000),
    ...overrides,
  }
}

/** Opens and insists: a problem is the test's failure. */
export async function opened(
  folder: string,
  overrides: Partial<StoreOptions> = {},
): Promise<Store<BookView>> {
  const answer = await openStore<BookView>(storeOptions(folder, overrides))
  if (!answer.ok) throw new Error(`cannot open: ${JSON.stringify(answer.problem)}`)
  return answer.store
}

export async function problemOnOpening(folder: string, overrides: Partial<StoreOptions> = {}) {
  const answer: Opened<BookView> = await openStore<BookView>(storeOptions(folder, overrides))
  if (!answer.ok) return answer.problem
  await answer.store.close()
  return null
}

export function after(book: BookView, collection: CollectionName, id: string, more: object = {}): Change {
  const before = book[collection].get(id)
  const record = { ...before, id, v: 1, rev: (before?.rev ?? 0) + 1, ...more }
  return { collection, record }
}

/** A rule that writes one case. */
export function writes(id: string, more: object = {}, collection: CollectionName = 'cases') {
  return (book: BookView): RuleAnswer<string, never> => ({
    ok: true,
    value: id,
    changes: [after(book, collection, id, more)],
  })
}

/** Saves one case and insists on the acknowledgement. */
export async function save(store: Store<BookView>, id: string, more: object = {}): Promise<number> {
  const answer = await store.commit('clerk', 'case.write', writes(id, more))
  if (!answer.ok) throw new Error(`not saved: ${JSON.stringify(answer.error)}`)
  return answer.seq
}

export function contentOf(book: BookView): Record<string, Record<string, unknown>> {
  const content: Record<string, Record<string, unknown>> = {}
  for (const name of ['cases', 'customers', 'third', 'shop'] as const) {
    const ids = [...book[name].summaries.keys()].sort()
    content[name] = Object.fromEntries(ids.map(id => [id, book[name].get(id)]))
  }
  return content
}

export function temporaryFolder(): { folder: string; remove: () => void } {
  const home = mkdtempSync(join(tmpdir(), 'shop-'))
  return { folder: join(home, 'book'), remove: () => rmSync(home, { recursive: true, force: true }) }
}
