// The case on the sales platform, and who looks after it (R11–R13).
import type { Book } from '../../model/book'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene } from '../../model/ruling'

export function setPlatform(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function platformResult(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function raiseLevel(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}
