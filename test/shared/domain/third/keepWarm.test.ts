// The days on which a waiting customer hears from us although there is no news (R112, N5).
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followUpRule } from '#shared/catalog/followUpRules'
import { tellCustomer } from '#shared/domain/followUps'
import { ruleTimes } from '#shared/domain/followUps/ruleTimes'
import { backFromBatch } from '#shared/domain/third/batchReturns'
import { todayView } from '#shared/domain/today/todayView'
import type { OpeningHours } from '#shared/time/openingHours'
import { addDays, clockOf, DAY_MS, dayOf, HOUR_MS, instant, msOf } from '#shared/time/zone'
import { ThirdShop } from './thirdKit'

const zone = 'Asia/Shanghai'
const everyDay = Array.from({ length: 7 }, () => ({ open: '09:30', close: '21:00' }))
const KEEP_WARM_DAYS = followUpRule('keepWarm').after
const keepWarmTimes = (sentAt: number, hours: OpeningHours) =>
  ruleTimes({ followUps: {} }, 'keepWarm', sentAt, hours)
const SENT = Date.parse('2026-11-22T07:20:00.000Z')

const daysOf = (hours: OpeningHours) => keepWarmTimes(SENT, hours).map(time => dayOf(time, zone))

test('days 3, 7 and 10 after it left, when the shop opens', () => {
  const hours = { zone, week: everyDay, closedDays: new Set<string>() }
  expect(daysOf(hours)).toEqual(['2026-11-25', '2026-11-29', '2026-12-02'])
  expect(keepWarmTimes(SENT, hours).map(time => clockOf(time, zone))).toEqual(['09:30', '09:30', '09:30'])
})

test('a closed day moves it to the next open one; two on one day are one', () => {
  const closed = (...days: string[]) => ({ zone, week: everyDay, closedDays: new Set(days) })
  expect(daysOf(closed('2026-11-25', '2026-11-26'))).toEqual(['2026-11-27', '2026-11-29', '2026-12-02'])
  const holiday = Array.from({ length: 6 }, (_, step) => addDays('2026-11-24', step))
  expect(daysOf(closed(...holiday))).toEqual(['2026-11-30', '2026-12-02'])
})

test('a shop that never opens has nobody to say it', () => {
  expect(daysOf({ zone, week: Array.from({ length: 7 }, () => null), closedDays: new Set() })).toEqual([])
})

test('through 15 days, exactly the configured touches come up, each on its first open day, none on a closed one', () => {
  const week = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }).filter(open => open.some(Boolean))
  fc.assert(
    fc.property(week, fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 5 }), (open, holidays) => {
      const hours: OpeningHours = {
        zone,
        week: open.map((isOpen, at) => (isOpen ? (everyDay[at] ?? null) : null)),
        closedDays: new Set(holidays.map(days => addDays('2026-11-22', days))),
      }
      const isOpen = (day: string) =>
        !hours.closedDays.has(day) && open[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] === true
      // Walked day by day, the way a clerk would.
      const expected = new Set<string>()
      let owed = 0
      for (let days = 1; days <= 40; days++) {
        const day = addDays('2026-11-22', days)
        if (KEEP_WARM_DAYS.some(each => each === days)) owed++
        if (owed > 0 && isOpen(day)) {
          expected.add(day)
          owed = 0
        }
      }
      expect(daysOf(hours)).toEqual([...expected])
    }),
    { numRuns: 200 },
  )
})

test('each touch stands in Today on its day, and none is left once the piece is back', () => {
  const shop = new ThirdShop()
  const { record, pieces } = shop.waiting()
  const batchId = shop.sent(pieces)
  const touches = shop.case(record.id).reminders
  expect(touches.map(({ rule, kind, assignee }) => [rule, kind, assignee])).toEqual(
    KEEP_WARM_DAYS.map(() => ['keepWarm', 'touch', record.ownerId]),
  )
  const reminders = (now: number) =>
    todayView(shop.book, now)
      .groups.flatMap(({ rows }) => rows)
      .filter(({ subject }) => subject.kind === 'reminder').length
  const seen = [2, 3, 7, 10].map(days => reminders(shop.now + days * DAY_MS))
  expect(seen).toEqual([0, 1, 2, 3])
  shop.now = msOf(touches[0]?.dueAt ?? instant(0))
  shop.do(backFromBatch, { batchId, pieces, place: '', isLast: true })
  expect(reminders(shop.now + 20 * DAY_MS)).toBe(0)
})

test('the whole day is the right time: red only on the next day, and a word to the customer settles it', () => {
  const shop = new ThirdShop()
  const { record, pieces } = shop.waiting()
  shop.sent(pieces)
  const [first] = shop.case(record.id).reminders
  const due = msOf(first?.dueAt ?? '')
  const rows = (now: number) =>
    todayView(shop.book, now).groups.flatMap(({ id, rows: of }) =>
      of.filter(({ subject }) => subject.kind === 'reminder').map(({ tone }) => [id, tone]),
    )
  expect(rows(due + HOUR_MS)).toEqual([['care', 'soon']])
  expect(rows(due + DAY_MS)).toEqual([['care', 'overdue']])
  shop.now = due + HOUR_MS
  shop.do(tellCustomer, { caseId: record.id, how: 'phone', text: '还在修', fulfil: [], next: null })
  expect(shop.case(record.id).reminders.map(({ state }) => state)).toEqual(['done', 'open', 'open'])
})
