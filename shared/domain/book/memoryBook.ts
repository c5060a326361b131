// A book that lies in memory as a whole: of the demo shop while it is invented, and of tests.
import type { Book, BookRecord, Change, CollectionName, Collections, Shelf } from '../../model/book'
import type { Summaries } from '../../model/summary'
import { isAtHand, ownersOf, summaryOf } from './summaries'

export class MemoryShelf<Name extends CollectionName> implements Shelf<Collections[Name], Summaries[Name]> {
  readonly atHand = new Set<string>()
  readonly summaries = new Map<string, Summaries[Name]>()
  edition = 0
  private readonly records = new Map<string, Collections[Name]>()
  private readonly owned = new Map<string, Set<string>>()

  constructor(private readonly name: Name) {}

  get size(): number {
    return this.records.size
  }
  get(id: string): Collections[Name] | undefined {
    return this.records.get(id)
  }
  has(id: string): boolean {
    return this.records.has(id)
  }
  glance(id: string): Collections[Name] | undefined {
    return this.records.get(id)
  }
  of(ownerId: string): readonly string[] {
    return [...(this.owned.get(ownerId) ?? [])]
  }

  /** For those who invented it; rules have no such door. */
  values(): IterableIterator<Collections[Name]> {
    return this.records.values()
  }

  set(record: Collections[Name]): void {
    const { id } = record
    const before = this.summaries.get(id)
    const summary = summaryOf(this.name, record as BookRecord) as Summaries[Name]
    for (const owner of before ? ownersOf(this.name, before) : []) this.owned.get(owner)?.delete(id)
    for (const owner of ownersOf(this.name, summary)) {
      const own = this.owned.get(owner) ?? new Set()
      this.owned.set(owner, own.add(id))
    }
    this.edition++
    this.records.set(id, record)
    this.summaries.set(id, summary)
    if (isAtHand(this.name, record as BookRecord)) this.atHand.add(id)
    else this.atHand.delete(id)
  }
}

export class MemoryBook implements Book {
  readonly cases = new MemoryShelf('cases')
  readonly customers = new MemoryShelf('customers')
  readonly third = new MemoryShelf('third')
  readonly shop = new MemoryShelf('shop')

  get openCaseIds(): ReadonlySet<string> {
    return this.cases.atHand
  }

  apply(change: Change): void {
    switch (change.collection) {
      case 'cases':
        this.cases.set(change.record)
        break
      case 'customers':
        this.customers.set(change.record)
        break
      case 'third':
        this.third.set(change.record)
        break
      case 'shop':
        this.shop.set(change.record)
    }
  }
}
