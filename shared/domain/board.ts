// The board: seven computed columns, what hurts most on top. Done shows what was finished today.
import { COLUMNS, type ColumnId } from '../catalog/columns'
import type { IssueTypeId } from '../catalog/issueTypes'
import type { Book } from '../model/book'
import type { Case } from '../model/case'
import type { ClerkId } from '../model/ids'
import type { Instant } from '../model/time'
import type { BoardView, CaseCard } from '../model/views'
import { atHand } from './book/walks'
import { byUrgency, caseCard } from './cards'
import { limitsAt } from './deadlines'

type BoardFilter = {
  /** Only her cases; null shows everybody's. */
  readonly ownerId: ClerkId | null
  readonly issueTypeId: IssueTypeId | null
  readonly overdueOnly: boolean
}

/** Open cases, and those closed since the start of the shop's day. */
function* shownCases(book: Book, dayStart: Instant): Generator<Case> {
  yield* atHand(book.cases)
  for (const { id, closedAt, deletedAt } of book.cases.summaries.values()) {
    if (closedAt === null || closedAt < dayStart || deletedAt !== null) continue
    const record = book.cases.get(id)
    if (record) yield record
  }
}

/** `now` in milliseconds since 1970 UTC. */
export function boardView(book: Book, now: number, filter: BoardFilter): BoardView {
  const limits = limitsAt(book, now)
  const byColumn = new Map<ColumnId, CaseCard[]>(COLUMNS.map(column => [column.id, []]))
  for (const record of shownCases(book, limits.dayStart)) {
    if (filter.ownerId !== null && record.ownerId !== filter.ownerId) continue
    if (filter.issueTypeId !== null && record.issueTypeId !== filter.issueTypeId) continue
    const card = caseCard(book, record, limits)
    if (filter.overdueOnly && card.tone !== 'overdue') continue
    byColumn.get(card.column)?.push(card)
  }
  const columns = COLUMNS.map(({ id }) => {
    const cards = (byColumn.get(id) ?? []).sort(id === 'done' ? lastClosedFirst : byUrgency)
    return { id, cards, overdue: cards.filter(card => card.tone === 'overdue').length }
  })
  return { now: limits.now, columns }
}

function lastClosedFirst(a: CaseCard, b: CaseCard): number {
  return (a.closedAt ?? '') < (b.closedAt ?? '') ? 1 : -1
}
