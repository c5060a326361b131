// Views that go through summaries and what is at hand show the same as if every record had been read.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RuleBook, ZONE } from '#kit/ruleBook'
import { directionOf } from '#shared/catalog/moneyKinds'
import { isOpenState } from '#shared/catalog/thirdParties'
import { boardView } from '#shared/domain/board'
import { limitsAt } from '#shared/domain/deadlines'
import { handOversView } from '#shared/domain/handOver/handOversView'
import { firstContact } from '#shared/domain/measures/firstContact'
import { measuresView } from '#shared/domain/measures/measuresView'
import { refundSpeed } from '#shared/domain/measures/refundSpeed'
import { rightsClaims } from '#shared/domain/measures/rightsClaims'
import { daysOf, spanOf } from '#shared/domain/measures/span'
import { cashDay } from '#shared/domain/money/cashDay'
import { decidedAt, isWithin, keptRate } from '#shared/domain/promises/decided'
import { ledgerView } from '#shared/domain/promises/ledger'
import { openingHoursOf, settingsOf } from '#shared/domain/settings'
import { thirdView } from '#shared/domain/third/thirdView'
import { trashedCases } from '#shared/domain/trashed'
import type { Case } from '#shared/model/case'
import type { HandOver } from '#shared/model/shop'
import type { Batch, Claim } from '#shared/model/third'
import type { Day, Month } from '#shared/model/time'
import { addDays, DAY_MS, dayOf, instant, startOfDay } from '#shared/time/zone'
import { apply, DEEDS, Dice, rule } from '../../../electron/workflow/anyWork'
import { PROMISE_DEEDS } from '../../../electron/workflow/promiseDeeds'
import { SHIFT_DEEDS } from '../../../electron/workflow/shiftDeeds'

const WORK = [...DEEDS, ...PROMISE_DEEDS, ...SHIFT_DEEDS]

const everyCase = ({ book }: RuleBook): Case[] => [...book.cases.values()]
const batches = ({ book }: RuleBook) =>
  [...book.third.values()].filter((one): one is Batch => one.kind === 'batch' && one.deletedAt === null)
const claims = ({ book }: RuleBook) =>
  [...book.third.values()].filter((one): one is Claim => one.kind === 'claim' && one.deletedAt === null)
const handOvers = ({ book }: RuleBook) =>
  [...book.shop.values()].filter((one): one is HandOver => one.kind === 'handOver' && one.deletedAt === null)

const newestFirst = (given: HandOver[]) => given.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
const sorted = (texts: readonly string[]) => [...texts].sort()
const idsOf = (records: readonly { readonly id: string }[]) => sorted(records.map(({ id }) => id))

type Seen = Record<string, number>

function checkCash(shop: RuleBook, day: Day, seen: Seen): void {
  const from = instant(startOfDay(day, ZONE))
  const until = instant(startOfDay(addDays(day, 1), ZONE))
  const paid = [...everyCase(shop), ...claims(shop)]
    .flatMap(({ money }) => money)
    .filter(row => row.paidAt !== null && row.paidAt >= from && row.paidAt < until && directionOf(row))
  expect(sorted(cashDay(shop.book, shop.now, day).rows.map(({ money }) => money.id))).toEqual(idsOf(paid))
  seen.paid = (seen.paid ?? 0) + paid.length
}

/** Every case that may count in a span: the whole archive, but for the trash. */
const ofSpan = (shop: RuleBook, from: string) =>
  everyCase(shop).filter(one => one.deletedAt === null && (one.closedAt === null || one.updatedAt >= from))

function checkLedger(shop: RuleBook, month: Month, seen: Seen): void {
  const { book, now } = shop
  const span = spanOf(daysOf(month, now, ZONE), ZONE)
  const all = ofSpan(shop, span.from).flatMap(({ promises }) => promises)
  const open = all.filter(({ state }) => state === 'open')
  const closed = all.filter(one => one.state !== 'open' && isWithin(decidedAt(one, instant(now)) ?? '', span))
  const shown = (state: 'open' | 'closed') =>
    idsOf(ledgerView(book, now, { month, clerkId: null, state }).rows.map(({ promise }) => promise))
  expect(shown('open')).toEqual(idsOf(open))
  expect(shown('closed')).toEqual(idsOf(closed))
  seen.decided = (seen.decided ?? 0) + closed.length
}

function checkMeasures(shop: RuleBook, month: Month | null): void {
  const { book, now } = shop
  const settings = settingsOf(book)
  const span = spanOf(daysOf(month, now, ZONE), ZONE)
  const cases = ofSpan(shop, span.from)
  const view = measuresView(book, now, month)
  const { days, count } = refundSpeed(cases, span, settings.refundTargetDays)
  expect(view.refund).toMatchObject({ days, count })
  expect(view.contact).toEqual(firstContact(cases, span, now, openingHoursOf(settings)))
  expect(view.kept).toEqual(
    keptRate(
      cases.flatMap(({ promises }) => promises),
      span,
      instant(now),
    ),
  )
  expect(view.claims).toEqual(rightsClaims(cases, span))
}

function checkThird(shop: RuleBook, seen: Seen): void {
  const since = instant(shop.now - 30 * DAY_MS)
  const view = thirdView(shop.book, shop.now)
  const shownClaims = claims(shop).filter(one => isOpenState(one.state) || one.updatedAt > since)
  const shownBatches = batches(shop).filter(
    ({ closedAt, pieces }) => closedAt === null || (pieces.length > 0 && closedAt > since),
  )
  expect(idsOf(view.claims)).toEqual(idsOf(shownClaims))
  expect(idsOf(view.batches)).toEqual(idsOf(shownBatches))
  const drafted = batches(shop)
    .filter(({ sentAt, closedAt }) => sentAt === null && closedAt === null)
    .flatMap(({ pieces }) => pieces.map(({ lineId }) => lineId))
  const waiting = everyCase(shop)
    .filter(({ deletedAt }) => deletedAt === null)
    .flatMap(({ lines }) => lines)
    .filter(({ id, state }) => state === 'forSupplier' && !drafted.includes(id))
  expect(idsOf(view.waiting.map(({ line }) => line))).toEqual(idsOf(waiting))
  seen.third = (seen.third ?? 0) + shownClaims.length + shownBatches.length
}

function checkLists(shop: RuleBook, seen: Seen): void {
  const { book, now } = shop
  const thrown = everyCase(shop).filter(({ deletedAt }) => deletedAt !== null)
  expect(sorted(trashedCases(book, now).map(({ caseId }) => caseId))).toEqual(idsOf(thrown))
  const { dayStart } = limitsAt(book, now)
  const done = everyCase(shop).filter(
    one => one.deletedAt === null && one.closedAt !== null && one.closedAt >= dayStart,
  )
  const board = boardView(book, now, { ownerId: null, issueTypeId: null, overdueOnly: false })
  const column = board.columns.find(({ id }) => id === 'done')
  expect(sorted(column?.cards.map(({ caseId }) => caseId) ?? [])).toEqual(idsOf(done))
  const today = handOvers(shop).filter(one => one.createdAt >= dayStart)
  const mine = today.filter(({ from }) => from === shop.clerk)
  expect(idsOf(handOversView(book, now, shop.clerk).byMe)).toEqual(expect.arrayContaining(idsOf(mine)))
  // To somebody who is nobody in the shop they are all history.
  expect(idsOf(handOversView(book, now, null).history)).toEqual(
    idsOf(newestFirst(handOvers(shop)).slice(0, 30)),
  )
  seen.done = (seen.done ?? 0) + done.length
  seen.given = (seen.given ?? 0) + mine.length
}

const step = fc.record({
  deed: fc.nat({ max: WORK.length - 1 }),
  hours: fc.integer({ min: 1, max: 30 }),
  dice: fc.array(fc.nat({ max: 10_000 }), { minLength: 8, maxLength: 8 }),
})

test('no view that spares itself the reading shows less, or more, than the whole book holds', () => {
  const seen: Seen = {}
  fc.assert(
    fc.property(fc.noBias(fc.array(step, { minLength: 100, maxLength: 200, size: 'max' })), steps => {
      const shop = new RuleBook()
      const firstDay = dayOf(shop.now, ZONE)
      for (let count = 0; count < 3; count++) shop.register()
      for (const { deed, hours, dice } of steps) {
        shop.later(hours)
        const made = WORK[deed]?.(shop, new Dice(dice))
        const written = made ? apply(shop, rule(shop, made)) : []
        if (written.some(({ collection }) => collection !== 'third')) checkLists(shop, seen)
      }
      const today = dayOf(shop.now, ZONE)
      const months = new Set<Month>()
      for (let day = firstDay; day <= today; day = addDays(day, 1)) {
        checkCash(shop, day, seen)
        months.add(day.slice(0, 7))
      }
      for (const month of months) {
        checkLedger(shop, month, seen)
        checkMeasures(shop, month)
      }
      checkMeasures(shop, null)
      checkThird(shop, seen)
    }),
    // To make so long a story shorter would take many minutes.
    { numRuns: Number(process.env.RUNS ?? 60), endOnFailure: true },
  )
  // Views that were always empty would prove nothing.
  for (const what of ['paid', 'decided', 'third', 'done', 'given'])
    expect([what, seen[what]]).not.toEqual([what, 0])
}, 120_000)
