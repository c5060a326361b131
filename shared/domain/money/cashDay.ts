// The money of one day: what went out and came in, by method, and what is still to be paid (R130).
import type { Book } from '../../model/book'
import type { CashDayView } from '../../model/settlementViews'
import type { Day } from '../../model/time'
import { dayOf } from '../../time/zone'
import { limitsAt } from '../deadlines'
import { settingsOf } from '../settings'

/** `now` in milliseconds; `day` null is today. */
export function cashDay(book: Book, now: number, day: Day | null): CashDayView {
  const today = dayOf(now, settingsOf(book).timeZone)
  return {
    now: limitsAt(book, now).now,
    day: day ?? today,
    today,
    rows: [],
    totals: [],
    outFen: 0,
    inFen: 0,
    toPay: [],
  }
}
