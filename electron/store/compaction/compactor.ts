// When the archive is compacted, and what an open shop makes of it: the work itself is done elsewhere, from files alone.

import type { Background } from '../background/jobs'
import { freeBallast } from '../ballast'
import { type Base, baseOf } from '../base'
import type { CommitQueue } from '../commitQueue'
import type { FileLayer } from '../files/fileLayer'
import type { Journal } from '../journal'
import type { Manifest } from '../manifest'
import { journalName, listShopFolder } from '../names'
import type { NoticeBoard } from '../noticeBoard'
import type { Done } from '../port'
import { errnoOf, isFull, notice, problemOf, type StoreProblem } from '../problems'
import type { StoredBook } from '../storedBook'
import type { Compacted, CompactJob } from './compact'
import { otherEndCode } from './images'

/** Lines of the journal that make a compaction worth while: at once, when nobody works for a while, at closing. */
export type CompactAfter = {
  readonly lines: number
  readonly bytes: number
  readonly idle: { readonly lines: number; readonly ms: number }
  readonly closing: { readonly lines: number }
}

export const usualCompaction: CompactAfter = {
  lines: 5_000,
  bytes: 8 * 1024 * 1024,
  idle: { lines: 300, ms: 90_000 },
  closing: { lines: 50 },
}

/** Another process has made journals beside ours: the lock failed somewhere. Both stay whole, nothing is merged over. */
class OtherWriter extends Error {}

const linesUntilNextTry = 1_000
const maxNamed = 50

export type CompactorOptions = {
  readonly files: FileLayer
  readonly folder: string
  readonly shop: string
  readonly queue: CommitQueue
  readonly journal: Journal
  readonly background: Background
  readonly board: NoticeBoard
  readonly after: CompactAfter
  readonly now: () => number
  /** Runs something after so many milliseconds, unless it is called off. */
  readonly later: (ms: number, run: () => void) => () => void
  /** What lowdb makes of "write": it comes back to `write()` here. */
  readonly save: () => Promise<void>
}

export type CompactorStart = {
  readonly manifest: Manifest | null
  readonly base: Base
  readonly journalLines: number
  readonly journalBytes: number
  readonly content: { readonly journals: readonly number[] }
}

export class Compactor {
  manifest: Manifest | null
  base: Base
  /** When every file was last found whole, in milliseconds. */
  checkedAt: number
  /** Numbers of the journals that were there at the start. */
  private readonly journals: readonly number[]
  /** In journals that are not written any more, and not in the archive yet. */
  private sealed: { readonly lines: number; readonly bytes: number }
  private running: Promise<Done> | null = null
  /** After a compaction that failed, the next one waits for this many lines. */
  private notBefore = 0
  private callOff: () => void = () => undefined

  constructor(
    private readonly options: CompactorOptions,
    start: CompactorStart,
  ) {
    this.manifest = start.manifest
    this.base = start.base
    this.journals = start.content.journals
    this.checkedAt = start.manifest?.checkedAt ?? 0
    this.sealed = { lines: start.journalLines, bytes: start.journalBytes }
  }

  get journalLines(): number {
    return this.sealed.lines + this.options.journal.lines
  }
  get journalBytes(): number {
    return this.sealed.bytes + this.options.journal.bytes
  }

  /** Asked for twice, it runs once. */
  run(): Promise<Done> {
    this.callOff()
    this.running ??= this.runNow().finally(() => {
      this.running = null
    })
    return this.running
  }

  async settled(): Promise<void> {
    await this.running
  }

  /** Something damaged has turned up: a compaction that is running knows nothing of it. */
  async mend(): Promise<Done> {
    await this.running
    // The next start finds it again; nothing may be written after the lock was given back.
    return this.options.queue.refusal === 'closed' ? { ok: true } : this.run()
  }

  /** After every commit. */
  ifDue(): void {
    const { journal, after, queue, later } = this.options
    this.callOff()
    if (queue.refusal !== null || this.running !== null || journal.lines < this.notBefore) return
    if (this.journalLines > after.lines || this.journalBytes > after.bytes) void this.run()
    else if (this.journalLines >= after.idle.lines) {
      this.callOff = later(after.idle.ms, () => void this.run())
    }
  }

  /** When the shop closes. */
  async finish(): Promise<Done> {
    this.callOff()
    await this.running
    if (this.options.queue.durable.seq === this.manifest?.base) return { ok: true }
    const isDue = this.journalLines >= this.options.after.closing.lines || (await this.isJournalGone())
    return isDue ? this.run() : { ok: true }
  }

  /** What was taken away while the shop was open is only in memory now. */
  private async isJournalGone(): Promise<boolean> {
    const { files, folder, journal } = this.options
    if (!journal.isInPlace) return true
    try {
      const { journals } = await listShopFolder(files, folder)
      const needed = [...this.journals, ...journal.numbers].filter(number => number >= this.base.journal)
      return needed.some(number => !journals.includes(number))
    } catch {
      // Whether it can be saved, the compaction will say.
      return true
    }
  }

  /** What lowdb's `write()` comes down to. Rejects when the generation before stays the newest. */
  async write(book: StoredBook): Promise<void> {
    const { files, folder, shop, journal, background, board, now } = this.options
    const foreign = (await listShopFolder(files, folder)).journals.find(number => journal.isForeign(number))
    if (foreign !== undefined) throw new OtherWriter(journalName(foreign))
    const seal = async (): Promise<CompactJob> => {
      const sealed = await this.seal()
      const damaged = [...book.damaged]
      const { base, checkedAt } = this
      return { ...sealed, folder, shop, base, at: now(), checkedAt, damaged, rescued: null }
    }
    let job = await seal()
    const made = await background.run('compact', job).catch(async (error: unknown) => {
      if (errnoOf(error) !== otherEndCode) throw error
      // A journal that we do not hold open was taken away, or has rotted. Every line of it was on the disk once, and
      // memory has them all.
      job = await seal()
      board.add(notice('journalReplaced', 'warning', { journal: this.base.journal, next: job.number }))
      return background.run('compact', { ...job, rescued: book.unsettledUpTo(job.upTo.seq) })
    })
    this.take(made.manifest, job, book)
    const lost = await this.saveFromMemory(made, book, seal)
    this.say({ ...made, lost }, book)
    book.readMended()
  }

  private take(manifest: Manifest, { upTo }: CompactJob, book: StoredBook): void {
    this.manifest = manifest
    this.base = baseOf(manifest)
    this.sealed = { lines: 0, bytes: 0 }
    book.settle(manifest.segments, upTo.seq)
  }

  /** What no file has any more may still lie in memory, read before its file was damaged. Resolves to what is lost all the same. */
  private async saveFromMemory(
    { lost }: Compacted,
    book: StoredBook,
    seal: () => Promise<CompactJob>,
  ): Promise<Compacted['lost']> {
    const known = lost.flatMap(({ collection, key, ids, count }) =>
      book[collection].remembered(key, ids, count).map(record => ({ collection, key, record })),
    )
    if (known.length === 0) return lost
    const job = await seal()
    const newer = book.unsettledUpTo(job.upTo.seq)
    const saved = known.map(({ collection, record }) => {
      return { collection, id: record.id, json: JSON.stringify(record) }
    })
    const made = await this.options.background.run('compact', { ...job, rescued: [...saved, ...newer] })
    this.take(made.manifest, job, book)
    return lost.map(one => {
      const own = known.filter(({ collection, key }) => collection === one.collection && key === one.key)
      const ids = one.ids.filter(id => !own.some(({ record }) => record.id === id))
      return { ...one, ids, count: one.count - own.length }
    })
  }

  /** Between two lines: what comes later goes into the next journal, and belongs to the next generation. */
  private seal(): Promise<Pick<CompactJob, 'number' | 'upTo' | 'lines'>> {
    const { queue, journal } = this.options
    return queue.alone(async () => {
      const sealed = { lines: this.journalLines, bytes: this.journalBytes }
      const upTo = queue.durable
      const number = await journal.rotate(upTo)
      this.sealed = sealed
      return { number, upTo, lines: sealed.lines }
    })
  }

  private say({ manifest, lost, damaged, postponed }: Compacted, book: StoredBook): void {
    const { board } = this.options
    for (const name of postponed) board.add(notice('cleaningPostponed', 'info', { name }))
    const told = board.list().filter(({ code }) => code === 'segmentDamaged')
    board.clear('segmentDamaged', ({ name }) => !book.damaged.has(String(name)))
    const live = new Set(manifest.segments.map(({ name }) => name))
    for (const name of new Set([...damaged, ...told.map(({ params }) => String(params.name))]))
      if (!live.has(name)) board.add(notice('segmentMended', 'info', { name }))
    const records = lost.flatMap(one => {
      return book[one.collection].lose(one.key, one.ids, one.count)
    })
    const count = lost.reduce((sum, one) => sum + one.count, 0)
    if (count > 0) board.add(notice('recordsLost', 'bad', { records: records.slice(0, maxNamed), count }))
  }

  private async runNow(): Promise<Done> {
    const { queue, journal, board, files, folder } = this.options
    if (queue.refusal !== null && queue.refusal !== 'closed') {
      return { ok: false, problem: { code: 'readOnly', params: { detail: queue.refusal } } }
    }
    try {
      await this.options.save()
      this.notBefore = 0
      board.clear('compactionFailed')
      return { ok: true }
    } catch (error) {
      this.notBefore = journal.lines + linesUntilNextTry
      if (isFull(error)) await freeBallast(files, folder)
      const isOther = error instanceof OtherWriter
      const found = isOther ? ('otherWriter' as const) : ('compactionFailed' as const)
      board.add(notice(found, isOther ? 'bad' : 'warning', { cause: errnoOf(error) }))
      const problem: StoreProblem = isOther
        ? { code: 'otherWriter', params: { detail: error.message } }
        : problemOf(error)
      return { ok: false, problem }
    }
  }
}
