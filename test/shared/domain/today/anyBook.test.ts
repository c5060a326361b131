// Whatever the shop's book holds: nothing overdue is missing from Today, nothing stands twice, and the order never wavers.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptHere, RuleBook } from '#kit/ruleBook'
import { aSum } from '#kit/settling'
import { closeCase } from '#shared/domain/closing/close'
import { setPlatform } from '#shared/domain/flow/platform'
import { writeMemo } from '#shared/domain/followUps'
import { planMoney } from '#shared/domain/money/rows'
import { makePromise } from '#shared/domain/promises/make'
import { overdueCount } from '#shared/domain/promises/overdue'
import { doRows } from '#shared/domain/today/manyRows'
import { snoozeRow } from '#shared/domain/today/snooze'
import { todayView } from '#shared/domain/today/todayView'
import type { CaseId } from '#shared/model/ids'
import { TODAY_GROUPS, TODAY_ROWS, type TodayGroupId, type TodayRow } from '#shared/model/todayViews'
import { msOf } from '#shared/time/zone'

const aDeed = fc.record({
  kind: fc.constantFrom(
    'register',
    'promise',
    'memo',
    'money',
    'platform',
    'snooze',
    'done',
    'close',
    'clerk',
  ),
  hours: fc.integer({ min: 1, max: 90 }),
  gap: fc.integer({ min: 0, max: 30 }),
  at: fc.nat(1000),
})
type Deed = typeof aDeed extends fc.Arbitrary<infer One> ? One : never

type Attempt = <Input, Value>(
  rule: Parameters<typeof RuleBook.prototype.do<Input, Value>>[0],
  input: Input,
) => void

/** What each kind of deed does to one case. */
function deedsOn(shop: RuleBook, caseId: CaseId, attempt: Attempt, { hours, at }: Deed) {
  const record = shop.case(caseId)
  const promise = record.promises[at % Math.max(1, record.promises.length)]
  const row = promise && { caseId, subject: { kind: 'promise' as const, promiseId: promise.id } }
  return {
    memo: () => attempt(writeMemo, { caseId, text: '记一下', dueAt: shop.inHours(hours) }),
    money: () => attempt(planMoney, aSum(shop, record, 'refund', { paid: at % 3 === 0 })),
    promise: () =>
      attempt(makePromise, {
        ...{ caseId, kind: 'word', what: '', dueAt: shop.inHours(Math.min(hours, 47)), approval: null },
        ...{ to: 'customer', by: null, how: null },
      }),
    platform: () =>
      attempt(setPlatform, { caseId, severity: 'rightsClaim', dueAt: shop.inHours(hours), note: '' }),
    snooze: () => row && attempt(snoozeRow, { ...row, until: shop.inHours(hours) }),
    done: () => row && attempt(doRows, { rows: [row] }),
    close: () => attempt(closeCase, { caseId, outcome: 'explained', toldHow: 'phone', text: '', fulfil: [] }),
  }
}

/** Deeds that the rules refuse leave the book as it was: any order of them makes a book. */
function bookOf(deeds: readonly Deed[]): RuleBook {
  const shop = new RuleBook()
  const [clerk, manager] = [shop.clerk, shop.manager]
  const ids: CaseId[] = [shop.register({ lines: keptHere }).id]
  const attempt: Attempt = (rule, input) => {
    if (shop.refusal(rule, input) === null) shop.do(rule, input)
  }
  for (const deed of deeds) {
    const { kind, gap, at } = deed
    if (kind === 'register') ids.push(shop.register(at % 2 === 0 ? { lines: keptHere } : {}).id)
    else if (kind === 'clerk') shop.clerk = shop.clerk === clerk ? manager : clerk
    else deedsOn(shop, ids[at % ids.length] as CaseId, attempt, deed)[kind]()
    shop.later(gap)
  }
  return shop
}

/** All rows, each group asked for whole. */
function allRows(shop: RuleBook): Map<TodayGroupId, readonly TodayRow[]> {
  const whole = (id: TodayGroupId) =>
    todayView(shop.book, shop.now, { me: null, mine: false, whole: id }).groups.find(one => one.id === id)
  return new Map(TODAY_GROUPS.map(id => [id, whole(id)?.rows ?? []]))
}

const deeds = fc.array(aDeed, { maxLength: 40 })

describe('in any book', () => {
  test('every open promise that is overdue has exactly one row, and the counts agree with the rows', () => {
    fc.assert(
      fc.property(deeds, done => {
        const shop = bookOf(done)
        const view = todayView(shop.book, shop.now)
        const rows = allRows(shop)
        const keys = [...rows.values()].flatMap(group => group.map(({ key }) => key))
        expect(new Set(keys).size).toBe(keys.length)
        const overdue = [...shop.book.openCaseIds]
          .flatMap(id => shop.case(id as CaseId).promises)
          .filter(({ state, dueAt }) => state === 'open' && msOf(dueAt) < shop.now)
        for (const { id } of overdue) expect(keys).toContain(id)
        for (const [id, group] of rows) expect(view.counts[id]).toBe(group.length)
        const shouting = [...rows.values()]
          .flat()
          .filter(
            ({ tone, about, snoozedUntil }) =>
              tone === 'overdue' &&
              (about.kind === 'promise' ||
                about.kind === 'rights' ||
                (about.kind === 'reminder' && snoozedUntil === null)),
          )
        expect(view.overdue).toBe(shouting.length)
        expect(overdueCount(shop.book, shop.now)).toBe(view.overdue)
        expect(view.toDo).toBe(keys.length - view.counts.later)
      }),
      { numRuns: 150 },
    )
  })

  test('what is sent is the beginning of the whole group, in the same order whatever the order of the book', () => {
    fc.assert(
      fc.property(deeds, done => {
        const shop = bookOf(done)
        const rows = allRows(shop)
        const turned = { ...shop.book, openCaseIds: new Set([...shop.book.openCaseIds].reverse()) }
        const again = todayView(turned, shop.now)
        for (const { id, rows: sent } of again.groups)
          expect(sent.map(({ key }) => key)).toEqual(
            rows
              .get(id)
              ?.slice(0, TODAY_ROWS)
              .map(({ key }) => key),
          )
      }),
      { numRuns: 60 },
    )
  })

  test('what is overdue for longest stands first among the promises', () => {
    fc.assert(
      fc.property(deeds, done => {
        const due = (allRows(bookOf(done)).get('promises') ?? []).map(({ at }) => at)
        expect(due).toEqual([...due].sort())
      }),
      { numRuns: 60 },
    )
  })
})

test('a long group sends its first rows with its whole count, and all of them when it is asked for', () => {
  const shop = new RuleBook()
  for (let n = 0; n < TODAY_ROWS + 10; n++) shop.register()
  shop.later(25)
  const rows = (whole: TodayGroupId | null) =>
    todayView(shop.book, shop.now, { me: null, mine: false, whole }).groups.find(
      ({ id }) => id === 'promises',
    )
  expect(rows(null)).toMatchObject({ count: TODAY_ROWS + 10 })
  expect(rows(null)?.rows).toHaveLength(TODAY_ROWS)
  expect(rows('promises')?.rows).toHaveLength(TODAY_ROWS + 10)
})
