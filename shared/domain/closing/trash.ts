// Into the trash, from where a case can be restored; nothing is deleted for good (N16).
import type { Book } from '../../model/book'
import type { CaseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { instant } from '../../time/zone'
import { anyCase, newEvent, nextCase } from '../caseChange'
import { piecesElsewhere } from '../links/piecesElsewhere'

export function trashCase(book: Book, scene: Scene, input: { caseId: CaseId; reason: string }): Ruling<null> {
  const looked = anyCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (looked.found.deletedAt !== null) return no(refuse('case-in-trash'))
  if (input.reason === '') return no(refuse('required', 'reason'))
  const patch = { deletedAt: instant(scene.now) }
  return yes(null, [nextCase(looked.found, scene, patch, [newEvent(scene, 'trashed', input.reason)])])
}

export function restoreCase(book: Book, scene: Scene, input: { caseId: CaseId }): Ruling<null> {
  const looked = anyCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (looked.found.deletedAt === null) return no(refuse('case-not-in-trash'))
  // A split that was taken back gave the pieces home again: they must not be there twice.
  const elsewhere = looked.found.closedAt === null ? piecesElsewhere(book, looked.found) : null
  if (elsewhere !== null) return no(elsewhere)
  return yes(null, [nextCase(looked.found, scene, { deletedAt: null }, [newEvent(scene, 'restored')])])
}
