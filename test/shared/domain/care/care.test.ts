// Words to customers whose case is closed: when they begin, what becomes of them, and the way back to the case.
import { describe, expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import type { OutcomeId } from '#shared/catalog/outcomes'
import { dropCare, finishCare, snoozeCare } from '#shared/domain/care/answer'
import { careOf, openCareOf } from '#shared/domain/care/care'
import { closeCase } from '#shared/domain/closing/close'
import { reopenCase } from '#shared/domain/closing/reopen'
import { trashCase } from '#shared/domain/closing/trash'
import { saveSettings } from '#shared/domain/settings'
import type { CareId, CaseId } from '#shared/model/ids'
import { instant, momentOf } from '#shared/time/zone'

const ZONE = 'Asia/Shanghai'

/** A case that ended this way; the manager lets pass what is missing. */
function closed(shop: RuleBook, outcome: OutcomeId = 'explained', over = {}): CaseId {
  const { id } = shop.register(over)
  shop.treat(id)
  const fulfil = shop.case(id).promises.map(promise => promise.id)
  const approval = { by: shop.manager, reason: '看过了' }
  shop.do(closeCase, { caseId: id, outcome, toldHow: 'phone', text: '', fulfil, approval })
  return id
}
const only = (shop: RuleBook, caseId: CaseId): CareId => {
  const [care] = openCareOf(shop.book, caseId)
  if (!care) throw new Error('no care')
  return care.id
}

describe('when it begins', () => {
  test('three days after a case has ended, at opening, for whoever looked after it', () => {
    const shop = new RuleBook()
    const caseId = closed(shop)
    expect(openCareOf(shop.book, caseId)).toMatchObject([
      {
        rule: 'satisfaction',
        dueAt: instant(momentOf('2026-11-25', '09:00', ZONE)),
        assignee: shop.case(caseId).ownerId,
      },
    ])
  })

  test('not when he was declined, changed his mind, or left no name', () => {
    const shop = new RuleBook()
    expect(openCareOf(shop.book, closed(shop, 'withdrawn'))).toEqual([])
    const nameless = closed(shop, 'explained', { customer: { id: null, name: '', phone: '' } })
    expect(openCareOf(shop.book, nameless)).toEqual([])
  })

  test('not while the rule is off; what exists stays', () => {
    const shop = new RuleBook()
    const before = closed(shop)
    shop.do(saveSettings, { followUps: { satisfaction: { isOn: false, after: [3] } } })
    expect(openCareOf(shop.book, closed(shop))).toEqual([])
    expect(openCareOf(shop.book, before)).toHaveLength(1)
  })
})

describe('what ends it', () => {
  test('the case goes on, or goes into the trash', () => {
    const shop = new RuleBook()
    const again = closed(shop)
    shop.do(reopenCase, { caseId: again, reason: '又坏了' })
    expect(careOf(shop.book, again)).toMatchObject([{ state: 'skipped' }])
    const thrown = closed(shop)
    shop.do(trashCase, { caseId: thrown, reason: '登错了' })
    expect(careOf(shop.book, thrown)).toMatchObject([{ state: 'skipped' }])
  })

  test('done: what he said stands with it and in his case, which stays closed', () => {
    const shop = new RuleBook()
    const caseId = closed(shop)
    const careId = only(shop, caseId)
    shop.do(finishCare, { careId, note: '很满意', reopen: false })
    expect(careOf(shop.book, caseId)).toMatchObject([{ state: 'done', note: '很满意' }])
    expect(shop.case(caseId).events.at(-1)).toMatchObject({ kind: 'cared', text: '很满意' })
    expect(shop.case(caseId).closedAt).not.toBeNull()
    expect(shop.refusal(finishCare, { careId, note: '', reopen: false })).toBe('care-not-open')
  })

  test('an unhappy customer’s case goes on with what he said; without a word of his it does not', () => {
    const shop = new RuleBook()
    const caseId = closed(shop)
    const careId = only(shop, caseId)
    expect(shop.refusal(finishCare, { careId, note: '', reopen: true })).toBe('required')
    shop.do(finishCare, { careId, note: '鞋跟又松了', reopen: true })
    const record = shop.case(caseId)
    expect(record).toMatchObject({ closedAt: null, move: 'us' })
    expect(record.events.at(-1)).toMatchObject({ kind: 'reopened', text: '鞋跟又松了' })
    expect(careOf(shop.book, caseId)).toMatchObject([{ state: 'done', note: '鞋跟又松了' }])
  })

  test('put off within reason, or dropped', () => {
    const shop = new RuleBook()
    const caseId = closed(shop)
    const careId = only(shop, caseId)
    expect(shop.refusal(snoozeCare, { careId, until: instant(shop.now) })).toBe('time-in-past')
    const until = shop.inHours(100)
    shop.do(snoozeCare, { careId, until })
    expect(openCareOf(shop.book, caseId)).toMatchObject([{ snoozedUntil: until }])
    shop.do(dropCare, { careId })
    expect(openCareOf(shop.book, caseId)).toEqual([])
    expect(shop.refusal(dropCare, { careId: 'no-such' as CareId })).toBe('no-such-care')
  })

  test('a case that ends a second time is asked about once', () => {
    const shop = new RuleBook()
    const caseId = closed(shop)
    shop.do(reopenCase, { caseId, reason: '又坏了' })
    const approval = { by: shop.manager, reason: '看过了' }
    shop.do(closeCase, { caseId, outcome: null, toldHow: 'phone', text: '', fulfil: [], approval })
    expect(openCareOf(shop.book, caseId)).toHaveLength(1)
  })
})
