// The days of a year as one reads them: neighbours of one name are one line.
import type { OwnHoliday } from '../../model/shop'
import type { Day } from '../../model/time'
import { addDays, isDay } from '../../time/zone'
import { type HolidayDay, type HolidaySettings, holidayDays } from './days'

export type HolidayPeriodView = Pick<HolidayDay, 'kind' | 'name' | 'isOwn'> & {
  readonly from: Day
  readonly to: Day
  readonly days: readonly Day[]
}

const isSame = (a: HolidayPeriodView, b: HolidayDay): boolean =>
  a.kind === b.kind &&
  a.isOwn === b.isOwn &&
  a.name['zh-CN'] === b.name['zh-CN'] &&
  addDays(a.to, 1) === b.day

export function holidayPeriods(settings: HolidaySettings, year: number): HolidayPeriodView[] {
  const found: HolidayPeriodView[] = []
  for (const next of holidayDays(settings)) {
    if (!next.day.startsWith(`${year}-`)) continue
    const last = found.at(-1)
    const { day, kind, name, isOwn } = next
    if (last !== undefined && isSame(last, next))
      found[found.length - 1] = { ...last, to: day, days: [...last.days, day] }
    else found.push({ kind, name, isOwn, from: day, to: day, days: [day] })
  }
  return found
}

/** Days of the table that the shop has taken away. */
export const takenAway = ({ ownHolidays }: HolidaySettings, year: number): readonly Day[] =>
  ownHolidays.flatMap(({ day, kind }) => (kind === 'plain' && day.startsWith(`${year}-`) ? [day] : []))

/** With this day said anew: what stood there before gives way. */
export function withOwnDay(own: readonly OwnHoliday[], next: OwnHoliday): OwnHoliday[] {
  return [...own.filter(({ day }) => day !== next.day), next]
}

/** Without these days: an own entry goes, a shipped one is taken away. */
export function withoutDays(own: readonly OwnHoliday[], period: HolidayPeriodView): OwnHoliday[] {
  const kept = own.filter(({ day }) => !period.days.includes(day))
  if (period.isOwn) return kept
  return [...kept, ...period.days.map((day): OwnHoliday => ({ day, kind: 'plain', name: '' }))]
}

/** A day as it is typed beside a year: `12月25日`, `12-25`, `12/25`, `2026-12-25`; null when there is no such day. */
export function readDayOfYear(typed: string, year: number): Day | null {
  const text = typed.normalize('NFKC').trim()
  const found = /^(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?$/.exec(text)
  if (!found) return null
  const two = (part: string | undefined) => (part ?? '').padStart(2, '0')
  const day = `${found[1] ?? year}-${two(found[2])}-${two(found[3])}`
  return isDay(day) ? day : null
}
