// Goods, decision and closing: what a case still needs before it may end.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptHere, RuleBook } from '#kit/ruleBook'
import { exchange, refund } from '#kit/settling'
import { caseActions } from '#shared/domain/caseActions'
import { closeCase } from '#shared/domain/closing/close'
import { decideCase } from '#shared/domain/closing/decide'
import { reopenCase } from '#shared/domain/closing/reopen'
import { settleCase } from '#shared/domain/closing/settle'
import { restoreCase, trashCase } from '#shared/domain/closing/trash'
import { columnOf } from '#shared/domain/column'
import { correctCase } from '#shared/domain/correct'
import { tellCustomer, writeMemo, writeNote } from '#shared/domain/followUps'
import { goodsArrive, goodsHandBack, goodsInspect } from '#shared/domain/goods/steps'
import { setMove, takeCase } from '#shared/domain/moves'
import { confirmAll } from '#shared/domain/treatment/steps'
import type { Case } from '#shared/model/case'
import { isHere } from '#shared/model/goods'
import { type CaseActionId, SETTLEMENT_ACTIONS, type SettlementActionId } from '#shared/model/views'
import { correction } from './decline/declining'

const promisesOf = (record: Case) => record.promises.map(promise => promise.id)
const linesOf = (record: Case) => record.lines.map(line => line.id)

describe('goods', () => {
  test('a piece kept at registration waits for inspection, then it is our move', () => {
    const shop = new RuleBook()
    const record = shop.register({ lines: keptHere })
    expect(columnOf(record)).toBe('toInspect')
    shop.do(goodsInspect, { caseId: record.id, lineIds: linesOf(record), good: false, remark: '鞋跟开胶' })
    expect(columnOf(shop.case(record.id))).toBe('working')
    expect(shop.case(record.id).lines[0]?.inspection).toMatchObject({ ok: false, remark: '鞋跟开胶' })
  })

  test('a piece that comes later is inspected when it is here', () => {
    const shop = new RuleBook()
    const record = shop.register()
    const lines = { caseId: record.id, lineIds: linesOf(record) }
    expect(shop.refusal(goodsInspect, { ...lines, good: true, remark: '' })).toBe('goods-not-here')
    shop.do(goodsArrive, { ...lines, place: 'B2 架' })
    expect(columnOf(shop.case(record.id))).toBe('toInspect')
    expect(shop.refusal(goodsArrive, { ...lines, place: '' })).toBe('goods-already-here')
  })

  test('what was handed back is kept nowhere', () => {
    const shop = new RuleBook()
    const record = shop.register({ lines: keptHere })
    shop.do(goodsHandBack, { caseId: record.id, lineIds: linesOf(record) })
    expect(shop.case(record.id).lines[0]).toMatchObject({ state: 'givenBack', place: '' })
    expect(columnOf(shop.case(record.id))).toBe('working')
  })

  test('refuses a piece of another case', () => {
    const shop = new RuleBook()
    const one = shop.register({ lines: keptHere })
    const other = shop.register({ lines: keptHere })
    expect(shop.refusal(goodsHandBack, { caseId: one.id, lineIds: linesOf(other) })).toBe('no-such-line')
  })
})

describe('closing', () => {
  test('needs an outcome, a told customer, no open promise, its steps and confirmations, and names all five', () => {
    const shop = new RuleBook()
    const { id } = shop.register()
    const nothing = { caseId: id, outcome: null, toldHow: null, text: '', fulfil: [] }
    expect(shop.wrongFields(closeCase, nothing)).toEqual([
      'outcome',
      'toldHow',
      'fulfil',
      'steps',
      'confirmed',
    ])
  })

  test('refuses to close a case with an open promise', () => {
    const shop = new RuleBook()
    const { id } = shop.register()
    const closing = {
      caseId: id,
      outcome: 'explained',
      toldHow: 'inPerson',
      text: '讲清楚了',
      fulfil: [],
    } as const
    expect(shop.refusal(closeCase, closing)).toBe('promise-open')
  })

  test('ends promises, reminders and the case in one step', () => {
    const shop = new RuleBook()
    const record = shop.register()
    shop.do(writeMemo, { caseId: record.id, text: '问厂家', dueAt: shop.inHours(2) })
    shop.treat(record.id)
    exchange(shop, record)
    const closing = { caseId: record.id, outcome: 'exchanged', toldHow: 'inPerson', text: '换好了' } as const
    shop.do(closeCase, { ...closing, fulfil: promisesOf(record) })
    const closed = shop.case(record.id)
    expect(columnOf(closed)).toBe('done')
    expect(closed.promises[0]?.state).toBe('kept')
    expect(closed.reminders[0]?.state).toBe('skipped')
    expect(closed.told?.how).toBe('inPerson')
    expect(shop.book.openCaseIds.has(record.id)).toBe(false)
  })

  test('what he was told before the decision does not count as being told of it', () => {
    const shop = new RuleBook()
    const record = shop.register({ wish: 'refundOnly' })
    shop.do(tellCustomer, {
      caseId: record.id,
      how: 'phone',
      text: '在查了',
      fulfil: promisesOf(record),
      next: null,
    })
    shop.do(decideCase, { caseId: record.id, outcome: 'refunded', text: '' })
    shop.treat(record.id)
    refund(shop, record)
    const closing = { caseId: record.id, outcome: null, toldHow: null, text: '', fulfil: [] }
    expect(shop.refusal(closeCase, closing)).toBe('told-missing')
    shop.do(tellCustomer, { caseId: record.id, how: 'phone', text: '款已退', fulfil: [], next: null })
    expect(shop.refusal(closeCase, closing)).toBeNull()
  })

  test('a piece that nobody has looked at keeps the case open', () => {
    const shop = new RuleBook()
    const record = shop.register({ lines: keptHere })
    const closing = { caseId: record.id, outcome: 'refunded', toldHow: 'phone', text: '' } as const
    expect(shop.refusal(closeCase, { ...closing, fulfil: promisesOf(record) })).toBe('goods-not-inspected')
  })

  test('decided cases wait in 待结算 until money and goods are where they belong', () => {
    const shop = new RuleBook()
    const { id } = shop.register({ wish: 'refundOnly' })
    shop.do(decideCase, { caseId: id, outcome: 'refunded', text: '' })
    expect(columnOf(shop.case(id))).toBe('toSettle')
    shop.do(confirmAll, { caseId: id })
    refund(shop, shop.case(id))
    shop.do(settleCase, { caseId: id, text: '微信已退' })
    expect(columnOf(shop.case(id))).toBe('working')
  })

  test('a closed case takes no further step, but can be reopened with a reason under the same number', () => {
    const shop = new RuleBook()
    const record = shop.register()
    shop.treat(record.id)
    const closing = { caseId: record.id, outcome: 'explained', toldHow: 'phone', text: '' } as const
    shop.do(closeCase, { ...closing, fulfil: promisesOf(record) })
    expect(shop.refusal(writeNote, { caseId: record.id, text: '又来了' })).toBe('case-closed')
    expect(shop.refusal(reopenCase, { caseId: record.id, reason: '' })).toBe('required')
    shop.do(reopenCase, { caseId: record.id, reason: '客人说又开胶' })
    expect(shop.case(record.id)).toMatchObject({ no: record.no, closedAt: null, told: null })
  })
})

test('the trash keeps everything and gives it back', () => {
  const shop = new RuleBook()
  const { id } = shop.register()
  shop.do(trashCase, { caseId: id, reason: '登记重了' })
  expect(shop.book.openCaseIds.has(id)).toBe(false)
  expect(shop.refusal(writeNote, { caseId: id, text: '…' })).toBe('case-in-trash')
  shop.do(restoreCase, { caseId: id })
  expect(shop.book.openCaseIds.has(id)).toBe(true)
  expect(shop.case(id).events.map(event => event.kind)).toEqual([
    'registered',
    'promised',
    'trashed',
    'restored',
  ])
})

// Every action with an input that is right in itself, so that only the state of the case can refuse it.
type Tried = Exclude<CaseActionId, SettlementActionId>
const isTried = (id: CaseActionId): id is Tried => !SETTLEMENT_ACTIONS.some(other => other === id)

function attempt(shop: RuleBook, record: Case, action: Tried): boolean {
  const caseId = record.id
  const lineIds = (here: boolean) => record.lines.filter(line => isHere(line) === here).map(line => line.id)
  const uninspected = record.lines.filter(line => line.state === 'arrived').map(line => line.id)
  const some = (ids: Case['lines'][number]['id'][]) => (ids.length > 0 ? ids : linesOf(record))
  const move = (to: 'us' | 'customer' | 'third') =>
    shop.refusal(setMove, { caseId, move: to, reason: '等一等', nextTouchAt: shop.inHours(5) })
  const open = record.promises.filter(promise => promise.state === 'open').map(promise => promise.id)
  const tries: Record<Tried, () => string | null> = {
    take: () => shop.refusal(takeCase, { caseId }),
    arrive: () => shop.refusal(goodsArrive, { caseId, lineIds: some(lineIds(false)), place: 'A1' }),
    inspect: () => shop.refusal(goodsInspect, { caseId, lineIds: some(uninspected), good: true, remark: '' }),
    handBack: () => shop.refusal(goodsHandBack, { caseId, lineIds: some(lineIds(true)) }),
    moveUs: () => move('us'),
    moveCustomer: () => move('customer'),
    moveThird: () => move('third'),
    decide: () =>
      shop.refusal(decideCase, {
        caseId,
        outcome: record.outcome === 'other' ? 'refunded' : 'other',
        text: '',
      }),
    settle: () => shop.refusal(settleCase, { caseId, text: '' }),
    close: () =>
      shop.refusal(closeCase, { caseId, outcome: 'other', toldHow: 'phone', text: '好了', fulfil: open }),
    reopen: () => shop.refusal(reopenCase, { caseId, reason: '又坏了' }),
    correct: () =>
      shop.refusal(correctCase, { caseId, rev: record.rev, form: correction(record, { note: '改' }) }),
    trash: () => shop.refusal(trashCase, { caseId, reason: '重了' }),
    restore: () => shop.refusal(restoreCase, { caseId }),
  }
  const refusal = tries[action]()
  return refusal === null || (LISTED[action]?.includes(refusal) ?? false)
}

/** The dialog lists it with a key to each: not what makes the deed impossible. */
const LISTED: Readonly<Partial<Record<CaseActionId, readonly string[]>>> = {
  settle: ['goods-not-inspected', 'line-open', 'money-missing'],
  close: ['line-open'],
}

test('in every state that actions can reach, the screen allows exactly what the rules accept', () => {
  const steps = fc.array(
    fc.constantFrom(
      'take',
      'inspect',
      'handBack',
      'arrive',
      'third',
      'customer',
      'decide',
      'settle',
      'close',
      'reopen',
      'trash',
      'restore',
    ),
    {
      maxLength: 8,
    },
  )
  fc.assert(
    fc.property(steps, fc.boolean(), (names, isHere) => {
      const shop = new RuleBook()
      const { id } = shop.register({ channel: 'chat', ...(isHere ? { lines: keptHere } : {}) })
      // What the dialogs list and settle is not what makes a deed impossible.
      shop.treat(id)
      for (const name of names) {
        const record = shop.case(id)
        const lineIds = linesOf(record)
        const rules = {
          take: () => takeCase(shop.book, shop.scene, { caseId: id }),
          inspect: () => goodsInspect(shop.book, shop.scene, { caseId: id, lineIds, good: true, remark: '' }),
          handBack: () => goodsHandBack(shop.book, shop.scene, { caseId: id, lineIds }),
          arrive: () => goodsArrive(shop.book, shop.scene, { caseId: id, lineIds, place: '' }),
          third: () =>
            setMove(shop.book, shop.scene, {
              caseId: id,
              move: 'third',
              reason: '等',
              nextTouchAt: shop.inHours(9),
            }),
          customer: () =>
            setMove(shop.book, shop.scene, {
              caseId: id,
              move: 'customer',
              reason: '等',
              nextTouchAt: shop.inHours(9),
            }),
          decide: () => decideCase(shop.book, shop.scene, { caseId: id, outcome: 'refunded', text: '' }),
          settle: () => settleCase(shop.book, shop.scene, { caseId: id, text: '' }),
          close: () =>
            closeCase(shop.book, shop.scene, {
              caseId: id,
              outcome: 'refunded',
              toldHow: 'phone',
              text: '',
              fulfil: record.promises.filter(p => p.state === 'open').map(p => p.id),
            }),
          reopen: () => reopenCase(shop.book, shop.scene, { caseId: id, reason: '又来' }),
          trash: () => trashCase(shop.book, shop.scene, { caseId: id, reason: '重' }),
          restore: () => restoreCase(shop.book, shop.scene, { caseId: id }),
        }
        const ruling = rules[name as keyof typeof rules]()
        if (ruling.ok) for (const change of ruling.changes) shop.book.apply(change)
      }
      const record = shop.case(id)
      for (const action of caseActions(record, shop.clerk)) {
        if (!isTried(action.id)) continue
        expect([action.id, action.because.length === 0]).toEqual([
          action.id,
          attempt(shop, record, action.id),
        ])
      }
    }),
    { numRuns: 300 },
  )
})
