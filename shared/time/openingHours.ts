// Opening hours: when the shop is open, and how much opening time lies between two moments (R122).
import { addDays, dayOf, momentOf, startOfDay, weekday } from './zone'

type DayHours = { readonly open: string; readonly close: string } | null

export type OpeningHours = {
  readonly zone: string
  /** Monday first, seven entries. */
  readonly week: readonly DayHours[]
  readonly closedDays: ReadonlySet<string>
}

/** A shop closed for longer than this is treated as never opening again. */
const SEARCH_DAYS = 400

/** Opening and closing of one day in milliseconds since 1970 UTC, or null when it stays closed. */
export function openingOn(
  day: string,
  hours: OpeningHours,
): { readonly from: number; readonly to: number } | null {
  const usual = hours.week[weekday(day)]
  if (!usual || hours.closedDays.has(day)) return null
  return { from: momentOf(day, usual.open, hours.zone), to: momentOf(day, usual.close, hours.zone) }
}

export function isOpenAt(now: number, hours: OpeningHours): boolean {
  const today = openingOn(dayOf(now, hours.zone), hours)
  return today !== null && now >= today.from && now < today.to
}

/** `now` itself while the shop is open, otherwise the next opening; null when none is in sight. */
export function nextOpening(now: number, hours: OpeningHours): number | null {
  let day = dayOf(now, hours.zone)
  for (let step = 0; step < SEARCH_DAYS; step++, day = addDays(day, 1)) {
    const opening = openingOn(day, hours)
    if (opening && opening.to > now) return Math.max(now, opening.from)
  }
  return null
}

/** The opening of the first open day so many days later; null for a shop that does not open again. */
export function openingAfter(from: number, days: number, hours: OpeningHours): number | null {
  return nextOpening(startOfDay(addDays(dayOf(from, hours.zone), days), hours.zone), hours)
}

/** The last closing at or before `now`, no earlier than `earliest`; null when there was none. */
export function lastClosing(now: number, earliest: number, hours: OpeningHours): number | null {
  let day = dayOf(now, hours.zone)
  for (let step = 0; step < SEARCH_DAYS; step++, day = addDays(day, -1)) {
    const opening = openingOn(day, hours)
    if (opening && opening.to <= now) return opening.to >= earliest ? opening.to : null
    if (momentOf(day, '00:00', hours.zone) < earliest) return null
  }
  return null
}

/** Opening time between two moments in milliseconds; 0 when the second is not later. */
export function openMsBetween(from: number, to: number, hours: OpeningHours): number {
  let sum = 0
  for (let day = dayOf(from, hours.zone); momentOf(day, '00:00', hours.zone) < to; day = addDays(day, 1)) {
    const opening = openingOn(day, hours)
    if (opening) sum += Math.max(0, Math.min(to, opening.to) - Math.max(from, opening.from))
  }
  return sum
}

/** The moment after which so much opening time has passed; null when the shop never opens that long. */
export function addOpenMs(from: number, amount: number, hours: OpeningHours): number | null {
  let left = amount
  let day = dayOf(from, hours.zone)
  for (let step = 0; step < SEARCH_DAYS; step++, day = addDays(day, 1)) {
    const opening = openingOn(day, hours)
    if (!opening) continue
    const start = Math.max(from, opening.from)
    if (start >= opening.to) continue
    if (opening.to - start >= left) return start + left
    left -= opening.to - start
  }
  return null
}

/** The moment since which so much opening time has passed until `to`; null when there was never that much. */
export function subtractOpenMs(to: number, amount: number, hours: OpeningHours): number | null {
  let left = amount
  let day = dayOf(to, hours.zone)
  for (let step = 0; step < SEARCH_DAYS; step++, day = addDays(day, -1)) {
    const opening = openingOn(day, hours)
    if (!opening) continue
    const end = Math.min(to, opening.to)
    if (end <= opening.from) continue
    if (end - opening.from >= left) return end - left
    left -= end - opening.from
  }
  return null
}
