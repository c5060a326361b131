// The board: seven computed columns, what hurts most on top. Done shows what was finished today.
import { COLUMNS, type ColumnId } from '../catalog/columns'
import type { IssueTypeId } from '../catalog/issueTypes'
import type { Book } from '../model/book'
import type { ClerkId } from '../model/ids'
import type { BoardView, CaseCard } from '../model/views'
import { byUrgency, caseCard } from './cards'
import { limitsAt } from './deadlines'

type BoardFilter = {
  /** Only her cases; null shows everybody's. */
  readonly ownerId: ClerkId | null
  readonly issueTypeId: IssueTypeId | null
  readonly overdueOnly: boolean
}

/** Cases closed since the start of the shop's day. */
function closedSince(book: Book, dayStart: string): string[] {
  const ids: string[] = []
  for (const record of book.cases.values()) {
    if (record.closedAt !== null && record.closedAt >= dayStart && record.deletedAt === null)
      ids.push(record.id)
  }
  return ids
}

/** `now` in milliseconds since 1970 UTC. */
export function boardView(book: Book, now: number, filter: BoardFilter): BoardView {
  const limits = limitsAt(book, now)
  const byColumn = new Map<ColumnId, CaseCard[]>(COLUMNS.map(column => [column.id, []]))
  for (const caseId of [...book.openCaseIds, ...closedSince(book, limits.dayStart)]) {
    const record = book.cases.get(caseId)
    if (!record) continue
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
