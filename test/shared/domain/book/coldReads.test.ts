// What lies on the disk is read from there one by one: whatever is asked again after each change may read a handful only.
import { beforeEach, expect, it } from 'vitest'
import { manyCases } from '#shared/demo/manyCases'
import { seededRandom } from '#shared/demo/seededRandom'
import { openThings } from '#shared/domain/alerts/openThings'
import { boardView } from '#shared/domain/board'
import { MemoryBook } from '#shared/domain/book/memoryBook'
import { caseView } from '#shared/domain/caseView'
import { clerkViews } from '#shared/domain/clerks'
import { cashDay } from '#shared/domain/money/cashDay'
import { findParcels } from '#shared/domain/parcels/findParcels'
import { parcelsView } from '#shared/domain/parcels/parcelsView'
import { overdueView } from '#shared/domain/promises/overdue'
import { thirdView } from '#shared/domain/third/thirdView'
import { todayView } from '#shared/domain/today/todayView'
import { COLLECTION_NAMES } from '#shared/model/book'
import type { Case } from '#shared/model/case'
import type { Parcel } from '#shared/model/goods'
import type { CaseId } from '#shared/model/ids'
import { DAY_MS, dayOf, instant, msOf } from '#shared/time/zone'
import { countedIds } from '../../demo/bookChecks'

const NOW = msOf('2026-11-22T07:20:00.000Z')
const ZONE = 'Asia/Shanghai'
const HANDFUL = 20

const book = new MemoryBook()
const many = { count: 1_500, open: 200, years: 2, now: NOW, zone: ZONE }
for (const change of manyCases({ ...many, random: seededRandom(5), newId: countedIds() })) book.apply(change)

/** Ids of what was asked for and does not lie in memory. */
let cold: string[] = []
for (const name of COLLECTION_NAMES) {
  const shelf = book[name]
  const get = shelf.get.bind(shelf)
  shelf.get = (id: string) => {
    if (!shelf.atHand.has(id)) cold.push(id)
    return get(id) as never
  }
}
beforeEach(() => {
  cold = []
})

const closed = [...book.cases.values()].filter(({ closedAt }) => closedAt !== null)
const someone = [...book.openCaseIds][0] as CaseId

it.each<[string, () => unknown]>([
  ['Today', () => todayView(book, NOW)],
  ['the board', () => boardView(book, NOW, { ownerId: null, issueTypeId: null, overdueOnly: false })],
  ['what will ring', () => [...openThings(book)]],
  ['what is overdue', () => overdueView(book, NOW, null)],
  ['an open case', () => caseView(book, NOW, someone, null)],
  ['the clerks', () => clerkViews(book)],
  ['parcels', () => parcelsView(book, NOW)],
  ['suppliers and couriers', () => thirdView(book, NOW)],
])('%s', (_, ask) => {
  ask()
  expect(cold.length).toBeLessThanOrEqual(HANDFUL)
})

it('an old case that is asked for is read, and nothing besides it', () => {
  const old = closed[0]
  caseView(book, NOW, old?.id as CaseId, null)
  expect(new Set(cold)).toContain(old?.id)
  expect(new Set(cold).size).toBeLessThanOrEqual(HANDFUL)
})

it('the number of an old parcel reads the case that carries it', () => {
  const old = closed[3] as Case
  const parcel = {
    trackingNo: 'SF 1408 2233 9911',
    dir: 'in',
    state: 'arrived',
    lineIds: [] as string[],
  } as Parcel
  book.apply({ collection: 'cases', record: { ...old, parcels: [parcel] } })
  expect(findParcels(book, NOW, 'sf140822339911')).toMatchObject([{ kind: 'case', card: { no: old.no } }])
  expect(new Set(cold)).toEqual(new Set([old.id]))
})

it('a day of the till reads the cases that were written since and were there by then', () => {
  const paidAt = closed.flatMap(({ money }) => money.flatMap(row => row.paidAt ?? []))[0] ?? ''
  const { rows } = cashDay(book, NOW, dayOf(msOf(paidAt), ZONE))
  expect(rows.map(({ money }) => money.paidAt)).toContain(paidAt)
  const [from, until] = [msOf(paidAt) - DAY_MS, msOf(paidAt) + DAY_MS].map(instant) as [string, string]
  const mayHold = closed.filter(({ createdAt, updatedAt }) => createdAt < until && updatedAt >= from)
  expect(cold.length).toBeLessThanOrEqual(mayHold.length)
})
