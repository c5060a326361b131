// Moments and days in the shop's time zone.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  clockOf,
  dayOf,
  daysBetween,
  instant,
  isDay,
  isZone,
  momentOf,
  msOf,
  startOfDay,
  weekday,
} from '#shared/time/zone'

test('a day begins at midnight of the shop, not of UTC', () => {
  const moment = msOf('2026-11-21T16:30:00.000Z')
  expect(dayOf(moment, 'Asia/Shanghai')).toBe('2026-11-22')
  expect(clockOf(moment, 'Asia/Shanghai')).toBe('00:30')
  expect(instant(startOfDay('2026-11-22', 'Asia/Shanghai'))).toBe('2026-11-21T16:00:00.000Z')
})

test('days on which the clock changes have 23 or 25 hours', () => {
  const zone = 'Europe/Berlin'
  const hours = (day: string) => (startOfDay(addDays(day, 1), zone) - startOfDay(day, zone)) / 3_600_000
  expect(hours('2026-03-29')).toBe(23)
  expect(hours('2026-10-25')).toBe(25)
  expect(hours('2026-11-22')).toBe(24)
})

test('Monday is the first day of the week', () => {
  expect(weekday('2026-11-23')).toBe(0)
  expect(weekday('2026-11-22')).toBe(6)
})

test('days that do not exist are no days', () => {
  expect(isDay('2026-02-28')).toBe(true)
  expect(isDay('2026-02-30')).toBe(false)
  expect(isDay('2026-13-01')).toBe(false)
  expect(isDay('soon')).toBe(false)
})

test('only time zones that exist are accepted', () => {
  expect(isZone('Asia/Taipei')).toBe(true)
  expect(isZone('Asia/Atlantis')).toBe(false)
  expect(isZone('')).toBe(false)
})

test('a clock time on a day is read back as the same clock time on the same day', () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'Africa/Casablanca', 'America/St_Johns', 'Pacific/Auckland')
  const moments = fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2060-01-01') })
  fc.assert(
    fc.property(zones, moments, (zone, moment) => {
      const back = momentOf(dayOf(moment, zone), clockOf(moment, zone), zone)
      // In the hour that a clock shows twice, either of the two moments is right.
      const off = Math.abs(back - Math.floor(moment / 60_000) * 60_000)
      expect([0, 3_600_000, 1_800_000]).toContain(off)
    }),
    { numRuns: 500 },
  )
})

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 2000 }), count => {
      expect(daysBetween('2026-02-28', addDays('2026-02-28', count))).toBe(count)
    }),
  )
})

test('clocks of a zone are those of the system, also around a change of the clocks', () => {
  const zones = fc.constantFrom(
    'Asia/Taipei',
    'Europe/Berlin',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'UTC',
  )
  const moments = fc.integer({ min: Date.parse('2015-01-01'), max: Date.parse('2035-01-01') })
  fc.assert(
    fc.property(zones, moments, (zone, moment) => {
      const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'short' } as const
      const said = new Intl.DateTimeFormat('sv-SE', options).format(moment)
      expect(`${dayOf(moment, zone)} ${clockOf(moment, zone)}`).toBe(said)
    }),
    { numRuns: 1000 },
  )
})
