// A book with some changes laid over it, for a rule that goes on from what an earlier one in the same act has said.
import type { Book, Change, CollectionName, Collections, Shelf } from '../../model/book'
import type { Summaries } from '../../model/summary'
import { MemoryBook, type MemoryShelf } from './memoryBook'

class OverShelf<Name extends CollectionName> implements Shelf<Collections[Name], Summaries[Name]> {
  constructor(
    private readonly under: Shelf<Collections[Name], Summaries[Name]>,
    private readonly over: MemoryShelf<Name>,
  ) {}

  get(id: string): Collections[Name] | undefined {
    return this.over.get(id) ?? this.under.get(id)
  }
  has(id: string): boolean {
    return this.over.has(id) || this.under.has(id)
  }
  glance(id: string): Collections[Name] | Summaries[Name] | undefined {
    return this.over.glance(id) ?? this.under.glance(id)
  }
  get size(): number {
    return this.summaries.size
  }
  get edition(): number {
    return this.under.edition + this.over.edition
  }

  // Made anew each time: hardly a rule asks for more than single records.
  get atHand(): ReadonlySet<string> {
    const untouched = [...this.under.atHand].filter(id => !this.over.has(id))
    return new Set([...untouched, ...this.over.atHand])
  }
  get summaries(): ReadonlyMap<string, Summaries[Name]> {
    return new Map([...this.under.summaries, ...this.over.summaries])
  }
  of(ownerId: string): readonly string[] {
    const untouched = this.under.of(ownerId).filter(id => !this.over.has(id))
    return [...untouched, ...this.over.of(ownerId)]
  }
}

export class OverBook implements Book {
  readonly cases: Book['cases']
  readonly customers: Book['customers']
  readonly third: Book['third']
  readonly shop: Book['shop']
  private readonly changed = new MemoryBook()

  constructor(before: Book) {
    const { cases, customers, third, shop } = this.changed
    this.cases = new OverShelf(before.cases, cases)
    this.customers = new OverShelf(before.customers, customers)
    this.third = new OverShelf(before.third, third)
    this.shop = new OverShelf(before.shop, shop)
  }

  get openCaseIds(): ReadonlySet<string> {
    return this.cases.atHand
  }

  apply(change: Change): void {
    this.changed.apply(change)
  }
}
