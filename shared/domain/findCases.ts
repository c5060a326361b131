// Finding a case by number, telephone, name, pinyin, order, goods, tracking number or a word of its note, as the clerk types.
import type { Book } from '../model/book'
import type { FoundCase } from '../model/searchViews'
import { caseCard } from './cards'
import { limitsAt } from './deadlines'
import { CaseSearch } from './search/caseSearch'
import { foundIn, foundInFollowUps } from './search/foundIn'
import { readTyped } from './search/typed'

export const MOST_HITS = 30

/** `now` in milliseconds. Best first, within equals the newest first; the trash is left out. */
export function findCases(book: Book, now: number, raw: string, search = new CaseSearch()): FoundCase[] {
  const limits = limitsAt(book, now)
  const typed = readTyped(raw)
  return search.find(book, raw, MOST_HITS).flatMap(id => {
    // Only what is shown is read from the disk.
    const record = book.cases.get(id)
    if (record === undefined) return []
    const card = caseCard(book, record, limits)
    const customer = record.customerId === null ? undefined : book.customers.summaries.get(record.customerId)
    return { ...card, foundIn: foundIn(record, customer, card, typed) }
  })
}

/** The first of the cases in whose follow-ups every word still stands. */
export function casesWithNotes(
  book: Book,
  now: number,
  words: readonly string[],
  ids: Iterable<string>,
): FoundCase[] {
  const limits = limitsAt(book, now)
  const cases: FoundCase[] = []
  for (const id of ids) {
    const record = book.cases.get(id)
    const where = record && record.deletedAt === null ? foundInFollowUps(record, words) : null
    if (record && where) cases.push({ ...caseCard(book, record, limits), foundIn: where })
    if (cases.length === MOST_HITS) break
  }
  return cases
}
