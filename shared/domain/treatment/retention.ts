// Asked once, honestly, whether something else would do; after that the customer's choice counts (R38, R47).
import type { Book } from '../../model/book'
import type { CaseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Retention } from '../../model/treatment'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'

export function offerRetention(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; what: string; answer: Retention['answer'] },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (looked.found.retention !== null) return no(refuse('retention-offered'))
  if (input.what === '') return no(refuse('required', 'what'))
  const retention = { what: input.what, answer: input.answer, at: instant(scene.now), by: scene.by }
  const event = newEvent(scene, 'retention', input.what, { answer: input.answer })
  return yes(null, [nextCase(looked.found, scene, { retention }, [event])])
}
