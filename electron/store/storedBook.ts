// The book: four shelves over what lies on the disk; the document behind lowdb.
import type { FileLayer } from './files/fileLayer'
import { isObject, parseJson } from './lineFormat'
import {
  type BookRecord,
  type BookView,
  type CollectionName,
  collectionNames,
  type RecordSchema,
} from './port'
import { errnoOf, type Notice, notice } from './problems'
import { Archive } from './segments/archive'
import { DamagedSegment } from './segments/readSegment'
import type { SegmentEntry } from './segments/segmentFile'
import { StoredShelf } from './storedShelf'

export type BookOptions = {
  readonly files: FileLayer
  readonly folder: string
  readonly schema: RecordSchema
  readonly freeze: boolean
  readonly onNotice: (notice: Notice) => void
}

export class StoredBook implements BookView {
  readonly cases: StoredShelf
  readonly customers: StoredShelf
  readonly third: StoredShelf
  readonly shop: StoredShelf
  /** How often something could not be read: a rule that met that has not seen the whole truth. */
  failures = 0
  /** Files that turned out damaged while they were read; the next compaction mends them. */
  readonly damaged = new Set<string>()
  /** Told at once when the first damage shows. */
  onDamage: () => void = () => undefined

  constructor(private readonly options: BookOptions) {
    this.cases = this.shelf('cases')
    this.customers = this.shelf('customers')
    this.third = this.shelf('third')
    this.shop = this.shelf('shop')
  }

  get openCaseIds(): ReadonlySet<string> {
    return this.cases.atHand
  }

  /** Installs an after-image. Only recovery and the commit queue may call this. */
  install(collection: CollectionName, record: BookRecord, seq: number): void {
    this[collection].install(record, seq)
  }

  /** Brings raw stored JSON to a present-day record, or gives null with a notice. */
  upcast(collection: CollectionName, id: string, raw: unknown): BookRecord | null {
    const answer = isBookRecord(raw, id)
      ? this.options.schema.upcast(collection, raw)
      : { ok: false as const, reason: 'not a record' }
    if (answer.ok) return this.options.freeze ? deepFreeze(answer.record) : answer.record
    this.options.onNotice(notice('recordUnreadable', 'bad', { collection, id, reason: answer.reason }))
    return null
  }

  /** A whole record from somewhere else than a segment: a replayed line, a file of format 1. */
  take(collection: CollectionName, id: string, raw: unknown, seq: number): void {
    const record = this.upcast(collection, id, raw)
    if (record === null) this[collection].putAside(id)
    else this.install(collection, record, seq)
  }

  begin(segments: readonly SegmentEntry[]): void {
    for (const name of collectionNames) this[name].begin(segments.filter(of => of.collection === name))
  }

  settle(segments: readonly SegmentEntry[], seq: number): void {
    // What turned up while they were made is for the next time.
    const live = new Set(segments.map(({ name }) => name))
    const mended = new Set([...this.damaged].filter(name => !live.has(name)))
    for (const name of mended) this.damaged.delete(name)
    for (const name of collectionNames)
      this[name].settle(
        segments.filter(of => of.collection === name),
        seq,
        mended,
      )
  }

  /** After what is lost was named: the summaries that named it go with it. */
  readMended(): void {
    for (const name of collectionNames) this[name].readMended()
  }

  /** Everything newer than the archive, up to a line of the journal. */
  unsettledUpTo(seq: number): { collection: CollectionName; id: string; json: string }[] {
    return collectionNames.flatMap(collection =>
      [...this[collection].unsettled(seq)].map(record => {
        return { collection, id: record.id, json: JSON.stringify(record) }
      }),
    )
  }

  /** Some summaries on the disk were made by an earlier program. */
  get isStale(): boolean {
    return collectionNames.some(name => this[name].isStale)
  }

  counts(): Record<CollectionName, number> {
    const { cases, customers, third, shop } = this
    return { cases: cases.size, customers: customers.size, third: third.size, shop: shop.size }
  }

  private shelf(collection: CollectionName): StoredShelf {
    const { files, folder, schema } = this.options
    const onDamage = (entry: SegmentEntry, error: Error) => this.noteDamage(entry, error)
    const archive = new Archive({
      ...{ collection, files, folder, onDamage },
      summaryVersion: schema.summaryVersion,
    })
    return new StoredShelf(collection, archive, schema, (id, json) =>
      this.upcast(collection, id, parseJson(json)),
    )
  }

  private noteDamage(entry: SegmentEntry, error: Error): void {
    this.failures++
    const isDamaged = error instanceof DamagedSegment
    const detail = isDamaged ? error.message : `${entry.name}: ${errnoOf(error)}`
    this.options.onNotice(notice('segmentDamaged', 'warning', { name: entry.name, detail }))
    if (!isDamaged || this.damaged.has(entry.name)) return
    this.damaged.add(entry.name)
    this.onDamage()
  }
}

function isBookRecord(raw: unknown, id: string): raw is BookRecord & Record<string, unknown> {
  return isObject(raw) && raw.id === id && typeof raw.v === 'number' && typeof raw.rev === 'number'
}

export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}
