// Cases that belong together.
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene } from '../../model/ruling'
import type { LinkedCase } from '../../model/settlementViews'
import type { Limits } from '../deadlines'

export function linkCase(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function unlinkCase(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function linkedCases(_book: Book, _record: Case, _limits: Limits): LinkedCase[] {
  return []
}
