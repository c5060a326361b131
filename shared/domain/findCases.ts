// Finding a case by number, telephone tail, name, item or tracking number, as the clerk types.
import type { Book } from '../model/book'
import type { Case } from '../model/case'
import type { Customer } from '../model/customer'
import { toHalfWidth, typedDigits } from '../model/phone'
import { LEAST_TRACKING_TAIL, trackingKey } from '../model/trackingNo'
import type { CaseCard } from '../model/views'
import { caseCard } from './cards'
import { readCaseNumber } from './caseNumbers'
import { limitsAt } from './deadlines'
import { keepBest } from './keepBest'
import { BEST_MATCH, matchRank } from './matchCustomer'

const MOST_HITS = 30

/** What a key press looks at, apart from the records themselves: those are large and lie all over the memory. */
type Entry<Of> = { readonly of: Of; readonly text: string; readonly customerId: string | null }

const lists = new WeakMap<object, Entry<unknown>[]>()

/** In the order of the collection. A record is never changed in place, so only what was replaced is read again. */
function entriesOf<Of>(
  collection: ReadonlyMap<string, Of>,
  read: (record: Of) => Omit<Entry<Of>, 'of'>,
): readonly Entry<Of>[] {
  const entries = (lists.get(collection) ?? []) as Entry<Of>[]
  let place = 0
  for (const record of collection.values()) {
    if (entries[place]?.of !== record) entries[place] = { of: record, ...read(record) }
    place++
  }
  entries.length = place
  lists.set(collection, entries)
  return entries
}

function readCase(record: Case): Omit<Entry<Case>, 'of'> {
  const goods = record.lines.map(line => `${line.itemName} ${line.spec} ${line.place}`).join(' ')
  const numbers = record.parcels.map(parcel => trackingKey(parcel.trackingNo)).join(' ')
  return { text: `${record.no} ${goods} ${numbers}`.toLowerCase(), customerId: record.customerId }
}

function readCustomer(record: Customer): Omit<Entry<Customer>, 'of'> {
  return { text: record.name.toLowerCase(), customerId: record.id }
}

function customerRanks(book: Book, text: string, digits: string): Map<string, number> {
  const ranks = new Map<string, number>()
  for (const { of: customer, text: name } of entriesOf(book.customers, readCustomer)) {
    const rank = matchRank(customer.phones, name, text, digits)
    if (rank > 0) ranks.set(customer.id, rank)
  }
  return ranks
}

/** Of the case itself: its whole number before any customer, its goods after. */
const NUMBER_RANK = BEST_MATCH + 1
const GOODS_RANK = 1

type Hit = { readonly rank: number; readonly record: Case }

const isBefore = (a: Hit, b: Hit) =>
  a.rank === b.rank ? a.record.createdAt > b.record.createdAt : a.rank > b.rank

/** `now` in milliseconds. Best first, within equals the newest first; the trash is left out. */
export function findCases(book: Book, now: number, typed: string): CaseCard[] {
  const text = toHalfWidth(typed).trim().toLowerCase()
  if (text === '') return []
  const limits = limitsAt(book, now)
  const number = readCaseNumber(text)
  const digits = typedDigits(text)
  // Tracking numbers are read off labels with spaces in them; anything shorter is a word of its own.
  const tracking = trackingKey(text).toLowerCase()
  const packed = tracking.length > LEAST_TRACKING_TAIL && /\d/.test(tracking) ? tracking : text
  const byCustomer = customerRanks(book, text, digits)
  const best: Hit[] = []
  const entries = entriesOf(book.cases, readCase)
  // From the newest on: what comes later seldom belongs among the best.
  for (let place = entries.length - 1; place >= 0; place--) {
    const { of: record, text: own, customerId } = entries[place] as Entry<Case>
    // The record itself is looked at last: records lie all over the memory.
    let rank = 0
    if (number === null)
      rank =
        (customerId && byCustomer.get(customerId)) ||
        (own.includes(text) || (packed !== text && own.includes(packed)) ? GOODS_RANK : 0)
    else if (record.no === number) rank = NUMBER_RANK
    if (rank > 0 && record.deletedAt === null) keepBest(best, MOST_HITS, { rank, record }, isBefore)
  }
  return best.map(hit => caseCard(book, hit.record, limits))
}
