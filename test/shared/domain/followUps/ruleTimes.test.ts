// When rules think of the customer, over any opening hours, holidays and changes of the clock.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { FOLLOW_UP_RULE_IDS, followUpRule } from '#shared/catalog/followUpRules'
import { ruleTimes } from '#shared/domain/followUps/ruleTimes'
import { openingHoursOf, saveSettings, settingsOf } from '#shared/domain/settings'
import type { DayHours, OwnHoliday } from '#shared/model/shop'
import { isOpenAt, openingOn } from '#shared/time/openingHours'
import { addDays, DAY_MS, dayOf, HOUR_MS, MINUTE_MS, momentOf } from '#shared/time/zone'

const ZONES = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin'] as const
/** Around the changes of the clock in both zones, and around the Spring Festival. */
const STARTS = ['2026-02-10', '2026-03-05', '2026-03-26', '2026-10-22', '2026-10-29', '2027-02-02'] as const

const aDay = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 12, max: 24 }))
    .map(([open, close]): DayHours => {
      const two = (hour: number) => String(hour).padStart(2, '0')
      return { open: `${two(open)}:00`, close: `${two(close)}:00` }
    }),
  { nil: null },
)
const aShop = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  week: fc.array(aDay, { minLength: 7, maxLength: 7 }),
  closedDays: fc.constant([] as string[]),
  holidaysCloseShop: fc.boolean(),
  start: fc.constantFrom(...STARTS),
  offs: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }),
  after: fc.uniqueArray(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 6 }),
  hour: fc.integer({ min: 0, max: 23 }),
})

test('over fifteen days exactly the configured touches come: each on the first open day, at its opening, none lost, doubled or early', () => {
  fc.assert(
    fc.property(aShop, ({ offs, after, hour, start, ...shop }) => {
      const ownHolidays = offs.map(
        (ahead): OwnHoliday => ({ day: addDays(start, ahead), kind: 'off', name: '' }),
      )
      const hours = openingHoursOf({ ...shop, ownHolidays })
      const sent = momentOf(start, '00:00', shop.timeZone) + hour * HOUR_MS
      const times = ruleTimes({ followUps: { keepWarm: { isOn: true, after } } }, 'keepWarm', sent, hours)
      // Walked day by day, the way a clerk would.
      const from = dayOf(sent, shop.timeZone)
      const expected: number[] = []
      let owed = false
      for (let ahead = 1; ahead <= 60; ahead++) {
        const day = addDays(from, ahead)
        if (after.includes(ahead)) owed = true
        const opening = openingOn(day, hours)
        if (owed && opening !== null) {
          expected.push(opening.from)
          owed = false
        }
      }
      const isEverOpen = expected.length > 0
      if (isEverOpen) expect(times).toEqual(expected)
      for (const time of times) {
        expect(time).toBeGreaterThan(sent)
        expect(hours.closedDays.has(dayOf(time, shop.timeZone))).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})

test('so many minutes later on the clock where the shop is open then, otherwise with the next opening', () => {
  fc.assert(
    fc.property(aShop, fc.integer({ min: 5, max: 600 }), ({ hour, start, ...shop }, minutes) => {
      const hours = openingHoursOf({ ...shop, ownHolidays: [] })
      const from = momentOf(start, '00:00', shop.timeZone) + hour * HOUR_MS + 12_345
      const [time] = ruleTimes(
        { followUps: { coolOff: { isOn: true, after: [minutes] } } },
        'coolOff',
        from,
        hours,
      )
      const wanted = Math.ceil(from / MINUTE_MS) * MINUTE_MS + minutes * MINUTE_MS
      if (time === undefined) return expect(shop.week.every(day => day === null)).toBe(true)
      expect(isOpenAt(time, hours)).toBe(true)
      if (isOpenAt(wanted, hours)) expect(time).toBe(wanted)
      else expect(time).toBeGreaterThan(wanted)
    }),
    { numRuns: 300 },
  )
})

test('the opening stays the opening when the clock changes meanwhile', () => {
  const week = Array.from({ length: 7 }, () => ({ open: '09:00', close: '18:00' }))
  for (const [zone, sentOn] of [
    ['America/New_York', '2026-10-29'],
    ['Europe/Berlin', '2026-03-26'],
  ] as const) {
    const hours = { zone, week, closedDays: new Set<string>() }
    const [time] = ruleTimes({ followUps: {} }, 'satisfaction', momentOf(sentOn, '17:00', zone), hours)
    expect(time).toBe(momentOf(addDays(sentOn, 3), '09:00', zone))
    // Three days of the calendar, an hour more or less of the clock.
    expect(((time ?? 0) - momentOf(sentOn, '09:00', zone)) % DAY_MS).not.toBe(0)
  }
})

describe('the shop’s own rules', () => {
  const save = (shop: RuleBook, after: number[], isOn = true) =>
    shop.refusal(saveSettings, { followUps: { keepWarm: { isOn, after } } })

  test('nothing without a number, no nuisance, no nonsense', () => {
    const shop = new RuleBook()
    expect(save(shop, [])).toBe('required')
    expect(save(shop, [], false)).toBeNull()
    expect(save(shop, [1, 2, 3, 4, 5, 6, 7])).toBe('follow-up-too-many')
    expect(save(shop, [0])).toBe('number-out-of-range')
    expect(save(shop, [2.5])).toBe('number-out-of-range')
    expect(save(shop, [91])).toBe('number-out-of-range')
    expect(save(shop, [90])).toBeNull()
    expect(shop.wrongFields(saveSettings, { followUps: { coolOff: { isOn: true, after: [4] } } })).toEqual([
      'followUps.coolOff',
    ])
  })

  test('each time once and in order; other rules stay as they are; null goes back to the usual', () => {
    const shop = new RuleBook()
    shop.do(saveSettings, { followUps: { keepWarm: { isOn: true, after: [9, 2, 9] } } })
    shop.do(saveSettings, { followUps: { collect: { isOn: false, after: [3] } } })
    expect(settingsOf(shop.book).followUps).toEqual({
      keepWarm: { isOn: true, after: [2, 9] },
      collect: { isOn: false, after: [3] },
    })
    shop.do(saveSettings, { followUps: { keepWarm: null } })
    expect(settingsOf(shop.book).followUps).toEqual({ collect: { isOn: false, after: [3] } })
  })

  test('the usual times are themselves what a shop might set', () => {
    const shop = new RuleBook()
    for (const id of FOLLOW_UP_RULE_IDS) {
      const { isOn, after } = followUpRule(id)
      expect(shop.refusal(saveSettings, { followUps: { [id]: { isOn, after: [...after] } } })).toBeNull()
    }
  })
})

test('days of refunds stay within reason', () => {
  const shop = new RuleBook()
  expect(shop.wrongFields(saveSettings, { refundTargetDays: 0, refundAverageDays: 61 })).toEqual([
    'refundTargetDays',
    'refundAverageDays',
  ])
  expect(shop.refusal(saveSettings, { refundTargetDays: 0.5, refundAverageDays: 2 })).toBeNull()
})
