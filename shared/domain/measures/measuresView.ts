// The measures of a month or of the last thirty days, made of the record when somebody asks for them (R131, R132, R134).
import type { Book } from '../../model/book'
import type { MeasuresView } from '../../model/promiseViews'
import type { Month } from '../../model/time'
import { dayOf, instant } from '../../time/zone'
import { during } from '../book/walks'
import { limitsAt } from '../deadlines'
import { caseBrief } from '../promises/caseBrief'
import { keptRate } from '../promises/decided'
import { isOverdue, lateCases } from '../promises/overdue'
import { openingHoursOf, settingsOf } from '../settings'
import { ENOUGH } from './figures'
import { firstContact } from './firstContact'
import { refundSpeed } from './refundSpeed'
import { rightsClaims } from './rightsClaims'
import { daysOf, monthOf, spanOf } from './span'

/** `now` in milliseconds; `month` null is the last thirty days. */
export function measuresView(book: Book, now: number, month: Month | null): MeasuresView {
  const settings = settingsOf(book)
  const { timeZone, refundTargetDays, refundAverageDays, maskPhones } = settings
  const days = daysOf(month, now, timeZone)
  const span = spanOf(days, timeZone)
  const cases = [...during(book.cases, span.from, span.until)]
  const refund = refundSpeed(cases, span, refundTargetDays)
  const late = lateCases(book, limitsAt(book, now))
  const overdue = late.filter(isOverdue)
  return {
    now: instant(now),
    from: days.first,
    until: days.last,
    month,
    thisMonth: monthOf(dayOf(now, timeZone)),
    enough: ENOUGH,
    refund: {
      ...refund,
      targetDays: refundTargetDays,
      averageDays: refundAverageDays,
      slowest: refund.slowest.map(({ record, days: taken, paidAt }) => ({
        ...caseBrief(book, record, maskPhones),
        days: taken,
        paidAt,
      })),
    },
    contact: firstContact(cases, span, now, openingHoursOf(settings)),
    kept: keptRate(
      cases.flatMap(({ promises }) => promises),
      span,
      instant(now),
    ),
    overdue: {
      rows: overdue.length,
      quiet: late.length - overdue.length,
      oldest: overdue.reduce<string | null>(
        (first, { late: { since } }) => (first === null || since < first ? since : first),
        null,
      ),
    },
    claims: rightsClaims(cases, span),
  }
}
