// Two cases about the same become one (N15, N16).
import type { Book } from '../../model/book'
import type { CaseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene } from '../../model/ruling'

export function mergeCase(
  _book: Book,
  _scene: Scene,
  _input: unknown,
): Ruling<{ caseId: CaseId; no: string }> {
  return no(refuse('required'))
}
