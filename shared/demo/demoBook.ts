// A book in memory that the rules of the demo write into, one change after the other.
import { type Book, type Change, isOpenCase } from '../model/book'
import type { Case } from '../model/case'
import type { Customer } from '../model/customer'
import type { ShopRecord } from '../model/shop'
import type { ThirdRecord } from '../model/third'

export class DemoBook implements Book {
  readonly cases = new Map<string, Case>()
  readonly customers = new Map<string, Customer>()
  readonly third = new Map<string, ThirdRecord>()
  readonly shop = new Map<string, ShopRecord>()
  readonly openCaseIds = new Set<string>()

  apply(change: Change): void {
    switch (change.collection) {
      case 'cases': {
        const { record } = change
        this.cases.set(record.id, record)
        if (isOpenCase(record)) this.openCaseIds.add(record.id)
        else this.openCaseIds.delete(record.id)
        return
      }
      case 'customers':
        this.customers.set(change.record.id, change.record)
        return
      case 'shop':
        this.shop.set(change.record.id, change.record)
        return
      case 'third':
        this.third.set(change.record.id, change.record)
    }
  }

  /** Every record as it stands now, each as its own first revision: a new book starts with them. */
  changes(): Change[] {
    return [
      ...[...this.shop.values()].map(
        (record): Change => ({ collection: 'shop', record: { ...record, rev: 1 } }),
      ),
      ...[...this.customers.values()].map(
        (record): Change => ({ collection: 'customers', record: { ...record, rev: 1 } }),
      ),
      ...[...this.cases.values()].map(
        (record): Change => ({ collection: 'cases', record: { ...record, rev: 1 } }),
      ),
      ...[...this.third.values()].map(
        (record): Change => ({ collection: 'third', record: { ...record, rev: 1 } }),
      ),
    ]
  }
}
