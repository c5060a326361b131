// The groups of Today in the order of the working day (R113): what belongs where, and what hurts most first.
import { describe, expect, test } from 'vitest'
import { keptHere, RuleBook } from '#kit/ruleBook'
import { aSum } from '#kit/settling'
import { platformResult, setPlatform } from '#shared/domain/flow/platform'
import { tellCustomer } from '#shared/domain/followUps'
import { acceptHandOver } from '#shared/domain/handOver/answer'
import { giveHandOver } from '#shared/domain/handOver/give'
import { planMoney } from '#shared/domain/money/rows'
import { askClaim, openClaim } from '#shared/domain/third/claims'
import { todayView } from '#shared/domain/today/todayView'
import { type Case, CasePromise } from '#shared/model/case'
import { CareId } from '#shared/model/ids'
import type { TodayFilter, TodayGroupId } from '#shared/model/todayViews'
import { DAY_MS, instant } from '#shared/time/zone'
import { ThirdShop } from '../third/thirdKit'

const rows = (shop: RuleBook, group: TodayGroupId, filter: Partial<TodayFilter> = {}) => {
  const view = todayView(shop.book, shop.now, { me: null, mine: false, whole: null, ...filter })
  return view.groups.find(({ id }) => id === group)?.rows ?? []
}
const cases = (shop: RuleBook, group: TodayGroupId, filter: Partial<TodayFilter> = {}) =>
  rows(shop, group, filter).map(row => row.card?.caseId)

/** The next word is settled, so that only what a test is about stands in Today. */
function quiet(shop: RuleBook, over: Parameters<RuleBook['register']>[0] = {}): Case {
  const { id, promises } = shop.register(over)
  const fulfil = promises.map(promise => promise.id)
  shop.do(tellCustomer, { caseId: id, how: 'phone', text: '在处理', fulfil, next: null })
  return shop.case(id)
}
const formal = (
  shop: RuleBook,
  id: Case['id'],
  severity: 'rightsClaim' | 'refundApplied',
  hours: number | null,
) =>
  shop.do(setPlatform, {
    ...{ caseId: id, severity, note: '' },
    dueAt: hours === null ? null : shop.inHours(hours),
  })

describe('the platform', () => {
  test('a claim that nobody has decided stands first, by its deadline, then by how serious it is', () => {
    const shop = new RuleBook()
    const [late, asked, claimed, soon] = [quiet(shop), quiet(shop), quiet(shop), quiet(shop)]
    formal(shop, late.id, 'refundApplied', 1)
    formal(shop, asked.id, 'refundApplied', null)
    formal(shop, claimed.id, 'rightsClaim', null)
    formal(shop, soon.id, 'refundApplied', 4)
    shop.later(2)
    expect(cases(shop, 'rights')).toEqual([late.id, soon.id, claimed.id, asked.id])
    expect(rows(shop, 'rights')[0]).toMatchObject({ tone: 'overdue', about: { severity: 'refundApplied' } })
    expect(todayView(shop.book, shop.now).overdue).toBe(1)
    shop.do(platformResult, { caseId: late.id, result: 'agreed', note: '' })
    expect(cases(shop, 'rights')).not.toContain(late.id)
  })

  test('talking about it is not a claim yet', () => {
    const shop = new RuleBook()
    const { id } = quiet(shop)
    shop.do(setPlatform, { caseId: id, severity: 'talk', dueAt: null, note: '还在谈' })
    expect(rows(shop, 'rights')).toEqual([])
  })
})

test('money to give back: who waits for more days comes first, then the larger sum; what is paid is gone', () => {
  const shop = new RuleBook()
  const [old, small, large] = [quiet(shop), quiet(shop), quiet(shop)]
  const owed = (record: Case, amountFen: number) =>
    shop.do(planMoney, aSum(shop, record, 'refund', { amountFen, paid: false }))
  owed(old, 5_00)
  shop.later(30)
  owed(small, 20_00)
  owed(large, 300_00)
  shop.do(planMoney, aSum(shop, quiet(shop), 'refund'))
  expect(cases(shop, 'refunds')).toEqual([old.id, large.id, small.id])
  expect(rows(shop, 'refunds').map(({ tone }) => tone)).toEqual(['soon', 'calm', 'calm'])
})

test('pieces that came are one row until all have their place, the oldest first', () => {
  const shop = new RuleBook()
  const first = quiet(shop, { lines: [...keptHere, ...keptHere] })
  shop.later(1)
  const second = quiet(shop, { lines: keptHere })
  expect(cases(shop, 'arrivals')).toEqual([first.id, second.id])
  expect(rows(shop, 'arrivals')[0]?.about).toEqual({ kind: 'arrival', pieces: 2, isInspected: false })
})

describe('suppliers and couriers', () => {
  test('a claim waits to be asked again on its day, and not before', () => {
    const shop = new RuleBook()
    const { claimId } = shop.do(openClaim, {
      ...{ partner: { id: null, name: '顺丰', phone: '95338' }, subject: 'damaged', caseId: null },
      ...{ askedFen: 80_00, isAsked: true, nextAskAt: shop.inHours(48), note: '' },
    })
    expect(rows(shop, 'waiting')).toEqual([])
    shop.later(48.5)
    expect(rows(shop, 'waiting')).toMatchObject([
      { key: claimId, card: null, tone: 'soon', about: { partner: '顺丰', fen: 80_00 } },
    ])
    shop.do(askClaim, { claimId, nextAskAt: shop.inHours(72), note: '' })
    expect(rows(shop, 'waiting')).toEqual([])
  })

  test('a batch is late once its last day has passed', () => {
    const shop = new ThirdShop()
    const { pieces } = shop.waiting()
    const batchId = shop.sent(pieces)
    const late = (days: number) => {
      const view = todayView(shop.book, shop.now + days * DAY_MS)
      return view.groups.flatMap(group => group.rows).filter(({ about }) => about.kind === 'batch')
    }
    expect(late(14)).toEqual([])
    expect(late(15)).toMatchObject([{ key: batchId, tone: 'overdue' }])
  })
})

describe('hand-overs', () => {
  test('wait for whoever was meant, not for the giver, and go with her yes', () => {
    const shop = new RuleBook()
    const record = quiet(shop)
    const { handOverId } = shop.do(giveHandOver, {
      ...{ to: shop.manager, note: '' },
      items: [{ caseId: record.id, note: '等他回电' }],
    })
    expect(rows(shop, 'handOver', { me: shop.clerk })).toEqual([])
    expect(rows(shop, 'handOver', { me: shop.manager })).toMatchObject([{ what: '等他回电' }])
    shop.clerk = shop.manager
    shop.do(acceptHandOver, { handOverId, caseIds: [record.id] })
    expect(rows(shop, 'handOver', { me: shop.manager })).toEqual([])
  })

  test('a note for the shift is a row of its own until somebody has read it', () => {
    const shop = new RuleBook()
    shop.do(giveHandOver, { to: null, note: '卷帘门坏了', items: [] })
    expect(rows(shop, 'handOver', { me: shop.manager })).toMatchObject([{ card: null, what: '卷帘门坏了' }])
  })
})

test('a word after the end is thought of on its day, also for a closed case', () => {
  const shop = new RuleBook()
  const record = quiet(shop)
  const at = instant(shop.now + DAY_MS)
  shop.book.apply({
    collection: 'third',
    record: {
      ...{ id: CareId.parse('care-1'), kind: 'care', rule: 'satisfaction', caseId: record.id, dueAt: at },
      ...{ assignee: shop.clerk, state: 'open', closedAt: null, snoozedUntil: null, note: '', events: [] },
      ...{ v: 4, rev: 1, createdAt: at, createdBy: shop.clerk, updatedAt: at, updatedBy: shop.clerk },
      deletedAt: null,
    },
  })
  expect(cases(shop, 'care')).toEqual([])
  shop.later(24)
  expect(cases(shop, 'care')).toEqual([record.id])
})

describe('whose work it is', () => {
  const away = (shop: RuleBook, until: string, deputy: RuleBook['clerk'] | null) => {
    const clerk = shop.book.shop.get(shop.clerk)
    if (clerk?.kind !== 'clerk') throw new Error('no clerk')
    shop.book.apply({ collection: 'shop', record: { ...clerk, absence: { until, deputy } } })
  }
  const promisesOf = (shop: RuleBook, me: RuleBook['clerk']) => cases(shop, 'promises', { me, mine: true })

  test('a promise belongs to who keeps it, the rest of the case to its owner', () => {
    const shop = new RuleBook()
    const record = shop.register()
    const [promise] = record.promises.map(one => CasePromise.parse({ ...one, by: shop.manager }))
    shop.book.apply({ collection: 'cases', record: { ...record, promises: promise ? [promise] : [] } })
    shop.later(25)
    expect(promisesOf(shop, shop.manager)).toEqual([record.id])
    expect(promisesOf(shop, shop.clerk)).toEqual([])
  })

  test('who is away is looked after by her deputy, by everybody where she has none, and by herself afterwards', () => {
    const shop = new RuleBook()
    const { id } = shop.register()
    shop.later(25)
    expect(promisesOf(shop, shop.manager)).toEqual([])
    away(shop, '2026-11-23', shop.manager)
    expect(promisesOf(shop, shop.manager)).toEqual([id])
    expect(promisesOf(shop, shop.clerk)).toEqual([])
    away(shop, '2026-11-23', null)
    expect(promisesOf(shop, shop.manager)).toEqual([id])
    away(shop, '2026-11-22', shop.manager)
    expect(promisesOf(shop, shop.clerk)).toEqual([id])
    expect(promisesOf(shop, shop.manager)).toEqual([])
  })

  test('what a clerk left behind who is gone is shown to everybody', () => {
    const shop = new RuleBook()
    const { id } = shop.register()
    const clerk = shop.book.shop.get(shop.clerk)
    if (clerk?.kind !== 'clerk') throw new Error('no clerk')
    shop.book.apply({ collection: 'shop', record: { ...clerk, active: false } })
    shop.later(25)
    expect(promisesOf(shop, shop.manager)).toEqual([id])
  })
})
