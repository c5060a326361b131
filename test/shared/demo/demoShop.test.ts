// The demo shop is alive, complete, and says nothing twice too often, whenever it is opened.
import { describe, expect, it } from 'vitest'
import { CHANNEL_IDS } from '#shared/catalog/channels'
import { COLUMNS } from '#shared/catalog/columns'
import { ISSUE_TYPE_IDS } from '#shared/catalog/issueTypes'
import { OUTCOME_IDS } from '#shared/catalog/outcomes'
import { WISH_IDS } from '#shared/catalog/wishes'
import { DemoBook } from '#shared/demo/demoBook'
import { demoShop } from '#shared/demo/demoShop'
import { seededRandom } from '#shared/demo/seededRandom'
import { columnOf } from '#shared/domain/column'
import { parcelsView } from '#shared/domain/parcels/parcelsView'
import { openingHoursOf, settingsOf } from '#shared/domain/settings'
import { todayView } from '#shared/domain/today/todayView'
import { isOpenAt } from '#shared/time/openingHours'
import { DAY_MS, HOUR_MS, msOf } from '#shared/time/zone'
import {
  casesOf,
  countedIds,
  expectForwardTime,
  expectSoundReferences,
  expectValidRecords,
} from './bookChecks'

const ZONE = 'Asia/Shanghai'
const AFTERNOON = msOf('2026-11-22T07:20:00.000Z')

const demoAt = (now: number, zone = ZONE) =>
  demoShop({ now, random: seededRandom(5), newId: countedIds(), zone })

function bookOf(changes: ReturnType<typeof demoShop>): DemoBook {
  const book = new DemoBook()
  for (const change of changes) book.apply(change)
  return book
}

describe('the demo shop', () => {
  const changes = demoAt(AFTERNOON)
  const cases = casesOf(changes)
  const kept = cases.filter(record => record.deletedAt === null)
  const book = bookOf(changes)

  it('holds only valid records', () => expectValidRecords(changes, AFTERNOON))
  it('holds together: references, numbers, counters, ids', () => expectSoundReferences(changes, ZONE))
  it('runs forward in time', () => expectForwardTime(changes, AFTERNOON))

  it('shows everything that a catalogue knows', () => {
    const seen = (values: readonly (string | null)[]) =>
      [...new Set(values)].filter(value => value !== null).sort()
    expect(seen(kept.map(columnOf))).toEqual(COLUMNS.map(column => column.id).sort())
    expect(seen(kept.map(record => record.issueTypeId))).toEqual([...ISSUE_TYPE_IDS].sort())
    expect(seen(kept.map(record => record.wish))).toEqual([...WISH_IDS].sort())
    expect(seen(kept.map(record => record.channel))).toEqual([...CHANNEL_IDS].sort())
    expect(seen(kept.map(record => (record.closedAt === null ? null : record.outcome)))).toEqual(
      [...OUTCOME_IDS].sort(),
    )
  })

  it('has something to do on every list of the parcels screen', () => {
    const { now: _now, ...lists } = parcelsView(book, AFTERNOON)
    const empty = Object.entries(lists).filter(([, rows]) => rows.length === 0)
    expect(empty.map(([name]) => name)).toEqual([])
  })

  it('has people enough, four clerks and one manager among them', () => {
    const clerks = [...book.shop.values()].flatMap(record => (record.kind === 'clerk' ? [record] : []))
    expect(clerks.map(clerk => clerk.role).sort()).toEqual(['clerk', 'clerk', 'clerk', 'manager'])
    expect(book.customers.size).toBeGreaterThanOrEqual(40)
    expect(cases.length).toBeGreaterThanOrEqual(70)
  })

  it('calls nobody: every telephone number is an invented one', () => {
    const phones = [...book.customers.values()].flatMap(customer => customer.phones)
    expect(new Set(phones).size).toBe(phones.length)
    for (const phone of phones) expect(phone).toMatch(/^1990000\d{4}$/)
  })

  it('says nothing more than three times', () => {
    const times = new Map<string, number>()
    for (const { text } of cases.flatMap(record => record.events)) {
      if (text !== '') times.set(text, (times.get(text) ?? 0) + 1)
    }
    expect([...times].filter(([, count]) => count > 3)).toEqual([])
  })

  it('works only in opening hours, and goes back about sixty days', () => {
    const hours = openingHoursOf(settingsOf(book))
    for (const event of cases.flatMap(record => record.events)) {
      expect(isOpenAt(msOf(event.at), hours), `${event.kind} ${event.at}`).toBe(true)
    }
    const oldest = Math.min(...cases.map(record => msOf(record.createdAt)))
    expect((AFTERNOON - oldest) / DAY_MS).toBeGreaterThan(50)
    expect((AFTERNOON - oldest) / DAY_MS).toBeLessThan(62)
  })

  it('has one promise that is badly overdue', () => {
    const promises = todayView(book, AFTERNOON).groups.find(group => group.id === 'promises')?.rows ?? []
    const worst = Math.max(...promises.map(row => AFTERNOON - msOf(row.at)))
    expect(worst).toBeGreaterThan(1.5 * DAY_MS)
  })

  it('is the same for the same seed and moment', () => {
    expect(demoAt(AFTERNOON)).toEqual(changes)
  })
})

describe('the day of the demo shop', () => {
  for (let hour = 0; hour < 24; hour++) {
    it(`is lively at ${hour}:50`, () => {
      const now = msOf('2026-11-21T16:50:00.000Z') + hour * HOUR_MS
      const changes = demoAt(now)
      expectForwardTime(changes, now)
      const { counts, overdue } = todayView(bookOf(changes), now)
      expect({ overdue, ...counts }).toMatchObject({
        overdue: 4,
        rights: 1,
        refunds: 4,
        waiting: 4,
        handOver: 1,
      })
      // Nothing is empty, and nothing floods the list.
      for (const count of Object.values(counts)) expect(count).toBeGreaterThanOrEqual(1)
      for (const count of Object.values(counts)) expect(count).toBeLessThanOrEqual(16)
      // What is due later today depends on the hour.
      expect(counts.promises).toBeGreaterThanOrEqual(9)
      expect(counts.promises).toBeLessThanOrEqual(13)
    })
  }

  it.each(['America/New_York', 'Europe/Berlin', 'Asia/Taipei'])(
    'also holds in %s when the clocks change',
    zone => {
      for (const day of ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01']) {
        const now = msOf(`${day}T14:10:00.000Z`)
        const changes = demoAt(now, zone)
        expectForwardTime(changes, now)
        expectSoundReferences(changes, zone)
      }
    },
  )
})
