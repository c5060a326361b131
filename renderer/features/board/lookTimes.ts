// When to look again at a case that others have: at an opening of the coming days.
import type { SettingsView } from '#shared/model/views'
import { nextOpening } from '#shared/time/openingHours'
import { addDays, dayOf, instant, startOfDay } from '#shared/time/zone'

/** Days ahead; the second is the usual one. */
export const LOOK_DAYS = [1, 3, 7] as const

type Hours = Pick<SettingsView, 'timeZone' | 'week' | 'closedDays'>

export function lookTimes(
  settings: Hours,
  nowMs: number,
): readonly { readonly days: number; readonly at: string }[] {
  const hours = { zone: settings.timeZone, week: settings.week, closedDays: new Set(settings.closedDays) }
  const today = dayOf(nowMs, hours.zone)
  return LOOK_DAYS.flatMap(days => {
    const opening = nextOpening(startOfDay(addDays(today, days), hours.zone), hours)
    return opening === null ? [] : [{ days, at: instant(opening) }]
  })
}
