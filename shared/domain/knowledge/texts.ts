// Reads the shop's knowledge: its own wording where it wrote one, otherwise what came with the app.
import { builtInTexts } from '../../catalog/knowledge/builtInTexts'
import type { Language } from '../../catalog/languages'
import type { OwnOf, OwnSubject, OwnValue } from '../../model/ownKnowledge'
import type { OwnEntry } from '../../model/views'

/** What the shop changed, by subject and key: `own.text.get('denies-name')`. */
export type OwnBook = { readonly [Subject in OwnSubject]: ReadonlyMap<string, OwnOf<Subject>> }

export function ownBook(entries: readonly OwnEntry[]): OwnBook {
  const of = <Subject extends OwnSubject>(subject: Subject): ReadonlyMap<string, OwnOf<Subject>> =>
    new Map(entries.flatMap(({ key, value }) => (isOf(value, subject) ? [[key, value] as const] : [])))
  return {
    text: of('text'),
    keywords: of('keywords'),
    line: of('line'),
    zone: of('zone'),
    policy: of('policy'),
  }
}

function isOf<Subject extends OwnSubject>(value: OwnValue, subject: Subject): value is OwnOf<Subject> {
  return value.subject === subject
}

/** The text of that key: the shop's wording in that language, otherwise the built-in one. */
export function knowledgeText(own: OwnBook, key: string, language: Language): string {
  return own.text.get(key)?.texts[language] ?? builtInTexts.get(key)?.[language] ?? ''
}
