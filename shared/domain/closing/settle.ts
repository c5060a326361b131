// Money and goods are where they belong.
import type { Book } from '../../model/book'
import type { CaseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { newEvent, nextCase, openCase } from '../caseChange'
import { missingForSettling } from './missing'

export function settleCase(book: Book, scene: Scene, input: { caseId: CaseId; text: string }): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (!looked.found.toSettle) return no(refuse('not-decided'))
  const [first, ...more] = missingForSettling(looked.found)
  if (first) return no(first, more)
  return yes(null, [
    nextCase(looked.found, scene, { toSettle: false }, [newEvent(scene, 'settled', input.text)]),
  ])
}
