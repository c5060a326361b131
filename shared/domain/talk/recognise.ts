// Which kind of customer the typed words sound like (N2). Only a suggestion: the clerk looks at the person and decides.
import { CUSTOMER_TYPE_IDS, type CustomerTypeId, customerType } from '../../catalog/customerTypes'
import type { OwnBook } from '../knowledge/texts'
import { foldText } from './keywords'

export type TypeSuggestion = {
  readonly typeId: CustomerTypeId
  /** The key words that were found, the weightiest first, as they stand in the list. */
  readonly words: readonly string[]
  readonly score: number
}

/** The shop's own key words for a kind of customer, otherwise those that came with the app. */
export const typeKeywords =
  (own: OwnBook) =>
  (typeId: CustomerTypeId): readonly string[] =>
    own.keywords.get(typeId)?.words ?? customerType(typeId).keywords

/** The kinds whose key words stand in the text, best first; the order of the cards decides between equals. */
export function recogniseTypes(
  text: string,
  keywordsOf: (typeId: CustomerTypeId) => readonly string[],
): TypeSuggestion[] {
  const folded = foldText(text)
  if (folded === '') return []
  return CUSTOMER_TYPE_IDS.map(typeId => suggestion(typeId, folded, keywordsOf(typeId)))
    .filter(found => found.score > 0)
    .sort((a, b) => b.score - a.score)
}

function suggestion(typeId: CustomerTypeId, text: string, keywords: readonly string[]): TypeSuggestion {
  const weighed = keywords
    .map(word => ({ word, folded: foldText(word) }))
    .filter(({ folded }) => folded !== '')
    .map(keyword => ({ ...keyword, weight: weight(keyword.folded) }))
    .sort((a, b) => b.weight - a.weight)
  const words: string[] = []
  let score = 0
  let rest = text
  for (const { word, folded, weight } of weighed) {
    const without = takeOut(rest, folded)
    if (without === rest) continue
    // Said three times is one hit, and what a longer word has used up is not counted again for a shorter one inside it.
    rest = without
    words.push(word)
    score += weight
  }
  return { typeId, words, score }
}

const LATIN = /[\p{Script=Latin}\p{N}]/u

/** A Chinese character says about as much as three Latin letters. */
function weight(folded: string): number {
  return [...folded].reduce((sum, char) => sum + (char === ' ' ? 0 : LATIN.test(char) ? 1 : 3), 0)
}

const USED = '\u0000'

/** The text with every place of the word blotted out. A Latin word must stand alone: "now" is not in "know". */
function takeOut(text: string, word: string): string {
  let result = text
  for (let at = result.indexOf(word); at >= 0; at = result.indexOf(word, at + word.length)) {
    const end = at + word.length
    if (isGlued(result[at - 1], word[0]) || isGlued(word.at(-1), result[end])) continue
    result = result.slice(0, at) + USED.repeat(word.length) + result.slice(end)
  }
  return result
}

const isGlued = (left: string | undefined, right: string | undefined) =>
  left !== undefined && right !== undefined && LATIN.test(left) && LATIN.test(right)
