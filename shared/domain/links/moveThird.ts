// What lives beside the cases follows the pieces: claims, batches, parcels that were claimed for a case (N6).
import type { Book, Change } from '../../model/book'
import type { Case } from '../../model/case'
import type { LineId } from '../../model/ids'
import type { Scene } from '../../model/ruling'
import type { ThirdEvent, ThirdRecord } from '../../model/third'
import { instant } from '../../time/zone'
import { belonging } from '../book/walks'

/** The record as it names the other case, or null when it has nothing to do with what moves. */
function renamed(
  record: ThirdRecord,
  from: Case,
  to: Case,
  lineIds: readonly LineId[] | null,
): ThirdRecord | null {
  if (record.kind !== 'batch') {
    // A claim is about the whole case: it stays with what is left of it.
    return lineIds === null && record.caseId === from.id ? { ...record, caseId: to.id } : null
  }
  const moves = (piece: (typeof record.pieces)[number]) =>
    piece.caseId === from.id && (lineIds === null || lineIds.includes(piece.lineId))
  if (!record.pieces.some(moves)) return null
  return {
    ...record,
    pieces: record.pieces.map(piece => (moves(piece) ? { ...piece, caseId: to.id } : piece)),
  }
}

/** All of it when the whole case moves; with `lineIds` only what holds these pieces. */
export function moveThird(
  book: Book,
  scene: Scene,
  from: Case,
  to: Case,
  lineIds: readonly LineId[] | null = null,
): Change[] {
  const at = instant(scene.now)
  const event: ThirdEvent = {
    at,
    by: scene.by,
    kind: 'changed',
    text: '',
    facts: { from: from.no, to: to.no },
  }
  const changes: Change[] = []
  for (const record of belonging(book.third, from.id)) {
    const next = renamed(record, from, to, lineIds)
    if (next === null) continue
    const stamps = { rev: record.rev + 1, updatedAt: at, updatedBy: scene.by }
    changes.push({ collection: 'third', record: { ...next, ...stamps, events: [...next.events, event] } })
  }
  return changes
}
