// Follow-ups that make themselves: when they come, that the shop's own times count, and that what exists stays.
import { describe, expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import type { FollowUpRuleId } from '#shared/catalog/followUpRules'
import { closeCase } from '#shared/domain/closing/close'
import { writeMemo } from '#shared/domain/followUps'
import { changeReminder, dropReminder } from '#shared/domain/followUps/changeReminder'
import { deliveredOut, returnedOut, sendOut } from '#shared/domain/goods/leaving'
import { planOut } from '#shared/domain/goods/outgoing'
import { stepParcel } from '#shared/domain/parcels/caseParcels'
import { finishReminder } from '#shared/domain/reminders'
import { saveSettings } from '#shared/domain/settings'
import { beginIncident, endIncident } from '#shared/domain/treatment/incidents'
import type { Case } from '#shared/model/case'
import { clockOf, dayOf, instant, momentOf, msOf } from '#shared/time/zone'
import { ThirdShop } from '../third/thirdKit'

const ZONE = 'Asia/Shanghai'
const local = (at: string) => `${dayOf(msOf(at), ZONE)} ${clockOf(msOf(at), ZONE)}`
const open = (record: Case, rule: string | null) =>
  record.reminders.filter(item => item.rule === rule && item.state === 'open')
const times = (record: Case, rule: string | null) => open(record, rule).map(({ dueAt }) => local(dueAt))

function setRule(shop: RuleBook, id: FollowUpRuleId, isOn: boolean, after: number[]): void {
  shop.do(saveSettings, { followUps: { [id]: { isOn, after } } })
}

function quarrel(shop: RuleBook): Case {
  const { id } = shop.register()
  shop.do(beginIncident, { caseId: id })
  const incidentId = shop.case(id).incidents[0]?.id
  if (!incidentId) throw new Error('no incident')
  const said = { people: '', witnesses: '', police: '', result: '他先回去了' }
  shop.do(endIncident, { caseId: id, incidentId, ...said })
  return shop.case(id)
}

/** An exchange whose new piece is on its way. */
function onTheWay(shop: RuleBook, kind: 'exchange' | 'loan' = 'exchange') {
  const record = shop.register({ issueTypeId: 'quality' })
  const forLineId = record.lines[0]?.id ?? null
  const approval = { by: shop.manager, reason: '先换后寄' }
  const { outId } = shop.do(planOut, {
    ...{ caseId: record.id, kind, forLineId: kind === 'loan' ? null : forLineId, itemName: '红色短靴' },
    ...{ spec: '39 码', qty: 1, unitPriceFen: null, handOver: false, note: '', approval },
  })
  const way = { courier: '顺丰', trackingNo: 'SF1', freightFen: null, payer: null }
  shop.do(sendOut, { caseId: record.id, outIds: [outId], ...way, approval })
  return { caseId: record.id, outIds: [outId] }
}

describe('when heads are cool', () => {
  test('half an hour after the record has ended, he is called', () => {
    const shop = new RuleBook()
    expect(times(quarrel(shop), 'coolOff')).toEqual(['2026-11-22 15:50'])
  })

  test('shortly before closing time it waits for the next opening, over a closed day, too', () => {
    const shop = new RuleBook()
    shop.now = momentOf('2026-11-22', '20:45', ZONE)
    expect(times(quarrel(shop), 'coolOff')).toEqual(['2026-11-23 09:00'])
    shop.do(saveSettings, { closedDays: ['2026-11-23'] })
    expect(times(quarrel(shop), 'coolOff')).toEqual(['2026-11-24 09:00'])
  })
})

describe('once the new piece is there', () => {
  test('on the next day, whichever way the news came; of one parcel only once', () => {
    const shop = new RuleBook()
    const one = onTheWay(shop)
    shop.do(deliveredOut, one)
    expect(times(shop.case(one.caseId), 'afterDelivery')).toEqual(['2026-11-23 09:00'])
    const other = new RuleBook()
    const two = onTheWay(other)
    const parcelId = other.case(two.caseId).parcels[0]?.id
    if (!parcelId) throw new Error('no parcel')
    other.do(stepParcel, { caseId: two.caseId, parcelId, state: 'arrived', note: '' })
    expect(times(other.case(two.caseId), 'afterDelivery')).toEqual(['2026-11-23 09:00'])
  })

  test('not for a loan, and no longer when it came back', () => {
    const shop = new RuleBook()
    const lent = onTheWay(shop, 'loan')
    shop.do(deliveredOut, lent)
    expect(open(shop.case(lent.caseId), 'afterDelivery')).toEqual([])
    const other = new RuleBook()
    const given = onTheWay(other)
    other.do(deliveredOut, given)
    other.do(returnedOut, { ...given, note: '不合适' })
    expect(open(other.case(given.caseId), 'afterDelivery')).toEqual([])
  })
})

describe('the shop’s own rules', () => {
  test('a rule that is off makes nothing new and leaves what is there', () => {
    const shop = new RuleBook()
    const before = quarrel(shop)
    setRule(shop, 'coolOff', false, [30])
    expect(open(quarrel(shop), 'coolOff')).toEqual([])
    expect(open(shop.case(before.id), 'coolOff')).toHaveLength(1)
    setRule(shop, 'coolOff', true, [10, 90])
    expect(times(quarrel(shop), 'coolOff')).toEqual(['2026-11-22 15:30', '2026-11-22 16:50'])
  })

  test('a word without news comes on the shop’s own days', () => {
    const shop = new ThirdShop()
    setRule(shop, 'keepWarm', true, [2, 5])
    const { record, pieces } = shop.waiting()
    shop.sent(pieces)
    expect(times(shop.case(record.id), 'keepWarm')).toEqual(['2026-11-24 09:00', '2026-11-27 09:00'])
    setRule(shop, 'keepWarm', false, [2, 5])
    const quiet = shop.waiting()
    shop.sent(quiet.pieces)
    expect(open(shop.case(quiet.record.id), 'keepWarm')).toEqual([])
  })

  test('what a rule made belongs to whoever looks after the case, and ends with the case', () => {
    const shop = new RuleBook()
    const record = quarrel(shop)
    expect(open(record, 'coolOff')[0]).toMatchObject({ assignee: record.ownerId, kind: 'memo' })
    shop.treat(record.id)
    shop.do(closeCase, {
      ...{ caseId: record.id, outcome: 'explained', toldHow: 'phone', text: '说清楚了' },
      ...{ fulfil: record.promises.map(({ id }) => id), approval: { by: shop.manager, reason: '说开了' } },
    })
    expect(open(shop.case(record.id), 'coolOff')).toEqual([])
  })
})

describe('edited by hand', () => {
  const memo = (shop: RuleBook) => {
    const { id: caseId } = shop.register()
    shop.do(writeMemo, { caseId, text: '问厂家', dueAt: shop.inHours(2) })
    const reminderId = shop.case(caseId).reminders[0]?.id
    if (!reminderId) throw new Error('no reminder')
    return { caseId, reminderId }
  }

  test('a reminder is moved and said otherwise; the timeline knows both', () => {
    const shop = new RuleBook()
    const which = memo(shop)
    const dueAt = shop.inHours(30)
    shop.do(changeReminder, { ...which, title: '问厂家和快递', dueAt })
    const record = shop.case(which.caseId)
    expect(record.reminders).toMatchObject([
      { title: '问厂家和快递', dueAt, state: 'open', snoozedUntil: null },
    ])
    expect(record.events.at(-1)).toMatchObject({
      kind: 'reminderChanged',
      facts: { what: '问厂家和快递', dueAt },
    })
  })

  test('not into the past, not beyond reach, and a memo needs its words', () => {
    const shop = new RuleBook()
    const which = memo(shop)
    const to = (dueAt: string, title = '问厂家') => shop.refusal(changeReminder, { ...which, title, dueAt })
    expect(to(instant(shop.now))).toBe('time-in-past')
    expect(to(shop.inHours(500 * 24))).toBe('time-too-far')
    expect(to(shop.inHours(5), '')).toBe('required')
    expect(to(shop.inHours(5))).toBeNull()
  })

  test('what is overdue may be said otherwise where it stands', () => {
    const shop = new RuleBook()
    const which = memo(shop)
    const dueAt = shop.case(which.caseId).reminders[0]?.dueAt ?? ''
    shop.later(5)
    expect(shop.refusal(changeReminder, { ...which, title: '快问厂家', dueAt })).toBeNull()
  })

  test('dropped is not done, and neither can be changed again', () => {
    const shop = new RuleBook()
    const which = memo(shop)
    shop.do(dropReminder, which)
    expect(shop.case(which.caseId).reminders).toMatchObject([{ state: 'skipped' }])
    expect(shop.refusal(dropReminder, which)).toBe('reminder-not-open')
    expect(shop.refusal(finishReminder, which)).toBe('reminder-not-open')
  })

  test('a reminder of a rule is dropped like any other, and does not come back', () => {
    const shop = new RuleBook()
    const record = quarrel(shop)
    const reminderId = open(record, 'coolOff')[0]?.id
    if (!reminderId) throw new Error('no reminder')
    shop.do(dropReminder, { caseId: record.id, reminderId })
    expect(open(shop.case(record.id), 'coolOff')).toEqual([])
  })
})
