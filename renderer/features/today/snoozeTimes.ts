// The ready times until which a row can be put off: in an hour, before closing, at the next opening.
import type { SettingsView } from '#shared/model/views'
import { nextOpening, type OpeningHours, openingOn } from '#shared/time/openingHours'
import { addDays, dayOf, HOUR_MS, instant, MINUTE_MS, startOfDay } from '#shared/time/zone'

export type SnoozeTime = {
  readonly id: 'inOneHour' | 'beforeClosing' | 'tomorrowOpening' | 'nextOpening'
  readonly at: string
}

/** Enough to still reach somebody before the lights go out. */
const BEFORE_CLOSING_MS = 30 * MINUTE_MS

type Hours = Pick<SettingsView, 'timeZone' | 'week' | 'closedDays'>

export function snoozeTimes(settings: Hours, nowMs: number): readonly SnoozeTime[] {
  const hours: OpeningHours = {
    zone: settings.timeZone,
    week: settings.week,
    closedDays: new Set(settings.closedDays),
  }
  // Full minutes: nobody plans for 16:20:37.
  const inAnHour = Math.ceil((nowMs + HOUR_MS) / MINUTE_MS) * MINUTE_MS
  const times: SnoozeTime[] = [{ id: 'inOneHour', at: instant(inAnHour) }]
  const today = dayOf(nowMs, hours.zone)
  const closing = openingOn(today, hours)
  const late = closing === null ? 0 : closing.to - BEFORE_CLOSING_MS
  if (late > inAnHour) times.push({ id: 'beforeClosing', at: instant(late) })
  const tomorrow = addDays(today, 1)
  const opening = nextOpening(startOfDay(tomorrow, hours.zone), hours)
  if (opening !== null) {
    const isTomorrow = dayOf(opening, hours.zone) === tomorrow
    times.push({ id: isTomorrow ? 'tomorrowOpening' : 'nextOpening', at: instant(opening) })
  }
  return times
}
