// What this customer was already given: the clerk sees it before she offers more (R61).
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import { casesOf } from '../customers'

/** Fen that were agreed in this case. */
export function agreedFen(record: Pick<Case, 'offers'>): number {
  return record.offers
    .filter(offer => offer.answer === 'agreed')
    .reduce((sum, offer) => sum + offer.amountFen, 0)
}

/** Fen that were agreed with this customer in his other cases. Walks all cases of the shop. */
export function givenBefore(book: Book, record: Case): number {
  if (record.customerId === null) return 0
  return casesOf(book, record.customerId)
    .filter(other => other.id !== record.id)
    .reduce((sum, other) => sum + agreedFen(other), 0)
}
