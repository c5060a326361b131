// A text in which the words that were typed are marked.
import { markWords } from '#shared/domain/search/markWords'

export function Marked({ text, typed }: { readonly text: string; readonly typed: string }) {
  return markWords(text, typed).map((piece, place) =>
    // Pieces of one text never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    piece.hit ? <mark key={place}>{piece.text}</mark> : piece.text,
  )
}
