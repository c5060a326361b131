// The promised time: one hour earlier or later, never in closed hours, never in the past.
import { expect, it } from 'vitest'
import { promiseTime } from '../../../renderer/features/register/promiseTime'
import type { SettingsView } from '../../../shared/model/views'

const NOW = Date.parse('2026-11-22T07:20:00.000Z')
const at = (clock: string, day = '2026-11-22') =>
  new Date(Date.parse(`${day}T${clock}:00.000+08:00`)).toISOString()
const NINE_TO_NINE = { open: '09:00', close: '21:00' }
const settings = {
  timeZone: 'Asia/Shanghai',
  week: Array.from({ length: 7 }, () => NINE_TO_NINE),
  closedDays: ['2026-11-24'],
  promiseLimitHours: 48,
} as unknown as SettingsView
const time = (chosen: string | null) =>
  promiseTime({
    proposal: { dueAt: at('15:20', '2026-11-23'), exactAt: at('15:20', '2026-11-23'), moved: false },
    chosen,
    settings,
    nowMs: NOW,
  })

it('is the proposal until another is chosen', () => {
  expect(time(null).dueAt).toBe(at('15:20', '2026-11-23'))
  expect(time(at('18:00')).dueAt).toBe(at('18:00'))
})
it('goes an hour at a time and jumps over the night and a closed day', () => {
  expect(time(at('18:00')).shifted(1)).toBe(at('19:00'))
  expect(time(at('20:30')).shifted(1)).toBe(at('09:00', '2026-11-23'))
  expect(time(at('20:30', '2026-11-23')).shifted(1)).toBe(at('09:00', '2026-11-25'))
  expect(time(at('09:00', '2026-11-23')).shifted(-1)).toBe(at('21:00'))
})
it('does not go back into the past', () => expect(time(at('16:00')).shifted(-1)).toBeNull())
it('forgets a time of an old draft that has passed', () =>
  expect(time(at('10:00')).dueAt).toBe(at('15:20', '2026-11-23')))
it('says above which hours the manager is asked', () => {
  expect(time(at('15:20', '2026-11-25')).overLimit).toBe(48)
  expect(time(at('18:00', '2026-11-23')).overLimit).toBeNull()
})
