// How moments are said.
import { describe, expect, it } from 'vitest'
import { sayAge, sayAgo, sayDay, sayExactly, sayLeft, sayMoment } from '#shared/words/sayTime'
import { wordsOf } from '#shared/words/words'

const zh = wordsOf('zh-CN')
const en = wordsOf('en')
const zone = 'Asia/Shanghai'
/** Sunday, 15:20 in Shanghai. */
const now = Date.parse('2026-11-22T07:20:00.000Z')
const later = (minutes: number) => new Date(now + minutes * 60_000).toISOString()

describe('days and moments', () => {
  it('says today, tomorrow and yesterday by the shop’s calendar, not by 24 hours', () => {
    expect(sayMoment(zh, '2026-11-22T15:59:00.000Z', now, zone)).toBe('今天 23:59')
    expect(sayMoment(zh, '2026-11-22T16:00:00.000Z', now, zone)).toBe('明天 00:00')
    expect(sayMoment(zh, '2026-11-21T07:20:00.000Z', now, zone)).toBe('昨天 15:20')
  })
  it('says the weekday in this week, 下周 in the next, and the date beyond', () => {
    expect(sayDay(zh, '2026-11-20', '2026-11-16')).toBe('周五')
    expect(sayDay(zh, '2026-11-24', '2026-11-22')).toBe('下周二')
    expect(sayDay(zh, '2026-11-29', '2026-11-22')).toBe('11月29日')
    expect(sayDay(zh, '2027-01-03', '2026-11-22')).toBe('2027年1月3日')
    expect(sayDay(en, '2026-11-28', '2026-11-01')).toBe('28 Nov')
  })
  it('says everything when asked exactly', () => {
    expect(sayExactly(zh, '2026-11-28T07:20:00.000Z', zone)).toBe('2026年11月28日 周六 15:20')
  })
})

describe('spans', () => {
  it('counts down and up in at most two units', () => {
    expect(sayLeft(zh, later(180), now)).toBe('还剩 3 小时')
    expect(sayLeft(zh, later(-130), now)).toBe('逾期 2 小时 10 分')
    expect(sayLeft(zh, later(45), now)).toBe('还剩 45 分钟')
    expect(sayLeft(zh, later(26 * 60), now)).toBe('还剩 1 天 2 小时')
    expect(sayLeft(en, later(-24 * 60), now)).toBe('overdue 1 day')
  })
  it('says ages as one would aloud', () => {
    expect(sayAge(zh, later(-3 * 24 * 60 - 59), now)).toBe('3 天')
    expect(sayAgo(zh, later(0), now)).toBe('刚刚')
    expect(sayAgo(zh, later(-5), now)).toBe('5 分钟前')
  })
})
