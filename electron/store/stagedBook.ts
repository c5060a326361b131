// The book as the next rule must see it: what is on the disk, and over it what is on its way there.
import type { BookRecord, BookView, CollectionName } from './port'
import type { StoredBook } from './storedBook'

class StagedMap implements ReadonlyMap<string, BookRecord> {
  readonly over = new Map<string, BookRecord>()

  constructor(private readonly base: ReadonlyMap<string, BookRecord>) {}

  get size(): number {
    let added = 0
    for (const id of this.over.keys()) if (!this.base.has(id)) added++
    return this.base.size + added
  }
  get(id: string): BookRecord | undefined {
    return this.over.get(id) ?? this.base.get(id)
  }
  has(id: string): boolean {
    return this.over.has(id) || this.base.has(id)
  }
  *entries(): MapIterator<[string, BookRecord]> {
    for (const [id, record] of this.base) yield [id, this.over.get(id) ?? record]
    for (const [id, record] of this.over) if (!this.base.has(id)) yield [id, record]
  }
  *keys(): MapIterator<string> {
    yield* this.base.keys()
    for (const id of this.over.keys()) if (!this.base.has(id)) yield id
  }
  *values(): MapIterator<BookRecord> {
    for (const [, record] of this.entries()) yield record
  }
  [Symbol.iterator](): MapIterator<[string, BookRecord]> {
    return this.entries()
  }
  forEach(visit: (record: BookRecord, id: string, map: ReadonlyMap<string, BookRecord>) => void): void {
    for (const [id, record] of this.entries()) visit(record, id, this)
  }
}

export class StagedBook implements BookView {
  readonly cases: StagedMap
  readonly customers: StagedMap
  readonly third: StagedMap
  readonly shop: StagedMap
  /** Once somebody asked: the base's open cases with what was staged since. What settles is in it already. */
  private open: Set<string> | null = null
  private staged = 0

  constructor(
    private readonly base: StoredBook,
    private readonly isOpen: (record: BookRecord) => boolean,
  ) {
    this.cases = new StagedMap(base.cases)
    this.customers = new StagedMap(base.customers)
    this.third = new StagedMap(base.third)
    this.shop = new StagedMap(base.shop)
  }

  get isEmpty(): boolean {
    return this.staged === 0
  }

  get openCaseIds(): ReadonlySet<string> {
    if (this.cases.over.size === 0) return this.base.openCaseIds
    if (this.open === null) {
      this.open = new Set(this.base.openCaseIds)
      for (const record of this.cases.over.values()) this.noteOpen(this.open, record)
    }
    return this.open
  }

  stage(collection: CollectionName, record: BookRecord): void {
    const { over } = this[collection]
    if (!over.has(record.id)) this.staged++
    over.set(record.id, record)
    // Kept up to date rather than copied anew: many commits at once would each copy thousands of ids.
    if (collection === 'cases' && this.open !== null) this.noteOpen(this.open, record)
  }

  private noteOpen(open: Set<string>, record: BookRecord): void {
    if (this.isOpen(record)) open.add(record.id)
    else open.delete(record.id)
  }

  /** The record has reached the book below; a newer staged one stays. */
  settle(collection: CollectionName, record: BookRecord): void {
    const { over } = this[collection]
    if (over.get(record.id) === record) {
      over.delete(record.id)
      this.staged--
    }
  }

  clear(): void {
    for (const map of [this.cases, this.customers, this.third, this.shop]) map.over.clear()
    this.staged = 0
    this.open = null
  }
}
