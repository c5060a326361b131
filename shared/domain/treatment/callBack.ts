// When to call a customer back after it got heated: soon, or when the shop opens next; never in closed hours (R142).
import type { CallBackId } from '../../catalog/calm'
import type { Instant } from '../../model/time'
import { isOpenAt, nextOpening, type OpeningHours } from '../../time/openingHours'
import { addDays, dayOf, HOUR_MS, instant, MINUTE_MS, startOfDay } from '../../time/zone'

export type CallBackTime = { readonly id: CallBackId; readonly at: Instant }

const SOON: readonly (readonly [CallBackId, number])[] = [
  ['halfHour', 30 * MINUTE_MS],
  ['twoHours', 2 * HOUR_MS],
]

/** Full minutes. What would fall into closed hours is not offered. `now` in milliseconds. */
export function callBackTimes(now: number, hours: OpeningHours): readonly CallBackTime[] {
  const wholeMinute = Math.ceil(now / MINUTE_MS) * MINUTE_MS
  const soon = SOON.flatMap(([id, ms]) => {
    const at = wholeMinute + ms
    return isOpenAt(at, hours) && dayOf(at, hours.zone) === dayOf(now, hours.zone)
      ? [{ id, at: instant(at) }]
      : []
  })
  const tomorrow = startOfDay(addDays(dayOf(now, hours.zone), 1), hours.zone)
  const opening = nextOpening(tomorrow, hours)
  return opening === null ? soon : [...soon, { id: 'nextDay', at: instant(opening) }]
}
