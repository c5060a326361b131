// Times as people write them, in Chinese and in English.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from '#shared/time/chineseNumber'
import { readWhen, type WhenContext } from '#shared/time/when/readWhen'
import { addDays, clockOf, dayOf, momentOf } from '#shared/time/zone'

const zone = 'Asia/Shanghai'
/** Sunday 22 November 2026, 15:20. */
const now = momentOf('2026-11-22', '15:20', zone)
const context: WhenContext = { now, zone, open: '09:00', close: '21:00' }

const read = (text: string) => {
  const at = readWhen(text, context)
  return at === null ? null : `${dayOf(at, zone)} ${clockOf(at, zone)}`
}

describe('in Chinese', () => {
  test.each([
    ['明天下午三点', '2026-11-23 15:00'],
    ['明天下午3点半', '2026-11-23 15:30'],
    ['后天', '2026-11-24 09:00'],
    ['大后天上午十点', '2026-11-25 10:00'],
    ['周五前', '2026-11-27 21:00'],
    ['星期五下午两点之前', '2026-11-27 14:00'],
    ['3天后', '2026-11-25 15:20'],
    ['三天后上午', '2026-11-25 10:00'],
    ['半小时后', '2026-11-22 15:50'],
    ['一个半小时后', '2026-11-22 16:50'],
    ['两个小时后', '2026-11-22 17:20'],
    ['2小时半后', '2026-11-22 17:50'],
    ['过20分钟', '2026-11-22 15:40'],
    ['一刻钟后', '2026-11-22 15:35'],
    ['下周三', '2026-11-25 09:00'],
    ['下周一上午九点', '2026-11-23 09:00'],
    ['下下周一', '2026-11-30 09:00'],
    ['一周后', '2026-11-29 15:20'],
    ['今晚', '2026-11-22 19:00'],
    ['明早', '2026-11-23 10:00'],
    ['明天一早八点', '2026-11-23 08:00'],
    ['今天', '2026-11-22 21:00'],
    ['今天之前', '2026-11-22 21:00'],
    ['三点', '2026-11-23 15:00'],
    ['五点', '2026-11-22 17:00'],
    ['十点', '2026-11-23 10:00'],
    ['17:30', '2026-11-22 17:30'],
    ['１８：００', '2026-11-22 18:00'],
    ['中午十二点', '2026-11-23 12:00'],
    ['月底', '2026-11-30 09:00'],
    ['25号', '2026-11-25 09:00'],
    ['20号', '2026-12-20 09:00'],
    ['12月5日下午', '2026-12-05 15:00'],
    ['十二月二十五号', '2026-12-25 09:00'],
    ['1月3号', '2027-01-03 09:00'],
    ['12-05 10:30', '2026-12-05 10:30'],
    ['2026-12-24 16:00', '2026-12-24 16:00'],
    ['禮拜四下午四點', '2026-11-26 16:00'],
    ['後天早上', '2026-11-24 10:00'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('in English', () => {
  test.each([
    ['tomorrow', '2026-11-23 09:00'],
    ['tomorrow at 3pm', '2026-11-23 15:00'],
    ['the day after tomorrow at 10:30', '2026-11-24 10:30'],
    ['in 3 days', '2026-11-25 15:20'],
    ['in 2 hours', '2026-11-22 17:20'],
    ['in half an hour', '2026-11-22 15:50'],
    ['by Friday', '2026-11-27 21:00'],
    ['Friday 4 pm', '2026-11-27 16:00'],
    ['next Tuesday morning', '2026-11-24 10:00'],
    ['tonight', '2026-11-22 19:00'],
    ['end of the month', '2026-11-30 09:00'],
    ['at noon', '2026-11-23 12:00'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

test.each(['', '很快', '等厂家', '25点', '明天 aaa', '32号', '2026-02-30', '下午茶', 'soon', '13月1日'])(
  '%s is not read at all rather than half',
  text => {
    expect(read(text)).toBeNull()
  },
)

test('numbers are read as people write them', () => {
  const said = ['零', '七', '十', '十二', '二十', '二十五', '廿八', '两', '〇', '08', '2026']
  expect(said.map(readNumber)).toEqual([0, 7, 10, 12, 20, 25, 28, 2, 0, 8, 2026])
  expect(['', '百', '三个', 'x'].map(readNumber)).toEqual([null, null, null, null])
})

test('any day and time of the next months is read back as it was written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.nat({ max: 23 }),
      fc.nat({ max: 59 }),
      (days, hour, minute) => {
        const day = addDays('2026-11-22', days)
        const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        const [, month, date] = day.split('-').map(Number)
        expect(read(`${month}月${date}日 ${clock}`)).toBe(`${day} ${clock}`)
        expect(read(`${day} ${clock}`)).toBe(`${day} ${clock}`)
      },
    ),
  )
})

describe('in the hours of this very shop', () => {
  /** Closed on Mondays; otherwise from eleven to eight, on Saturdays until midnight. */
  const openingOf = (day: string) => {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (weekday === 1) return null
    return { from: momentOf(day, '11:00', zone), to: momentOf(day, weekday === 6 ? '24:00' : '20:00', zone) }
  }
  const here = (text: string) => {
    const at = readWhen(text, { ...context, openingOf })
    return at === null ? null : `${dayOf(at, zone)} ${clockOf(at, zone)}`
  }
  test.each([
    ['下班前', '2026-11-22 20:00'],
    ['明天下班前', '2026-11-23 21:00'],
    ['周五打烊前', '2026-11-27 20:00'],
    ['周六下班前', '2026-11-29 00:00'],
    ['后天一早', '2026-11-24 11:00'],
    ['后天早上', '2026-11-24 11:00'],
    ['后天上午', '2026-11-24 11:00'],
    ['后天', '2026-11-24 11:00'],
    ['周五前', '2026-11-27 20:00'],
    ['週五關門前', '2026-11-27 20:00'],
    ['後天一開門', '2026-11-24 11:00'],
    ['before closing', '2026-11-22 20:00'],
    ['friday first thing', '2026-11-27 11:00'],
    ['on friday by closing time', '2026-11-27 20:00'],
    ['friday morning', '2026-11-27 11:00'],
    // A time that was said stays as it was said: whether the shop is open then is said beside it.
    ['后天早上八点', '2026-11-24 08:00'],
  ])('%s', (text, expected) => {
    expect(here(text)).toBe(expected)
  })
})
