// The one queue that every change goes through: rule, check, staging, one flush for all that wait, then the book.
import { type CheckedChange, checkChanges, storeFailed } from './changeCheck'
import { AppendFailed, type Durable, type Journal } from './journal'
import { encodeLine } from './lineFormat'
import type { Applied, BookView, CommitResult, FailureCause, RuleAnswer, StoreFailed } from './port'
import { errnoOf, isFull } from './problems'
import { StagedBook } from './stagedBook'
import { deepFreeze, type StoredBook } from './storedBook'

/** More than this goes into the next flush. */
const maxBatchBytes = 16 * 1024 * 1024

type Waiting = {
  /** null: nothing to write, but the answer was given in view of staged changes and must wait for them. */
  readonly line: Buffer | null
  readonly durable: Durable
  readonly changes: readonly CheckedChange[]
  readonly at: number
  readonly by: string
  readonly command: string
  /** Tells the caller: the disk has it, or why not. */
  settle(failure: StoreFailed | null): void
}

function telling<T, E>(tell: (answer: CommitResult<T, E>) => void, saved: CommitResult<T, E>) {
  return (failure: StoreFailed | null) => tell(failure === null ? saved : { ok: false, error: failure })
}

export type QueueOptions = {
  readonly book: StoredBook
  readonly journal: Journal
  readonly start: Durable
  readonly token: string
  readonly now: () => number
  readonly freeze: boolean
  readonly schema: ConstructorParameters<typeof StagedBook>[1]
  readonly onApplied: (applied: Applied) => void
  readonly onFailed: (error: AppendFailed) => void
}

export class CommitQueue {
  private readonly staged: StagedBook
  private waiting: Waiting[] = []
  private jobs: (() => Promise<void>)[] = []
  private running: Promise<void> | null = null
  /** The last line on the disk, and the last one on its way there. */
  durable: Durable
  private tip: Durable
  /** Set when nothing can be saved any more. */
  refusal: FailureCause | null = null

  constructor(private readonly options: QueueOptions) {
    this.staged = new StagedBook(options.book, options.schema)
    this.durable = options.start
    this.tip = options.start
  }

  commit<T, E>(
    by: string,
    command: string,
    rule: (book: BookView) => RuleAnswer<T, E>,
  ): Promise<CommitResult<T, E>> {
    if (this.refusal !== null) return Promise.resolve(storeFailed(this.refusal))
    const { book } = this.options
    const view = this.staged.isEmpty ? book : this.staged
    const failures = book.failures
    let answer: RuleAnswer<T, E>
    try {
      answer = rule(view)
    } catch (bug) {
      return Promise.reject(bug)
    }
    const hasMissed = () => book.failures !== failures
    // It has not seen what it asked for, so that neither its yes nor its no can be trusted.
    if (hasMissed()) return Promise.resolve(storeFailed('disk', 'unreadable'))
    if (!answer.ok) return this.answerLater(answer)
    const { value } = answer
    if (answer.changes.length === 0)
      return this.answerLater({ ok: true, value, seq: this.tip.seq, before: [] })
    const checked = checkChanges(view, (collection, id) => book[collection].setAside.has(id), answer.changes)
    // What could not be read is no reason to believe that it is new.
    if (hasMissed()) return Promise.resolve(storeFailed('disk', 'unreadable'))
    if (!checked.ok) return this.answerLater(checked)
    const { changes } = checked
    const before = changes.map(({ collection, before, after }) => ({
      collection,
      id: after.id,
      record: before,
    }))
    const at = this.options.now()
    const { line, durable } = this.stage(by, command, at, changes)
    const saved: CommitResult<T, E> = { ok: true, value, seq: durable.seq, before }
    return new Promise(resolve => {
      this.push({ line, durable, changes, at, by, command, settle: telling(resolve, saved) })
    })
  }

  /** Runs while no line is being written and none can be; commits that arrive meanwhile wait. */
  alone<T>(job: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.jobs.push(() => job().then(resolve, reject))
      this.run()
    })
  }

  async settled(): Promise<void> {
    while (this.running !== null) await this.running
  }

  private stage(by: string, command: string, at: number, changes: readonly CheckedChange[]) {
    const seq = this.tip.seq + 1
    const head = { s: seq, t: at, n: this.options.token, p: this.tip.crc, c: command, u: by }
    const ops = changes.map(({ collection, json }) => `["${collection}",${json}]`).join(',')
    const { bytes: line, crc } = encodeLine(`${JSON.stringify(head).slice(0, -1)},"o":[${ops}]}`)
    for (const { collection, after } of changes) {
      this.staged.stage(collection, this.options.freeze ? deepFreeze(after) : after)
    }
    this.tip = { seq, crc }
    return { line, durable: this.tip }
  }

  /** A refusal may rest on a change that is not on the disk yet; it is only true once that change is. */
  private answerLater<T, E>(answer: CommitResult<T, E>): Promise<CommitResult<T, E>> {
    if (this.waiting.length === 0 && this.staged.isEmpty) return Promise.resolve(answer)
    return new Promise(resolve => {
      const nothing = { line: null, durable: this.tip, changes: [], at: 0, by: '', command: '' }
      this.push({ ...nothing, settle: telling(resolve, answer) })
    })
  }

  private push(waiting: Waiting): void {
    this.waiting.push(waiting)
    this.run()
  }

  private run(): void {
    this.running ??= this.drain()
  }

  private async drain(): Promise<void> {
    try {
      // A tick later: commits made in one go share the first flush already.
      await null
      while (this.waiting.length + this.jobs.length > 0) {
        const job = this.jobs.shift()
        if (job !== undefined) await job()
        else await this.flush(this.takeBatch())
      }
    } finally {
      this.running = null
      if (this.waiting.length + this.jobs.length > 0) this.run()
    }
  }

  private takeBatch(): Waiting[] {
    let bytes = 0
    let count = 0
    for (const { line } of this.waiting) {
      bytes += line?.length ?? 0
      if (count > 0 && bytes > maxBatchBytes) break
      count++
    }
    return this.waiting.splice(0, count)
  }

  private async flush(batch: readonly Waiting[]): Promise<void> {
    const lines = batch.flatMap(({ line }) => (line === null ? [] : [line]))
    if (lines.length > 0) {
      const [only] = lines
      const bytes = lines.length === 1 && only !== undefined ? only : Buffer.concat(lines)
      try {
        await this.options.journal.append(bytes, lines.length, this.durable)
      } catch (error) {
        this.reject(batch, error)
        return
      }
    }
    for (const waiting of batch) {
      if (waiting.line !== null) this.apply(waiting)
      waiting.settle(null)
    }
  }

  private apply({ changes, durable, at, by, command }: Waiting): void {
    this.durable = durable
    for (const { collection, after } of changes) {
      this.options.book.install(collection, after, durable.seq)
      this.staged.settle(collection, after)
    }
    const applied = changes.map(({ collection, before, after }) => ({
      collection,
      id: after.id,
      before,
      after,
    }))
    this.options.onApplied({ seq: durable.seq, at, by, command, changes: applied })
  }

  /** Everything staged later was drafted on top of what failed, so it fails too. */
  private reject(batch: readonly Waiting[], error: unknown): void {
    const cause: FailureCause = isFull(error instanceof AppendFailed ? error.cause : error) ? 'full' : 'disk'
    const said = storeFailed(cause, errnoOf(error)).error
    const all = [...batch, ...this.waiting.splice(0)]
    this.staged.clear()
    this.tip = this.durable
    const failure = error instanceof AppendFailed ? error : new AppendFailed(error, true)
    if (failure.isFinal) this.refusal = 'readOnly'
    this.options.onFailed(failure)
    for (const waiting of all) waiting.settle(said)
  }
}
