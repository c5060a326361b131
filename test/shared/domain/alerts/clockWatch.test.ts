// A clock that went forward by itself is noticed, and forgiven when it goes back to where it would stand.
import { expect, it } from 'vitest'
import { type ClockWatch, readClock, startWatch } from '#shared/domain/alerts/clockWatch'
import { HOUR_MS, MINUTE_MS } from '#shared/time/zone'

const START = Date.parse('2026-11-22T07:20:00.000Z')

function after(watch: ClockWatch, passedMs: number, offMs: number) {
  return readClock(watch, { wall: START + passedMs + offMs, steady: passedMs })
}

it('time that passes is no jump, nor is a clock put right by a few minutes', () => {
  let watch = startWatch({ wall: START, steady: 0 })
  ;({ watch } = after(watch, 9 * HOUR_MS, 0))
  expect(watch.jump).toBeNull()
  ;({ watch } = after(watch, 10 * HOUR_MS, 4 * MINUTE_MS))
  expect(watch.jump).toBeNull()
})

it('a jump says from where to where, stays until somebody answers, and ends when it is undone', () => {
  let watch = startWatch({ wall: START, steady: 0 })
  ;({ watch } = after(watch, MINUTE_MS, 8 * HOUR_MS))
  expect(watch.jump).toEqual({
    before: { wall: START, steady: 0 },
    to: START + 8 * HOUR_MS + MINUTE_MS,
  })
  ;({ watch } = after(watch, 2 * MINUTE_MS, 8 * HOUR_MS))
  expect(watch.jump?.before.wall).toBe(START)
  const back = after(watch, 3 * MINUTE_MS, 0)
  expect(back.isUndone).toBe(true)
  expect(back.watch.jump).toBeNull()
})

it('two jumps forward are one since the first', () => {
  let watch = startWatch({ wall: START, steady: 0 })
  ;({ watch } = after(watch, MINUTE_MS, HOUR_MS))
  ;({ watch } = after(watch, 2 * MINUTE_MS, 5 * HOUR_MS))
  expect(watch.jump?.before.wall).toBe(START)
  expect(watch.jump?.to).toBe(START + 5 * HOUR_MS + 2 * MINUTE_MS)
})
