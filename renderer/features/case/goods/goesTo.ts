// Where an inspected piece probably goes: proposed, never decided. One key changes it.
import type { GoesTo } from '#shared/catalog/lineStates'
import { replacementOf } from '#shared/domain/goods/standing'
import type { CaseView, LineView } from '#shared/model/views'

/** By digit, after the two of the result. */
export const GOES_TO_ORDER: readonly GoesTo[] = ['restocked', 'forSupplier', 'toCollect', 'scrapped']

/** He wants it back: repaired, looked at, or paid for its flaw. */
const KEEPS = ['repair', 'compensation', 'explanation', 'other']

/** Null leaves it to be decided later. */
export function usualGoesTo(view: CaseView, lines: readonly LineView[], isGood: boolean): GoesTo | null {
  const [line] = lines
  if (line === undefined) return null
  const isReplaced = lines.some(({ id }) => replacementOf(view.settlement, id) !== null)
  const isHis = KEEPS.includes(view.card.wish) && !isReplaced
  const isDefect = view.right.find(({ lineId }) => lineId === line.id)?.nature === 'defect'
  const cameBack = line.batchId !== null
  if (isGood) return isHis ? 'toCollect' : 'restocked'
  if (isHis) return cameBack ? 'toCollect' : 'forSupplier'
  // What he hurt himself is talked about first; what was faulty goes to those who made it.
  return isDefect || isReplaced ? 'forSupplier' : null
}
