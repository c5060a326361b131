// The customer of a case, as far as a row shows him: his name and his numbers.
import type { Book } from '../model/book'
import type { Case } from '../model/case'
import type { Customer } from '../model/customer'

export type CustomerLine = Pick<Customer, 'id' | 'name' | 'phones'>

export function customerOf(book: Book, { customerId }: Pick<Case, 'customerId'>): CustomerLine | undefined {
  return customerId === null ? undefined : book.customers.glance(customerId)
}
