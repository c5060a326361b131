// When a figure of the bench counts as missed: one bad minute of the machine is no verdict, one lost case is.
import { expect, it } from 'vitest'
import { measured } from '../../build/bench/repeat'
import { limitRow, type Row, ratioRow } from '../../build/bench/row'

const ratio = (value: number) => ratioRow('G1', 'a commit', [value, 'ms'], 'floor 1 ms', value, 2)
const time = (value: number) => limitRow('S1', 'a key press', [value, 'ms'], '', 50)
const lost = (value: number): Row => ({
  ...{
    id: 'G18',
    what: 'kills',
    value,
    unit: 'lost',
    reference: '',
    ratio: null,
    goal: '0',
    ok: value === 0,
  },
})

/** What is measured in turn, and how often that was. */
async function judge(rounds: readonly (readonly Row[])[]) {
  let times = 0
  const rows = await measured(
    async () => [...(rounds[times++] ?? [])],
    () => true,
    () => undefined,
  )
  return { rows, times }
}

it('measures what meets its goal only once', async () => {
  const { rows, times } = await judge([[ratio(1.5)]])
  expect(times).toBe(1)
  expect(rows).toEqual([ratio(1.5)])
})

it('lets a ratio or a time miss once in three times, not twice', async () => {
  expect((await judge([[ratio(9)], [ratio(1.8)], [ratio(1.6)]])).rows).toEqual([ratio(1.8)])
  expect((await judge([[time(90)], [time(20)], [time(70)]])).rows).toEqual([time(70)])
  expect((await judge([[time(90)], [time(20)], [time(30)]])).rows).toEqual([time(30)])
})

it('forgives no count, not even once', async () => {
  expect((await judge([[lost(1)], [lost(0)], [lost(0)]])).rows).toEqual([lost(1)])
})
