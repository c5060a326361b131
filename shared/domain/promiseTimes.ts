// When a promise may fall due: the proposal outside closed hours, the limits, and when the manager is needed (R54, R111).
import { type IssueTypeId, issueType } from '../catalog/issueTypes'
import type { Approval, ApprovalInput } from '../model/approval'
import type { Book } from '../model/book'
import type { CasePromise } from '../model/case'
import { type Refusal, refuse } from '../model/refusal'
import type { Scene } from '../model/ruling'
import type { Instant } from '../model/time'
import type { RegisterContext } from '../model/views'
import { isOpenAt, lastClosing, nextOpening, type OpeningHours, openingOn } from '../time/openingHours'
import { DAY_MS, dayOf, HOUR_MS, instant, MINUTE_MS, msOf } from '../time/zone'
import { approve } from './approvals'
import { openingHoursOf, settingsOf } from './settings'

/** Further ahead than this is a slip of the finger. */
const FURTHEST_MS = 400 * DAY_MS

/** Full minutes: a customer is told 15:20, not 15:20:37. */
function wholeMinute(ms: number): number {
  return Math.ceil(ms / MINUTE_MS) * MINUTE_MS
}

/** How long the customer may wait for the next word: hours, the end of this shop day, or null for the shop's usual time. */
export type Wait = number | 'sameDay' | null

/** Less than this before closing, nothing can be promised for the same day any more. */
const SAME_DAY_LEAST_MS = HOUR_MS
const SAME_DAY_ELSE_HOURS = 4

/** What the issue type asks for; the shop's usual time while no type is known (R54, R111). */
export function usualWait(issueTypeId: IssueTypeId | null): Wait {
  return issueTypeId === null ? null : issueType(issueTypeId).defaults.promise
}

/** The closing of this shop day, as long as there is time enough until then. */
function closingToday(now: number, hours: OpeningHours): number | null {
  const closing = openingOn(dayOf(now, hours.zone), hours)?.to ?? 0
  return closing - now >= SAME_DAY_LEAST_MS ? closing : null
}

/**
 * The time to promise, after so long a wait. In closed hours the next opening is offered; where that lies beyond what a
 * clerk may promise (a long holiday), the last closing before. `now` in milliseconds.
 */
export function proposePromise(book: Book, now: number, wait: Wait = null): RegisterContext['promise'] {
  const settings = settingsOf(book)
  const hours = openingHoursOf(settings)
  const closing = wait === 'sameDay' ? closingToday(now, hours) : null
  // By closing time is before the shop is closed, though no longer within its hours.
  if (closing !== null) return { dueAt: instant(closing), exactAt: instant(closing), moved: false }
  const hoursAhead = wait === 'sameDay' ? SAME_DAY_ELSE_HOURS : (wait ?? settings.promiseHours)
  const exact = wholeMinute(now + hoursAhead * HOUR_MS)
  if (isOpenAt(exact, hours)) return { dueAt: instant(exact), exactAt: instant(exact), moved: false }
  const opening = nextOpening(exact, hours)
  const limit = now + settings.promiseLimitHours * HOUR_MS
  const wanted =
    opening !== null && (opening <= limit || exact > limit)
      ? opening
      : (lastClosing(exact, now + HOUR_MS, hours) ?? exact)
  return { dueAt: instant(wanted), exactAt: instant(exact), moved: wanted !== exact }
}

type PromiseTime = {
  readonly kind: CasePromise['kind']
  /** Left out: to the customer. */
  readonly to?: CasePromise['to']
  readonly dueAt: Instant
  readonly approval: ApprovalInput | null
}

/** Over the limit, the next word to the customer needs the manager; what others were promised, or named, does not. */
export function needsManager(
  book: Book,
  now: number,
  { kind, to = 'customer', dueAt }: Pick<PromiseTime, 'kind' | 'to' | 'dueAt'>,
): boolean {
  // A minute of grace: the form proposes full minutes.
  const limit = now + settingsOf(book).promiseLimitHours * HOUR_MS + MINUTE_MS
  return kind === 'word' && to === 'customer' && msOf(dueAt) > limit
}

/** Whether this time may be promised, and with whose approval. */
export function checkPromiseTime(
  book: Book,
  scene: Scene,
  promise: PromiseTime,
  field: string,
): { ok: true; approval: Approval | null } | { ok: false; refusal: Refusal } {
  const due = msOf(promise.dueAt)
  if (!(due > scene.now)) return { ok: false, refusal: refuse('time-in-past', field) }
  if (due > scene.now + FURTHEST_MS)
    return { ok: false, refusal: refuse('time-too-far', field, { days: FURTHEST_MS / DAY_MS }) }
  if (!needsManager(book, scene.now, promise)) return { ok: true, approval: null }
  if (promise.approval === null) {
    return {
      ok: false,
      refusal: refuse('needs-manager', field, { hours: settingsOf(book).promiseLimitHours }),
    }
  }
  return approve(book, scene, promise.approval)
}
