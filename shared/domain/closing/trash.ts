// Into the trash, from where a case can be restored; nothing is deleted for good (N16).
import type { Book } from '../../model/book'
import type { CaseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { instant } from '../../time/zone'
import { endCare } from '../care/care'
import { anyCase, newEvent, nextCase } from '../caseChange'
import { broughtBack } from '../handOver/passOn'
import { piecesElsewhere } from '../links/piecesElsewhere'

export function trashCase(book: Book, scene: Scene, input: { caseId: CaseId; reason: string }): Ruling<null> {
  const looked = anyCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (looked.found.deletedAt !== null) return no(refuse('case-in-trash'))
  if (input.reason === '') return no(refuse('required', 'reason'))
  const patch = { deletedAt: instant(scene.now) }
  const trashed = nextCase(looked.found, scene, patch, [newEvent(scene, 'trashed', input.reason)])
  return yes(null, [trashed, ...endCare(book, scene, input.caseId)])
}

export function restoreCase(book: Book, scene: Scene, input: { caseId: CaseId }): Ruling<null> {
  const looked = anyCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (looked.found.deletedAt === null) return no(refuse('case-not-in-trash'))
  // A split that was taken back gave the pieces home again: they must not be there twice.
  const elsewhere = looked.found.closedAt === null ? piecesElsewhere(book, looked.found) : null
  if (elsewhere !== null) return no(elsewhere)
  const patch = { deletedAt: null, ...broughtBack(book, scene, looked.found) }
  return yes(null, [nextCase(looked.found, scene, patch, [newEvent(scene, 'restored')])])
}
