// Turns the demo's relative times into moments: opening hours ago, a part of what is left of today, a clock on a later day.
import { type OpeningHours, openingOn, subtractOpenMs } from '../time/openingHours'
import { addDays, dayOf, HOUR_MS, MINUTE_MS, momentOf, startOfDay } from '../time/zone'
import type { When } from './story'

const FIVE_MINUTES_MS = 5 * MINUTE_MS

/** The moment so many opening hours before `now` (milliseconds), at a full minute. */
export function hoursAgo(now: number, ago: number, hours: OpeningHours): number {
  const exact = subtractOpenMs(now, ago * HOUR_MS, hours) ?? now - ago * 2 * HOUR_MS
  return Math.floor(exact / MINUTE_MS) * MINUTE_MS
}

/** A moment later today: within opening hours while there are any left, otherwise before midnight. */
function laterToday(now: number, part: number, hours: OpeningHours): number {
  const day = dayOf(now, hours.zone)
  const end = startOfDay(addDays(day, 1), hours.zone) - 1000
  const opening = openingOn(day, hours)
  const from = Math.max(now + 10 * MINUTE_MS, opening?.from ?? now)
  const to = Math.min(end, Math.max(opening?.to ?? now, from + 2 * HOUR_MS))
  if (to - from > HOUR_MS)
    return Math.ceil((from + (to - from) * part) / FIVE_MINUTES_MS - 0.5) * FIVE_MINUTES_MS
  return now + Math.ceil((end - now) * (0.1 + 0.8 * part))
}

export function momentOfWhen(now: number, when: When, hours: OpeningHours): number {
  if (typeof when === 'number') return hoursAgo(now, when, hours)
  if ('today' in when) return laterToday(now, when.today, hours)
  return momentOf(addDays(dayOf(now, hours.zone), when.days), when.clock, hours.zone)
}
