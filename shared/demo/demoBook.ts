// The book that the rules of the demo write into, one change after the other.
import { MemoryBook } from '../domain/book/memoryBook'
import type { Change } from '../model/book'

export class DemoBook extends MemoryBook {
  /** Every record as it stands now, each as its own first revision: a new book starts with them. */
  changes(): Change[] {
    const first = <Stored>(record: Stored): Stored & { rev: number } => ({ ...record, rev: 1 })
    return [
      ...[...this.shop.values()].map((record): Change => ({ collection: 'shop', record: first(record) })),
      ...[...this.customers.values()].map(
        (record): Change => ({ collection: 'customers', record: first(record) }),
      ),
      ...[...this.cases.values()].map((record): Change => ({ collection: 'cases', record: first(record) })),
      ...[...this.third.values()].map((record): Change => ({ collection: 'third', record: first(record) })),
    ]
  }
}
