// The grounds as the dialog shows them: each with every reason why it cannot be chosen here.
import { GROUNDS, type Ground } from '../../catalog/grounds'
import type { Case } from '../../model/case'
import { type Refusal, refuse } from '../../model/refusal'
import type { Day } from '../../model/time'
import type { GroundView, RightView } from '../../model/views'
import { shownPhotos } from '../treatment/photos'
import { declineRefusal } from './groundChecks'

function because(ground: Ground, record: Case, rights: readonly RightView[], today: Day): Refusal[] {
  const refusal = declineRefusal(ground.id, record, today)
  if (refusal !== null) return [refusal]
  // The law would allow it; the shop's own table may be kinder.
  const isAllowed = rights.length === record.lines.length && rights.every(right => right.mayDecline)
  if (!isAllowed) return [refuse('ground-policy')]
  return ground.needsPhoto && shownPhotos(record).length === 0 ? [refuse('ground-needs-photo')] : []
}

/** `today` is the shop's day. */
export function groundsFor(record: Case, rights: readonly RightView[], today: Day): GroundView[] {
  return GROUNDS.map(ground => ({ id: ground.id, because: because(ground, record, rights, today) }))
}
