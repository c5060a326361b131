// An open shop: commits, checkpoints, copies and the health light, over the book that lowdb holds.
import type { Low } from 'lowdb'
import { freeBallast, keepBallast, usualBallast } from './ballast'
import { cleanUp, OtherWriter, writeCheckpoint } from './checkpoint'
import { CommitQueue } from './commitQueue'
import { copyShop } from './copy'
import { type AppendFailed, Journal } from './journal'
import { bookDatabase } from './lowdbAdapter'
import type { Manifest } from './manifest'
import type { NoticeBoard } from './noticeBoard'
import type {
  Applied,
  BookRecord,
  CollectionName,
  BookView,
  Change,
  CommitResult,
  Copied,
  Done,
  Health,
  RuleAnswer,
  Store,
  StoreOptions,
} from './port'
import { errnoOf, isFull, notice, problemOf, type StoreProblem } from './problems'
import { type Recovered, recover } from './recovery'
import { StoredBook } from './storedBook'

type Opening =
  | { readonly ok: true; readonly store: LiveStore }
  | { readonly ok: false; readonly problem: StoreProblem }

const usualCheckpoint = { lines: 5_000, bytes: 8 * 1024 * 1024 }
const warmSliceMs = 8
const rememberedChanges = 1_000
const clockTolerance = 5 * 60_000

export class LiveStore implements Store {
  readonly shopId: string
  readonly book: BookView
  private readonly journal: Journal
  private readonly queue: CommitQueue
  private readonly listeners = new Set<(applied: Applied) => void>()
  private readonly recent: Applied[] = []
  private manifest: Manifest | null
  private replayedLines: number
  private replayedBytes: number
  private checkpointing: Promise<Done> | null = null
  /** After a failed checkpoint, the next one waits for this many more lines. */
  private backoffLines = 0
  private lastSavedAt: number | null
  private isClosed = false

  static async open(
    options: StoreOptions,
    board: NoticeBoard,
    token: string,
    isReadOnly: boolean,
    release: () => Promise<void>,
  ): Promise<Opening> {
    const { files, folder, schema } = options
    const bookOptions = { schema, freeze: options.freeze ?? false, onNotice: board.add }
    let recovered: Recovered | null = null
    let problem: StoreProblem | null = null
    let store: LiveStore | null = null
    const db = bookDatabase(
      {
        recover: async () => {
          const salvage = options.salvage ?? false
          const answer = await recover({ ...bookOptions, files, folder, salvage, readOnly: isReadOnly })
          if (answer.ok) recovered = answer.recovered
          else problem = answer.problem
          return answer.ok ? answer.recovered.book : new StoredBook(bookOptions)
        },
        checkpoint: async book => store?.writeGeneration(book),
      },
      new StoredBook(bookOptions),
    )
    await db.read()
    if (problem !== null || recovered === null) {
      return { ok: false, problem: problem ?? { code: 'disk', params: { detail: 'nothing read' } } }
    }
    store = new LiveStore(options, board, token, release, db, recovered, isReadOnly)
    await store.start(recovered)
    return { ok: true, store }
  }

  private constructor(
    private readonly options: StoreOptions,
    private readonly board: NoticeBoard,
    token: string,
    private readonly release: () => Promise<void>,
    private readonly db: Low<StoredBook>,
    recovered: Recovered,
    isReadOnly: boolean,
  ) {
    const { files, folder, schema, clock } = options
    this.shopId = recovered.shop
    this.book = db.data
    this.manifest = recovered.manifest
    this.replayedLines = recovered.journalLines
    this.replayedBytes = recovered.journalBytes
    this.lastSavedAt = recovered.lastAt || null
    this.journal = new Journal({
      ...{ files, folder, shop: recovered.shop, schema: schema.version, token },
      numbers: { highest: recovered.content.highest },
      onNotice: board.add,
    })
    this.queue = new CommitQueue({
      ...{
        book: db.data,
        journal: this.journal,
        start: recovered.last,
        token,
        freeze: options.freeze ?? false,
      },
      now: () => clock.now(),
      schema,
      onApplied: applied => this.afterCommit(applied),
      onFailed: failure => this.afterFailure(failure),
    })
    if (isReadOnly || recovered.isNewerSchema) this.queue.refusal = 'readOnly'
    if (recovered.isNewerSchema) board.add(notice('newerSchema', 'bad', { known: schema.version }))
  }

  private async start(recovered: Recovered): Promise<void> {
    const { expected, clock } = this.options
    if (expected !== undefined && expected.shopId !== this.shopId) {
      this.board.add(notice('otherShop', 'warning', { expected: expected.shopId, found: this.shopId }))
    } else if (expected !== undefined && expected.seq > this.seq()) {
      this.board.add(notice('olderCopy', 'bad', { expected: expected.seq, found: this.seq() }))
    }
    if (recovered.lastAt - clock.now() > clockTolerance) {
      this.board.add(notice('clockBack', 'warning', { last: recovered.lastAt, now: clock.now() }))
    }
    if (this.queue.refusal !== null) return
    if (recovered.mustCheckpoint) await this.checkpoint()
  }

  seq(): number {
    return this.queue.durable.seq
  }

  commit<T, E>(
    by: string,
    command: string,
    rule: (book: BookView) => RuleAnswer<T, E>,
  ): Promise<CommitResult<T, E>> {
    return this.queue.commit(by, command, rule)
  }

  append(
    by: string,
    command: string,
    ops: readonly Change[],
    expectedRevs: ReadonlyMap<string, number>,
  ): Promise<CommitResult<null, never>> {
    return this.queue.commit<null, never>(by, command, book => {
      const isMoved = ops.some(
        ({ collection, record }) =>
          (book[collection].get(record.id)?.rev ?? 0) !== (expectedRevs.get(record.id) ?? 0),
      )
      // The queue itself refuses a rev that does not follow: hand it one that cannot.
      const changes = isMoved ? ops.map(op => ({ ...op, record: { ...op.record, rev: 0 } })) : ops
      return { ok: true, value: null, changes }
    })
  }

  async *scan(collection: CollectionName): AsyncIterable<BookRecord> {
    for (const [, record] of this.db.data[collection].entries()) yield record
  }

  changesSince(seq: number): readonly Applied[] | null {
    if (seq >= this.seq()) return []
    const [oldest] = this.recent
    return oldest === undefined || oldest.seq > seq + 1
      ? null
      : this.recent.filter(applied => applied.seq > seq)
  }

  subscribe(listener: (applied: Applied) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  health(): Health {
    const isReadOnly = this.queue.refusal !== null
    return {
      light: this.board.light(),
      mode: isReadOnly ? 'readOnly' : 'readWrite',
      notices: this.board.list(),
      lastSavedAt: this.lastSavedAt,
      seq: this.seq(),
      sizes: {
        snapshotBytes: this.manifest?.snapshot?.size ?? 0,
        journalBytes: this.replayedBytes + this.journal.bytes,
      },
      journalLines: this.replayedLines + this.journal.lines,
      counts: this.db.data.counts(),
    }
  }

  async warmUp(): Promise<void> {
    const { cases, customers, third, shop } = this.db.data
    for (const map of [shop, customers, third, cases]) {
      const cursor = map.slotsNow()
      let isDone = map.unparsed === 0
      while (!isDone && !this.isClosed) {
        const until = performance.now() + warmSliceMs
        isDone = map.warmSome(() => performance.now() >= until, cursor)
        await new Promise(resolve => setImmediate(resolve))
      }
    }
    if (this.isClosed || this.queue.refusal !== null) return
    this.checkpointIfDue()
    await keepBallast(this.options.files, this.options.folder, this.options.ballastBytes ?? usualBallast)
  }

  checkpoint(): Promise<Done> {
    this.checkpointing ??= this.checkpointNow().finally(() => {
      this.checkpointing = null
    })
    return this.checkpointing
  }

  async copyTo(folder: string): Promise<Copied> {
    const { files, schema, clock } = this.options
    const book = this.db.data
    const source = await this.queue.alone(async () => {
      return { last: this.queue.durable, capture: book.capture(), counts: book.storedCounts() }
    })
    const from = { files, folder: this.options.folder, shop: this.shopId, schema, now: clock.now() }
    return copyShop({ ...from, ...source }, folder)
  }

  async close(): Promise<Done> {
    if (this.isClosed) return { ok: true }
    this.isClosed = true
    const wasReadOnly = this.queue.refusal !== null
    this.queue.refusal ??= 'closed'
    await this.queue.settled()
    await this.checkpointing
    const isBehind = this.seq() !== this.manifest?.base
    const done: Done = wasReadOnly || !isBehind ? { ok: true } : await this.checkpoint()
    await this.journal.close()
    await this.release()
    return done
  }

  /** What lowdb's `write()` comes down to. */
  async writeGeneration(book: StoredBook): Promise<void> {
    const { files, folder, schema, clock } = this.options
    const options = {
      ...{ files, folder, shop: this.shopId, schema, queue: this.queue, journal: this.journal },
      now: () => clock.now(),
      onNotice: this.board.add,
    }
    this.manifest = await writeCheckpoint(options, book)
    this.replayedLines = 0
    this.replayedBytes = 0
    await cleanUp(options)
  }

  private async checkpointNow(): Promise<Done> {
    if (this.queue.refusal !== null && this.queue.refusal !== 'closed') {
      return { ok: false, problem: { code: 'readOnly', params: { detail: this.queue.refusal } } }
    }
    try {
      await this.db.write()
      this.backoffLines = 0
      this.board.clear('checkpointFailed')
      return { ok: true }
    } catch (error) {
      this.backoffLines = this.journal.lines + 1_000
      if (isFull(error)) await freeBallast(this.options.files, this.options.folder)
      const isOther = error instanceof OtherWriter
      const found = isOther ? ('otherWriter' as const) : ('checkpointFailed' as const)
      this.board.add(notice(found, isOther ? 'bad' : 'warning', { cause: errnoOf(error) }))
      const problem: StoreProblem = isOther
        ? { code: 'otherWriter', params: { detail: error.message } }
        : problemOf(error)
      return { ok: false, problem }
    }
  }

  private afterCommit(applied: Applied): void {
    this.lastSavedAt = applied.at
    this.board.clear('diskFull')
    this.recent.push(applied)
    if (this.recent.length > rememberedChanges) this.recent.shift()
    for (const listener of this.listeners) {
      try {
        listener(applied)
      } catch (bug) {
        // The command is on the disk: a listener's mistake must not turn it into a failure.
        this.board.add(notice('listenerFailed', 'warning', { cause: errnoOf(bug) }))
      }
    }
    this.checkpointIfDue()
  }

  private checkpointIfDue(): void {
    if (this.isClosed || this.queue.refusal !== null || this.checkpointing !== null) return
    const limit = this.options.checkpointAfter ?? usualCheckpoint
    if (this.journal.lines < this.backoffLines) return
    const lines = this.replayedLines + this.journal.lines
    const bytes = this.replayedBytes + this.journal.bytes
    if (lines > limit.lines || bytes > limit.bytes) void this.checkpoint()
  }

  private afterFailure(failure: AppendFailed): void {
    if (isFull(failure.cause)) {
      this.board.add(notice('diskFull', 'bad', { cause: errnoOf(failure.cause) }))
      void freeBallast(this.options.files, this.options.folder)
    } else {
      this.board.add(notice('saveFailed', 'bad', { cause: errnoOf(failure.cause) }))
    }
  }
}
