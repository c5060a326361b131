// The pieces of a batch: which of them are still out, and how what happens to them is written into their cases.
import { supplierAnswer } from '../../catalog/thirdParties'
import type { Book, Change } from '../../model/book'
import type { Case, CaseEvent } from '../../model/case'
import type { CaseLine } from '../../model/goods'
import type { CaseId, LineId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import type { Scene } from '../../model/ruling'
import type { Batch, BatchPiece } from '../../model/third'
import type { Instant } from '../../model/time'
import { atHand } from '../book/walks'
import { nextCase } from '../caseChange'
import { replacementOf } from '../goods/standing'
import { withoutTouches } from './keepWarm'

/** One line of one case. */
export type PieceKey = { readonly caseId: CaseId; readonly lineId: LineId }

export const isSame = (a: PieceKey, b: PieceKey): boolean => a.lineId === b.lineId && a.caseId === b.caseId

/** The supplier keeps it and pays for it. */
export const isKept = ({ answer }: BatchPiece): boolean =>
  answer !== null && !supplierAnswer(answer).comesBack
/** Neither back nor kept. */
export const isOut = (piece: BatchPiece): boolean => piece.backAt === null && !isKept(piece)

export function lineOf(book: Book, key: PieceKey): { record: Case; line: CaseLine } | null {
  const record = book.cases.get(key.caseId)
  const line = record?.lines.find(({ id }) => id === key.lineId)
  return record && line ? { record, line } : null
}

/** Lines that are in a batch that has not left yet. */
export function draftedLines(book: Book): Set<LineId> {
  const drafted = new Set<LineId>()
  for (const record of atHand(book.third))
    if (record.kind === 'batch' && record.sentAt === null)
      for (const { lineId } of record.pieces) drafted.add(lineId)
  return drafted
}

/** Waits for the customer: nothing was given to him instead. */
export function isAwaited(record: Case, lineId: LineId): boolean {
  const isRefunded = record.money.some(
    ({ kind, state, lineIds }) => kind === 'refund' && state !== 'void' && lineIds.includes(lineId),
  )
  return !isRefunded && replacementOf(record, lineId) === null
}

type Chosen =
  | { readonly ok: true; readonly pieces: readonly BatchPiece[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** The pieces of a sent batch that are meant, as long as each of them is still out. */
export function piecesOut(batch: Batch, keys: readonly PieceKey[]): Chosen {
  const pieces: BatchPiece[] = []
  for (const key of keys) {
    const piece = batch.pieces.find(item => isSame(item, key))
    if (!piece) return { ok: false, refusal: refuse('piece-not-in-batch') }
    if (piece.backAt !== null) return { ok: false, refusal: refuse('piece-back') }
    if (isKept(piece)) return { ok: false, refusal: refuse('goods-placed') }
    if (!pieces.includes(piece)) pieces.push(piece)
  }
  return { ok: true, pieces }
}

/** What happens to some pieces. */
type Happening = {
  readonly pieces: readonly PieceKey[]
  /** The line as it is from now on. */
  line?(line: CaseLine): CaseLine
  /** What the timeline of their case says; `lines` are those of the case that it happened to. */
  event(lines: readonly CaseLine[]): CaseEvent
}
/** How a case that is still open goes on; its lines are already as they are from now on. */
type GoesOn = (record: Case, moved: readonly CaseLine[]) => Partial<Case>

const belongsTo = (record: Case, line: CaseLine, { pieces }: Happening): boolean =>
  pieces.some(piece => isSame(piece, { caseId: record.id, lineId: line.id }))

/** One new version of each case, the closed ones included: there, the piece is the shop's own. */
export function nextCases(
  book: Book,
  scene: Scene,
  happenings: readonly Happening[],
  goesOn: GoesOn,
): Change[] {
  const caseIds = new Set(happenings.flatMap(({ pieces }) => pieces.map(({ caseId }) => caseId)))
  return [...caseIds].flatMap(caseId => {
    const before = book.cases.get(caseId)
    if (!before) return []
    const lines = before.lines.map(line => {
      const happening = happenings.find(each => belongsTo(before, line, each))
      return happening?.line?.(line) ?? line
    })
    const now = { ...before, lines }
    const ofCase = happenings.map(each => ({ each, own: lines.filter(line => belongsTo(now, line, each)) }))
    const events = ofCase.filter(({ own }) => own.length > 0).map(({ each, own }) => each.event(own))
    const isOpen = before.closedAt === null
    const moved = ofCase.flatMap(({ own }) => own)
    return [nextCase(before, scene, { lines, ...(isOpen ? goesOn(now, moved) : {}) }, events, isOpen)]
  })
}

/** It is our move again: look at it, tell him. Pieces that are still out keep their days. */
export function ourMove(record: Case, at: Instant): Partial<Case> {
  const isStillOut = record.lines.some(({ state }) => state === 'atSupplier')
  return { move: 'us', moveReason: '', reminders: withoutTouches(record, at, isStillOut) }
}

export const itemsOf = (lines: readonly { readonly itemName: string }[]): string =>
  lines.map(({ itemName }) => itemName).join('、')
