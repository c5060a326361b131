// Pieces of a case that go their own way become a case of their own.
import type { Book } from '../../model/book'
import type { CaseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene } from '../../model/ruling'

export function splitCase(
  _book: Book,
  _scene: Scene,
  _input: unknown,
): Ruling<{ caseId: CaseId; no: string }> {
  return no(refuse('required'))
}
