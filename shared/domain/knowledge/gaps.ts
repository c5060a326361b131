// Which variables a text of the knowledge may hold: only what is filled in where it is read.

import { allScripts } from '../../catalog/scripts/scripts'
import { LINE_PARTS, lineKey } from '../../catalog/scripts/types'
import { SCRIPT_VARIABLES, type VariableName } from '../../catalog/scriptVariables'
import { type Refusal, refuse } from '../../model/refusal'
import { readTemplate, type TemplatePart } from '../talk/template'

export const ALL_VARIABLES: readonly VariableName[] = SCRIPT_VARIABLES.map(({ id }) => id)
const DAYS_LEFT: readonly VariableName[] = ['daysLeft']
const NONE: readonly VariableName[] = []

const spoken = new Set(
  allScripts.flatMap(script =>
    script.lines.flatMap(line => LINE_PARTS.map(part => `${lineKey(script, line)}-${part}`)),
  ),
)

export function variablesFor(key: string): readonly VariableName[] {
  if (spoken.has(key) || /^(decline|boundary)-/.test(key)) return ALL_VARIABLES
  return key.startsWith('policy-') ? DAYS_LEFT : NONE
}

/** What is wrong with the gaps of a text, at its field. */
export function wrongGaps(text: string, allowed: readonly VariableName[], field: string): Refusal[] {
  const reading = readTemplate(text)
  if (!reading.ok) {
    const code = reading.code === 'unclosed' ? 'unclosed-sign' : 'unknown-variable'
    return [refuse(code, field, { name: reading.name })]
  }
  const stray = variablesIn(reading.parts).find(name => !allowed.includes(name))
  return stray === undefined ? [] : [refuse('variable-not-here', field, { name: stray })]
}

function variablesIn(parts: readonly TemplatePart[]): VariableName[] {
  return parts.flatMap(part => {
    if (part.kind === 'maybe') return variablesIn(part.parts)
    return part.kind === 'variable' ? [part.name] : []
  })
}
