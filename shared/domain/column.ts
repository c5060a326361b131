// Where a case stands on the board, computed from its facts so that the board can never contradict them.
import type { ColumnId } from '../catalog/columns'
import { MOVES } from '../catalog/columns'
import type { Case } from '../model/case'
import type { CaseLine } from '../model/goods'
import { isPending } from './goods/standing'

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

/** Decided, and money or goods still have to go: said by the decision, or by what was planned since. */
function isToSettle({ outcome, toSettle, money, outgoing }: Case): boolean {
  const isPlanned = money.some(({ state }) => state === 'planned') || outgoing.some(isPending)
  return toSettle || (outcome !== null && isPlanned)
}

export function columnOf(record: Case): ColumnId {
  if (record.closedAt !== null) return 'done'
  if (isUninspectedHere(record)) return 'toInspect'
  if (isUnanswered(record)) return 'new'
  if (isToSettle(record)) return 'toSettle'
  return MOVES.find(move => move.id === record.move)?.column ?? 'working'
}
