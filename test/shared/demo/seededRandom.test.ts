// Seeded numbers: repeatable, in range, evenly spread.
import { expect, it } from 'vitest'
import { between, pick, seededRandom } from '#shared/demo/seededRandom'

const take = (seed: number, count: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, random)
}

it('repeats itself for the same seed and differs for another', () => {
  expect(take(42, 20)).toEqual(take(42, 20))
  expect(take(42, 20)).not.toEqual(take(43, 20))
})

it('stays at or above 0 and below 1, evenly spread', () => {
  const values = take(1, 20_000)
  expect(values.every(value => value >= 0 && value < 1)).toBe(true)
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = values.filter(value => Math.floor(value * 10) === tenth).length / values.length
    expect(share).toBeCloseTo(0.1, 1)
  }
})

it('picks whole numbers with both ends and every item of a list', () => {
  const random = seededRandom(9)
  expect(new Set(Array.from({ length: 200 }, () => between(random, 2, 4)))).toEqual(new Set([2, 3, 4]))
  expect(new Set(Array.from({ length: 200 }, () => pick(random, ['甲', '乙'])))).toEqual(
    new Set(['甲', '乙']),
  )
})
