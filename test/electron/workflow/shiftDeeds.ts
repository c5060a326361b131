// Random hand-overs for the random work of a shop: given, accepted, given back, taken over, left.
import type { RuleBook } from '#kit/ruleBook'
import { clerks } from '#shared/domain/clerks'
import { openHandOvers, waitingItems } from '#shared/domain/handOver/openItems'
import { type Deed, type Dice, make } from './anyWork'

const openCases = (shop: RuleBook) =>
  [...shop.book.cases.values()].filter(({ closedAt, deletedAt }) => closedAt === null && deletedAt === null)

/** Somebody who works here sits down. */
function sitDown(shop: RuleBook, dice: Dice): void {
  const here = clerks(shop.book).filter(({ active }) => active)
  shop.clerk = dice.of(here)?.id ?? shop.clerk
}

const anyone = (shop: RuleBook, dice: Dice) => dice.of(clerks(shop.book))?.id ?? shop.clerk

/** An answer to what waits, mostly by somebody else than the giver. */
const answering =
  (name: 'handOver.accept' | 'handOver.return'): Deed =>
  (shop, dice) => {
    const handOver = dice.of(openHandOvers(shop.book).filter(one => waitingItems(shop.book, one).length > 0))
    if (!handOver) return null
    sitDown(shop, dice)
    const caseIds = dice.some(waitingItems(shop.book, handOver)).map(({ caseId }) => caseId)
    const answer = { handOverId: handOver.id, caseIds }
    return name === 'handOver.accept' ? make(name, answer) : make(name, { ...answer, reason: '不熟' })
  }

export const SHIFT_DEEDS: readonly Deed[] = [
  (shop, dice) => {
    sitDown(shop, dice)
    const own = openCases(shop).filter(({ ownerId }) => ownerId === shop.clerk)
    const items = dice.some(own).map(({ id }) => ({ caseId: id, note: '' }))
    return make('handOver.give', { to: dice.is(2) ? null : anyone(shop, dice), note: '钥匙在抽屉里', items })
  },
  answering('handOver.accept'),
  answering('handOver.accept'),
  answering('handOver.return'),
  (shop, dice) => {
    const caseIds = dice.some(openCases(shop)).map(({ id }) => id)
    return caseIds.length === 0
      ? null
      : make('case.assign', { caseIds, to: anyone(shop, dice), reason: '换班' })
  },
  (shop, dice) => {
    const record = dice.of(openCases(shop))
    return record
      ? make('case.readBack', { caseId: record.id, correction: dice.is(2) ? '是左脚' : '' })
      : null
  },
  (shop, dice) => {
    sitDown(shop, dice)
    const record = dice.of(openCases(shop))
    return record ? make('case.take', { caseId: record.id }) : null
  },
  (shop, dice) => {
    const absence = dice.is(3) ? null : { until: '2026-12-24', deputy: anyone(shop, dice) }
    return make('clerk.absent', { clerkId: anyone(shop, dice), absence, giveNow: dice.is(2) })
  },
  (shop, dice) => {
    const clerk = dice.of(clerks(shop.book))
    if (!clerk) return null
    const { id, name, role, active } = clerk
    return make('clerk.change', { clerkId: id, name, role, active: !active, giveTo: anyone(shop, dice) })
  },
]
