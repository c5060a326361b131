// A day: 明天, 下周三, 月底, 12月5日, next Friday.
import { NUMBER_PATTERN as N, readNumber } from '../chineseNumber'
import { addDays, isDay, weekday } from '../zone'
import { firstOf, type Read, take } from './take'

const WEEKDAYS = '一二三四五六日天'
const ENGLISH_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const dayNumber = (sign: string) => Math.min(WEEKDAYS.indexOf(sign), 6)

/** The next such weekday, today included; `weeks` more weeks counted from this Monday. */
function weekdayFrom(today: string, wanted: number, weeks: number | null): string {
  const from = weekday(today)
  if (weeks !== null) return addDays(today, wanted - from + 7 * weeks)
  return addDays(today, (wanted - from + 7) % 7)
}

/** This year, or the next one when the day has passed. */
function dayThisYear(today: string, month: number, day: number): string | null {
  const text = (year: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const year = Number(today.slice(0, 4))
  const here = text(year)
  const found = isDay(here) && here >= today ? here : text(year + 1)
  return isDay(found) ? found : null
}

/** The day of this month, or of the next one when it has passed. */
function dayThisMonth(today: string, day: number): string | null {
  const here = `${today.slice(0, 8)}${String(day).padStart(2, '0')}`
  if (isDay(here) && here >= today) return here
  const next = addDays(`${today.slice(0, 8)}01`, 31).slice(0, 8)
  const there = `${next}${String(day).padStart(2, '0')}`
  return isDay(there) ? there : null
}

function lastOfMonth(today: string): string {
  return addDays(`${addDays(`${today.slice(0, 8)}01`, 31).slice(0, 8)}01`, -1)
}

const NEAR_DAYS: readonly (readonly [RegExp, number])[] = [
  [/大[后後]天/, 3],
  [/\bday after tomorrow\b/, 2],
  [/[后後]天/, 2],
  [/(?:明天|明日|\btomorrow\b)/, 1],
  [/明(?=早|晚|午)/, 1],
  [/(?:今天|今日|\btoday\b)/, 0],
  [/今(?=早|晚|午)|(?=\btonight\b)/, 0],
]

export function readDay(text: string, today: string): Read<string> | null {
  const number = (part: string | undefined) => readNumber(part ?? '') ?? 0
  return firstOf<string>(text, [
    ...NEAR_DAYS.map(
      ([pattern, days]) =>
        (rest: string) =>
          take(rest, pattern, () => addDays(today, days)),
    ),
    rest =>
      take(
        rest,
        /(下+|这|這|本)?(?:个|個)?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])/,
        ([, which, sign]) => {
          const weeks = which === undefined ? null : which.startsWith('下') ? which.length : 0
          return weekdayFrom(today, dayNumber(sign ?? ''), weeks)
        },
      ),
    rest =>
      take(
        rest,
        /\b(next\s+|this\s+)?(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?\b/,
        ([, which, name]) => {
          const weeks = which === undefined ? null : which.startsWith('next') ? 1 : 0
          return weekdayFrom(today, ENGLISH_DAYS.indexOf(name ?? ''), weeks)
        },
      ),
    rest => take(rest, /(?:下周末|下週末)/, () => weekdayFrom(today, 5, 1)),
    rest => take(rest, /(?:周末|週末|\bweekend\b)/, () => weekdayFrom(today, 5, null)),
    rest =>
      take(rest, /(?:下个?(?:周|星期|礼拜)|下個?(?:週|星期|禮拜)|\bnext week\b)/, () =>
        weekdayFrom(today, 0, 1),
      ),
    rest => take(rest, /(?:月底|月末|\bend of (?:the )?month\b)/, () => lastOfMonth(today)),
    rest => take(rest, /\b(\d{4}-\d{2}-\d{2})\b/, ([, day]) => (day && isDay(day) ? day : null)),
    rest =>
      take(rest, new RegExp(`(${N})\\s*月\\s*(${N})\\s*[日号號]?`), ([, month, day]) =>
        dayThisYear(today, number(month), number(day)),
      ),
    rest =>
      take(rest, new RegExp(`(${N})\\s*[日号號](?![前后後以]*[后後])`), ([, day]) =>
        dayThisMonth(today, number(day)),
      ),
    rest =>
      take(rest, /(?<![\d:])(\d{1,2})[-/.](\d{1,2})(?![\d:])/, ([, month, day]) =>
        dayThisYear(today, number(month), number(day)),
      ),
  ])
}
