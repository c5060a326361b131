// Pieces put together for one supplier (送厂单): made, changed, and given up before or after it left (R112).
import type { Book } from '../../model/book'
import { type CaseLine, isPlaced } from '../../model/goods'
import { BatchId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Batch, BatchPiece } from '../../model/third'
import { instant } from '../../time/zone'
import { newEvent } from '../caseChange'
import { nextBatchNumber } from '../caseNumbers'
import { mayStep } from '../goods/standing'
import { newRecord } from '../newRecord'
import { settingsOf } from '../settings'
import { findOrMakePartner, type PartnerInput, partnerOf } from './partners'
import { draftedLines, isOut, isSame, itemsOf, lineOf, nextCases, ourMove, type PieceKey } from './pieces'
import { draftBatch, findBatch, nextThird, thirdChange, thirdEvent } from './records'
import { type Sending, sent } from './sendBatch'

/** Why a piece cannot go into a batch. */
function whyNotWaiting(book: Book, key: PieceKey, drafted: ReadonlySet<string>): Refusal | null {
  const found = lineOf(book, key)
  if (!found) return refuse(book.cases.has(key.caseId) ? 'no-such-line' : 'no-such-case')
  const { record, line } = found
  if (record.deletedAt !== null) return refuse('case-in-trash')
  if (drafted.has(line.id)) return refuse('piece-in-batch')
  if (line.state === 'atSupplier') return refuse('goods-at-supplier')
  if (isPlaced(line)) return refuse('goods-placed')
  return mayStep(line.state, 'atSupplier') ? null : refuse('piece-not-waiting')
}

/** A piece as it is now: the list says what it was like when it left. */
export function asPiece(book: Book, { caseId, lineId }: PieceKey): BatchPiece | null {
  const found = lineOf(book, { caseId, lineId })
  if (!found) return null
  const { itemName, spec, qty, inspection } = found.line
  return {
    caseId,
    lineId,
    itemName,
    spec,
    qty,
    fault: inspection?.remark ?? '',
    answer: null,
    answeredAt: null,
    answerNote: '',
    creditFen: null,
    backAt: null,
    isShort: false,
  }
}

type Gathered =
  | { readonly ok: true; readonly pieces: readonly BatchPiece[] }
  | { readonly ok: false; readonly refusal: Refusal }

function gather(book: Book, keys: readonly PieceKey[]): Gathered {
  const drafted = draftedLines(book)
  const pieces: BatchPiece[] = []
  for (const key of keys) {
    const refusal = whyNotWaiting(book, key, drafted)
    if (refusal) return { ok: false, refusal }
    const piece = asPiece(book, key)
    if (piece && !pieces.some(item => isSame(item, piece))) pieces.push(piece)
  }
  return { ok: true, pieces }
}

type Making = {
  readonly partner: PartnerInput
  readonly pieces: readonly PieceKey[]
  readonly note: string
  /** It leaves at once. */
  readonly send: Sending | null
}

export function makeBatch(
  book: Book,
  scene: Scene,
  input: Making,
): Ruling<{ readonly batchId: BatchId; readonly no: string }> {
  const gathered = gather(book, input.pieces)
  if (!gathered.ok) return no(gathered.refusal)
  const supplier = findOrMakePartner(book, scene, 'supplier', input.partner)
  if (!supplier.ok) return no(supplier.refusal)
  const number = nextBatchNumber(book, scene, settingsOf(book).timeZone)
  const batch: Batch = {
    ...newRecord(scene),
    id: BatchId.parse(scene.newId()),
    kind: 'batch',
    no: number.no,
    partnerId: supplier.partner.id,
    pieces: [...gathered.pieces],
    courier: '',
    trackingNo: '',
    sentAt: null,
    expectedOn: null,
    lateOn: null,
    closedAt: null,
    note: input.note,
    events: [thirdEvent(scene, 'made', '', { items: itemsOf(gathered.pieces) })],
  }
  const value = { batchId: batch.id, no: batch.no }
  const around = [number.change, ...supplier.changes]
  if (input.send === null) return yes(value, [...around, thirdChange(batch)])
  const going = sent(book, scene, batch, supplier.partner.name, input.send)
  if (!going.ok) return going
  // One action, one version: what was just made has left already.
  const left = going.value
  return yes(value, [...around, thirdChange({ ...left, rev: 1 }), ...going.changes])
}

type Pieces = { readonly batchId: BatchId; readonly pieces: readonly PieceKey[] }

export function addToBatch(book: Book, scene: Scene, input: Pieces): Ruling<null> {
  const looked = draftBatch(book, input.batchId)
  if (!looked.ok) return no(looked.refusal)
  const gathered = gather(book, input.pieces)
  if (!gathered.ok) return no(gathered.refusal)
  const pieces = [...looked.found.pieces, ...gathered.pieces]
  const event = thirdEvent(scene, 'changed', '', { added: itemsOf(gathered.pieces) })
  return yes(null, [thirdChange(nextThird(looked.found, scene, { pieces }, event))])
}

/** A batch that nothing is left in is nobody's any more. */
export function removeFromBatch(book: Book, scene: Scene, input: Pieces): Ruling<null> {
  const looked = draftBatch(book, input.batchId)
  if (!looked.ok) return no(looked.refusal)
  const batch = looked.found
  const gone = batch.pieces.filter(piece => input.pieces.some(key => isSame(piece, key)))
  if (input.pieces.some(key => !batch.pieces.some(piece => isSame(piece, key))))
    return no(refuse('piece-not-in-batch'))
  const pieces = batch.pieces.filter(piece => !gone.includes(piece))
  const closedAt = pieces.length === 0 ? instant(scene.now) : null
  const event = thirdEvent(scene, 'changed', '', { removed: itemsOf(gone) })
  return yes(null, [thirdChange(nextThird(batch, scene, { pieces, closedAt }, event))])
}

/** Before it left: the pieces wait again. Afterwards: what did not come back is lost. */
export function closeBatch(
  book: Book,
  scene: Scene,
  input: { readonly batchId: BatchId; readonly reason: string },
): Ruling<null> {
  const looked = findBatch(book, input.batchId)
  if (!looked.ok) return no(looked.refusal)
  const batch = looked.found
  if (batch.closedAt !== null) return no(refuse('batch-closed'))
  if (input.reason === '') return no(refuse('required', 'reason'))
  const at = instant(scene.now)
  const left = batch.sentAt === null ? [] : batch.pieces.filter(isOut)
  const pieces = batch.sentAt === null ? [] : batch.pieces
  const event = thirdEvent(scene, 'closed', input.reason, { lost: itemsOf(left) })
  const partner = partnerOf(book, batch.partnerId)?.name ?? ''
  const lost = {
    pieces: left,
    line: (line: CaseLine): CaseLine => ({ ...line, state: 'lost', stateAt: at, place: '' }),
    event: (lines: readonly CaseLine[]) =>
      newEvent(scene, 'backFromSupplier', input.reason, {
        result: 'lost',
        items: itemsOf(lines),
        no: batch.no,
        partner,
      }),
  }
  const cases = nextCases(book, scene, [lost], record => ourMove(record, at))
  return yes(null, [thirdChange(nextThird(batch, scene, { pieces, closedAt: at }, event)), ...cases])
}
