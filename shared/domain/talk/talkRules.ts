// What is noted while somebody talks to the customer: his type, each sentence that was said, what he answered (N1, N2).
import type { CustomerTypeId } from '../../catalog/customerTypes'
import type { StageId } from '../../catalog/stages'
import type { Book } from '../../model/book'
import type { CaseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'

/** The clerk confirms what kind of customer this case brought, or takes it back. It belongs to the case alone (T9). */
export function setCustomerType(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; type: CustomerTypeId | null },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  if ((before.customerType?.id ?? null) === input.type) return yes(null, [])
  const customerType = input.type === null ? null : { id: input.type, at: instant(scene.now), by: scene.by }
  const event = newEvent(scene, 'typed', '', { type: input.type })
  return yes(null, [nextCase(before, scene, { customerType }, [event])])
}

/** A sentence was said: stamped in the timeline, and the customer has been spoken to. */
export function sayLine(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; line: string; stage: StageId; text: string },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (input.text === '') return no(refuse('required', 'text'))
  const event = newEvent(scene, 'said', input.text, { line: input.line, stage: input.stage })
  const contactedAt = looked.found.contactedAt ?? instant(scene.now)
  return yes(null, [nextCase(looked.found, scene, { contactedAt }, [event])])
}

/** What the customer answered, in the clerk's words. */
export function noteAnswer(book: Book, scene: Scene, input: { caseId: CaseId; text: string }): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (input.text === '') return no(refuse('required', 'text'))
  return yes(null, [nextCase(looked.found, scene, {}, [newEvent(scene, 'answered', input.text)])])
}
