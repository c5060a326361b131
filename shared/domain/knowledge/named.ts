// Variables as a person reads and writes them: `{称呼}` in a Chinese text, `{name}` in an English one; kept as `{customer}`.
import type { Language } from '../../catalog/languages'
import { SCRIPT_VARIABLES, scriptVariable, type VariableName } from '../../catalog/scriptVariables'
import type { Variables } from '../talk/template'

const IN_BRACES = /\{([^{}]*)\}/g

export function variableLabel(name: VariableName, language: Language): string {
  return SCRIPT_VARIABLES.find(({ id }) => id === name)?.text[language] ?? name
}

/** For the text field: every known variable by its name in that language. */
export function withLabels(text: string, language: Language): string {
  return text.replace(IN_BRACES, (whole, inside: string) => {
    const name = scriptVariable(inside)
    return name === null ? whole : `{${variableLabel(name, language)}}`
  })
}

/** For the book: every known variable by its id, whatever language it was written in. */
export function withIds(text: string): string {
  return text.replace(IN_BRACES, (whole, inside: string) => {
    const name = scriptVariable(inside)
    return name === null ? whole : `{${name}}`
  })
}

/** An example case to read a text by. */
export function exampleVariables(language: Language): Variables {
  return Object.fromEntries(SCRIPT_VARIABLES.map(({ id, example }) => [id, example[language]])) as Variables
}

/** The same case while nobody knows more than what every case has. */
export function leastVariables(language: Language): Variables {
  return Object.fromEntries(
    SCRIPT_VARIABLES.map(({ id, example, maybe }) => [id, maybe ? null : example[language]]),
  ) as Variables
}
