// The trash: every case that was thrown away, from where it can be restored (N16).
import type { Book } from '../model/book'
import type { Instant } from '../model/time'
import type { TrashedCase } from '../model/views'
import { caseCard } from './cards'
import { clerkName } from './clerks'
import { limitsAt } from './deadlines'

/** Last thrown away first. `now` in milliseconds. */
export function trashedCases(book: Book, now: number): TrashedCase[] {
  const limits = limitsAt(book, now)
  const found: { id: string; deletedAt: Instant }[] = []
  for (const { id, deletedAt } of book.cases.summaries.values())
    if (deletedAt !== null) found.push({ id, deletedAt })
  found.sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1))
  return found.flatMap(({ id }) => {
    const record = book.cases.get(id)
    if (!record) return []
    // A registration that was taken back is in the trash without a word about why.
    const event = record.events.findLast(({ kind }) => kind === 'trashed')
    return {
      ...caseCard(book, record, limits),
      trashedBecause: event?.text ?? '',
      trashedByName: clerkName(book, event?.by ?? record.updatedBy),
    }
  })
}
