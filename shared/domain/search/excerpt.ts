// A text around the words that were found in it, and where in a text such words stand.
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
  const from = at <= BEFORE + 4 ? 0 : at - BEFORE
  const piece = flat.slice(from, from + MOST)
  return `${from > 0 ? '…' : ''}${piece}${from + MOST < flat.length ? '…' : ''}`.trim()
}

/** A text in pieces, those that were typed marked. Read one after the other they are the text. */
export type Piece = { readonly text: string; readonly isMarked: boolean }

export function markedPieces(text: string, words: readonly string[]): readonly Piece[] {
  const folded = fold(text)
  const isMarked = Array.from({ length: text.length }, () => false)
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0 && word !== ''; at = folded.indexOf(word, at + word.length))
      isMarked.fill(true, at, at + word.length)
  const pieces: Piece[] = []
  let from = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && isMarked[at] === isMarked[from]) continue
    pieces.push({ text: text.slice(from, at), isMarked: isMarked[from] === true })
    from = at
  }
  return pieces
}
