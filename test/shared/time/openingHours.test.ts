// Opening hours: sums, next openings, and what must hold for any week.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addOpenMs,
  isOpenAt,
  lastClosing,
  nextOpening,
  type OpeningHours,
  openMsBetween,
  subtractOpenMs,
} from '#shared/time/openingHours'
import { DAY_MS, HOUR_MS, momentOf } from '#shared/time/zone'

const zone = 'Asia/Shanghai'
const nineToNine = { open: '09:00', close: '21:00' }
const daily: OpeningHours = { zone, week: Array.from({ length: 7 }, () => nineToNine), closedDays: new Set() }
const at = (day: string, clock: string) => momentOf(day, clock, zone)

describe('a shop open from nine to nine', () => {
  test('counts only the opening time between two moments', () => {
    expect(openMsBetween(at('2026-11-20', '20:00'), at('2026-11-21', '10:00'), daily)).toBe(2 * HOUR_MS)
  })

  test('is closed at its closing minute and open at its opening minute', () => {
    expect(isOpenAt(at('2026-11-20', '09:00'), daily)).toBe(true)
    expect(isOpenAt(at('2026-11-20', '21:00'), daily)).toBe(false)
  })

  test('after closing, the next opening is tomorrow at nine', () => {
    expect(nextOpening(at('2026-11-20', '22:10'), daily)).toBe(at('2026-11-21', '09:00'))
  })

  test('a closed day is stepped over in both directions', () => {
    const hours = { ...daily, closedDays: new Set(['2026-11-21']) }
    expect(nextOpening(at('2026-11-21', '12:00'), hours)).toBe(at('2026-11-22', '09:00'))
    expect(lastClosing(at('2026-11-21', '12:00'), at('2026-11-19', '00:00'), hours)).toBe(
      at('2026-11-20', '21:00'),
    )
  })

  test('24:00 closes at midnight', () => {
    const hours = { ...daily, week: daily.week.map(() => ({ open: '10:00', close: '24:00' })) }
    expect(openMsBetween(at('2026-11-20', '22:00'), at('2026-11-21', '11:00'), hours)).toBe(3 * HOUR_MS)
  })
})

test('a shop that never opens has no next opening and no opening time', () => {
  const never: OpeningHours = { ...daily, week: Array.from({ length: 7 }, () => null) }
  const now = at('2026-11-20', '12:00')
  expect(nextOpening(now, never)).toBeNull()
  expect(addOpenMs(now, HOUR_MS, never)).toBeNull()
  expect(subtractOpenMs(now, HOUR_MS, never)).toBeNull()
  expect(openMsBetween(now, now + 30 * DAY_MS, never)).toBe(0)
})

const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const dayHours = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 1, max: 1439 }))
    .filter(([open, close]) => close - open >= 30)
    .map(([open, close]) => ({ open: clockOf(open), close: clockOf(close) })),
)
// One zone changes its clocks by an hour, one by half an hour, one never.
const anyHours: fc.Arbitrary<OpeningHours> = fc.record({
  zone: fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'Australia/Lord_Howe'),
  week: fc.array(dayHours, { minLength: 7, maxLength: 7 }).filter(week => week.some(day => day !== null)),
  closedDays: fc
    .array(fc.integer({ min: 1, max: 28 }), { maxLength: 5 })
    .map(days => new Set(days.map(day => `2026-03-${String(day).padStart(2, '0')}`))),
})
const aMoment = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-12-31') })
const anAmount = fc.integer({ min: 1, max: 200 * HOUR_MS })

describe('for any opening hours', () => {
  test('adding opening time and measuring it give the same', () => {
    fc.assert(
      fc.property(anyHours, aMoment, anAmount, (hours, from, amount) => {
        const to = addOpenMs(from, amount, hours)
        expect(to).not.toBeNull()
        expect(openMsBetween(from, to as number, hours)).toBe(amount)
      }),
      { numRuns: 300 },
    )
  })

  test('subtracting opening time and measuring it give the same', () => {
    fc.assert(
      fc.property(anyHours, aMoment, anAmount, (hours, to, amount) => {
        const from = subtractOpenMs(to, amount, hours)
        expect(from).not.toBeNull()
        expect(openMsBetween(from as number, to, hours)).toBe(amount)
      }),
      { numRuns: 300 },
    )
  })

  test('the next opening is never in the past and the shop is open then', () => {
    fc.assert(
      fc.property(anyHours, aMoment, (hours, now) => {
        const opening = nextOpening(now, hours) as number
        expect(opening).toBeGreaterThanOrEqual(now)
        expect(isOpenAt(opening, hours)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
