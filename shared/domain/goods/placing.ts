// Where an inspected piece goes, where it is kept, what it cost (N9).
import type { Book } from '../../model/book'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene } from '../../model/ruling'

export function goodsPlace(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function goodsStay(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function goodsStore(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function goodsPrice(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}
