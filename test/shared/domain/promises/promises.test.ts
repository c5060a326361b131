// To whom, by whom and until when something is promised; given up with its reason; and no case ends over an open promise.
import { describe, expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { changeClerk } from '#shared/domain/clerks'
import { closeCase } from '#shared/domain/closing/close'
import { customerCard } from '#shared/domain/customerCard'
import { tellCustomer } from '#shared/domain/followUps'
import { breakPromise } from '#shared/domain/promises/breaking'
import { fulfilPromise } from '#shared/domain/promises/fulfil'
import { makePromise } from '#shared/domain/promises/make'
import { renegotiatePromise } from '#shared/domain/promises/renegotiate'
import type { CasePromise } from '#shared/model/case'
import type { CaseId } from '#shared/model/ids'

function withCase() {
  const shop = new RuleBook()
  const { id } = shop.register()
  const first = shop.case(id).promises[0] as CasePromise
  const base = { caseId: id, kind: 'word', what: '把单号发过去', approval: null } as const
  return { shop, id, first, base }
}
const last = (shop: RuleBook, id: CaseId) => shop.case(id).promises.at(-1) as CasePromise

describe('who is bound by a promise', () => {
  test('left out, it is made to the customer and kept by her who makes it', () => {
    const { shop, id, base } = withCase()
    shop.do(makePromise, { ...base, dueAt: shop.inHours(24) })
    expect(last(shop, id)).toMatchObject({ to: 'customer', by: shop.clerk, how: null })
  })

  test('to whom, by whom and how he will be told are kept as they were said', () => {
    const { shop, id, base } = withCase()
    shop.do(makePromise, { ...base, dueAt: shop.inHours(20), to: 'supplier', by: shop.manager, how: 'sms' })
    expect(last(shop, id)).toMatchObject({ to: 'supplier', by: shop.manager, how: 'sms' })
    expect(shop.case(id).events.at(-1)?.facts).toMatchObject({ to: 'supplier', keeper: shop.manager })
  })

  test('somebody who has left, or was never here, keeps nothing new', () => {
    const { shop, id, base } = withCase()
    const { name } = shop.book.shop.get(shop.clerk) as { name: string }
    shop.do(changeClerk, { clerkId: shop.clerk, name, role: 'clerk', active: false })
    const dueAt = shop.inHours(20)
    expect(shop.refusal(makePromise, { ...base, dueAt, by: shop.clerk })).toBe('clerk-not-here')
    expect(shop.wrongFields(makePromise, { ...base, dueAt, by: 'nobody' as never })).toEqual(['by'])
    const next = { what: '', dueAt, by: shop.clerk, approval: null }
    const telling = { caseId: id, how: 'phone', text: '在办', fulfil: [], next } as const
    expect(shop.wrongFields(tellCustomer, telling)).toEqual(['next.by'])
  })

  test('the limit of hours holds for the word to the customer only', () => {
    const { shop, base } = withCase()
    const dueAt = shop.inHours(72)
    expect(shop.refusal(makePromise, { ...base, dueAt })).toBe('needs-manager')
    expect(shop.refusal(makePromise, { ...base, dueAt, to: 'supplier' })).toBeNull()
    expect(shop.refusal(makePromise, { ...base, dueAt, to: 'platform' })).toBeNull()
    const yes = { by: shop.manager, reason: '厂家周三才开工' }
    expect(shop.refusal(makePromise, { ...base, dueAt, approval: yes })).toBeNull()
  })

  test('what goes to others must be said in words, and no time may be past', () => {
    const { shop, base } = withCase()
    const dueAt = shop.inHours(5)
    expect(shop.refusal(makePromise, { ...base, what: '', dueAt })).toBeNull()
    expect(shop.wrongFields(makePromise, { ...base, what: '', to: 'supplier', dueAt })).toEqual(['what'])
    expect(shop.refusal(makePromise, { ...base, dueAt: shop.inHours(-1) })).toBe('time-in-past')
  })

  test('outside opening hours a promise holds as it was given', () => {
    const { shop, id, base } = withCase()
    // 03:20 at night.
    shop.do(makePromise, { ...base, dueAt: shop.inHours(12) })
    expect(last(shop, id).dueAt).toBe(shop.inHours(12))
  })

  test('the customer sees on the covered screen only what was promised to her', () => {
    const { shop, id, first, base } = withCase()
    shop.do(makePromise, { ...base, dueAt: shop.inHours(2), to: 'supplier' })
    expect(customerCard(shop.book, id).case?.answerBy).toBe(first.dueAt)
  })
})

describe('agreed anew', () => {
  test('keeps to whom, by whom and how, until something else is said', () => {
    const { shop, id, base } = withCase()
    shop.do(makePromise, { ...base, dueAt: shop.inHours(20), to: 'supplier', by: shop.manager, how: 'sms' })
    const terms = { caseId: id, what: '', reason: '料还没到', approval: null }
    shop.do(renegotiatePromise, { ...terms, promiseId: last(shop, id).id, dueAt: shop.inHours(72) })
    const next = last(shop, id)
    expect(next).toMatchObject({ to: 'supplier', by: shop.manager, how: 'sms', what: base.what })
    const other = { promiseId: next.id, dueAt: shop.inHours(80), by: shop.clerk, how: null }
    shop.do(renegotiatePromise, { ...terms, ...other })
    expect(last(shop, id)).toMatchObject({ by: shop.clerk, how: null })
  })

  test('when its keeper has left, whoever agrees it anew keeps it', () => {
    const { shop, id, first } = withCase()
    const left = shop.clerk
    shop.do(changeClerk, { clerkId: left, name: '王敏', role: 'clerk', active: false })
    shop.clerk = shop.manager
    const terms = { caseId: id, promiseId: first.id, what: '', dueAt: shop.inHours(30), approval: null }
    shop.do(renegotiatePromise, { ...terms, reason: '接手' })
    expect(shop.case(id).promises).toMatchObject([
      { by: left, state: 'renegotiated' },
      { by: shop.manager, state: 'open' },
    ])
  })
})

describe('given up', () => {
  test('stays on record as broken, with the reason in the timeline', () => {
    const { shop, id, first } = withCase()
    shop.later(2)
    shop.do(breakPromise, { caseId: id, promiseId: first.id, reason: '厂家停产了' })
    expect(shop.case(id).promises[0]).toMatchObject({
      state: 'broken',
      note: '厂家停产了',
      closedBy: shop.clerk,
    })
    expect(shop.case(id).events.at(-1)).toMatchObject({
      kind: 'promiseBroken',
      text: '厂家停产了',
      facts: { givenUp: true },
    })
    const again = { caseId: id, promiseId: first.id, reason: '再来' }
    expect(shop.refusal(breakPromise, again)).toBe('promise-not-open')
  })

  test('needs a reason', () => {
    const { shop, id, first } = withCase()
    expect(shop.wrongFields(breakPromise, { caseId: id, promiseId: first.id, reason: '' })).toEqual([
      'reason',
    ])
  })
})

test('a case ends only when none of its promises is open', () => {
  const { shop, id, first, base } = withCase()
  shop.do(makePromise, { ...base, to: 'supplier', dueAt: shop.inHours(5) })
  shop.do(makePromise, { ...base, to: 'platform', dueAt: shop.inHours(6) })
  const [, supplier, platform] = shop.case(id).promises as [CasePromise, CasePromise, CasePromise]
  shop.treat(id)
  const closing = {
    caseId: id,
    outcome: 'explained',
    toldHow: 'phone',
    text: '讲清楚了',
    fulfil: [],
  } as const
  const codes = () => {
    const ruling = closeCase(shop.book, shop.scene, closing)
    return ruling.ok ? [] : [ruling.error, ...(ruling.more ?? [])].map(({ code }) => code)
  }
  shop.do(fulfilPromise, { caseId: id, promiseId: first.id, note: '' })
  shop.do(breakPromise, { caseId: id, promiseId: supplier.id, reason: '厂家停产' })
  expect(codes()).toContain('promise-open')
  shop.do(fulfilPromise, { caseId: id, promiseId: platform.id, note: '' })
  expect(codes()).not.toContain('promise-open')
})
