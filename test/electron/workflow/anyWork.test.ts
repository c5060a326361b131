// Whatever is done in whatever order: every piece ends in one place, nothing is paid or sent twice, sums balance, all can be taken back.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { moneyKind } from '#shared/catalog/moneyKinds'
import { isGone, replacementOf } from '#shared/domain/goods/standing'
import { isLive, refundOf } from '#shared/domain/money/standing'
import type { Step } from '#shared/domain/undo'
import type { Case } from '#shared/model/case'
import { isPlaced } from '#shared/model/goods'
import type { Batch, Claim } from '#shared/model/third'
import { apply, DEEDS, Dice, rule, takeBack } from './anyWork'
import { FOLLOW_DEEDS } from './followDeeds'
import { PROMISE_DEEDS } from './promiseDeeds'
import { SHIFT_DEEDS } from './shiftDeeds'

const WORK = [...DEEDS, ...PROMISE_DEEDS, ...SHIFT_DEEDS, ...FOLLOW_DEEDS]

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const casesOf = (shop: RuleBook) => [...shop.book.cases.values()]
const thirdOf = (shop: RuleBook) => [...shop.book.third.values()].filter(one => one.deletedAt === null)

function checkMoney(record: Case): void {
  for (const row of record.money) {
    expect(Number.isSafeInteger(row.amountFen) && row.amountFen > 0).toBe(true)
    expect(row.state === 'paid').toBe(row.paidAt !== null && row.state !== 'void')
    if (row.state === 'void') expect(row.voidReason).not.toBe('')
  }
  const capped = record.money.filter(row => isLive(row) && moneyKind(row.kind).isCapped)
  const prices = record.lines.map(line => line.unitPriceFen)
  if (capped.some(row => row.approval !== null) || prices.includes(null)) return
  const paid = sum(record.lines.map(line => (line.unitPriceFen ?? 0) * line.qty))
  expect(sum(capped.map(row => row.amountFen + row.keptFen))).toBeLessThanOrEqual(paid)
}

function checkGoods(record: Case): void {
  for (const line of record.lines) {
    expect(line.qty).toBeGreaterThan(0)
    // Money back or another piece: never both.
    if (replacementOf(record, line.id)) expect(refundOf(record, line.id)).toBeNull()
    const standIns = record.outgoing.filter(
      out => out.forLineId === line.id && out.kind !== 'loan' && (isGone(out) || out.state === 'planned'),
    )
    expect(standIns.length).toBeLessThanOrEqual(1)
  }
}

/** Nothing promised is forgotten: a case that ended owes nothing, and what has ended says when. */
function checkPromises(record: Case): void {
  for (const { state, closedAt } of record.promises) {
    expect(state === 'open').toBe(closedAt === null)
    if (record.closedAt !== null) expect(state).not.toBe('open')
  }
}

/** While a case is open it has its own reminders; once it has ended the customer is asked, at most once. */
function checkFollowUps(shop: RuleBook, record: Case): void {
  const cares = thirdOf(shop).filter(one => one.kind === 'care' && one.caseId === record.id)
  const open = cares.filter(one => one.kind === 'care' && one.state === 'open')
  if (record.closedAt === null || record.deletedAt !== null) expect(open).toEqual([])
  expect(open.length).toBeLessThanOrEqual(1)
  for (const { state, closedAt } of record.reminders) {
    expect(state === 'open').toBe(closedAt === null)
    if (record.closedAt !== null) expect(state).not.toBe('open')
  }
}

function checkClosed(record: Case): void {
  if (record.closedAt === null || record.outcome === 'merged') return
  const closed = record.events.findLast(event => event.kind === 'closed')
  if (closed?.facts.approvedBy) return
  expect(record.money.filter(row => row.state === 'planned')).toEqual([])
  expect(record.outgoing.filter(out => out.state === 'planned' || out.state === 'reserved')).toEqual([])
  for (const line of record.lines) {
    const wasOursToKeep = replacementOf(record, line.id) !== null || refundOf(record, line.id) !== null
    const isSettled =
      isPlaced(line) || line.state === 'away' || (line.state === 'atSupplier' && wasOursToKeep)
    expect([line.state, isSettled]).toEqual([line.state, true])
  }
}

function checkThird(shop: RuleBook): void {
  const third = thirdOf(shop)
  for (const claim of third.filter((one): one is Claim => one.kind === 'claim')) {
    const settled = sum(claim.money.filter(isLive).map(row => row.amountFen))
    expect(settled).toBeLessThanOrEqual(claim.agreedFen ?? claim.askedFen)
  }
  const out = new Map<string, number>()
  for (const batch of third.filter((one): one is Batch => one.kind === 'batch')) {
    for (const piece of batch.pieces) {
      // A credited piece stays with the supplier, one that never came back is given up with its batch.
      const isSettled = piece.backAt !== null || piece.answer === 'credit' || batch.closedAt !== null
      const isOut = batch.sentAt !== null && !isSettled
      if (isOut) out.set(piece.lineId, (out.get(piece.lineId) ?? 0) + 1)
    }
  }
  expect([...out].filter(([, count]) => count > 1)).toEqual([])
  for (const record of casesOf(shop)) {
    for (const line of record.lines) {
      if (line.state === 'atSupplier' && record.outcome !== 'merged') expect(out.get(line.id)).toBe(1)
    }
  }
}

/** What undoing must bring back: all but the timeline, revisions, times of writing, and numbers that were issued. */
function state(shop: RuleBook): unknown {
  const bare = ({
    events: _events,
    rev: _rev,
    updatedAt: _at,
    updatedBy: _by,
    ...rest
  }: Record<string, unknown>) => rest
  const plain = (records: Iterable<Record<string, unknown>>) =>
    [...records].filter(record => record.deletedAt === null || 'no' in record).map(bare)
  const shopRecords = [...shop.book.shop.values()].filter(record => record.kind !== 'counter')
  return {
    // What an undone deed had made lies in the trash.
    cases: plain(casesOf(shop).filter(record => record.deletedAt === null)),
    third: plain(thirdOf(shop)),
    shop: plain(shopRecords.filter(record => record.deletedAt === null)),
  }
}

// Even dice: fast-check would throw small numbers and short works most of the time.
const work = fc.noBias(
  fc.array(
    fc.record({
      deed: fc.nat({ max: WORK.length - 1 }),
      dice: fc.array(fc.nat({ max: 10_000 }), { minLength: 8, maxLength: 8 }),
    }),
    { minLength: 60, maxLength: 160, size: 'max' },
  ),
)

test('any work keeps goods, money and third parties in balance, and all of it can be taken back', () => {
  const done = new Map<string, number>()
  fc.assert(
    fc.property(work, steps => {
      const shop = new RuleBook()
      for (let count = 0; count < 3; count++)
        apply(shop, rule(shop, must(DEEDS[0]?.(shop, new Dice([count])))))
      const first = state(shop)
      const history: { name: string; steps: readonly Step[] }[] = []
      for (const { deed, dice } of steps) {
        shop.later(1)
        const made = WORK[deed]?.(shop, new Dice(dice))
        if (!made) continue
        const before = state(shop)
        const ruling = rule(shop, made)
        // A rule only answers; what it answers is written by the store.
        expect(state(shop)).toEqual(before)
        const changed = apply(shop, ruling)
        if (changed.length === 0) continue
        done.set(made.name, (done.get(made.name) ?? 0) + 1)
        history.push({ name: made.name, steps: changed })
        for (const record of casesOf(shop)) {
          checkMoney(record)
          checkGoods(record)
          checkPromises(record)
          checkFollowUps(shop, record)
          checkClosed(record)
        }
        checkThird(shop)
      }
      for (const { name, steps: changed } of history.toReversed()) {
        // Each taken back in turn: the revisions are those of now.
        const now = changed.map(step => ({ ...step, afterRev: revOf(shop, step) }))
        takeBack(shop, name, now)
      }
      expect(state(shop)).toEqual(first)
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  )
  // The dice reach every kind of work: a rule that always said no would prove nothing.
  expect([...done.keys()].length).toBeGreaterThan(49)
}, 120_000)

function revOf(shop: RuleBook, step: Step): number {
  return shop.book[step.collection].get(step.id)?.rev ?? step.afterRev
}

function must<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('no deed')
  return value
}
