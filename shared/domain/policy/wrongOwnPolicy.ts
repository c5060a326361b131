// Whether the shop's policy table stays sound when one of its own rows is written, or put back to the original.
import type { OwnValue } from '../../model/ownKnowledge'
import { type Refusal, refuse } from '../../model/refusal'
import type { OwnEntry } from '../../model/views'
import { effectivePolicy } from './effectivePolicy'
import { wrongPolicy } from './wrongPolicy'

/** `value` is null for a row that goes back to the original. */
export function wrongOwnPolicy(entries: readonly OwnEntry[], key: string, value: OwnValue | null): Refusal[] {
  const others = entries.filter(entry => entry.value.subject !== 'policy' || entry.key !== key)
  if (value === null) return wrongPolicy(effectivePolicy(others))
  if (value.subject !== 'policy') return []
  const isSaid = Object.values(value.row.explain).some(text => text !== '')
  if (!value.off && !isSaid) return [refuse('required', 'explain')]
  return wrongPolicy(effectivePolicy([...others, { key, value }]))
}
