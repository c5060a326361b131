// Cases that may be about the same thing, for those that were registered with little (N15).
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { LikelyCase } from '../../model/settlementViews'
import { DAY_MS, msOf } from '../../time/zone'
import { caseCard } from '../cards'
import { customerOf } from '../customerOf'
import type { Limits } from '../deadlines'
import { isLikeItem } from './likeItem'
import { isSameNumber, mayBeSame, WHOLE_NUMBER } from './samePerson'

const RECENT_MS = 7 * DAY_MS
const MOST = 3

/** The numbers by which a case can be known: of its customer, and what somebody wrote down of one. */
function numbersOf(book: Book, record: Case): readonly string[] {
  const customer = customerOf(book, record)
  const written = [record.note, customer?.name ?? '', ...record.lines.map(line => line.spec)].join(' ')
  // Four digits that stand alone are a tail, eleven a whole number; a size or a price is shorter.
  return [...(customer?.phones ?? []), ...(written.match(/(?<!\d)(\d{4}|\d{11})(?!\d)/g) ?? [])]
}

function whyLikely(book: Book, record: Case, other: Case): LikelyCase['because'] {
  const gap = Math.abs(msOf(record.createdAt) - msOf(other.createdAt))
  if (gap > RECENT_MS) return []
  if (!record.lines.some(line => other.lines.some(one => isLikeItem(line, one)))) return []
  if (!mayBeSame(customerOf(book, record), customerOf(book, other))) return []
  const own = numbersOf(book, record)
  const shared = numbersOf(book, other).filter(number => own.some(mine => isSameNumber(mine, number)))
  const isWhole = shared.some(number => number.length >= WHOLE_NUMBER && own.includes(number))
  const isSameCustomer = record.customerId !== null && record.customerId === other.customerId
  if (!isSameCustomer && shared.length === 0) return []
  return [isSameCustomer || isWhole ? 'samePhone' : 'sameTail', 'likeItem', 'recent']
}

/** The newest first. A case that is tied to it already is not proposed. */
export function likelyCases(book: Book, record: Case, limits: Limits): LikelyCase[] {
  if (record.closedAt !== null || record.deletedAt !== null) return []
  const found: { readonly other: Case; readonly because: LikelyCase['because'] }[] = []
  for (const caseId of book.openCaseIds) {
    const other = book.cases.get(caseId)
    if (other === undefined || other.id === record.id) continue
    if (record.links.some(link => link.caseId === other.id)) continue
    const because = whyLikely(book, record, other)
    if (because.length > 0) found.push({ other, because })
  }
  return found
    .sort((a, b) => (a.other.createdAt < b.other.createdAt ? 1 : -1))
    .slice(0, MOST)
    .map(({ other, because }) => ({ card: caseCard(book, other, limits), rev: other.rev, because }))
}
