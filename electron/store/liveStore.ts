// An open shop: commits, compaction, copies and the health light, over the book that lowdb holds.
import type { Low } from 'lowdb'
import { type Background, inThisThread } from './background/jobs'
import { freeBallast, keepBallast, usualBallast } from './ballast'
import { ChangeFeed } from './changeFeed'
import { CommitQueue } from './commitQueue'
import { Compactor, usualCompaction } from './compaction/compactor'
import { differsCode } from './compaction/copyShop'
import type { FoundText } from './compaction/findText'
import { otherEndCode } from './compaction/images'
import { listOrNone } from './files/wholeFile'
import { FindInBook } from './findInBook'
import { type AppendFailed, Journal } from './journal'
import { bookDatabase } from './lowdbAdapter'
import type { NoticeBoard } from './noticeBoard'
import {
  type Applied,
  type BookRecord,
  type BookView,
  type Change,
  type CollectionName,
  type CommitResult,
  type Copied,
  collectionNames,
  type Done,
  type Health,
  type RuleAnswer,
  type Store,
  type StoreOptions,
} from './port'
import { errnoOf, isFull, notice, problemOf, type StoreProblem } from './problems'
import { type Recovered, recover } from './recovery'
import { damagedCode } from './segments/readSegment'
import { Slices } from './slices'
import { StoredBook } from './storedBook'

type Opening =
  | { readonly ok: true; readonly store: LiveStore }
  | { readonly ok: false; readonly problem: StoreProblem }

const clockTolerance = 5 * 60_000
/** Every byte of the archive is read so often, beside the work. */
const checkEveryMs = 7 * 24 * 60 * 60_000

function inMilliseconds(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms)
  timer.unref()
  return () => clearTimeout(timer)
}

export class LiveStore implements Store {
  readonly shopId: string
  readonly book: BookView
  private readonly journal: Journal
  private readonly queue: CommitQueue
  private readonly compactor: Compactor
  private readonly background: Background
  private readonly search: FindInBook
  private readonly feed: ChangeFeed
  private readonly isOldFormat: boolean
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
    const bookOptions = { files, folder, schema, freeze: options.freeze ?? false, onNotice: board.add }
    let recovered: Recovered | null = null
    let problem: StoreProblem | null = null
    let store: LiveStore | null = null
    const db = bookDatabase(
      {
        recover: async () => {
          const salvage = options.salvage ?? false
          const answer = await recover({ ...bookOptions, salvage, readOnly: isReadOnly })
          if (answer.ok) recovered = answer.recovered
          else problem = answer.problem
          return answer.ok ? answer.recovered.book : new StoredBook(bookOptions)
        },
        compact: async book => store?.compactor.write(book),
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
    const book = db.data
    this.shopId = recovered.shop
    this.book = book
    this.isOldFormat = recovered.isOldFormat
    this.lastSavedAt = recovered.lastAt || null
    this.feed = new ChangeFeed(bug => board.add(notice('listenerFailed', 'warning', { cause: errnoOf(bug) })))
    this.background = options.background ?? inThisThread({ files, schema })
    this.journal = new Journal({
      ...{ files, folder, shop: recovered.shop, schema: schema.version, token },
      numbers: { highest: recovered.content.highest },
      onNotice: board.add,
    })
    this.queue = new CommitQueue({
      ...{ book, journal: this.journal, start: recovered.last, token, freeze: options.freeze ?? false },
      now: () => clock.now(),
      schema,
      onApplied: applied => this.afterCommit(applied),
      onFailed: failure => this.afterFailure(failure),
    })
    if (isReadOnly || recovered.isNewerSchema) this.queue.refusal = 'readOnly'
    if (recovered.isNewerSchema) board.add(notice('newerSchema', 'bad', { known: schema.version }))
    const { queue, journal, background } = this
    this.compactor = new Compactor(
      {
        ...{ files, folder, shop: recovered.shop, queue, journal, background, board },
        after: options.compactAfter ?? usualCompaction,
        now: () => clock.now(),
        later: options.later ?? inMilliseconds,
        save: () => db.write(),
      },
      recovered,
    )
    const segments = () => this.compactor.base.segments
    this.search = new FindInBook({ folder, schema, background, segments, shelf: book.cases })
    book.onDamage = () => {
      if (queue.refusal === null) void this.compactor.mend()
    }
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
    if (recovered.mustCompact) await this.compact()
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

  scan(collection: CollectionName): AsyncIterable<BookRecord> {
    return this.db.data[collection].scan()
  }

  findText(typed: string, most: number): Promise<FoundText> {
    return this.search.find(typed, most)
  }

  stopFinding(): void {
    this.search.stop()
  }

  changesSince(seq: number): readonly Applied[] | null {
    return this.feed.since(seq, this.seq())
  }

  subscribe(listener: (applied: Applied) => void): () => void {
    return this.feed.subscribe(listener)
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
        archiveBytes: this.compactor.base.segments.reduce((sum, { size }) => sum + size, 0),
        journalBytes: this.compactor.journalBytes,
      },
      journalLines: this.compactor.journalLines,
      counts: this.db.data.counts(),
    }
  }

  private async readSummaries(collection: CollectionName): Promise<void> {
    const shelf = this.db.data[collection]
    const slices = new Slices()
    while (!this.isClosed && !shelf.readSome()) if (slices.isOver) await slices.rest()
  }

  async warmUp(): Promise<void> {
    // What a case on the screen asks for first; the most comes last.
    for (const collection of ['shop', 'third', 'customers', 'cases'] as const)
      await this.readSummaries(collection)
    if (this.isClosed || this.queue.refusal !== null) return
    if (this.isOldFormat || this.db.data.isStale) {
      const done = await this.compact()
      if (done.ok && this.isOldFormat) this.board.add(notice('carriedOver', 'info'))
    } else this.compactor.ifDue()
    await keepBallast(this.options.files, this.options.folder, this.options.ballastBytes ?? usualBallast)
    if (this.options.clock.now() - this.compactor.checkedAt > checkEveryMs) await this.check()
  }

  compact(): Promise<Done> {
    return this.compactor.run()
  }

  async check(): Promise<Done> {
    const { folder, clock } = this.options
    const { segments } = this.compactor.base
    try {
      const damaged = await this.background.run('check', { folder, segments })
      this.compactor.checkedAt = clock.now()
      for (const name of damaged) {
        this.db.data.damaged.add(name)
        this.board.add(notice('segmentDamaged', 'warning', { name }))
      }
      return damaged.length > 0 ? await this.compactor.mend() : { ok: true }
    } catch (error) {
      return { ok: false, problem: problemOf(error) }
    }
  }

  async copyTo(folder: string): Promise<Copied> {
    const { files, clock } = this.options
    try {
      if ((await listOrNone(files, folder)).length > 0) {
        return { ok: false, problem: { code: 'folderNotEmpty', params: { folder } } }
      }
      const from = { folder: this.options.folder, target: folder, shop: this.shopId }
      const copy = async () => {
        const { base, upTo, lines } = await this.queue.alone(async () => ({
          ...{ base: this.compactor.base, upTo: this.queue.durable, lines: this.compactor.journalLines },
        }))
        return this.background.run('copy', { ...from, base, upTo, lines, at: clock.now() })
      }
      const { counts, base } = await copy().catch(async (error: unknown) => {
        // Journals are not what they were: a compaction fetches from memory what they held.
        if (errnoOf(error) !== otherEndCode || !(await this.compact()).ok) throw error
        return copy()
      })
      const records = collectionNames.reduce((sum, name) => sum + counts[name], 0)
      return { ok: true, folder, seq: base, records }
    } catch (error) {
      if (errnoOf(error) === damagedCode) void this.check()
      return { ok: false, problem: copyProblem(error) }
    }
  }

  async close(): Promise<Done> {
    if (this.isClosed) return { ok: true }
    this.isClosed = true
    const wasReadOnly = this.queue.refusal !== null
    this.queue.refusal ??= 'closed'
    await this.queue.settled()
    await this.compactor.settled()
    const done: Done = wasReadOnly ? { ok: true } : await this.compactor.finish()
    await this.journal.close()
    await this.background.close()
    await this.release()
    return done
  }

  private afterCommit(applied: Applied): void {
    this.lastSavedAt = applied.at
    this.board.clear('diskFull')
    this.feed.publish(applied)
    if (!this.isClosed) this.compactor.ifDue()
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

function copyProblem(error: unknown): StoreProblem {
  const detail = errnoOf(error)
  return detail === damagedCode || detail === differsCode
    ? { code: 'copyDiffers', params: { detail: error instanceof Error ? error.message : detail } }
    : problemOf(error)
}
