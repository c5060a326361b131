// How every rule finds a case and writes its next version: one more revision, one more entry in the timeline.
import type { Book, Change } from '../model/book'
import type { Case, CaseEvent, EventKind } from '../model/case'
import { EventId } from '../model/ids'
import { type Refusal, refuse } from '../model/refusal'
import type { Scene } from '../model/ruling'
import { instant } from '../time/zone'
import { whyNotDeclined, withoutDecline } from './decline/keepLawful'

type Lookup = { ok: true; found: Case } | { ok: false; refusal: Refusal }

/** Any case that exists, also closed or in the trash. */
export function anyCase(book: Book, caseId: string): Lookup {
  const found = book.cases.get(caseId)
  return found ? { ok: true, found } : { ok: false, refusal: refuse('no-such-case') }
}

/** Why nothing more can be done to it, or null for a case that is open. */
export function whyNotOpen(record: Case): Refusal | null {
  if (record.deletedAt !== null) return refuse('case-in-trash')
  if (record.closedAt !== null) return refuse('case-closed')
  return null
}

/** A case that is neither closed nor in the trash. */
export function openCase(book: Book, caseId: string): Lookup {
  const looked = anyCase(book, caseId)
  if (!looked.ok) return looked
  const refusal = whyNotOpen(looked.found)
  return refusal ? { ok: false, refusal } : looked
}

export function newEvent(
  scene: Scene,
  kind: EventKind,
  text = '',
  facts: CaseEvent['facts'] = {},
): CaseEvent {
  return { id: EventId.parse(scene.newId()), at: instant(scene.now), by: scene.by, kind, text, facts }
}

/** The next version of the case. It counts as touched unless `isTouch` is false (printing, putting off). */
export function nextCase(
  before: Case,
  scene: Scene,
  patch: Partial<Case>,
  events: readonly CaseEvent[],
  isTouch = true,
): Change {
  const at = instant(scene.now)
  const record: Case = {
    ...before,
    ...patch,
    rev: before.rev + 1,
    updatedAt: at,
    updatedBy: scene.by,
    touchedAt: isTouch ? at : before.touchedAt,
    events: [...before.events, ...events],
  }
  // A decline that what was just written no longer carries is withdrawn in the same breath (N8).
  const because = whyNotDeclined(record)
  if (because === null) return { collection: 'cases', record }
  const ground = record.decline?.ground ?? null
  const withdrawn = newEvent(scene, 'declineWithdrawn', '', { because, ground })
  return {
    collection: 'cases',
    record: { ...withoutDecline(record), events: [...record.events, withdrawn] },
  }
}
