// A case whose pieces live in another one now: it must not come to life again, or they would be there twice (N9).
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import { type Refusal, refuse } from '../../model/refusal'

export function piecesElsewhere(book: Book, record: Case): Refusal | null {
  const own = record.lines.map(({ id }) => id)
  for (const { caseId, kind } of record.links) {
    const other = book.cases.get(caseId)
    if (other === undefined || other.deletedAt !== null) continue
    const holds = other.lines.some(({ id }) => own.includes(id))
    if (kind === 'mergedInto' || (kind === 'splitFrom' && holds))
      return refuse('pieces-elsewhere', undefined, { no: other.no })
  }
  return null
}
