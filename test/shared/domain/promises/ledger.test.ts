// The ledger and the list of what is late: who kept how much in which month, and what hurts most.
import { describe, expect, test } from 'vitest'
import { NOON, RuleBook } from '#kit/ruleBook'
import { changeClerk } from '#shared/domain/clerks'
import { setPlatform } from '#shared/domain/flow/platform'
import { tellCustomer, writeMemo } from '#shared/domain/followUps'
import { setMove } from '#shared/domain/moves'
import { breakPromise } from '#shared/domain/promises/breaking'
import { fulfilPromise } from '#shared/domain/promises/fulfil'
import { ledgerView } from '#shared/domain/promises/ledger'
import { makePromise } from '#shared/domain/promises/make'
import { overdueView } from '#shared/domain/promises/overdue'
import { renegotiatePromise } from '#shared/domain/promises/renegotiate'
import type { CasePromise } from '#shared/model/case'
import type { ClerkId } from '#shared/model/ids'
import { DAY_MS } from '#shared/time/zone'

type Asked = { month?: string | null; clerkId?: ClerkId | null; state?: 'open' | 'closed' }
const ledger = (shop: RuleBook, { month = null, clerkId = null, state = 'open' }: Asked = {}) =>
  ledgerView(shop.book, shop.now, { month, clerkId, state })
const overdue = (shop: RuleBook, clerkId: ClerkId | null = null) =>
  overdueView(shop.book, shop.now, clerkId).rows
const firstOf = (shop: RuleBook) => {
  const record = shop.register()
  return { caseId: record.id, promiseId: (record.promises[0] as CasePromise).id }
}

describe('the kept rate', () => {
  test('late is broken, also while it is still open; agreed anew in time is neither', () => {
    const shop = new RuleBook()
    const [kept, late, givenUp, renewed] = [1, 2, 3, 4].map(() => firstOf(shop)) as [
      ReturnType<typeof firstOf>,
      ReturnType<typeof firstOf>,
      ReturnType<typeof firstOf>,
      ReturnType<typeof firstOf>,
    ]
    const stillOpen = firstOf(shop)
    shop.later(1)
    shop.do(fulfilPromise, { ...kept, note: '' })
    shop.do(breakPromise, { ...givenUp, reason: '做不到' })
    const terms = { ...renewed, what: '', reason: '客户要晚一天', dueAt: shop.inHours(40), approval: null }
    shop.do(renegotiatePromise, terms)
    expect(ledger(shop).shop).toEqual({ kept: 1, broken: 1, late: 0, renegotiated: 1, rate: null })
    shop.later(24)
    shop.do(fulfilPromise, { ...late, note: '晚了一点' })
    expect(ledger(shop).shop).toEqual({ kept: 1, broken: 2, late: 1, renegotiated: 1, rate: 0.25 })
    expect(ledger(shop, { state: 'closed' }).counts).toEqual({ open: 2, closed: 4 })
    expect(ledger(shop).rows.map(({ promise }) => promise.id)[0]).toBe(stillOpen.promiseId)
  })

  test('a promise belongs to the month in which it was due or ended before, whenever somebody closes it', () => {
    const shop = new RuleBook()
    const late = firstOf(shop)
    shop.now = NOON + 10 * DAY_MS
    expect(ledger(shop, { month: '2026-11' }).shop).toMatchObject({ late: 1, broken: 0 })
    shop.do(fulfilPromise, { ...late, note: '' })
    expect(ledger(shop, { month: '2026-11', state: 'closed' }).shop).toMatchObject({ late: 0, broken: 1 })
    expect(ledger(shop).month).toBe('2026-12')
    expect(ledger(shop, { state: 'closed' }).counts.closed).toBe(0)
  })

  test('a day that others named is in the ledger, and nobody is blamed for it', () => {
    const shop = new RuleBook()
    const { caseId } = firstOf(shop)
    const promise = { caseId, kind: 'expectation', what: '厂家修好', approval: null } as const
    shop.do(makePromise, { ...promise, dueAt: shop.inHours(2) })
    shop.later(3)
    expect(ledger(shop).counts.open).toBe(2)
    expect(ledger(shop).shop).toMatchObject({ kept: 0, broken: 0, late: 0 })
  })

  test('is counted for her who keeps it, also after she has left', () => {
    const shop = new RuleBook()
    const { caseId } = firstOf(shop)
    const left = shop.clerk
    const word = { caseId, kind: 'word', what: '回电', approval: null } as const
    shop.do(makePromise, { ...word, dueAt: shop.inHours(2), by: shop.manager })
    shop.do(changeClerk, { clerkId: left, name: '王敏', role: 'clerk', active: false })
    shop.later(25)
    const { clerks } = ledger(shop)
    expect(clerks.map(({ keeper, late }) => [keeper.name, keeper.isHere, late]).sort()).toEqual([
      ['王敏', false, 1],
      ['陈姐', true, 1],
    ])
    expect(ledger(shop, { clerkId: left }).rows.map(({ keeper }) => keeper.name)).toEqual(['王敏'])
  })

  test('a case in the trash counts for nothing', () => {
    const shop = new RuleBook()
    const { caseId } = firstOf(shop)
    const record = shop.case(caseId)
    shop.book.apply({ collection: 'cases', record: { ...record, deletedAt: shop.inHours(0) } })
    shop.later(30)
    expect(ledger(shop)).toMatchObject({ rows: [], shop: { late: 0 } })
  })
})

describe('what is late', () => {
  test('the platform comes first, then the customer by how long, others, the days they named, looks, and silence', () => {
    const shop = new RuleBook()
    const younger = firstOf(shop)
    shop.now -= 2 * 3_600_000
    const older = firstOf(shop)
    shop.now = NOON
    const { caseId } = older
    const word = { caseId, kind: 'word', what: '寄过去', approval: null } as const
    shop.do(makePromise, { ...word, to: 'supplier', dueAt: shop.inHours(1) })
    shop.do(makePromise, { ...word, kind: 'expectation', what: '厂家回话', dueAt: shop.inHours(1) })
    const claim = { caseId, severity: 'rightsClaim', note: '说没收到', dueAt: shop.inHours(30) } as const
    shop.do(setPlatform, claim)
    const quiet = firstOf(shop)
    shop.do(tellCustomer, {
      ...{ caseId: quiet.caseId, how: 'phone', text: '在办', next: null },
      fulfil: [quiet.promiseId],
    })
    const away = firstOf(shop)
    shop.do(fulfilPromise, { ...away, note: '' })
    const move = {
      caseId: away.caseId,
      move: 'third',
      reason: '问厂家',
      nextTouchAt: shop.inHours(5),
    } as const
    shop.do(setMove, move)
    shop.later(31)
    expect(overdue(shop).map(({ kind, promise }) => [kind, promise?.to])).toEqual([
      ['platform', undefined],
      ['promise', 'customer'],
      ['promise', 'customer'],
      ['promise', 'supplier'],
      ['expectation', 'customer'],
      ['look', undefined],
      ['untouched', undefined],
    ])
    expect(overdue(shop)[1]?.caseId).toBe(older.caseId)
    expect(overdue(shop)[2]?.caseId).toBe(younger.caseId)
  })

  test('our own memo is not among it, and putting a promise off does not hide it', () => {
    const shop = new RuleBook()
    const { caseId, promiseId } = firstOf(shop)
    shop.do(writeMemo, { caseId, text: '问问厂家', dueAt: shop.inHours(1) })
    shop.later(25)
    const record = shop.case(caseId)
    const promises = record.promises.map(one => ({ ...one, snoozedUntil: shop.inHours(3) }))
    shop.book.apply({ collection: 'cases', record: { ...record, promises } })
    expect(overdue(shop)).toMatchObject([{ key: promiseId, snoozedUntil: shop.inHours(3) }])
  })

  test('can be asked for one of us', () => {
    const shop = new RuleBook()
    const { caseId } = firstOf(shop)
    const word = { caseId, kind: 'word', what: '回电', approval: null } as const
    shop.do(makePromise, { ...word, dueAt: shop.inHours(2), by: shop.manager })
    shop.later(25)
    expect(overdue(shop, shop.manager)).toMatchObject([{ what: '回电', keeper: { name: '陈姐' } }])
    expect(overdueView(shop.book, shop.now, shop.manager).keepers).toHaveLength(2)
  })
})
