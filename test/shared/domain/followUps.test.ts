// Notes, words to the customer, memos, promises and whose move it is.
import { describe, expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { columnOf } from '#shared/domain/column'
import { tellCustomer, writeMemo, writeNote } from '#shared/domain/followUps'
import { setMove, takeCase } from '#shared/domain/moves'
import { fulfilPromise } from '#shared/domain/promises/fulfil'
import { makePromise } from '#shared/domain/promises/make'
import { renegotiatePromise } from '#shared/domain/promises/renegotiate'
import { finishReminder } from '#shared/domain/reminders'
import { snoozeRow } from '#shared/domain/today/snooze'
import type { CasePromise } from '#shared/model/case'

function withCase() {
  const shop = new RuleBook()
  const { id } = shop.register()
  const first = shop.case(id).promises[0] as CasePromise
  return { shop, id, first }
}

describe('telling the customer', () => {
  test('keeps the promise it fulfils and makes the next one in the same step', () => {
    const { shop, id, first } = withCase()
    shop.later(3)
    const next = { what: '', dueAt: shop.inHours(24), approval: null }
    shop.do(tellCustomer, { caseId: id, how: 'phone', text: '厂家说明天给答复', fulfil: [first.id], next })
    const record = shop.case(id)
    expect(record.promises.map(promise => promise.state)).toEqual(['kept', 'open'])
    expect(record.events.slice(2).map(event => event.kind)).toEqual(['told', 'promiseKept', 'promised'])
    expect(record.rev).toBe(2)
  })

  test('is the first contact of a case that came in by message', () => {
    const shop = new RuleBook()
    const { id } = shop.register({ channel: 'platform' })
    expect(columnOf(shop.case(id))).toBe('new')
    shop.do(tellCustomer, { caseId: id, how: 'platform', text: '收到了，我来跟', fulfil: [], next: null })
    expect(columnOf(shop.case(id))).toBe('working')
  })

  test('a promise kept too late is broken, however well it was done', () => {
    const { shop, id, first } = withCase()
    shop.later(25)
    shop.do(fulfilPromise, { caseId: id, promiseId: first.id, note: '' })
    expect(shop.case(id).promises[0]?.state).toBe('broken')
  })

  test('needs words', () => {
    const { shop, id } = withCase()
    expect(shop.refusal(tellCustomer, { caseId: id, how: 'phone', text: '', fulfil: [], next: null })).toBe(
      'required',
    )
    expect(shop.refusal(writeNote, { caseId: id, text: '' })).toBe('required')
  })
})

describe('promises', () => {
  test('are never moved: a new agreement leaves the old one on record', () => {
    const { shop, id, first } = withCase()
    const terms = {
      caseId: id,
      promiseId: first.id,
      what: '',
      dueAt: shop.inHours(40),
      reason: '客人周三才有空',
      approval: null,
    }
    shop.do(renegotiatePromise, terms)
    const [before, after] = shop.case(id).promises
    expect(before).toMatchObject({ state: 'renegotiated', dueAt: first.dueAt })
    expect(after).toMatchObject({ state: 'open', dueAt: terms.dueAt })
    expect(shop.refusal(renegotiatePromise, terms)).toBe('promise-not-open')
  })

  test('a word that was already broken stays broken when it is agreed anew', () => {
    const { shop, id, first } = withCase()
    shop.later(30)
    const terms = {
      caseId: id,
      promiseId: first.id,
      what: '',
      dueAt: shop.inHours(5),
      reason: '道歉并重约',
      approval: null,
    }
    shop.do(renegotiatePromise, terms)
    expect(shop.case(id).promises[0]?.state).toBe('broken')
  })

  test('a date that others gave us may lie weeks ahead without the manager', () => {
    const { shop, id } = withCase()
    const promise = { caseId: id, what: '厂家修好寄回', dueAt: shop.inHours(24 * 14), approval: null }
    expect(shop.refusal(makePromise, { ...promise, kind: 'word' })).toBe('needs-manager')
    expect(shop.refusal(makePromise, { ...promise, kind: 'expectation' })).toBeNull()
    expect(shop.refusal(makePromise, { ...promise, kind: 'expectation', what: '' })).toBe('required')
  })

  test('a mistyped year is refused', () => {
    const { shop, id } = withCase()
    const far = {
      caseId: id,
      kind: 'expectation',
      what: '寄回',
      dueAt: '2036-11-22T07:20:00.000Z',
      approval: null,
    } as const
    expect(shop.refusal(makePromise, far)).toBe('time-too-far')
    expect(shop.refusal(writeMemo, { caseId: id, text: '问厂家', dueAt: far.dueAt })).toBe('time-too-far')
  })
})

describe('whose move', () => {
  test('waiting for others needs a reason and a date for the next look', () => {
    const { shop, id } = withCase()
    const move = { caseId: id, move: 'third', reason: '寄去厂家', nextTouchAt: null } as const
    expect(shop.refusal(setMove, move)).toBe('required')
    expect(shop.refusal(setMove, { ...move, nextTouchAt: shop.inHours(48), reason: '' })).toBe('required')
    shop.do(setMove, { ...move, nextTouchAt: shop.inHours(48) })
    expect(columnOf(shop.case(id))).toBe('waitingThird')
    expect(shop.case(id).reminders).toMatchObject([{ kind: 'touch', state: 'open', title: '寄去厂家' }])
  })

  test('coming back to us ends the planned look', () => {
    const { shop, id } = withCase()
    shop.do(setMove, { caseId: id, move: 'customer', reason: '等照片', nextTouchAt: shop.inHours(20) })
    shop.do(setMove, { caseId: id, move: 'us', reason: '照片到了', nextTouchAt: null })
    expect(shop.case(id).reminders[0]?.state).toBe('skipped')
    expect(shop.refusal(setMove, { caseId: id, move: 'us', reason: '再点一次', nextTouchAt: null })).toBe(
      'move-unchanged',
    )
  })

  test('taking a case makes it hers and brings it out of 待受理', () => {
    const shop = new RuleBook()
    const { id } = shop.register({ channel: 'chat' })
    shop.clerk = shop.manager
    shop.do(takeCase, { caseId: id })
    expect(shop.case(id).ownerId).toBe(shop.manager)
    expect(columnOf(shop.case(id))).toBe('working')
    expect(shop.refusal(takeCase, { caseId: id })).toBe('already-owner')
  })
})

describe('reminders', () => {
  test('a memo is done once', () => {
    const { shop, id } = withCase()
    shop.do(writeMemo, { caseId: id, text: '问厂家', dueAt: shop.inHours(2) })
    const reminderId = shop.case(id).reminders[0]?.id
    if (!reminderId) throw new Error('no memo')
    shop.do(finishReminder, { caseId: id, reminderId })
    expect(shop.refusal(finishReminder, { caseId: id, reminderId })).toBe('reminder-not-open')
  })

  test('putting a promise off does not move its time and is no touch', () => {
    const { shop, id, first } = withCase()
    const { touchedAt } = shop.case(id)
    shop.later(25)
    shop.do(snoozeRow, {
      caseId: id,
      subject: { kind: 'promise', promiseId: first.id },
      until: shop.inHours(2),
    })
    const record = shop.case(id)
    expect(record.promises[0]).toMatchObject({
      dueAt: first.dueAt,
      state: 'open',
      snoozedUntil: shop.inHours(2),
    })
    expect(record.touchedAt).toBe(touchedAt)
  })

  test('nothing is put off into the past', () => {
    const { shop, id } = withCase()
    const subject = { kind: 'untouched' } as const
    expect(shop.refusal(snoozeRow, { caseId: id, subject, until: shop.inHours(-1) })).toBe('time-in-past')
  })
})
