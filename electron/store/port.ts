// What the store promises: the types of its public face.
import { COLLECTION_NAMES, type CollectionName, type Shelf } from '#shared/model/book'
import type { Background } from './background/jobs'
import type { CompactAfter } from './compaction/compactor'
import type { FoundText } from './compaction/findText'
import type { FileLayer } from './files/fileLayer'
import type { LockHost } from './lock'
import type { Notice, StoreProblem } from './problems'

export const collectionNames = COLLECTION_NAMES
export type { CollectionName }

export function isCollection(name: unknown): name is CollectionName {
  return typeof name === 'string' && (collectionNames as readonly string[]).includes(name)
}

/** The part of a record that the store reads itself; everything else is the model's business and is kept as it is. */
export type BookRecord = { readonly id: string; readonly v: number; readonly rev: number }

/** An after-image: the whole record as it shall stand, with `rev` one above the present one (1 for a new record). */
export type Change = { readonly collection: CollectionName; readonly record: BookRecord }

export type BeforeImage = {
  readonly collection: CollectionName
  readonly id: string
  readonly record: BookRecord | null
}

/** A line about a record, made by the schema; the store keeps it in memory for every record and knows only its id. */
export type RecordSummary = { readonly id: string }
export type ShelfView = Shelf<BookRecord, RecordSummary>

/** The read-only view that rules and queries get. The model's own `Book` fits into this shape. */
export type BookView = { readonly [C in CollectionName]: ShelfView } & {
  readonly openCaseIds: ReadonlySet<string>
}

export type RuleAnswer<T, E> =
  | { readonly ok: true; readonly value: T; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly error: E }

/** The disk, or the store's own checks, said no: nothing was changed. */
export type StoreFailed = {
  readonly code: 'store-failed'
  readonly params: { readonly cause: FailureCause; readonly detail: string }
}
export type FailureCause =
  | 'full'
  | 'disk'
  | 'readOnly'
  | 'closed'
  | 'revMoved'
  | 'badId'
  | 'recordTooBig'
  | 'notJson'

export type CommitResult<T, E> =
  | { readonly ok: true; readonly value: T; readonly seq: number; readonly before: readonly BeforeImage[] }
  | { readonly ok: false; readonly error: E | StoreFailed }

export type AppliedChange = {
  readonly collection: CollectionName
  readonly id: string
  readonly before: BookRecord | null
  readonly after: BookRecord
}
export type Applied = {
  readonly seq: number
  /** Milliseconds of the injected clock when the command was staged; order is given by `seq`, never by this. */
  readonly at: number
  readonly by: string
  readonly command: string
  readonly changes: readonly AppliedChange[]
}

export type Health = {
  readonly light: 'green' | 'yellow' | 'red'
  readonly mode: 'readWrite' | 'readOnly'
  readonly notices: readonly Notice[]
  readonly lastSavedAt: number | null
  readonly seq: number
  readonly sizes: { readonly archiveBytes: number; readonly journalBytes: number }
  readonly journalLines: number
  readonly counts: { readonly [C in CollectionName]: number }
}

export type Done = { readonly ok: true } | { readonly ok: false; readonly problem: StoreProblem }
export type Copied =
  | { readonly ok: true; readonly folder: string; readonly seq: number; readonly records: number }
  | { readonly ok: false; readonly problem: StoreProblem }

export type Upcast =
  | { readonly ok: true; readonly record: BookRecord }
  | { readonly ok: false; readonly reason: string }

/** A record, and the summary that was made of it. */
export type Summarized = { readonly record: BookRecord; readonly summary: RecordSummary }

/** What the store must be told about records; it knows no case and no customer by itself. */
export type RecordSchema = {
  /** The newest record version this program writes. */
  readonly version: number
  /** Brings a record of any earlier version to today's; must hand a present-day record back as it is, quickly. */
  upcast(collection: CollectionName, raw: BookRecord): Upcast
  /** What daily work needs is kept in memory; the rest is read from the disk when somebody asks for it. */
  isAtHand(collection: CollectionName, record: BookRecord): boolean
  /** Raised when summaries are made differently: those on the disk are then made anew. */
  readonly summaryVersion: number
  /** `earlier`: parts that have not changed since may be taken over from it. */
  summary(collection: CollectionName, record: BookRecord, earlier?: Summarized): RecordSummary
  /** Ids of the records that it belongs to. */
  owners(collection: CollectionName, summary: RecordSummary): readonly string[]
  /** What people call it, when something has to be said about it: a number, a name. */
  label(collection: CollectionName, summary: RecordSummary): string
  /** Everything that people wrote into it, lower case; null for what is not searched. */
  fullText(collection: CollectionName, record: BookRecord): string | null
}

export type StoreOptions = {
  readonly folder: string
  readonly files: FileLayer
  readonly clock: { now(): number }
  /** A random text, new for every run (a ULID will do). */
  readonly newToken: () => string
  readonly host: LockHost
  readonly schema: RecordSchema
  readonly mode: 'create' | 'open'
  /** Needed to create; when opening, the folder knows its own. */
  readonly shopId?: string
  /** What this computer last saw of the shop; tells an older copy of the folder from the newest one. */
  readonly expected?: { readonly shopId: string; readonly seq: number }
  /** Development: every record is deep-frozen, so that a stray mutation throws. */
  readonly freeze?: boolean
  /** Look only: no lock, nothing is mended. */
  readonly readOnly?: boolean
  /** A person has made sure that the process named in a `locked` problem is gone. */
  readonly takeOver?: boolean
  /** A person agreed to open what can still be read of a `damaged` shop. */
  readonly salvage?: boolean
  readonly ballastBytes?: number
  readonly compactAfter?: CompactAfter
  /** Where slow work is done; in this thread when nothing else is said. */
  readonly background?: Background
  /** Runs something after so many milliseconds; what comes back calls it off. */
  readonly later?: (ms: number, run: () => void) => () => void
  readonly onNotice?: (notice: Notice) => void
}

export type Store<B extends BookView = BookView> = {
  readonly shopId: string
  /** Always what is on the disk: a change appears here after its line was made durable. */
  readonly book: B
  seq(): number
  /** Runs the rule on the book (with everything staged before it) and answers when its changes are durable. */
  commit<T, E>(by: string, command: string, rule: (book: B) => RuleAnswer<T, E>): Promise<CommitResult<T, E>>
  /** Every record of a collection, newest month first, for rare work on the whole archive; what changes meanwhile may come as it was. */
  scan(collection: CollectionName): AsyncIterable<BookRecord>
  /** The port for a later many-counter store: the changes are refused unless every record stands at its `expectedRevs`. */
  append(
    by: string,
    command: string,
    ops: readonly Change[],
    expectedRevs: ReadonlyMap<string, number>,
  ): Promise<CommitResult<null, never>>
  /** What was applied after `seq` in this run, oldest first; null when that reaches further back than is remembered. */
  changesSince(seq: number): readonly Applied[] | null
  subscribe(listener: (applied: Applied) => void): () => void
  health(): Health
  /** Records of cases in which somebody wrote these words, newest first, through the whole archive; slow. */
  findText(typed: string, most: number): Promise<FoundText>
  /** Nobody waits for these words any more: what is being looked for is answered at once, as not whole. */
  stopFinding(): void
  /** What can wait until the window is usable: reads all summaries in slices of 8 ms (whoever needs one before need not wait
   *  for it), keeps the ballast, carries an older format over, and once a week reads every byte. */
  warmUp(): Promise<void>
  /** Writes what is newer than the archive into new files of it, beside the work. */
  compact(): Promise<Done>
  /** Reads every byte of the archive; what is damaged is mended from an earlier generation, or what cannot be is named. */
  check(): Promise<Done>
  /** A whole, verified copy of the shop in an empty or new folder. Works in read-only mode too. */
  copyTo(folder: string): Promise<Copied>
  /** Waits for pending commits, compacts when it is worth while, gives the lock back. Later commits are refused as `closed`. */
  close(): Promise<Done>
}
