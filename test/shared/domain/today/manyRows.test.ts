// Several rows of Today at once: one change of the book, in which each record takes one step.
import { describe, expect, test } from 'vitest'
import { keptHere, RuleBook } from '#kit/ruleBook'
import { aSum } from '#kit/settling'
import { setPlatform } from '#shared/domain/flow/platform'
import { writeMemo } from '#shared/domain/followUps'
import { planMoney } from '#shared/domain/money/rows'
import { openClaim } from '#shared/domain/third/claims'
import { doRows, snoozeRows } from '#shared/domain/today/manyRows'
import type { Pausable } from '#shared/domain/today/snooze'
import { todayView } from '#shared/domain/today/todayView'
import type { Case } from '#shared/model/case'
import type { TodayGroupId, TodayRow } from '#shared/model/todayViews'

const promiseRow = ({ id, promises }: Case) => ({
  caseId: id,
  subject: { kind: 'promise' as const, promiseId: (promises[0] as Case['promises'][number]).id },
})
const group = (shop: RuleBook, id: TodayGroupId): readonly TodayRow[] =>
  todayView(shop.book, shop.now).groups.find(one => one.id === id)?.rows ?? []
const pausable = ({ card, subject }: TodayRow) => ({
  caseId: card?.caseId ?? null,
  subject: subject as Pausable,
})

describe('done at once', () => {
  test('promises and memos of one and of several cases are done in one step each', () => {
    const shop = new RuleBook()
    const [one, two] = [shop.register(), shop.register()]
    shop.do(writeMemo, { caseId: one.id, text: '问厂家', dueAt: shop.inHours(1) })
    const memo = shop.case(one.id).reminders[0]
    const before = [shop.case(one.id).rev, shop.case(two.id).rev]
    const rows = [
      promiseRow(one),
      {
        caseId: one.id,
        subject: { kind: 'reminder' as const, reminderId: (memo as NonNullable<typeof memo>).id },
      },
      promiseRow(two),
    ]
    expect(shop.do(doRows, { rows })).toEqual({ done: 3 })
    expect([shop.case(one.id).rev, shop.case(two.id).rev]).toEqual(before.map(rev => rev + 1))
    expect(shop.case(one.id).promises[0]?.state).toBe('kept')
    expect(shop.case(one.id).reminders[0]?.state).toBe('done')
    expect(shop.case(two.id).promises[0]?.state).toBe('kept')
  })

  test('what is gone meanwhile is left out; with nothing left it is refused', () => {
    const shop = new RuleBook()
    const [one, two] = [shop.register(), shop.register()]
    shop.do(doRows, { rows: [promiseRow(one)] })
    expect(shop.do(doRows, { rows: [promiseRow(one), promiseRow(two)] })).toEqual({ done: 1 })
    expect(shop.refusal(doRows, { rows: [promiseRow(one)] })).toBe('promise-not-open')
  })
})

describe('put off at once', () => {
  test('every kind of row goes to the later ones and comes back to its own group at its time', () => {
    const shop = new RuleBook()
    const record = shop.register({ lines: keptHere })
    shop.do(planMoney, aSum(shop, record, 'refund', { paid: false, lineIds: [] }))
    shop.do(setPlatform, { caseId: record.id, severity: 'rightsClaim', dueAt: null, note: '' })
    shop.later(25)
    const kinds = (['rights', 'refunds', 'promises', 'arrivals'] as const).flatMap(id => group(shop, id))
    expect(kinds.map(({ subject }) => subject.kind)).toEqual(['rights', 'refund', 'promise', 'arrival'])
    const until = shop.inHours(2)
    expect(shop.do(snoozeRows, { rows: kinds.map(pausable), until })).toEqual({ done: 4 })
    const view = todayView(shop.book, shop.now)
    expect(view.counts).toMatchObject({ rights: 0, refunds: 0, promises: 0, arrivals: 0, later: 4 })
    expect(view.overdue).toBe(1)
    shop.later(2.1)
    expect(todayView(shop.book, shop.now).counts).toMatchObject({
      ...{ rights: 1, refunds: 1, promises: 1, arrivals: 1, later: 0 },
    })
  })

  test('a supplier or courier is asked again then', () => {
    const shop = new RuleBook()
    shop.do(openClaim, {
      ...{ partner: { id: null, name: '顺丰', phone: '' }, subject: 'damaged', caseId: null },
      ...{ askedFen: 80_00, isAsked: true, nextAskAt: shop.inHours(1), note: '' },
    })
    shop.later(2)
    const rows = group(shop, 'waiting').map(pausable)
    shop.do(snoozeRows, { rows, until: shop.inHours(48) })
    expect(group(shop, 'waiting')).toEqual([])
    shop.later(49)
    expect(group(shop, 'waiting')).toHaveLength(1)
  })

  test('a time that has passed is refused at its field', () => {
    const shop = new RuleBook()
    const rows = [promiseRow(shop.register())]
    expect(shop.refusal(snoozeRows, { rows, until: shop.inHours(-1) })).toBe('time-in-past')
    expect(shop.wrongFields(snoozeRows, { rows, until: shop.inHours(-1) })).toEqual(['until'])
  })
})
