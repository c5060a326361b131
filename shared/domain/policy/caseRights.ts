// What is right for every piece of a case, as its screen shows it.
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { RightView } from '../../model/views'

/** `now` in milliseconds. */
export function caseRights(_book: Book, _record: Case, _now: number): RightView[] {
  return []
}
