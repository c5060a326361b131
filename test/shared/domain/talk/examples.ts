// Filled-in variables for tests: everything known, and each thing that a case may not know unknown in turn.
import { LANGUAGES, type Language } from '#shared/catalog/languages'
import { SCRIPT_VARIABLES, type VariableName } from '#shared/catalog/scriptVariables'

type Known = Record<VariableName, string | null>

export const EXAMPLES = Object.fromEntries(
  LANGUAGES.map(language => [
    language,
    Object.fromEntries(SCRIPT_VARIABLES.map(({ id, example }) => [id, example[language]])),
  ]),
) as Record<Language, Record<VariableName, string>>

const MAYBE = SCRIPT_VARIABLES.filter(({ maybe }) => maybe).map(({ id }) => id)

/** Each of the variables that a case may not know missing alone, and all of them at once. */
export function someUnknown(language: Language): Known[] {
  const all: Known = { ...EXAMPLES[language] }
  const none = Object.fromEntries(MAYBE.map(id => [id, null]))
  return [...MAYBE.map(id => ({ ...all, [id]: null })), { ...all, ...none }]
}
