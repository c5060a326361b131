// A shift is given, accepted and given back; until then the giver stays answerable (R120).
import { expect, test } from 'vitest'
import { Colleagues } from '#kit/colleagues'
import { trashCase } from '#shared/domain/closing/trash'
import { writeMemo } from '#shared/domain/followUps'
import { setAbsence } from '#shared/domain/handOver/absence'
import { acceptHandOver, returnHandOver, seeNote } from '#shared/domain/handOver/answer'
import { giveHandOver } from '#shared/domain/handOver/give'
import { handOversView } from '#shared/domain/handOver/handOversView'
import { takeCase } from '#shared/domain/moves'

test('until a hand-over is accepted the giver owns the case and keeps its promises', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  shop.give(shop.zhou, [id])
  expect(shop.case(id).ownerId).toBe(shop.wang)
  expect(shop.case(id).promises.map(({ by }) => by)).toEqual([shop.wang])
  expect(shop.case(id).events.at(-1)).toMatchObject({ kind: 'handOverGiven', facts: { to: shop.zhou } })
})

test('whoever accepts owns the case with its open promises and reminders; what is closed keeps its name', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  shop.do(writeMemo, { caseId: id, text: '问厂家', dueAt: shop.inHours(3) })
  const handOverId = shop.give(shop.zhou, [id])
  shop.as(shop.zhou).do(acceptHandOver, { handOverId, caseIds: [id] })
  const record = shop.case(id)
  expect(record.ownerId).toBe(shop.zhou)
  expect(record.promises.map(({ by, madeBy }) => [by, madeBy])).toEqual([[shop.zhou, shop.wang]])
  expect(record.reminders.map(({ assignee }) => assignee)).toEqual([shop.zhou])
  expect(shop.handOver(handOverId).items[0]).toMatchObject({ state: 'accepted', by: shop.zhou })
})

test('handing over is no work on the case: it stays as long untouched as it was', () => {
  const shop = new Colleagues()
  const { id, touchedAt } = shop.register()
  shop.later(5)
  const handOverId = shop.give(shop.zhou, [id])
  shop.as(shop.zhou).do(acceptHandOver, { handOverId, caseIds: [id] })
  expect(shop.case(id).touchedAt).toBe(touchedAt)
})

test('a case given back with a reason stays with the giver, and can be given again', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  const handOverId = shop.give(shop.zhou, [id])
  shop.as(shop.zhou)
  expect(shop.refusal(returnHandOver, { handOverId, caseIds: [id], reason: '' })).toBe('required')
  shop.do(returnHandOver, { handOverId, caseIds: [id], reason: '我今天不在岗' })
  expect(shop.case(id).ownerId).toBe(shop.wang)
  expect(shop.handOver(handOverId).items[0]).toMatchObject({ state: 'returned', reason: '我今天不在岗' })
  expect(shop.as(shop.wang).give(shop.chen, [id])).toBeTruthy()
})

test('the giver takes a case back without a reason, and cannot accept it herself', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  const handOverId = shop.give(null, [id])
  expect(shop.refusal(acceptHandOver, { handOverId, caseIds: [id] })).toBe('hand-over-own')
  shop.do(returnHandOver, { handOverId, caseIds: [id], reason: '' })
  expect(shop.case(id).events.at(-1)?.facts).toEqual({ takenBack: true })
})

test('only she whom it was given to accepts it, or anybody where nobody was named', () => {
  const shop = new Colleagues()
  const [one, other] = [shop.register(), shop.register()]
  const named = shop.give(shop.zhou, [one.id])
  const open = shop.give(null, [other.id])
  shop.as(shop.chen)
  expect(shop.refusal(acceptHandOver, { handOverId: named, caseIds: [one.id] })).toBe('hand-over-not-yours')
  shop.do(acceptHandOver, { handOverId: open, caseIds: [other.id] })
  expect(shop.case(other.id).ownerId).toBe(shop.chen)
})

test('while she is away her deputy may accept for her', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  const handOverId = shop.give(shop.zhou, [id])
  const absence = { until: '2026-11-24', deputy: shop.chen }
  shop.do(setAbsence, { clerkId: shop.zhou, absence, giveNow: false })
  shop.as(shop.chen).do(acceptHandOver, { handOverId, caseIds: [id] })
  expect(shop.case(id).ownerId).toBe(shop.chen)
})

test('only her own open cases can be given, each to one hand-over at a time', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  const items = [{ caseId: id, note: '' }]
  expect(shop.as(shop.zhou).refusal(giveHandOver, { to: null, note: '', items })).toBe('not-owner')
  shop.as(shop.wang).give(shop.zhou, [id])
  expect(shop.refusal(giveHandOver, { to: shop.chen, note: '', items })).toBe('already-handed')
  expect(shop.refusal(giveHandOver, { to: shop.wang, note: '', items })).toBe('hand-over-own')
  expect(shop.refusal(giveHandOver, { to: null, note: '', items: [] })).toBe('nothing-to-hand')
})

test('nobody is handed a shift while she is away', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  shop.do(setAbsence, {
    clerkId: shop.zhou,
    absence: { until: '2026-11-22', deputy: null },
    giveNow: false,
  })
  const giving = { to: shop.zhou, note: '', items: [{ caseId: id, note: '' }] }
  expect(shop.refusal(giveHandOver, giving)).toBe('clerk-away')
  shop.later(24)
  expect(shop.refusal(giveHandOver, giving)).toBeNull()
})

test('a case in the trash drops out of its hand-over by itself, and so does one that somebody took', () => {
  const shop = new Colleagues()
  const [one, other] = [shop.register(), shop.register()]
  const handOverId = shop.give(shop.zhou, [one.id, other.id])
  shop.do(trashCase, { caseId: one.id, reason: '重复' })
  shop.as(shop.chen).do(takeCase, { caseId: other.id })
  shop.as(shop.zhou)
  expect(shop.refusal(acceptHandOver, { handOverId, caseIds: [one.id] })).toBe('hand-over-gone')
  expect(handOversView(shop.book, shop.now, shop.zhou).forMe).toEqual([])
  const [seen] = handOversView(shop.book, shop.now, shop.zhou).history
  expect(seen?.items.map(({ state, byName }) => [state, byName])).toEqual([
    ['gone', ''],
    ['accepted', '陈姐'],
  ])
})

test('a note for the shift waits until it was seen, also without a case', () => {
  const shop = new Colleagues()
  const handOverId = shop.give(shop.zhou, [], '钥匙在抽屉里')
  expect(handOversView(shop.book, shop.now, shop.zhou).forMe).toHaveLength(1)
  expect(shop.refusal(seeNote, { handOverId })).toBe('hand-over-own')
  shop.as(shop.zhou).do(seeNote, { handOverId })
  expect(handOversView(shop.book, shop.now, shop.zhou).forMe).toEqual([])
  expect(shop.handOver(handOverId).noteSeen?.by).toBe(shop.zhou)
})

test('what the next shift will meet is proposed: due by tomorrow, late or untouched', () => {
  const shop = new Colleagues()
  const soon = shop.register()
  const calm = shop.register()
  shop.book.apply({
    collection: 'cases',
    record: {
      ...shop.case(calm.id),
      promises: shop.case(calm.id).promises.map(item => ({ ...item, dueAt: shop.inHours(80) })),
    },
  })
  const proposed = () =>
    handOversView(shop.book, shop.now, shop.wang).own.map(({ card, isProposed }) => [card.caseId, isProposed])
  expect(proposed()).toEqual([
    [soon.id, true],
    [calm.id, false],
  ])
  // Three days without a word.
  shop.later(72)
  expect(Object.fromEntries(proposed())[calm.id]).toBe(true)
  shop.give(shop.zhou, [calm.id])
  expect(Object.fromEntries(proposed())[calm.id]).toBe(false)
})
