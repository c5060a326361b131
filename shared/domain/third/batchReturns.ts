// What the supplier says to the pieces of a batch, and what comes back from him (R112, N6).
import { type SupplierAnswerId, supplierAnswer } from '../../catalog/thirdParties'
import type { Book, Change } from '../../model/book'
import type { CaseLine } from '../../model/goods'
import type { BatchId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Batch, BatchPiece } from '../../model/third'
import { instant } from '../../time/zone'
import { newEvent } from '../caseChange'
import { creditClaim } from './newClaim'
import { partnerOf } from './partners'
import { isAwaited, isOut, isSame, itemsOf, nextCases, ourMove, type PieceKey, piecesOut } from './pieces'
import { nextThird, sentBatch, thirdChange, thirdEvent } from './records'
import { wrongFen } from './wrongFen'

/** Nothing is out any more: the batch is done with by itself. */
const doneAt = (pieces: readonly BatchPiece[], at: string): string | null => (pieces.some(isOut) ? null : at)

type Answering = {
  readonly batchId: BatchId
  readonly pieces: readonly PieceKey[]
  readonly answer: SupplierAnswerId
  /** Fen granted for one piece; a line of two pieces is worth twice as much. */
  readonly creditFen: number | null
  readonly note: string
}

function claimsForCredit(book: Book, scene: Scene, batch: Batch, pieces: readonly BatchPiece[]): Change[] {
  return [...new Set(pieces.map(({ caseId }) => caseId))].map(caseId => {
    const own = pieces.filter(piece => piece.caseId === caseId)
    const fen = own.reduce((sum, { creditFen }) => sum + (creditFen ?? 0), 0)
    return thirdChange(creditClaim(book, scene, batch, caseId, fen, itemsOf(own)))
  })
}

/** It is our move: the customer who waits is told. What the supplier keeps is paid for, and owed to us until then. */
export function answerBatch(book: Book, scene: Scene, input: Answering): Ruling<null> {
  const looked = sentBatch(book, input.batchId)
  if (!looked.ok) return no(looked.refusal)
  const batch = looked.found
  const chosen = piecesOut(batch, input.pieces)
  if (!chosen.ok) return no(chosen.refusal)
  const { comesBack, owes } = supplierAnswer(input.answer)
  const each = owes ? input.creditFen : null
  if (owes && each === null) return no(refuse('credit-missing', 'creditFen'))
  const wrong = each === null ? null : wrongFen(each, 'creditFen')
  if (wrong) return no(wrong)
  const at = instant(scene.now)
  const answered = chosen.pieces.map(piece => ({
    ...piece,
    answer: input.answer,
    answeredAt: at,
    answerNote: input.note,
    creditFen: each === null ? null : each * piece.qty,
    isShort: comesBack && piece.isShort,
  }))
  const pieces = batch.pieces.map(piece => answered.find(item => isSame(item, piece)) ?? piece)
  const partner = partnerOf(book, batch.partnerId)?.name ?? ''
  const facts = { answer: input.answer, creditFen: each }
  const happening = {
    pieces: answered,
    line: (line: CaseLine): CaseLine =>
      comesBack ? line : { ...line, state: 'supplierKept', stateAt: at, place: '' },
    event: (lines: readonly CaseLine[]) =>
      newEvent(scene, 'supplierAnswered', input.note, { ...facts, items: itemsOf(lines), partner }),
  }
  const cases = nextCases(book, scene, [happening], (record, lines) =>
    lines.some(({ id }) => isAwaited(record, id)) ? ourMove(record, at) : {},
  )
  const event = thirdEvent(scene, 'answered', input.note, { ...facts, items: itemsOf(answered) })
  const next = nextThird(batch, scene, { pieces, closedAt: doneAt(pieces, at) }, event)
  const owed = owes ? claimsForCredit(book, scene, batch, answered) : []
  return yes(null, [thirdChange(next), ...cases, ...owed])
}

type Returning = {
  readonly batchId: BatchId
  readonly pieces: readonly PieceKey[]
  readonly place: string
  /** The batch is here: what is not among these pieces is missing. */
  readonly isLast: boolean
}

/** What came back is looked at again; what is missing keeps the batch open. */
export function backFromBatch(book: Book, scene: Scene, input: Returning): Ruling<null> {
  const looked = sentBatch(book, input.batchId)
  if (!looked.ok) return no(looked.refusal)
  const batch = looked.found
  const chosen = piecesOut(batch, input.pieces)
  if (!chosen.ok) return no(chosen.refusal)
  const at = instant(scene.now)
  const missing = input.isLast
    ? batch.pieces.filter(item => isOut(item) && !chosen.pieces.includes(item))
    : []
  const pieces = batch.pieces.map(piece => {
    if (chosen.pieces.includes(piece)) return { ...piece, backAt: at, isShort: false }
    return missing.includes(piece) ? { ...piece, isShort: true } : piece
  })
  const facts = { no: batch.no, partner: partnerOf(book, batch.partnerId)?.name ?? '' }
  const came = {
    pieces: chosen.pieces,
    line: (line: CaseLine): CaseLine => ({
      ...line,
      state: 'arrived',
      stateAt: at,
      inspection: null,
      place: input.place || line.place,
    }),
    event: (lines: readonly CaseLine[]) =>
      newEvent(scene, 'backFromSupplier', '', {
        ...facts,
        result: 'back',
        items: itemsOf(lines),
        place: input.place,
      }),
  }
  const short = {
    pieces: missing.filter(piece => !piece.isShort),
    event: (lines: readonly CaseLine[]) =>
      newEvent(scene, 'backFromSupplier', '', { ...facts, result: 'short', items: itemsOf(lines) }),
  }
  const cases = nextCases(book, scene, [came, short], record => ourMove(record, at))
  const event = thirdEvent(scene, 'back', '', { items: itemsOf(chosen.pieces), short: itemsOf(missing) })
  const next = nextThird(batch, scene, { pieces, closedAt: doneAt(pieces, at) }, event)
  return yes(null, [thirdChange(next), ...cases])
}
