// What the screen about suppliers and couriers shows, and what a case shows of it (N6).
import { isOpenState } from '../../catalog/thirdParties'
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseId } from '../../model/ids'
import type { BatchView, ClaimView, PieceRow, ThirdView } from '../../model/settlementViews'
import type { ThirdRecord } from '../../model/third'
import type { Instant } from '../../model/time'
import { DAY_MS, instant, msOf } from '../../time/zone'
import { caseCard } from '../cards'
import { type Limits, limitsAt } from '../deadlines'
import { batchView } from './batchView'
import { claimView } from './claimView'
import { partnerViews } from './partners'
import { draftedLines } from './pieces'
import { batchesOf, claimsOf } from './records'

/** What is done with stays in sight for a while. */
const SHOWN_AFTERWARDS_MS = 30 * DAY_MS

/** First what is due to be asked, then the older debt; what is settled comes last, the newest first. */
function byAsking(a: ClaimView, b: ClaimView): number {
  if (a.nextAskAt !== null && b.nextAskAt !== null)
    return a.nextAskAt < b.nextAskAt ? -1 : a.nextAskAt > b.nextAskAt ? 1 : b.ageDays - a.ageDays
  if (a.nextAskAt === null && b.nextAskAt === null) return a.ageDays - b.ageDays
  return a.nextAskAt === null ? 1 : -1
}

/** First what has not left yet, then what is out for longest; what is closed comes last. */
function byOut(a: BatchView, b: BatchView): number {
  const rank = ({ state }: BatchView): number => (state === 'draft' ? 0 : state === 'closed' ? 2 : 1)
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  const isOlder = a.no < b.no
  return a.state === 'closed' ? (isOlder ? 1 : -1) : isOlder ? -1 : 1
}

export function claimsOfCase(book: Book, caseId: CaseId, limits: Limits): ClaimView[] {
  return claimsOf(book, caseId)
    .map(claim => claimView(book, claim, limits))
    .sort(byAsking)
}

/** Of each batch, the pieces that belong to this case. */
export function batchesOfCase(book: Book, record: Case, limits: Limits): BatchView[] {
  return batchesOf(book, record.id)
    .map(batch => batchView(book, batch, limits))
    .map(view => ({ ...view, pieces: view.pieces.filter(({ caseId }) => caseId === record.id) }))
    .sort(byOut)
}

/** In closed cases, too: the customer has his new one, the old one waits for the supplier. */
function waitingPieces(book: Book, limits: Limits): PieceRow[] {
  const drafted = draftedLines(book)
  const rows: PieceRow[] = []
  for (const { id, hasSupplierPieces, deletedAt } of book.cases.summaries.values()) {
    const record = hasSupplierPieces && deletedAt === null ? book.cases.get(id) : undefined
    for (const line of record?.lines ?? []) {
      if (record === undefined || line.state !== 'forSupplier' || drafted.has(line.id)) continue
      rows.push({ card: caseCard(book, record, limits), line, since: line.stateAt ?? record.createdAt })
    }
  }
  return rows.sort((a, b) =>
    a.since < b.since ? -1 : a.since > b.since ? 1 : a.line.id < b.line.id ? -1 : 1,
  )
}

/** The largest debt first. */
function owedBy(open: readonly ClaimView[]): ThirdView['owedBy'] {
  const sums = new Map<string, { partner: ClaimView['partner']; fen: number; oldestDays: number }>()
  for (const { partner, leftFen, ageDays } of open) {
    const before = sums.get(partner.id)
    sums.set(partner.id, {
      partner,
      fen: (before?.fen ?? 0) + leftFen,
      oldestDays: Math.max(before?.oldestDays ?? 0, ageDays),
    })
  }
  return [...sums.values()].sort((a, b) => b.fen - a.fen || b.oldestDays - a.oldestDays)
}

/** Batches and claims that are open, or were written since then. */
function* lately(book: Book, since: Instant): Generator<ThirdRecord> {
  for (const { id, kind, updatedAt, deletedAt } of book.third.summaries.values()) {
    if (deletedAt !== null || (kind !== 'batch' && kind !== 'claim')) continue
    const record = updatedAt > since || book.third.atHand.has(id) ? book.third.get(id) : undefined
    if (record) yield record
  }
}

/** `now` in milliseconds. */
export function thirdView(book: Book, now: number): ThirdView {
  const limits = limitsAt(book, now)
  const since: Instant = instant(msOf(limits.now) - SHOWN_AFTERWARDS_MS)
  const shown = [...lately(book, since)]
  const views = shown
    .filter(record => record.kind === 'claim')
    .filter(({ state, updatedAt }) => isOpenState(state) || updatedAt > since)
    .map(claim => claimView(book, claim, limits))
    .sort(byAsking)
  const open = views.filter(({ state }) => isOpenState(state))
  return {
    now: limits.now,
    waiting: waitingPieces(book, limits),
    batches: shown
      .filter(record => record.kind === 'batch')
      .filter(({ closedAt, pieces }) => closedAt === null || (pieces.length > 0 && closedAt > since))
      .map(batch => batchView(book, batch, limits))
      .sort(byOut),
    claims: views,
    partners: partnerViews(book),
    owedFen: open.reduce((sum, { leftFen }) => sum + leftFen, 0),
    owedBy: owedBy(open),
  }
}
