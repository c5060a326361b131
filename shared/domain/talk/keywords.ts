// Key words as they are compared, and why one is no use: a word that stands in every sentence recognises nobody.
import { type Refusal, refuse } from '../../model/refusal'

/** In characters. A whole sentence never comes back in the same words. */
export const LONGEST_KEYWORD = 30

/** Full-width as half-width, capitals as small letters, one kind of apostrophe, one space. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim()
}

const EVERYWHERE = new Set([
  ...'的了我你您他她它是不没沒有在和就也都这這那个個一么麼什吗嗎呢吧啊要说說来來去到人好会會能可以还還很给給对對',
  ...[
    '我们',
    '我們',
    '你们',
    '你們',
    '他们',
    '他們',
    '这个',
    '這個',
    '那个',
    '那個',
    '什么',
    '什麼',
    '没有',
    '沒有',
  ],
  ...'the an is are was be it its i you he she we they to of in on at for and or but not no yes my your me do'.split(
    ' ',
  ),
  ...['this', 'that', 'with', 'have', 'has', 'had', 'what', 'will', 'can', 'so', 'if', 'as'],
])

const matchesEverything = (folded: string) =>
  EVERYWHERE.has(folded) ||
  // One Latin letter or digit, or nothing but punctuation. A picture such as 😡 says enough by itself.
  /^[\p{Script=Latin}\d]$/u.test(folded) ||
  !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(folded)

/** What is wrong with a shop's key words, each at its place in the list. Empty when all of them are sound. */
export function wrongKeywords(words: readonly string[]): Refusal[] {
  const seen = new Set<string>()
  const refusals: Refusal[] = []
  words.forEach((word, index) => {
    const folded = foldText(word)
    const field = `value.words.${index}`
    if (folded === '') refusals.push(refuse('required', field))
    else if ([...folded].length > LONGEST_KEYWORD)
      refusals.push(refuse('too-long', field, { max: LONGEST_KEYWORD }))
    else if (matchesEverything(folded)) refusals.push(refuse('keyword-everywhere', field, { word }))
    else if (seen.has(folded)) refusals.push(refuse('keyword-twice', field, { word }))
    seen.add(folded)
  })
  return refusals
}
