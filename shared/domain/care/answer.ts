// What became of a word after the end: done, put off, dropped; an unhappy customer's case goes on at once.
import type { Book } from '../../model/book'
import type { CareId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { instant } from '../../time/zone'
import { anyCase, newEvent, nextCase } from '../caseChange'
import { reopenCase } from '../closing/reopen'
import { wrongDueTime } from '../followUps/dueTime'
import { thirdEvent } from '../third/records'
import { findOpenCare, nextCare } from './care'

type Done = { readonly careId: CareId; readonly note: string; readonly reopen: boolean }

/** Heard from him: it stands in his case, too. Reopening needs what he said: that is why it goes on. */
export function finishCare(book: Book, scene: Scene, { careId, note, reopen }: Done): Ruling<null> {
  const looked = findOpenCare(book, careId)
  if (!looked.ok) return no(looked.refusal)
  const care = looked.found
  const record = anyCase(book, care.caseId)
  if (!record.ok) return no(record.refusal)
  const patch = { state: 'done', closedAt: instant(scene.now), snoozedUntil: null, note } as const
  const done = nextCare(care, scene, patch, thirdEvent(scene, 'cared', note))
  const cared = nextCase(record.found, scene, {}, [newEvent(scene, 'cared', note)], false)
  if (!reopen) return yes(null, [done, cared])
  if (note === '') return no(refuse('required', 'note'))
  const again = reopenCase(book, scene, { caseId: care.caseId, reason: note })
  if (!again.ok) return again
  const others = again.changes.filter(({ record: changed }) => changed.id !== care.id)
  return yes(null, [done, ...others])
}

export function snoozeCare(
  book: Book,
  scene: Scene,
  { careId, until }: { readonly careId: CareId; readonly until: Instant },
): Ruling<null> {
  const looked = findOpenCare(book, careId)
  if (!looked.ok) return no(looked.refusal)
  const wrong = wrongDueTime(scene, until, 'until')
  if (wrong) return no(wrong)
  const event = thirdEvent(scene, 'snoozed', '', { until })
  return yes(null, [nextCare(looked.found, scene, { snoozedUntil: until }, event)])
}

export function dropCare(book: Book, scene: Scene, { careId }: { readonly careId: CareId }): Ruling<null> {
  const looked = findOpenCare(book, careId)
  if (!looked.ok) return no(looked.refusal)
  const patch = { state: 'skipped', closedAt: instant(scene.now), snoozedUntil: null } as const
  return yes(null, [nextCare(looked.found, scene, patch, thirdEvent(scene, 'skipped'))])
}
