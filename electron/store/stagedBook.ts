// The book as the next rule must see it: what is on the disk, and over it what is on its way there.
import type { BookRecord, BookView, CollectionName, RecordSchema, RecordSummary, ShelfView } from './port'
import type { StoredBook } from './storedBook'

/** Some entries over a map that must not be copied. */
class OverMap<Value> implements ReadonlyMap<string, Value> {
  constructor(
    private readonly base: ReadonlyMap<string, Value>,
    private readonly over: ReadonlyMap<string, Value>,
  ) {}

  get size(): number {
    let added = 0
    for (const id of this.over.keys()) if (!this.base.has(id)) added++
    return this.base.size + added
  }
  get(id: string): Value | undefined {
    return this.over.get(id) ?? this.base.get(id)
  }
  has(id: string): boolean {
    return this.over.has(id) || this.base.has(id)
  }
  *entries(): MapIterator<[string, Value]> {
    for (const [id, value] of this.base) yield [id, this.over.get(id) ?? value]
    for (const [id, value] of this.over) if (!this.base.has(id)) yield [id, value]
  }
  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id
  }
  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value
  }
  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries()
  }
  forEach(visit: (value: Value, id: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [id, value] of this.entries()) visit(value, id, this)
  }
}

type Reading = Pick<RecordSchema, 'isAtHand' | 'summary' | 'owners'>

class StagedShelf implements ShelfView {
  readonly over = new Map<string, BookRecord>()
  private readonly lines = new Map<string, RecordSummary>()
  /** Once somebody asked: the base's with what was staged since. What settles is in it already. */
  private near: Set<string> | null = null
  private staged = 0

  constructor(
    private readonly name: CollectionName,
    private readonly base: ShelfView,
    private readonly reading: Reading,
  ) {}

  get size(): number {
    let added = 0
    for (const id of this.over.keys()) if (!this.base.has(id)) added++
    return this.base.size + added
  }
  get edition(): number {
    return this.base.edition + this.staged
  }
  get(id: string): BookRecord | undefined {
    return this.over.get(id) ?? this.base.get(id)
  }
  has(id: string): boolean {
    return this.over.has(id) || this.base.has(id)
  }
  glance(id: string): BookRecord | RecordSummary | undefined {
    return this.over.get(id) ?? this.base.glance(id)
  }
  get atHand(): ReadonlySet<string> {
    if (this.over.size === 0) return this.base.atHand
    if (this.near === null) {
      this.near = new Set(this.base.atHand)
      for (const record of this.over.values()) this.noteNear(this.near, record)
    }
    return this.near
  }
  get summaries(): ReadonlyMap<string, RecordSummary> {
    if (this.over.size === 0) return this.base.summaries
    for (const [id, record] of this.over)
      if (!this.lines.has(id)) this.lines.set(id, this.reading.summary(this.name, record))
    return new OverMap(this.base.summaries, this.lines)
  }
  of(ownerId: string): readonly string[] {
    const found = this.base.of(ownerId)
    if (this.over.size === 0) return found
    const isOwn = (record: BookRecord) =>
      this.reading.owners(this.name, this.reading.summary(this.name, record)).includes(ownerId)
    const staged = [...this.over.values()].filter(isOwn).map(({ id }) => id)
    return [...found.filter(id => !this.over.has(id)), ...staged]
  }

  stage(record: BookRecord): void {
    const { id } = record
    this.over.set(id, record)
    this.lines.delete(id)
    this.staged++
    // Kept up to date rather than copied anew: many commits at once would each copy thousands of ids.
    if (this.near !== null) this.noteNear(this.near, record)
  }
  /** The record has reached the shelf below; a newer staged one stays. */
  settle(record: BookRecord): void {
    if (this.over.get(record.id) !== record) return
    this.over.delete(record.id)
    this.lines.delete(record.id)
  }
  clear(): void {
    this.over.clear()
    this.lines.clear()
    this.near = null
  }

  private noteNear(near: Set<string>, record: BookRecord): void {
    if (this.reading.isAtHand(this.name, record)) near.add(record.id)
    else near.delete(record.id)
  }
}

export class StagedBook implements BookView {
  readonly cases: StagedShelf
  readonly customers: StagedShelf
  readonly third: StagedShelf
  readonly shop: StagedShelf

  constructor(base: StoredBook, reading: Reading) {
    this.cases = new StagedShelf('cases', base.cases, reading)
    this.customers = new StagedShelf('customers', base.customers, reading)
    this.third = new StagedShelf('third', base.third, reading)
    this.shop = new StagedShelf('shop', base.shop, reading)
  }

  get isEmpty(): boolean {
    return this.cases.over.size + this.customers.over.size + this.third.over.size + this.shop.over.size === 0
  }

  get openCaseIds(): ReadonlySet<string> {
    return this.cases.atHand
  }

  stage(collection: CollectionName, record: BookRecord): void {
    this[collection].stage(record)
  }

  settle(collection: CollectionName, record: BookRecord): void {
    this[collection].settle(record)
  }

  clear(): void {
    for (const shelf of [this.cases, this.customers, this.third, this.shop]) shelf.clear()
  }
}
