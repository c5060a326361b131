// How a script is written: its lines once, their texts once per language. The compiler asks for every line in every language.
import type { ScenarioId } from '../caseFacts'
import type { ChannelId } from '../channels'
import type { IssueTypeId } from '../issueTypes'
import { LANGUAGES, type Language, type Text } from '../languages'
import type { StageId } from '../stages'

/** One sentence to say, why it is said, and what must not be said instead. Templates, see `domain/talk/template.ts`. */
export type LineText = { readonly goal: string; readonly say: string; readonly dont: string }
export const LINE_PARTS = ['goal', 'say', 'dont'] as const satisfies readonly (keyof LineText)[]

export type ScriptLine = {
  readonly id: string
  readonly stage: StageId
  /** The step of the customer type's way that this line fulfils, from 1 (R90–R95). */
  readonly step?: number
  /** Said only for these issue types, while the order stands there, or on these channels; otherwise always. */
  readonly issueTypes?: readonly IssueTypeId[]
  readonly scenarios?: readonly ScenarioId[]
  readonly channels?: readonly ChannelId[]
  /** Said after the lines for the problem: it seals what they propose. */
  readonly last?: true
  /** The line for the problem that this one makes needless: nobody is read the same facts twice. */
  readonly insteadOf?: string
}

/** The texts of one script in one language. */
export type LineTexts<Lines extends readonly ScriptLine[]> = Readonly<Record<Lines[number]['id'], LineText>>

/** `id` begins the key of each line: `denies-understand`. */
export type Script = {
  readonly id: string
  readonly lines: readonly ScriptLine[]
  readonly texts: Readonly<Record<Language, Readonly<Record<string, LineText>>>>
}

export const lineKey = (script: Script, line: ScriptLine) => `${script.id}-${line.id}`

/** The texts of a script by key: `denies-understand-say`. */
export function scriptTexts(script: Script): (readonly [string, Text])[] {
  return script.lines.flatMap(line =>
    LINE_PARTS.map(part => {
      const texts = LANGUAGES.map(language => [language, script.texts[language][line.id]?.[part] ?? ''])
      return [`${lineKey(script, line)}-${part}`, Object.fromEntries(texts) as Text] as const
    }),
  )
}
