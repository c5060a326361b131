// When something is soon, overdue or untouched too long. The limits are computed once, then compared as texts.
import type { Book } from '../model/book'
import type { Case, CasePromise, Reminder } from '../model/case'
import type { Instant } from '../model/time'
import type { Tone } from '../model/views'
import { addOpenMs, subtractOpenMs } from '../time/openingHours'
import { addDays, dayOf, HOUR_MS, instant, startOfDay } from '../time/zone'
import { openingHoursOf, settingsOf } from './settings'

export type Limits = {
  readonly now: Instant
  /** Due until then is soon. */
  readonly soonUntil: Instant
  /** Touched before then is too long ago. */
  readonly untouchedBefore: Instant
  /** The shop's day. */
  readonly dayStart: Instant
  readonly dayEnd: Instant
}

// A shop that never opens has no opening hours to count: nothing is ever "soon", nothing "untouched".
const NEVER = '0000-01-01T00:00:00.000Z'

/** `now` in milliseconds since 1970 UTC. */
export function limitsAt(book: Book, now: number): Limits {
  const settings = settingsOf(book)
  const hours = openingHoursOf(settings)
  const soonUntil = addOpenMs(now, settings.amberOpenHours * HOUR_MS, hours)
  const untouchedBefore = subtractOpenMs(now, settings.untouchedOpenHours * HOUR_MS, hours)
  const today = dayOf(now, settings.timeZone)
  return {
    now: instant(now),
    soonUntil: soonUntil === null ? instant(now) : instant(soonUntil),
    untouchedBefore: untouchedBefore === null ? NEVER : instant(untouchedBefore),
    dayStart: instant(startOfDay(today, settings.timeZone)),
    dayEnd: instant(startOfDay(addDays(today, 1), settings.timeZone)),
  }
}

export function toneOf(dueAt: Instant, limits: Limits): Tone {
  if (dueAt < limits.now) return 'overdue'
  return dueAt <= limits.soonUntil ? 'soon' : 'calm'
}

export function openPromises(record: { readonly promises: readonly CasePromise[] }): CasePromise[] {
  return record.promises.filter(promise => promise.state === 'open')
}

/** The open promise that falls due first, or null. */
export function nextPromise(record: Case): CasePromise | null {
  let next: CasePromise | null = null
  for (const promise of record.promises) {
    if (promise.state === 'open' && (next === null || promise.dueAt < next.dueAt)) next = promise
  }
  return next
}

/** Our own memo breaks no word, however old it is; a date for the next look does. What a rule thought of has all day (N5). */
export function isLateLook({ kind, rule, dueAt }: Reminder, { now, dayStart }: Limits): boolean {
  return kind === 'touch' && dueAt < (rule === null ? now : dayStart)
}

/** Somebody else has the move and the next look at the case has a date: it waits, it is not forgotten. */
function waitsWithDate(record: Case, limits: Limits): boolean {
  return (
    record.move === 'third' &&
    record.reminders.some(
      ({ state, rule, dueAt }) =>
        state === 'open' && dueAt >= (rule === 'keepWarm' ? limits.dayStart : limits.now),
    )
  )
}

/** Since when nobody has done anything although the customer need not move, when that is too long (R114); else null. */
export function untouchedSince(record: Case, limits: Limits): Instant | null {
  if (record.closedAt !== null || record.deletedAt !== null || record.move === 'customer') return null
  if (waitsWithDate(record, limits)) return null
  return record.touchedAt < limits.untouchedBefore ? record.touchedAt : null
}
