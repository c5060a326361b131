// Reassigned, absent, gone: nothing is left without an owner, nothing moves unsaid.
import { expect, test } from 'vitest'
import { Colleagues } from '#kit/colleagues'
import { clerkOf } from '#shared/domain/clerks'
import { restoreCase, trashCase } from '#shared/domain/closing/trash'
import { writeMemo } from '#shared/domain/followUps'
import { setAbsence } from '#shared/domain/handOver/absence'
import { acceptHandOver } from '#shared/domain/handOver/answer'
import { assignCases } from '#shared/domain/handOver/assign'
import { saveClerk } from '#shared/domain/handOver/leaving'
import { standsInFor } from '#shared/domain/handOver/receiver'
import type { ClerkId } from '#shared/model/ids'

const leaves = (clerkId: ClerkId, giveTo: ClerkId | null = null) => ({
  ...{ clerkId, name: '离开的人', role: 'clerk' as const },
  ...{ active: false, giveTo },
})

test('a case given to a colleague takes its promises and reminders along, with the reason in its timeline', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  shop.do(writeMemo, { caseId: id, text: '问厂家', dueAt: shop.inHours(3) })
  expect(shop.refusal(assignCases, { caseIds: [id], to: shop.zhou, reason: '' })).toBe('required')
  shop.as(shop.chen).do(assignCases, { caseIds: [id], to: shop.zhou, reason: '她更熟' })
  const { ownerId, promises, reminders, events } = shop.case(id)
  expect([ownerId, promises[0]?.by, reminders[0]?.assignee]).toEqual([shop.zhou, shop.zhou, shop.zhou])
  expect(events.at(-1)).toMatchObject({
    kind: 'assigned',
    text: '她更熟',
    facts: { from: shop.wang, to: shop.zhou },
  })
  expect(shop.refusal(assignCases, { caseIds: [id], to: shop.zhou, reason: '再来' })).toBe('already-hers')
})

test('a clerk cannot leave while a case, a promise or a reminder hangs on her', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  expect(shop.as(shop.chen).refusal(saveClerk, leaves(shop.wang))).toBe('clerk-owns')
  // The case is somebody else's now, and a reminder of hers stays in it.
  shop.do(assignCases, { caseIds: [id], to: shop.zhou, reason: '换班' })
  expect(shop.refusal(saveClerk, leaves(shop.wang))).toBeNull()
  shop.as(shop.wang).do(writeMemo, { caseId: id, text: '问厂家', dueAt: shop.inHours(3) })
  expect(shop.as(shop.chen).refusal(saveClerk, leaves(shop.wang))).toBe('clerk-owns')
})

test('a clerk who leaves gives everything to a colleague in the same act', () => {
  const shop = new Colleagues()
  const [own, others] = [shop.register(), shop.register()]
  shop.do(assignCases, { caseIds: [others.id], to: shop.zhou, reason: '换班' })
  shop.do(writeMemo, { caseId: others.id, text: '问厂家', dueAt: shop.inHours(3) })
  shop.as(shop.chen)
  expect(shop.refusal(saveClerk, leaves(shop.wang, shop.wang))).toBe('no-such-clerk')
  shop.do(saveClerk, leaves(shop.wang, shop.chen))
  expect(clerkOf(shop.book, shop.wang)?.active).toBe(false)
  expect(shop.case(own.id)).toMatchObject({ ownerId: shop.chen, promises: [{ by: shop.chen }] })
  expect(shop.case(others.id)).toMatchObject({ ownerId: shop.zhou, reminders: [{ assignee: shop.chen }] })
})

test('a shift handed to somebody who leaves is for whoever comes next', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  const handOverId = shop.give(shop.zhou, [id])
  shop.do(saveClerk, leaves(shop.zhou))
  shop.as(shop.chen).do(acceptHandOver, { handOverId, caseIds: [id] })
  expect(shop.case(id).ownerId).toBe(shop.chen)
})

test('a case restored from the trash is not left with somebody who has gone', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  shop.do(trashCase, { caseId: id, reason: '重复' })
  shop.as(shop.chen).do(saveClerk, leaves(shop.wang))
  shop.do(restoreCase, { caseId: id })
  expect(shop.case(id)).toMatchObject({ ownerId: shop.chen, promises: [{ by: shop.chen }] })
})

test('the deputy stands in until the last day of the absence, and her cases stay hers', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  const absence = { until: '2026-11-23', deputy: shop.zhou }
  shop.do(setAbsence, { clerkId: shop.wang, absence, giveNow: false })
  expect(shop.case(id).ownerId).toBe(shop.wang)
  expect(standsInFor(shop.book, shop.zhou, shop.now)).toEqual([shop.wang])
  shop.later(24)
  expect(standsInFor(shop.book, shop.zhou, shop.now)).toEqual([shop.wang])
  shop.later(24)
  expect(standsInFor(shop.book, shop.zhou, shop.now)).toEqual([])
})

test('an absence can give everything to the deputy at once', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  const absence = { until: '2026-11-23', deputy: shop.zhou }
  shop.do(setAbsence, { clerkId: shop.wang, absence, giveNow: true })
  expect(shop.case(id)).toMatchObject({ ownerId: shop.zhou, promises: [{ by: shop.zhou }] })
})

test('an absence in the past, or with a deputy who is away or herself, is refused', () => {
  const shop = new Colleagues()
  const away = (until: string, deputy: ClerkId | null, giveNow = false) =>
    shop.refusal(setAbsence, { clerkId: shop.wang, absence: { until, deputy }, giveNow })
  expect(away('2026-11-21', null)).toBe('time-in-past')
  expect(away('bald', null)).toBe('date-unreadable')
  expect(away('2026-11-23', shop.wang)).toBe('deputy-herself')
  expect(away('2026-11-23', null, true)).toBe('required')
  const absence = { until: '2026-11-23', deputy: null }
  shop.do(setAbsence, { clerkId: shop.zhou, absence, giveNow: false })
  expect(away('2026-11-23', shop.zhou)).toBe('clerk-away')
})

test('who stood in for somebody and leaves is followed by whoever gets her work', () => {
  const shop = new Colleagues()
  const absence = { until: '2026-11-23', deputy: shop.zhou }
  shop.do(setAbsence, { clerkId: shop.wang, absence, giveNow: false })
  shop.as(shop.chen).do(saveClerk, leaves(shop.zhou, shop.chen))
  expect(clerkOf(shop.book, shop.wang)?.absence?.deputy).toBe(shop.chen)
})
