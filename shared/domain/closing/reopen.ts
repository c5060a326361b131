// A closed case goes on where it ended: same number, same record.
import type { Book } from '../../model/book'
import type { CaseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { endCare } from '../care/care'
import { anyCase, newEvent, nextCase } from '../caseChange'
import { broughtBack } from '../handOver/passOn'
import { piecesElsewhere } from '../links/piecesElsewhere'

export function reopenCase(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; reason: string },
): Ruling<null> {
  const looked = anyCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (looked.found.deletedAt !== null) return no(refuse('case-in-trash'))
  if (looked.found.closedAt === null) return no(refuse('case-not-closed'))
  const elsewhere = piecesElsewhere(book, looked.found)
  if (elsewhere !== null) return no(elsewhere)
  if (input.reason === '') return no(refuse('required', 'reason'))
  const open = { closedAt: null, told: null, toSettle: false, move: 'us', moveReason: '' } as const
  const patch = { ...open, ...broughtBack(book, scene, looked.found) }
  const reopened = nextCase(looked.found, scene, patch, [newEvent(scene, 'reopened', input.reason)])
  return yes(null, [reopened, ...endCare(book, scene, input.caseId)])
}
