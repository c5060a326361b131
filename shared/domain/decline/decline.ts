// A request is declined rightly and politely, or the decline is taken back (R75–R79, N8).
import { alternativeOf } from '../../catalog/alternatives'
import { groundOf } from '../../catalog/grounds'
import type { ApprovalInput } from '../../model/approval'
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import { isHere } from '../../model/goods'
import type { CaseId, PhotoId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Decline } from '../../model/treatment'
import { dayOf, instant } from '../../time/zone'
import { approve } from '../approvals'
import { anyCase, newEvent, nextCase, openCase } from '../caseChange'
import { isUninspectedHere } from '../column'
import { backToUs } from '../moves'
import { caseRights } from '../policy/caseRights'
import { settingsOf } from '../settings'
import { shownPhotos } from '../treatment/photos'
import { groundsFor } from './groundsFor'
import { withoutDecline } from './keepLawful'

type Declining = {
  caseId: CaseId
  ground: string
  evidence: string
  photos: readonly PhotoId[]
  alternatives: readonly string[]
  /** For the manager alone, such as a suspicion; never a ground and never printed (R77). */
  innerNote: string
  approval: ApprovalInput | null
}

/** What is missing besides the ground: proof, and another way for the customer. */
function missingParts(record: Case, input: Declining): Refusal[] {
  const missing: Refusal[] = []
  const shown = new Set(shownPhotos(record).map(photo => photo.id))
  if (input.photos.some(id => !shown.has(id))) missing.push(refuse('no-such-photo', 'photos'))
  if (input.evidence === '' && input.photos.length === 0) missing.push(refuse('evidence-missing', 'evidence'))
  if (groundOf(input.ground)?.needsPhoto && input.photos.length === 0)
    missing.push(refuse('ground-needs-photo', 'photos'))
  if (input.alternatives.length === 0) missing.push(refuse('alternative-missing', 'alternatives'))
  if (input.alternatives.some(id => alternativeOf(id) === null))
    missing.push(refuse('no-such-alternative', 'alternatives'))
  return missing
}

export function decideDecline(book: Book, scene: Scene, input: Declining): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  if (before.outcome === 'declined') return no(refuse('already-decided'))
  if (isUninspectedHere(before)) return no(refuse('goods-not-inspected'))
  const on = dayOf(scene.now, settingsOf(book).timeZone)
  const rights = caseRights(book, before, scene.now)
  const ground = groundsFor(before, rights, on).find(({ id }) => id === input.ground)
  const right = rights[0]
  if (!ground || !right) return no(refuse('no-such-ground', 'ground'))
  const wrongGround = ground.because.map(refusal => ({ ...refusal, field: 'ground' }))
  const [first, ...more] = [...wrongGround, ...missingParts(before, input)]
  if (first) return no(first, more)
  if (input.approval === null) return no(refuse('decline-needs-manager', 'approval'))
  const approved = approve(book, scene, input.approval)
  if (!approved.ok) return no(approved.refusal)
  const at = instant(scene.now)
  const decline: Decline = {
    at,
    by: scene.by,
    on,
    ground: ground.id,
    evidence: input.evidence,
    photos: [...input.photos],
    policyRow: right.row,
    policyText: right.explain,
    policySource: right.source,
    alternatives: [...new Set(input.alternatives)],
    innerNote: input.innerNote,
    approval: approved.approval,
  }
  const event = newEvent(scene, 'declined', input.evidence, {
    ground: decline.ground,
    alternatives: decline.alternatives.join(','),
    approvedBy: approved.approval.by,
    reason: approved.approval.reason,
  })
  const patch = {
    decline,
    outcome: 'declined',
    // A piece that lies here goes back to him before the case is settled.
    toSettle: before.lines.some(isHere),
    told: null,
    ...backToUs(before, at),
  } as const
  return yes(null, [nextCase(before, scene, patch, [event])])
}

/** The decline does not stand any more; the customer is told what holds now. A closed case is open again. */
export function withdrawDecline(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; reason: string },
): Ruling<null> {
  const looked = anyCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  if (before.deletedAt !== null) return no(refuse('case-in-trash'))
  if (before.decline === null) return no(refuse('not-declined'))
  if (input.reason === '') return no(refuse('required', 'reason'))
  const event = newEvent(scene, 'declineWithdrawn', input.reason, { ground: before.decline.ground })
  return yes(null, [nextCase(before, scene, withoutDecline(before), [event])])
}
