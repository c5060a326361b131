// Whose move it is, and who looks after the case.
import type { MoveId } from '../catalog/columns'
import type { Book } from '../model/book'
import type { Case, Reminder } from '../model/case'
import type { CaseId } from '../model/ids'
import { refuse } from '../model/refusal'
import { no, type Ruling, type Scene, yes } from '../model/ruling'
import type { Instant } from '../model/time'
import { instant, msOf } from '../time/zone'
import { newEvent, nextCase, openCase } from './caseChange'
import { columnOf } from './column'
import { FURTHEST, FURTHEST_REMINDER_MS, newReminder } from './followUps'
import { passedOn, settledItems } from './handOver/passOn'

/** The clerk at work makes it hers; a case that nobody has answered leaves 待受理 by this. */
export function takeCase(book: Book, scene: Scene, input: { caseId: CaseId }): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  if (before.ownerId === scene.by && columnOf(before) !== 'new') return no(refuse('already-owner'))
  const event = newEvent(scene, 'taken', '', { from: before.ownerId })
  if (before.ownerId === scene.by) return yes(null, [nextCase(before, scene, {}, [event])])
  return yes(null, [
    nextCase(before, scene, passedOn(before, before.ownerId, scene.by), [event]),
    ...settledItems(book, scene, [before], scene.by),
  ])
}

/** It is our move again. */
export function backToUs(before: Case, at: Instant): Pick<Case, 'move' | 'moveReason' | 'reminders'> {
  return { move: 'us', moveReason: '', reminders: withoutTouches(before.reminders, at) }
}

/** Planned looks at a waiting case end with the waiting; what a rule made ends by its own rule. */
function withoutTouches(reminders: readonly Reminder[], at: Instant): Reminder[] {
  return reminders.map(item =>
    item.kind === 'touch' && item.rule === null && item.state === 'open'
      ? { ...item, state: 'skipped', closedAt: at }
      : item,
  )
}

type Move = { caseId: CaseId; move: MoveId; reason: string; nextTouchAt: Instant | null }

/** Sets whose move it is, with the reason; while others have it, a date for the next look is needed. */
export function setMove(book: Book, scene: Scene, input: Move): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  if (before.move === input.move) return no(refuse('move-unchanged'))
  if (input.reason === '') return no(refuse('required', 'reason'))
  const reminders = withoutTouches(before.reminders, instant(scene.now))
  if (input.move !== 'us') {
    if (input.nextTouchAt === null) return no(refuse('required', 'nextTouchAt'))
    if (!(msOf(input.nextTouchAt) > scene.now)) return no(refuse('time-in-past', 'nextTouchAt'))
    if (msOf(input.nextTouchAt) > scene.now + FURTHEST_REMINDER_MS)
      return no(refuse('time-too-far', 'nextTouchAt', FURTHEST))
    reminders.push(newReminder(scene, 'touch', input.reason, input.nextTouchAt))
  }
  const event = newEvent(scene, 'moved', input.reason, {
    from: before.move,
    to: input.move,
    nextTouchAt: input.nextTouchAt,
  })
  return yes(null, [
    nextCase(before, scene, { move: input.move, moveReason: input.reason, reminders }, [event]),
  ])
}
