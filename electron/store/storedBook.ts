// The book in memory: four collections and the set of open cases; the document behind lowdb.

import { isObject, parseJson } from './lineFormat'
import {
  type BookRecord,
  type BookView,
  type CollectionName,
  collectionNames,
  type RecordSchema,
} from './port'
import type { Notice } from './problems'
import { notice } from './problems'
import { RecordMap } from './recordMap'

export type CapturedEntry = {
  readonly collection: CollectionName
  readonly id: string
  readonly held: BookRecord | Buffer
}
/** The book at one moment, by reference: records are never changed in place, so it stays true while it is written. */
export type Capture = { readonly hot: readonly CapturedEntry[]; readonly cold: readonly CapturedEntry[] }

export type BookOptions = {
  readonly schema: RecordSchema
  readonly freeze: boolean
  readonly onNotice: (notice: Notice) => void
}

export class StoredBook implements BookView {
  readonly cases: RecordMap
  readonly customers: RecordMap
  readonly third: RecordMap
  readonly shop: RecordMap

  constructor(private readonly options: BookOptions) {
    const map = (collection: CollectionName) => new RecordMap((id, json) => this.thaw(collection, id, json), {
        summary: record => options.schema.summary(collection, record),
        owners: summary => options.schema.owners(collection, summary),
        isAtHand: record => options.schema.isAtHand(collection, record),
      })
    this.cases = map('cases')
    this.customers = map('customers')
    this.third = map('third')
    this.shop = map('shop')
  }

  /** Installs an after-image. Only recovery and the commit queue may call this. */
  install(collection: CollectionName, record: BookRecord): void {
    this[collection].set(record)
  }

  get openCaseIds(): ReadonlySet<string> {
    return this.cases.atHand
  }

  /** Brings raw stored JSON to a present-day record, or sets it aside with a notice. */
  upcast(collection: CollectionName, id: string, raw: unknown): BookRecord | null {
    const answer = isBookRecord(raw, id)
      ? this.options.schema.upcast(collection, raw)
      : { ok: false as const, reason: 'not a record' }
    if (answer.ok) return this.options.freeze ? deepFreeze(answer.record) : answer.record
    this.options.onNotice(notice('recordUnreadable', 'bad', { collection, id, reason: answer.reason }))
    return null
  }

  thaw(collection: CollectionName, id: string, json: string): BookRecord | null {
    return this.upcast(collection, id, parseJson(json))
  }

  /** From a snapshot's hot part, or a replayed line. */
  load(collection: CollectionName, id: string, json: string): BookRecord | null {
    const record = this.thaw(collection, id, json)
    if (record === null) this[collection].setAside.set(id, json)
    else this.install(collection, record)
    return record
  }

  capture(): Capture {
    const hot: CapturedEntry[] = []
    const cold: CapturedEntry[] = []
    for (const collection of collectionNames) {
      const map = this[collection]
      for (const [id, slot] of map.slotsNow()) {
        if (typeof slot === 'number') cold.push({ collection, id, held: map.coldJson(slot) })
        else (this.options.schema.isAtHand(collection, slot) ? hot : cold).push({ collection, id, held: slot })
      }
      for (const [id, json] of map.setAside) cold.push({ collection, id, held: Buffer.from(json) })
    }
    return { hot, cold }
  }

  /** What rules and people see. */
  counts(): Record<CollectionName, number> {
    const { cases, customers, third, shop } = this
    return { cases: cases.size, customers: customers.size, third: third.size, shop: shop.size }
  }

  /** What lies on the disk: also the records that this program cannot read. */
  storedCounts(): Record<CollectionName, number> {
    const counts = this.counts()
    for (const name of collectionNames) counts[name] += this[name].setAside.size
    return counts
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

export function isCollection(name: unknown): name is CollectionName {
  return typeof name === 'string' && (collectionNames as readonly string[]).includes(name)
}
