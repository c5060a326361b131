// One collection of the book: what is at hand and what is newer than its file lies in memory, the rest is read when asked for.
import type { BookRecord, CollectionName, RecordSchema, RecordSummary, ShelfView, Summarized } from './port'
import { RecentRecords } from './recentRecords'
import type { Archive } from './segments/archive'
import type { SegmentEntry } from './segments/segmentFile'
import { segmentKey } from './segments/segmentKey'
import { Slices } from './slices'
import { SummaryLines } from './summaryLines'

const recentRecords = 400

/** Turns stored JSON into a present-day record, or null when this program cannot. */
export type Thaw = (id: string, json: string) => BookRecord | null

export class StoredShelf implements ShelfView {
  readonly atHand = new Set<string>()
  readonly summaries: ReadonlyMap<string, RecordSummary>
  /** Records that this program cannot read: invisible, never written over, carried along from file to file. */
  readonly setAside = new Set<string>()
  size = 0
  edition = 0
  /** At hand, or newer than what the archive has. */
  private readonly kept = new Map<string, BookRecord>()
  /** Of those newer than the archive, the number of the journal line that wrote them. */
  private readonly newer = new Map<string, number>()
  private readonly recent = new RecentRecords(recentRecords)
  private readonly lines = new Map<string, RecordSummary>()
  /** Files whose summaries nobody has read yet, newest last; and the one that is being read. */
  private unread: string[] = []
  private reading: Iterator<readonly (RecordSummary | null)[] | null> | null = null
  private readingKey = ''
  private owned: Map<string, readonly string[]> | null = null
  /** Files that were made anew because they were damaged. */
  private readonly mended = new Set<string>()

  constructor(
    private readonly collection: CollectionName,
    private readonly archive: Archive,
    private readonly schema: RecordSchema,
    private readonly thaw: Thaw,
  ) {
    this.summaries = new SummaryLines({
      known: this.lines,
      complete: () => this.readAll(),
      one: id => this.summaryNow(id),
    })
  }

  get(id: string): BookRecord | undefined {
    const near = this.kept.get(id) ?? this.recent.get(id)
    if (near !== undefined || !this.mayBeStored(id)) return near
    const json = this.archive.json(id)
    if (json === null) return undefined
    const record = this.thaw(id, json)
    if (record === null) this.putAside(id)
    else this.recent.add(record)
    return record ?? undefined
  }

  /** Making a summary that was not read yet costs more than the record. */
  glance(id: string): BookRecord | RecordSummary | undefined {
    return this.lines.get(id) ?? this.get(id)
  }

  has(id: string): boolean {
    if (this.kept.has(id) || this.lines.has(id)) return true
    return this.mayBeStored(id) && this.archive.has(id)
  }

  of(ownerId: string): readonly string[] {
    this.readAll()
    if (this.owned === null) {
      this.owned = new Map()
      for (const summary of this.lines.values()) this.noteOwners(this.owned, summary)
    }
    return this.owned.get(ownerId) ?? []
  }

  /** An after-image that the journal's line `seq` holds. */
  install(record: BookRecord, seq: number): void {
    const { id } = record
    if (this.isNew(record)) this.size++
    const before = this.lines.get(id)
    const summary = this.schema.summary(this.collection, record, this.earlier(id))
    if (this.owned !== null) {
      for (const owner of before ? this.schema.owners(this.collection, before) : [])
        this.dropOwner(this.owned, owner, id)
      this.noteOwners(this.owned, summary)
    }
    this.kept.set(id, record)
    this.newer.set(id, seq)
    this.recent.delete(id)
    this.lines.set(id, summary)
    if (this.schema.isAtHand(this.collection, record)) this.atHand.add(id)
    else this.atHand.delete(id)
    this.edition++
  }

  /** A record that lies in the archive and is needed from the start. */
  load(id: string, json: string): void {
    const record = this.thaw(id, json)
    if (record === null) this.putAside(id)
    else if (this.schema.isAtHand(this.collection, record)) {
      this.kept.set(id, record)
      this.atHand.add(id)
    }
  }

  putAside(id: string): void {
    if (this.setAside.has(id)) return
    if (this.has(id)) this.size--
    this.setAside.add(id)
    this.forget(id)
  }

  /** The first segments of a run. */
  begin(entries: readonly SegmentEntry[]): void {
    this.archive.replace(entries)
    this.size = this.archive.records
    this.unread = this.archive.keys.reverse()
  }

  /** A new generation holds every line up to `seq`: what it holds need not stay in memory. `mended`: damaged files that it replaces. */
  settle(entries: readonly SegmentEntry[], seq: number, mended: ReadonlySet<string>): void {
    for (const { name, key } of this.archive.entries) if (mended.has(name)) this.mended.add(key)
    this.archive.replace(entries)
    for (const [id, line] of this.newer) {
      if (line > seq) continue
      this.newer.delete(id)
      const record = this.kept.get(id)
      if (record === undefined || this.atHand.has(id)) continue
      this.kept.delete(id)
      this.recent.add(record)
    }
  }

  /** Of records that no file holds any more, those that lie in memory whole. */
  remembered(key: string, told: readonly string[], count: number): BookRecord[] {
    const isGone = (id: string) => segmentKey(this.collection, id) === key && !this.archive.has(id)
    const ids = told.length < count ? [...this.kept.keys()].filter(isGone) : told
    return ids.flatMap(id => this.kept.get(id) ?? this.recent.get(id) ?? [])
  }

  /** `count` records of one file that no file holds any more, and those of them whose ids it still told. Answers with what they are called. */
  lose(key: string, told: readonly string[], count: number): readonly string[] {
    const isGone = (id: string) =>
      segmentKey(this.collection, id) === key && !this.kept.has(id) && !this.archive.has(id)
    const ids = told.length < count ? [...this.lines.keys()].filter(isGone) : told
    const labels = ids.map(id => {
      const summary = this.lines.get(id)
      return summary === undefined ? id : this.schema.label(this.collection, summary)
    })
    for (const id of ids) this.forget(id)
    this.size -= count
    return labels
  }

  /** What a damaged file said about its records may have been wrong: the one in its place says it anew. */
  readMended(): void {
    for (const key of this.mended) {
      const isOurs = (id: string) => segmentKey(this.collection, id) === key && !this.newer.has(id)
      for (const id of [...this.lines.keys()].filter(isOurs)) this.lines.delete(id)
      for (const some of this.archive.summaries(key)) {
        if (some === null) this.summarize(this.archive.ids(key))
        else this.take(key, some)
      }
      this.owned = null
      this.edition++
    }
    this.mended.clear()
  }

  get isStale(): boolean {
    return this.archive.isStale
  }

  /** Reads a few summaries; true when none is left to be read. */
  readSome(): boolean {
    if (this.reading === null) {
      const key = this.unread.pop()
      if (key === undefined) return true
      this.readingKey = key
      this.reading = this.archive.summaries(key)
    }
    const next = this.reading.next()
    if (next.done) this.reading = null
    else if (next.value === null) this.summarize(this.archive.ids(this.readingKey))
    else this.take(this.readingKey, next.value)
    return false
  }

  /** Every record, file after file, newest first; then what no file has yet. */
  async *scan(): AsyncGenerator<BookRecord> {
    const fresh = new Set(this.newer.keys())
    // Ten years take seconds, and somebody is at work.
    const slices = new Slices()
    for (const key of this.archive.keys) {
      const { bytes, lines } = await this.archive.lines(key)
      for (const { id, jsonStart, end } of lines) {
        if (fresh.has(id) || this.setAside.has(id)) continue
        const record = this.kept.get(id) ?? this.thaw(id, bytes.toString('utf8', jsonStart, end))
        if (record !== null) yield record
        if (slices.isOver) await slices.rest()
      }
    }
    for (const id of fresh) {
      // A compaction that ended meanwhile may have put it into a file that was passed already.
      const record = this.get(id)
      if (record !== undefined) yield record
    }
  }

  /** What is newer than the archive, up to a line of the journal. */
  *unsettled(upTo = Number.POSITIVE_INFINITY): Generator<BookRecord> {
    for (const [id, line] of this.newer) {
      const record = line <= upTo ? this.kept.get(id) : undefined
      if (record !== undefined) yield record
    }
  }

  private take(key: string, some: readonly (RecordSummary | null)[]): void {
    let unreadable = false
    for (const summary of some) {
      if (summary === null) unreadable = true
      else if (!this.lines.has(summary.id) && !this.setAside.has(summary.id))
        this.lines.set(summary.id, summary)
    }
    // What an earlier program could not read, this one may.
    if (unreadable) this.summarize(this.archive.ids(key))
  }

  private summarize(ids: Iterable<string>): void {
    for (const id of ids) {
      if (this.lines.has(id) || this.setAside.has(id)) continue
      const json = this.archive.json(id)
      const record = this.kept.get(id) ?? (json === null ? undefined : this.thaw(id, json))
      if (record === null) this.putAside(id)
      else if (record !== undefined) this.lines.set(id, this.schema.summary(this.collection, record))
    }
  }

  private readAll(): void {
    let isDone = this.isSummarized
    while (!isDone) isDone = this.readSome()
  }

  /** Of a record that somebody asks for before the summaries of its file were read. */
  private summaryNow(id: string): RecordSummary | undefined {
    if (this.isSummarized || !this.has(id)) return undefined
    const record = this.get(id)
    if (record === undefined) {
      // The record is damaged, what was written down about it need not be.
      this.readAll()
      return this.lines.get(id)
    }
    const summary = this.schema.summary(this.collection, record)
    this.lines.set(id, summary)
    return summary
  }

  private earlier(id: string): Summarized | undefined {
    const [record, summary] = [this.kept.get(id), this.lines.get(id)]
    return record && summary && { record, summary }
  }

  private mayBeStored(id: string): boolean {
    return !this.setAside.has(id) && (this.lines.has(id) || !this.isSummarized)
  }

  private get isSummarized(): boolean {
    return this.reading === null && this.unread.length === 0
  }

  private isNew({ id, rev }: BookRecord): boolean {
    if (this.kept.has(id) || this.lines.has(id)) return false
    return rev === 1 || !this.mayBeStored(id) || !this.archive.has(id)
  }

  private forget(id: string): void {
    const summary = this.lines.get(id)
    if (summary !== undefined && this.owned !== null)
      for (const owner of this.schema.owners(this.collection, summary)) this.dropOwner(this.owned, owner, id)
    this.lines.delete(id)
    this.kept.delete(id)
    this.newer.delete(id)
    this.recent.delete(id)
    this.atHand.delete(id)
    this.edition++
  }

  // Lists are replaced, not changed: whoever walks one may go on.
  private noteOwners(owned: Map<string, readonly string[]>, summary: RecordSummary): void {
    for (const owner of this.schema.owners(this.collection, summary)) {
      owned.set(owner, [...(owned.get(owner) ?? []), summary.id])
    }
  }

  private dropOwner(owned: Map<string, readonly string[]>, owner: string, id: string): void {
    owned.set(owner, owned.get(owner)?.filter(one => one !== id) ?? [])
  }
}
