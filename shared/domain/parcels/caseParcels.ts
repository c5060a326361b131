// Parcels of a case: to us with what the customer sends, and what became of them (R32, R128).
import type { Book } from '../../model/book'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene } from '../../model/ruling'

export function expectParcel(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function changeParcel(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function stepParcel(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}
