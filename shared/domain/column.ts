// Where a case stands on the board, computed from its facts so that the board can never contradict them.
import type { ColumnId } from '../catalog/columns'
import { MOVES } from '../catalog/columns'
import type { Case } from '../model/case'
import type { CaseLine } from '../model/goods'

export function isUninspectedHere(record: { readonly lines: readonly CaseLine[] }): boolean {
  return record.lines.some(line => line.state === 'arrived')
}

/** Nobody has spoken to the customer and nobody has taken it. */
function isUnanswered(record: Case): boolean {
  return (
    record.contactedAt === null &&
    record.move === 'us' &&
    !record.events.some(event => event.kind === 'taken')
  )
}

export function columnOf(record: Case): ColumnId {
  if (record.closedAt !== null) return 'done'
  if (isUninspectedHere(record)) return 'toInspect'
  if (isUnanswered(record)) return 'new'
  if (record.toSettle) return 'toSettle'
  return MOVES.find(move => move.id === record.move)?.column ?? 'working'
}
