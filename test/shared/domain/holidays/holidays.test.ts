// Public holidays: the shipped tables are sound, the shop's own word stands above them, and nobody is expected to work on them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { HOLIDAY_TABLES } from '#shared/catalog/holidays/tables'
import { dayAfterRest, holidayDays, restDays, yearKnown } from '#shared/domain/holidays/days'
import {
  holidayPeriods,
  readDayOfYear,
  takenAway,
  withOwnDay,
  withoutDays,
} from '#shared/domain/holidays/periods'
import { openingHoursOf, saveSettings, settingsOf } from '#shared/domain/settings'
import { askAgainAt } from '#shared/domain/third/newClaim'
import type { OwnHoliday } from '#shared/model/shop'
import { openingOn } from '#shared/time/openingHours'
import { addDays, dayOf, isDay, momentOf, msOf, weekday } from '#shared/time/zone'
import { ThirdShop } from '../third/thirdKit'

const MAINLAND = { timeZone: 'Asia/Shanghai', ownHolidays: [] as OwnHoliday[] }

describe('the shipped tables', () => {
  const years = HOLIDAY_TABLES.flatMap(table =>
    Object.entries(table.years).map(([year, entry]) => ({ table, year, entry })),
  )
  test.each(years.map(one => [`${one.table.id} ${one.year}`, one] as const))(
    '%s: real days of that year, in order, none twice, worked days on weekends only',
    (_name, { table, year, entry }) => {
      expect(isDay(table.checkedOn)).toBe(true)
      const all: string[] = []
      for (const { from, to, work } of entry.periods) {
        expect([from, to, ...work].every(isDay)).toBe(true)
        expect(from <= to).toBe(true)
        for (let day = from; day <= to; day = addDays(day, 1)) all.push(day)
        expect(work.every(day => weekday(day) >= 5)).toBe(true)
        all.push(...work)
      }
      expect(all.every(day => day.startsWith(year))).toBe(true)
      expect(new Set(all).size).toBe(all.length)
      const starts = entry.periods.map(({ from }) => from)
      expect(starts).toEqual([...starts].sort())
      // What is not announced yet shifts nothing.
      if (entry.isProvisional) expect(entry.periods.flatMap(({ work }) => work)).toEqual([])
    },
  )

  test('as many days off as the State Council gives, with as many weekends worked for them', () => {
    const days = holidayDays(MAINLAND).filter(({ day }) => day.startsWith('2026'))
    expect(days.filter(({ kind }) => kind === 'off')).toHaveLength(33)
    expect(days.filter(({ kind }) => kind === 'work').map(({ day }) => day)).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ])
    // Thirteen days by law, and six that were worked for.
    const onWeekdays = days.filter(({ kind, day }) => kind === 'off' && weekday(day) < 5).length
    expect(onWeekdays).toBe(13 + 6)
  })

  test('a year or a place that nobody wrote down is not known, never taken for one without holidays', () => {
    expect(yearKnown(MAINLAND, 2026)).toBe('known')
    expect(yearKnown(MAINLAND, 2027)).toBe('provisional')
    expect(yearKnown(MAINLAND, 2028)).toBe('unknown')
    const berlin = { timeZone: 'Europe/Berlin', ownHolidays: [] }
    expect(yearKnown(berlin, 2026)).toBe('unknown')
    const own = { ...berlin, ownHolidays: [{ day: '2026-12-25', kind: 'off' as const, name: '' }] }
    expect(yearKnown(own, 2026)).toBe('own')
    expect([...restDays(own)]).toEqual(['2026-12-25'])
  })
})

describe('the shop’s own word', () => {
  test('adds, renames, turns round and takes away; what was taken away can be put back', () => {
    const [spring] = holidayPeriods(MAINLAND, 2026).filter(({ from }) => from === '2026-02-15')
    if (!spring) throw new Error('no spring festival')
    const without = { ...MAINLAND, ownHolidays: withoutDays([], spring) }
    expect(restDays(without).has('2026-02-17')).toBe(false)
    expect(takenAway(without, 2026)).toHaveLength(9)
    const worked = withOwnDay(without.ownHolidays, { day: '2026-02-17', kind: 'off', name: '初一' })
    const back = { ...MAINLAND, ownHolidays: worked }
    expect(restDays(back).has('2026-02-17')).toBe(true)
    expect(holidayPeriods(back, 2026).find(({ from }) => from === '2026-02-17')).toMatchObject({
      isOwn: true,
      name: { 'zh-CN': '初一' },
      days: ['2026-02-17'],
    })
    const own = holidayPeriods(back, 2026).find(({ isOwn }) => isOwn)
    if (!own) throw new Error('no own day')
    expect(withoutDays(worked, own).some(({ day }) => day === '2026-02-17')).toBe(false)
  })

  test.each([
    ['12月25日', '2026-12-25'],
    ['12-25', '2026-12-25'],
    ['１２/２５', '2026-12-25'],
    ['2027年1月2日', '2027-01-02'],
    ['2027-1-2', '2027-01-02'],
    ['2月30日', null],
    ['圣诞', null],
    ['', null],
  ])('a day is read as it is typed: %s', (typed, day) => {
    expect(readDayOfYear(typed, 2026)).toBe(day)
  })

  test('what cannot be meant is refused at its day, and nothing is saved', () => {
    const shop = new RuleBook()
    const wrong = (days: string[]) =>
      shop.wrongFields(saveSettings, {
        ownHolidays: days.map(day => ({ day, kind: 'off' as const, name: '' })),
      })
    expect(wrong(['2026-12-25', '2026-13-01'])).toEqual(['ownHolidays.1.day'])
    expect(wrong(['2026-12-25', '2026-12-25'])).toEqual(['ownHolidays.1.day'])
    expect(wrong(['2206-12-25', '1926-12-25'])).toEqual(['ownHolidays.0.day', 'ownHolidays.1.day'])
    expect(wrong(['2026-12-25'])).toEqual([])
  })

  test('what was saved long ago may grow old', () => {
    const shop = new RuleBook()
    const own = { day: '2026-12-25', kind: 'off' as const, name: '' }
    shop.do(saveSettings, { ownHolidays: [own] })
    shop.now = momentOf('2029-01-01', '10:00', 'Asia/Shanghai')
    const more = { day: '2029-02-01', kind: 'off' as const, name: '盘点' }
    expect(shop.refusal(saveSettings, { ownHolidays: [own, more] })).toBeNull()
  })
})

describe('what follows from them', () => {
  test('the shop is open on a public holiday unless it chose otherwise', () => {
    const shop = new RuleBook()
    const openOn = () => openingOn('2026-10-01', openingHoursOf(settingsOf(shop.book))) !== null
    expect(openOn()).toBe(true)
    shop.do(saveSettings, { holidaysCloseShop: true })
    expect(openOn()).toBe(false)
    shop.do(saveSettings, { ownHolidays: [{ day: '2026-10-01', kind: 'plain', name: '' }] })
    expect(openOn()).toBe(true)
  })

  test('a supplier’s seven days do not run through the Spring Festival, whether we are open or not', () => {
    const shop = new ThirdShop()
    shop.now = momentOf('2026-02-12', '10:00', 'Asia/Shanghai')
    const { pieces } = shop.waiting()
    const batch = shop.book.third.get(shop.sent(pieces))
    // Days 13 and 14, nine days of rest, then five more.
    expect(batch).toMatchObject({ expectedOn: '2026-02-28', lateOn: '2026-03-07' })
  })

  test('nobody is asked for money on a day of rest', () => {
    const shop = new RuleBook()
    const settings = settingsOf(shop.book)
    const asked = askAgainAt(momentOf('2026-09-29', '10:00', 'Asia/Shanghai'), 3, settings)
    expect(dayOf(msOf(asked), 'Asia/Shanghai')).toBe('2026-10-09')
  })

  test('whatever is rested, exactly so many days that are worked lie between', () => {
    const start = '2026-01-20'
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 }),
        fc.integer({ min: 0, max: 30 }),
        (offs, count) => {
          const ownHolidays = offs.map(
            (ahead): OwnHoliday => ({ day: addDays(start, ahead), kind: 'off', name: '' }),
          )
          const settings = { timeZone: 'Europe/Berlin', ownHolidays }
          const rest = restDays(settings)
          const end = dayAfterRest(start, count, settings)
          let worked = 0
          for (let day = start; day < end; ) {
            day = addDays(day, 1)
            if (!rest.has(day)) worked++
          }
          expect(worked).toBe(count)
          if (count > 0) expect(rest.has(end)).toBe(false)
        },
      ),
    )
  })
})
