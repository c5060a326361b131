// What the screen about suppliers and couriers shows, and what a case shows of it (N6).
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseId } from '../../model/ids'
import type { BatchView, ClaimView, ThirdView } from '../../model/settlementViews'
import { type Limits, limitsAt } from '../deadlines'

export function claimsOfCase(_book: Book, _caseId: CaseId, _limits: Limits): ClaimView[] {
  return []
}

export function batchesOfCase(_book: Book, _record: Case, _limits: Limits): BatchView[] {
  return []
}

/** `now` in milliseconds. */
export function thirdView(book: Book, now: number): ThirdView {
  const limits = limitsAt(book, now)
  return { now: limits.now, waiting: [], batches: [], claims: [], partners: [], owedFen: 0, owedBy: [] }
}
