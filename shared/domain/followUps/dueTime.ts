// Until when something may be put: later than now, and not so far that nobody means it.
import { type Refusal, refuse } from '../../model/refusal'
import type { Scene } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { msOf } from '../../time/zone'
import { FURTHEST, FURTHEST_REMINDER_MS } from '../followUps'

export function wrongDueTime(scene: Scene, at: Instant, field: string): Refusal | null {
  if (!(msOf(at) > scene.now)) return refuse('time-in-past', field)
  return msOf(at) > scene.now + FURTHEST_REMINDER_MS ? refuse('time-too-far', field, FURTHEST) : null
}
