// What must hold in every invented book: schemas, references, numbers, and the order of time.
import { expect } from 'vitest'
import type { Change } from '#shared/model/book'
import { Case } from '#shared/model/case'
import { Customer } from '#shared/model/customer'
import { ShopRecord } from '#shared/model/shop'
import { ThirdRecord } from '#shared/model/third'
import { dayOf, instant, msOf } from '#shared/time/zone'

/** Ids in the order they are asked for, so that two runs give the same ones. */
export function countedIds(): (atMs: number) => string {
  let count = 0
  return atMs => `${atMs.toString(36).padStart(10, '0')}${(count++).toString(36).padStart(16, '0')}`
}

const schemas = { cases: Case, customers: Customer, third: ThirdRecord, shop: ShopRecord } as const

export function casesOf(changes: readonly Change[]): Case[] {
  return changes.flatMap(change => (change.collection === 'cases' ? [change.record] : []))
}

/** Every record fits its schema, is a first revision, and was not made after now. */
export function expectValidRecords(changes: readonly Change[], now: number): void {
  for (const { collection, record } of changes) {
    const parsed = schemas[collection].safeParse(record)
    if (!parsed.success) throw new Error(`${collection} ${record.id}: ${parsed.error.message}`)
    const { rev, createdAt, updatedAt } = parsed.data
    expect(rev).toBe(1)
    expect(createdAt <= updatedAt && updatedAt <= instant(now), `${collection} ${record.id}`).toBe(true)
  }
}

/** All ids differ, all references lead somewhere, no number was given twice or beyond its counter. */
export function expectSoundReferences(changes: readonly Change[], zone: string): void {
  const ids = changes.map(change => change.record.id as string)
  const inner: string[] = []
  const customers = new Set(
    changes.flatMap(c => (c.collection === 'customers' ? [c.record.id as string] : [])),
  )
  const clerks = new Set<string>()
  const counters = new Map<string, number>()
  for (const change of changes) {
    if (change.collection !== 'shop') continue
    if (change.record.kind === 'clerk') clerks.add(change.record.id)
    if (change.record.kind === 'counter') counters.set(change.record.id, change.record.last)
  }
  const numbers = new Set<string>()
  for (const record of casesOf(changes)) {
    if (record.customerId !== null) expect(customers).toContain(record.customerId)
    const people = [
      record.createdBy,
      record.updatedBy,
      record.ownerId,
      ...record.events.map(event => event.by),
    ]
    for (const by of people) expect(clerks).toContain(by)
    const parts = [record.lines, record.promises, record.reminders, record.events]
    inner.push(...parts.flat().map(part => part.id as string))
    const [, day = '', number = ''] = record.no.split('-')
    expect(day).toBe(dayOf(msOf(record.createdAt), zone).slice(2).replaceAll('-', ''))
    expect(Number(number)).toBeLessThanOrEqual(counters.get(`counter:${day}`) ?? 0)
    numbers.add(record.no)
  }
  expect(numbers.size).toBe(casesOf(changes).length)
  expect(new Set([...ids, ...inner]).size).toBe(ids.length + inner.length)
}

/** Events run forward between the case's birth and now, promises end after they begin, and nothing closed is left open. */
export function expectForwardTime(changes: readonly Change[], now: number): void {
  for (const record of casesOf(changes)) {
    const says = `${record.no}`
    expect(record.events[0]?.kind, says).toBe('registered')
    expect(record.events[0]?.at, says).toBe(record.createdAt)
    const moments = record.events.map(event => event.at)
    expect(moments, says).toEqual([...moments].sort())
    expect((moments.at(-1) ?? '') <= instant(now), says).toBe(true)
    expect(record.touchedAt >= record.createdAt && record.touchedAt <= record.updatedAt, says).toBe(true)
    for (const promise of record.promises) {
      expect(promise.dueAt > promise.madeAt, says).toBe(true)
      expect(promise.state === 'open', says).toBe(promise.closedAt === null)
      if (promise.closedAt !== null) expect(promise.closedAt >= promise.madeAt, says).toBe(true)
      if (promise.state === 'kept') expect((promise.closedAt ?? '') <= promise.dueAt, says).toBe(true)
      if (promise.state === 'broken') expect((promise.closedAt ?? '') > promise.dueAt, says).toBe(true)
    }
    if (record.closedAt === null) continue
    expect(record.outcome, says).not.toBeNull()
    // What was merged is told in the case that it went into.
    if (record.outcome !== 'merged')
      expect(record.told !== null && record.told.at <= record.closedAt, says).toBe(true)
    expect(
      record.promises.filter(promise => promise.state === 'open'),
      says,
    ).toEqual([])
    expect(
      record.reminders.filter(reminder => reminder.state === 'open'),
      says,
    ).toEqual([])
  }
}
