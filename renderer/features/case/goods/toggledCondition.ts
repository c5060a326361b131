// What was seen on a piece, pressed or let go: one that is as new is nothing else besides.
import type { ConditionId } from '#shared/catalog/categories'

export function toggledCondition(
  conditions: readonly ConditionId[],
  id: ConditionId,
): readonly ConditionId[] {
  if (conditions.includes(id)) return conditions.filter(other => other !== id)
  if (id === 'asNew') return ['asNew']
  return [...conditions.filter(other => other !== 'asNew'), id]
}
