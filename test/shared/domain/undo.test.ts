import { expect, test } from 'vitest'
import { aForm, RuleBook } from '#kit/ruleBook'
import { tellCustomer, writeNote } from '#shared/domain/followUps'
import { registerCase } from '#shared/domain/register'
import { type Step, undoSteps } from '#shared/domain/undo'
import type { Case } from '#shared/model/case'
import type { Ruling } from '#shared/model/ruling'

/** Applies an action and remembers its before-images, as the store does. */
function act<Value>(shop: RuleBook, ruling: Ruling<Value>): Step[] {
  if (!ruling.ok) return []
  const steps = ruling.changes.map(({ collection, record }): Step => {
    const before = shop.book[collection].get(record.id) ?? null
    return { collection, id: record.id, before, afterRev: record.rev }
  })
  for (const change of ruling.changes) shop.book.apply(change)
  return steps
}

function undo(shop: RuleBook, steps: Step[]): void {
  shop.do((book, scene) => undoSteps(book, scene, 'x', steps), null)
}

/** A case without what undo may leave behind: timeline, revision, time of change. */
function _facts(record: Case): Partial<Case> {
  const { events, rev, updatedAt, updatedBy, ...rest } = record
  return rest
}

test('taking back a registration puts the case into the trash; its number is not issued again', () => {
  const shop = new RuleBook()
  const steps = act(
    shop,
    registerCase(shop.book, shop.scene, { form: aForm(), promiseAt: null, approval: null }),
  )
  undo(shop, steps)
  expect([...shop.book.cases.values()][0]?.deletedAt).not.toBeNull()
  expect(shop.register().no).toBe('SH-261122-002')
})

test('a word that reached the customer stays in the timeline, with a correction behind it', () => {
  const shop = new RuleBook()
  const { id } = shop.register()
  const told = { caseId: id, how: 'phone', text: '给您换新的', fulfil: [], next: null } as const
  undo(shop, act(shop, tellCustomer(shop.book, shop.scene, told)))
  expect(shop.case(id).told).toBeNull()
  expect(
    shop
      .case(id)
      .events.slice(-2)
      .map(event => event.kind),
  ).toEqual(['told', 'correction'])
})

test('refuses when the record has moved on since', () => {
  const shop = new RuleBook()
  const { id } = shop.register()
  const steps = act(shop, writeNote(shop.book, shop.scene, { caseId: id, text: '一' }))
  shop.do(writeNote, { caseId: id, text: '二' })
  expect(shop.refusal((book, scene) => undoSteps(book, scene, 'x', steps), null)).toBe('undo-moved-on')
})
