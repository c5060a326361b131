// The stack of undoable actions, together with the rules: back to the first state, step by step.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UndoStack } from '#electron/workflow/undoStack'
import { aForm, keptHere, RuleBook } from '#kit/ruleBook'
import { closeCase } from '#shared/domain/closing/close'
import { decideCase } from '#shared/domain/closing/decide'
import { correctCase } from '#shared/domain/correct'
import { tellCustomer, writeMemo, writeNote } from '#shared/domain/followUps'
import { goodsHandBack, goodsInspect } from '#shared/domain/goods/steps'
import { setMove } from '#shared/domain/moves'
import { notePrinted } from '#shared/domain/printing'
import { undoSteps } from '#shared/domain/undo'
import type { Case } from '#shared/model/case'
import type { Ruling } from '#shared/model/ruling'

/** Applies an action and pushes its before-images, as an open shop does. */
function act(shop: RuleBook, stack: UndoStack, ruling: Ruling<unknown>): void {
  if (!ruling.ok) return
  const before = ruling.changes.map(({ collection, record }) => {
    return { collection, id: record.id, record: shop.book[collection].get(record.id) ?? null }
  })
  for (const change of ruling.changes) shop.book.apply(change)
  stack.push({ what: 'x', by: shop.clerk, at: shop.now }, before)
}

/** A case without what undo may leave behind: timeline, revision, time of change. */
function facts(record: Case): Partial<Case> {
  const { events, rev, updatedAt, updatedBy, ...rest } = record
  return rest
}

test('undoing everything gives the first state back, whatever was done', () => {
  const names = ['note', 'tell', 'memo', 'move', 'inspect', 'handBack', 'decide', 'close', 'correct'] as const
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { maxLength: 12 }), done => {
      const shop = new RuleBook()
      const { id } = shop.register({ lines: keptHere })
      shop.treat(id)
      const first = facts(shop.case(id))
      const customers = JSON.stringify(
        [...shop.book.customers.values()].map(({ name, phones }) => ({ name, phones })),
      )
      const stack = new UndoStack()
      for (const name of done) {
        shop.later(1)
        const { book, scene } = shop
        const record = shop.case(id)
        const lineIds = record.lines.map(line => line.id)
        const open = record.promises.filter(promise => promise.state === 'open').map(promise => promise.id)
        const actions: Record<typeof name, () => Ruling<unknown>> = {
          note: () => writeNote(book, scene, { caseId: id, text: '记一笔' }),
          tell: () =>
            tellCustomer(book, scene, { caseId: id, how: 'chat', text: '说过了', fulfil: open, next: null }),
          memo: () => writeMemo(book, scene, { caseId: id, text: '问', dueAt: shop.inHours(3) }),
          move: () =>
            setMove(book, scene, { caseId: id, move: 'third', reason: '厂家', nextTouchAt: shop.inHours(9) }),
          inspect: () => goodsInspect(book, scene, { caseId: id, lineIds, good: true, remark: '' }),
          handBack: () => goodsHandBack(book, scene, { caseId: id, lineIds }),
          decide: () => decideCase(book, scene, { caseId: id, outcome: 'repaired', text: '' }),
          close: () =>
            closeCase(book, scene, {
              caseId: id,
              outcome: 'repaired',
              toldHow: 'phone',
              text: '',
              fulfil: open,
            }),
          correct: () => {
            const customer = { id: record.customerId, name: '李小雪', phone: '19900005555' }
            return correctCase(book, scene, { caseId: id, rev: record.rev, form: aForm({ customer }) })
          },
        }
        act(shop, stack, actions[name]())
      }
      for (let entry = stack.last(); entry !== null; entry = stack.last()) {
        const { what, steps } = entry
        shop.do((book, scene) => undoSteps(book, scene, what, steps), null)
        stack.tookBackLast()
      }
      expect(facts(shop.case(id))).toEqual(first)
      const after = [...shop.book.customers.values()].map(({ name, phones }) => ({ name, phones }))
      expect(JSON.stringify(after)).toBe(customers)
    }),
    { numRuns: 300 },
  )
})

test('a print in between does not stand in the way of undo', () => {
  const shop = new RuleBook()
  const stack = new UndoStack()
  const { id } = shop.register()
  act(shop, stack, writeNote(shop.book, shop.scene, { caseId: id, text: '一' }))
  const { rev } = shop.case(id)
  shop.do(notePrinted, { caseId: id, parts: 'both', to: 'printer', isCopy: false })
  stack.carryOver(id, rev, rev + 1)
  const steps = stack.last()?.steps ?? []
  expect(shop.refusal((book, scene) => undoSteps(book, scene, 'x', steps), null)).toBeNull()
})

test('the last twenty actions are kept', () => {
  const shop = new RuleBook()
  const stack = new UndoStack()
  const { id } = shop.register()
  for (let count = 0; count < 25; count++)
    act(shop, stack, writeNote(shop.book, shop.scene, { caseId: id, text: '记' }))
  let depth = 0
  for (; stack.last() !== null; stack.tookBackLast()) depth++
  expect(depth).toBe(20)
})
