// Says moments, days and spans as people at a counter do. Pure: the clock and the shop's time zone are given.
import { clockOf, DAY_MS, dayOf, daysBetween, HOUR_MS, MINUTE_MS, msOf, weekday } from '../time/zone'
import type { Words } from './words'

type TimeWords = Pick<Words, 'time'>

function parts(day: string): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) }
}

/** `今天`, `明天`, `周五`, `下周一`, `11月28日`, `2027年1月3日`. */
export function sayDay(words: TimeWords, day: string, today: string): string {
  const ahead = daysBetween(today, day)
  if (ahead === 0) return words.time.today
  if (ahead === 1) return words.time.tomorrow
  if (ahead === -1) return words.time.yesterday
  if (ahead > 1 && ahead <= 6) {
    const index = weekday(day)
    return index > weekday(today) ? words.time.weekday(index) : words.time.nextWeekday(index)
  }
  const { year, month, date } = parts(day)
  return year === parts(today).year
    ? words.time.monthDay(month, date)
    : words.time.yearMonthDay(year, month, date)
}

/** `今天 15:20`. */
export function sayMoment(words: TimeWords, at: string, nowMs: number, zone: string): string {
  const day = sayDay(words, dayOf(msOf(at), zone), dayOf(nowMs, zone))
  return words.time.dayAndClock(day, clockOf(msOf(at), zone))
}

/** The whole truth, for hovering and paper: `2026年11月28日 周六 15:20`. */
export function sayExactly(words: TimeWords, at: string, zone: string): string {
  const day = dayOf(msOf(at), zone)
  const { year, month, date } = parts(day)
  const named = words.time.dayWithWeekday(
    words.time.yearMonthDay(year, month, date),
    words.time.weekday(weekday(day)),
  )
  return words.time.dayAndClock(named, clockOf(msOf(at), zone))
}

/**
 * A span in at most two units, rounded down: `2 小时 10 分`, `3 天`. From three days on hours no longer matter.
 * `brief` is one unit, for cards with little room: `2 小时`.
 */
export function saySpan(words: TimeWords, spanMs: number, brief = false): string {
  const span = Math.abs(spanMs)
  if (span < MINUTE_MS) return words.time.underAMinute
  if (span < HOUR_MS) return words.time.minutes(Math.floor(span / MINUTE_MS))
  if (span < DAY_MS) {
    const hours = Math.floor(span / HOUR_MS)
    const minutes = Math.floor((span % HOUR_MS) / MINUTE_MS)
    return minutes === 0 || brief ? words.time.hours(hours) : words.time.hoursAndMinutes(hours, minutes)
  }
  const days = Math.floor(span / DAY_MS)
  const hours = Math.floor((span % DAY_MS) / HOUR_MS)
  return hours === 0 || days >= 3 || brief ? words.time.days(days) : words.time.daysAndHours(days, hours)
}

/** `还剩 3 小时` or `逾期 2 小时 10 分`. */
export function sayLeft(words: TimeWords, dueAt: string, nowMs: number, brief = false): string {
  const leftMs = msOf(dueAt) - nowMs
  const span = saySpan(words, leftMs, brief)
  return leftMs < 0 ? words.time.overdueBy(span) : words.time.left(span)
}

/** How old something is: `3 天`. */
export function sayAge(words: TimeWords, since: string, nowMs: number, brief = false): string {
  return saySpan(words, Math.max(0, nowMs - msOf(since)), brief)
}

/** `刚刚`, `5 分钟前`. */
export function sayAgo(words: TimeWords, at: string, nowMs: number): string {
  const age = nowMs - msOf(at)
  return age < MINUTE_MS ? words.time.justNow : words.time.ago(saySpan(words, age))
}
