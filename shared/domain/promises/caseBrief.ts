// What a row about a promise says of its case: number, goods and the customer to call.
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseId } from '../../model/ids'
import type { CustomerBrief } from '../../model/views'
import { customerBrief, itemText } from '../cards'
import { customerOf } from '../customerOf'

type CaseBrief = {
  readonly caseId: CaseId
  readonly no: string
  readonly item: string
  readonly customer: CustomerBrief | null
}

export function caseBrief(book: Book, record: Case, maskPhones: boolean): CaseBrief {
  const customer = customerOf(book, record)
  return {
    caseId: record.id,
    no: record.no,
    item: itemText(record),
    customer: customer ? customerBrief(customer, maskPhones) : null,
  }
}
