// One thing that has fallen due, as it is shown.
import type { AlertRow } from '../../model/alertViews'
import type { Book } from '../../model/book'
import { phoneTail } from '../../model/phone'
import { itemText } from '../cards'
import { customerOf } from '../customerOf'
import type { OpenThing } from './openThings'

/** Null when its case is gone. */
export function alertRow(book: Book, thing: OpenThing): AlertRow | null {
  const record = book.cases.get(thing.caseId)
  if (record === undefined) return null
  const customer = customerOf(book, record)
  const { key, caseId, what, dueAt, subject } = thing
  return {
    key,
    caseId,
    no: record.no,
    item: itemText(record),
    customer: customer ? { name: customer.name, tail: phoneTail(customer.phones[0] ?? '') } : null,
    what,
    dueAt,
    subject,
  }
}
