// A text around the words that were found in it.
import { fold } from './fold'

const BEFORE = 12
const MOST = 80

/** Where the first of the words stands in the text, or -1. Words are folded. */
export function placeOf(text: string, words: readonly string[]): number {
  const folded = fold(text)
  const places = words.map(word => folded.indexOf(word)).filter(at => at >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

/** On one line, and short: what was found stands near its beginning, where a narrow list does not cut it off. */
export function excerpt(text: string, words: readonly string[]): string {
  const flat = text.replace(/\s/g, ' ')
  const at = placeOf(flat, words)
  const from = at <= 2 * BEFORE ? 0 : at - BEFORE
  const piece = flat.slice(from, from + MOST)
  return `${from > 0 ? '…' : ''}${piece}${from + MOST < flat.length ? '…' : ''}`.trim()
}
