// What every sentence of the timeline is made with: the words, the names of things, the facts as text.
import type { Language, Text } from '#shared/catalog/languages'
import type { CaseEvent } from '#shared/model/case'
import type { Words } from '#shared/words/words'

export type Teller = {
  readonly words: Words
  readonly language: Language
  /** `今天 15:20` */
  moment(at: string): string
  /** The name of a clerk, or nothing for one that is not known. */
  nameOf(clerkId: string): string
}

/** `sentence` says what happened; `more` are further lines; `text` are the clerk's own words. */
export type Told = { readonly sentence: string; readonly more: readonly string[]; readonly text: string }

export type Fact = CaseEvent['facts'][string] | undefined
type Entry = { readonly id: string; readonly text: Text }

export const textOf = (fact: Fact) => (fact === undefined || fact === null ? '' : String(fact))

/** The text of a catalogue entry; an id that is not known any more stays readable as it is. */
export function named(list: readonly Entry[], id: Fact, language: Language): string {
  return list.find(entry => entry.id === id)?.text[language] ?? textOf(id)
}

/** The sentence of one kind of entry, with further lines where there is more to say. */
export type Say = (event: CaseEvent, teller: Teller) => string | Pick<Told, 'sentence' | 'more'>
