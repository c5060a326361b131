// The story was read back to the customer: he agreed, or he corrected it (N4).
import type { Book } from '../../model/book'
import type { CaseId } from '../../model/ids'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'

/** `correction` empty: he agreed with every word. Either way he has been spoken to. */
export function readBack(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; correction: string },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const contactedAt = looked.found.contactedAt ?? instant(scene.now)
  return yes(null, [
    nextCase(looked.found, scene, { contactedAt }, [newEvent(scene, 'readBack', input.correction)]),
  ])
}
