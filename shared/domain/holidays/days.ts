// What a day is: off, worked instead of another, or plain. The shop's own word stands above the shipped table (decision 16).

import type { HolidayTable } from '../../catalog/holidays/table'
import { HOLIDAY_TABLES, holidayTableOf } from '../../catalog/holidays/tables'
import type { Text } from '../../catalog/languages'
import type { Settings } from '../../model/shop'
import type { Day } from '../../model/time'
import { addDays } from '../../time/zone'

export type HolidaySettings = Pick<Settings, 'timeZone' | 'ownHolidays'>

export type HolidayDay = {
  readonly day: Day
  readonly kind: 'off' | 'work'
  readonly name: Text
  /** Written down by the shop. */
  readonly isOwn: boolean
}

function tableDays(table: HolidayTable): HolidayDay[] {
  return Object.values(table.years).flatMap(({ periods }) =>
    periods.flatMap(({ name, from, to, work }) => {
      const found: HolidayDay[] = work.map(day => ({ day, kind: 'work', name, isOwn: false }))
      for (let day = from; day <= to; day = addDays(day, 1))
        found.push({ day, kind: 'off', name, isOwn: false })
      return found
    }),
  )
}

/** Written out once: rules ask with every commit. */
const DAYS = new Map(HOLIDAY_TABLES.map(table => [table.id, tableDays(table)]))

const inAll = (name: string): Text => ({ 'zh-CN': name, 'zh-TW': name, en: name })

/** Every day that is not plain, in order. */
export function holidayDays({ timeZone, ownHolidays }: HolidaySettings): HolidayDay[] {
  const table = holidayTableOf(timeZone)
  const shipped = table === null ? [] : (DAYS.get(table.id) ?? [])
  const spokenFor = new Set(ownHolidays.map(({ day }) => day))
  const own = ownHolidays.flatMap(({ day, kind, name }): HolidayDay[] =>
    kind === 'plain' ? [] : [{ day, kind, name: inAll(name), isOwn: true }],
  )
  return [...shipped.filter(({ day }) => !spokenFor.has(day)), ...own].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  )
}

/** The days on which suppliers and couriers rest, and the shop if it wants to. */
export function restDays(settings: HolidaySettings): ReadonlySet<Day> {
  return new Set(holidayDays(settings).flatMap(({ day, kind }) => (kind === 'off' ? [day] : [])))
}

/** The day so many days later, where a day of rest does not count and is never the answer (R112). */
export function dayAfterRest(from: Day, count: number, settings: HolidaySettings): Day {
  const rest = restDays(settings)
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (!rest.has(day)) left--
  }
  return day
}

/** How well a year is known; `own` is one that only the shop itself has written down. */
export type YearKnown = 'known' | 'provisional' | 'own' | 'unknown'

export function yearKnown(settings: HolidaySettings, year: number): YearKnown {
  const entry = holidayTableOf(settings.timeZone)?.years[year]
  if (entry) return entry.isProvisional ? 'provisional' : 'known'
  return settings.ownHolidays.some(({ day }) => day.startsWith(`${year}-`)) ? 'own' : 'unknown'
}
