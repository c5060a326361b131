// Which days a figure is about: a month of the shop, or the last thirty days with today.
import type { Day, Month } from '../../model/time'
import { addDays, dayOf, instant, startOfDay } from '../../time/zone'
import type { Span } from '../promises/decided'

const LAST_DAYS = 30

type Days = { readonly first: Day; readonly last: Day }

export const monthOf = (day: Day): Month => day.slice(0, 7)

/** The first day of the next month: 40 days on is never the same month, nor the one after the next. */
const nextMonth = (month: Month): Day => `${monthOf(addDays(`${month}-01`, 40))}-01`

export function daysOf(month: Month | null, now: number, zone: string): Days {
  if (month !== null) return { first: `${month}-01`, last: addDays(nextMonth(month), -1) }
  const today = dayOf(now, zone)
  return { first: addDays(today, 1 - LAST_DAYS), last: today }
}

export function spanOf({ first, last }: Days, zone: string): Span {
  return {
    from: instant(startOfDay(first, zone)),
    until: instant(startOfDay(addDays(last, 1), zone)),
  }
}
