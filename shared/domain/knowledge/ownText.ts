// The shop's wording beside the built-in one: writing it, taking it back, and noticing that a new version improved the original.
import { builtInTexts } from '../../catalog/knowledge/builtInTexts'
import { LANGUAGES, type Language } from '../../catalog/languages'
import type { OwnOf } from '../../model/ownKnowledge'

type OwnText = OwnOf<'text'>

/**
 * The shop's wording with this one in it, based on the built-in text of today. A wording that is empty or the original is
 * none: without any, the answer is null, and everything is as it came.
 */
export function withWording(
  own: OwnText | null,
  key: string,
  language: Language,
  text: string,
): OwnText | null {
  const original = builtInTexts.get(key)?.[language] ?? ''
  const texts = { ...own?.texts }
  const basedOn = { ...own?.basedOn }
  delete texts[language]
  delete basedOn[language]
  if (text !== '' && text !== original) {
    texts[language] = text
    basedOn[language] = original
  }
  return Object.keys(texts).length === 0 ? null : { subject: 'text', texts, basedOn }
}

/** Languages in which the shop has its own wording, and the built-in text is no longer the one that it was made from. */
export function improvedSince(own: OwnText, key: string): Language[] {
  const original = builtInTexts.get(key)
  if (original === undefined) return []
  return LANGUAGES.filter(language => {
    const before = own.basedOn[language]
    return own.texts[language] !== undefined && before !== undefined && before !== original[language]
  })
}
