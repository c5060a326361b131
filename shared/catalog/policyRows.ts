// The built-in policy table (R30–R39, R70–R77): who may demand what, and who pays the freight. The shop may overlay each row.

import type { Text } from './languages'
import { CHANGED_MIND_ROWS } from './policy/changedMind'
import { FAULT_ROWS } from './policy/faults'
import { OTHER_ROWS } from './policy/others'
import type { BuiltInRow } from './policy/row'
import { POLICY_TEXTS } from './policy/texts'

export const POLICY_ROWS: readonly BuiltInRow[] = [...FAULT_ROWS, ...CHANGED_MIND_ROWS, ...OTHER_ROWS]

/** The sentences by key, for the knowledge screen: `policy-defect-week`. */
export const policyTexts: readonly (readonly [key: string, text: Text])[] = POLICY_ROWS.map(
  ({ id }) => [`policy-${id}`, POLICY_TEXTS[id]] as const,
)
