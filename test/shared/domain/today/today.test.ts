// Today and the board: what is shown where, and that nothing overdue can be missed.
import { describe, expect, test } from 'vitest'
import { keptHere, RuleBook } from '#kit/ruleBook'
import { boardView } from '#shared/domain/board'
import { closeCase } from '#shared/domain/closing/close'
import { tellCustomer, writeMemo } from '#shared/domain/followUps'
import { setMove } from '#shared/domain/moves'
import { snoozeRow } from '#shared/domain/today/snooze'
import { todayView } from '#shared/domain/today/todayView'
import type { CasePromise } from '#shared/model/case'
import type { TodayGroupId } from '#shared/model/todayViews'

const keys = (shop: RuleBook, group: TodayGroupId) =>
  todayView(shop.book, shop.now)
    .groups.find(found => found.id === group)
    ?.rows.map(row => row.key)
const everything = { ownerId: null, issueTypeId: null, overdueOnly: false }
const columns = (shop: RuleBook, filter = everything) =>
  Object.fromEntries(
    boardView(shop.book, shop.now, filter).columns.map(({ id, cards }) => [id, cards.length]),
  )

describe('today', () => {
  test('a promise is quiet until its day, then due, then overdue and counted', () => {
    const shop = new RuleBook()
    const promise = shop.register().promises[0] as CasePromise
    expect(keys(shop, 'promises')).toEqual([])
    shop.later(20)
    expect(keys(shop, 'promises')).toEqual([promise.id])
    expect(todayView(shop.book, shop.now).overdue).toBe(0)
    shop.later(4.1)
    expect(keys(shop, 'promises')).toEqual([promise.id])
    expect(todayView(shop.book, shop.now)).toMatchObject({ overdue: 1, counts: { waiting: 0 } })
  })

  test('what was put off stays counted as overdue and comes back at its time', () => {
    const shop = new RuleBook()
    const record = shop.register()
    const promise = record.promises[0] as CasePromise
    shop.later(25)
    shop.do(snoozeRow, {
      caseId: record.id,
      subject: { kind: 'promise', promiseId: promise.id },
      until: shop.inHours(1),
    })
    expect(keys(shop, 'later')).toEqual([promise.id])
    expect(todayView(shop.book, shop.now)).toMatchObject({ overdue: 1, toDo: 0 })
    shop.later(1.1)
    expect(keys(shop, 'promises')).toEqual([promise.id])
  })

  test('a case that nobody touches for a working day is shown, unless it is the customer’s move', () => {
    const shop = new RuleBook()
    const { id, promises } = shop.register()
    const fulfil = promises.map(promise => promise.id)
    shop.do(tellCustomer, { caseId: id, how: 'phone', text: '在处理', fulfil, next: null })
    shop.later(23)
    expect(keys(shop, 'waiting')).toEqual([])
    shop.later(2)
    expect(keys(shop, 'waiting')).toEqual([id])
    shop.do(setMove, { caseId: id, move: 'customer', reason: '等照片', nextTouchAt: shop.inHours(24 * 9) })
    shop.later(24 * 5)
    expect(keys(shop, 'waiting')).toEqual([])
  })

  test('a case that waits for others with a date is not forgotten before that date', () => {
    const shop = new RuleBook()
    const { id, promises } = shop.register()
    const fulfil = promises.map(promise => promise.id)
    shop.do(tellCustomer, { caseId: id, how: 'phone', text: '寄厂家了', fulfil, next: null })
    shop.do(setMove, { caseId: id, move: 'third', reason: '寄厂家', nextTouchAt: shop.inHours(24 * 3) })
    shop.later(24 * 2)
    expect(todayView(shop.book, shop.now)).toMatchObject({ overdue: 0, counts: { waiting: 0 } })
    shop.later(24 + 1)
    expect(todayView(shop.book, shop.now)).toMatchObject({ overdue: 1, counts: { waiting: 1 } })
  })

  test('an old memo is ours alone: it is listed, never overdue', () => {
    const shop = new RuleBook()
    const { id } = shop.register()
    shop.do(writeMemo, { caseId: id, text: '问厂家', dueAt: shop.inHours(1) })
    shop.later(5)
    const view = todayView(shop.book, shop.now)
    expect(view).toMatchObject({ overdue: 0, counts: { memo: 1 } })
    expect(view.groups.find(group => group.id === 'memo')?.rows[0]?.tone).toBe('soon')
  })

  test('an empty day names the next promise', () => {
    const shop = new RuleBook()
    const promise = shop.register().promises[0] as CasePromise
    expect(todayView(shop.book, shop.now).next?.key).toBe(promise.id)
  })
})

describe('the board', () => {
  test('shows each open case in exactly one column, computed from its facts', () => {
    const shop = new RuleBook()
    shop.register({ channel: 'platform' })
    shop.register()
    shop.register({ lines: keptHere })
    const { id } = shop.register()
    shop.do(setMove, { caseId: id, move: 'customer', reason: '等照片', nextTouchAt: shop.inHours(4) })
    expect(columns(shop)).toEqual({
      new: 1,
      working: 1,
      waitingCustomer: 1,
      waitingThird: 0,
      toInspect: 1,
      toSettle: 0,
      done: 0,
    })
  })

  test('done shows what was finished today and is empty tomorrow', () => {
    const shop = new RuleBook()
    const { id, promises } = shop.register()
    const fulfil = promises.map(promise => promise.id)
    shop.treat(id)
    shop.do(closeCase, { caseId: id, outcome: 'explained', toldHow: 'phone', text: '', fulfil })
    expect(columns(shop).done).toBe(1)
    shop.later(24)
    expect(columns(shop).done).toBe(0)
  })

  test('filters by owner, type and overdue', () => {
    const shop = new RuleBook()
    shop.register()
    shop.register({ issueTypeId: 'size' })
    expect(columns(shop, { ...everything, ownerId: shop.manager as never }).working).toBe(0)
    expect(columns(shop, { ...everything, issueTypeId: 'size' as never }).working).toBe(1)
    expect(columns(shop, { ...everything, overdueOnly: true }).working).toBe(0)
    shop.later(25)
    expect(columns(shop, { ...everything, overdueOnly: true }).working).toBe(2)
  })

  test('what hurts most stands on top', () => {
    const shop = new RuleBook()
    const late = shop.register()
    shop.later(25)
    shop.register()
    const [first] =
      boardView(shop.book, shop.now, everything).columns.find(({ id }) => id === 'working')?.cards ?? []
    expect(first).toMatchObject({ caseId: late.id, tone: 'overdue' })
  })
})
