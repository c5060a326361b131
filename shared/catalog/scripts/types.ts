// How a script is written: its lines once, their texts once per language. The compiler asks for every line in every language.
import type { ScenarioId } from '../caseFacts'
import type { IssueTypeId } from '../issueTypes'
import type { Language } from '../languages'
import type { StageId } from '../stages'

/** One sentence to say, why it is said, and what must not be said instead. Templates, see `domain/talk/template.ts`. */
export type LineText = { readonly goal: string; readonly say: string; readonly dont: string }

export type ScriptLine = {
  readonly id: string
  readonly stage: StageId
  /** The step of the customer type's way that this line fulfils, from 1 (R90–R95). */
  readonly step?: number
  /** Said only for these issue types, or while the order stands there; otherwise always. */
  readonly issueTypes?: readonly IssueTypeId[]
  readonly scenarios?: readonly ScenarioId[]
}

/** The texts of one script in one language. */
export type LineTexts<Lines extends readonly ScriptLine[]> = Readonly<Record<Lines[number]['id'], LineText>>

/** `id` begins the key of each line: `denies-understand`. */
export type Script = {
  readonly id: string
  readonly lines: readonly ScriptLine[]
  readonly texts: Readonly<Record<Language, Readonly<Record<string, LineText>>>>
}
