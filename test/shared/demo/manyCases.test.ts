// The stream of cases for the benches: exact counts, sound records, a natural size, the same for the same seed.
import { describe, expect, it } from 'vitest'
import { COLUMNS } from '#shared/catalog/columns'
import { manyCases } from '#shared/demo/manyCases'
import { seededRandom } from '#shared/demo/seededRandom'
import { columnOf } from '#shared/domain/column'
import { isOpenCase } from '#shared/model/book'
import { DAY_MS, msOf } from '#shared/time/zone'
import {
  casesOf,
  countedIds,
  expectForwardTime,
  expectSoundReferences,
  expectValidRecords,
} from './bookChecks'

const NOW = msOf('2026-11-22T07:20:00.000Z')
const ZONE = 'Asia/Shanghai'

const shop = (
  count: number,
  open: number,
  more: { customers?: number; years?: number; seed?: number; now?: number } = {},
) => {
  const { seed = 3, now = NOW, ...rest } = more
  return [
    ...manyCases({ count, open, now, random: seededRandom(seed), newId: countedIds(), zone: ZONE, ...rest }),
  ]
}

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

describe('a shop of many cases', () => {
  const changes = shop(2_000, 300, { years: 2 })
  const cases = casesOf(changes)

  it('holds only valid records', () => expectValidRecords(changes, NOW))
  it('holds together: references, numbers, counters, ids', () => expectSoundReferences(changes, ZONE))
  it('runs forward in time', () => expectForwardTime(changes, NOW))

  it.each([
    [1, 0],
    [1, 1],
    [10, 10],
    [777, 50],
  ])('makes exactly %d cases with %d open', (count, open) => {
    const made = casesOf(shop(count, open))
    expect(made).toHaveLength(count)
    expect(made.filter(isOpenCase)).toHaveLength(open)
  })

  it('also begins before the shop has opened today', () => {
    const now = msOf('2026-11-21T19:00:00.000Z')
    const early = shop(500, 100, { years: 0.25, now })
    expectValidRecords(early, now)
    expectForwardTime(early, now)
  })

  it('is spread over its years, with the open ones among the newest', () => {
    const days = cases.map(record => (NOW - msOf(record.createdAt)) / DAY_MS)
    expect(Math.max(...days)).toBeGreaterThan(2 * 365 - 10)
    expect(Math.min(...days)).toBeLessThan(3)
    const newest = cases.slice(-375)
    expect(newest.filter(isOpenCase)).toHaveLength(300)
  })

  it('has cases of a natural size', () => {
    const bytes = cases.map(record => new TextEncoder().encode(JSON.stringify(record)).length)
    expect(middle(bytes)).toBeGreaterThan(2_400)
    expect(middle(bytes)).toBeLessThan(3_900)
    expect(middle(cases.map(record => record.events.length))).toBeGreaterThanOrEqual(6)
  })

  it('fills every column', () => {
    expect(new Set(cases.map(columnOf))).toEqual(new Set(COLUMNS.map(column => column.id)))
  })

  it('gives every customer a number of his own', () => {
    const phones = changes.flatMap(change => (change.collection === 'customers' ? change.record.phones : []))
    expect(new Set(phones).size).toBe(phones.length)
    for (const phone of phones) expect(phone).toMatch(/^1990\d{7}$/)
  })

  it('is the same for the same seed and another one for another', () => {
    expect(shop(50, 10)).toEqual(shop(50, 10))
    expect(shop(50, 10, { seed: 4 })).not.toEqual(shop(50, 10))
  })
})
