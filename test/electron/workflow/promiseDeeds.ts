// Random work on promises: made to anybody, kept, agreed anew, given up, and the next one with a word to the customer.
import { PROMISE_TO_IDS } from '#shared/catalog/promiseTo'
import type { Case } from '#shared/model/case'
import { type Deed, type Dice, make, onCase } from './anyWork'

const isOpen = (record: Case) => record.closedAt === null
const owes = (record: Case) => isOpen(record) && record.promises.some(({ state }) => state === 'open')
const which = (record: Case, dice: Dice) => dice.of(record.promises)?.id

export const PROMISE_DEEDS: readonly Deed[] = [
  onCase(
    (record, dice, shop) =>
      make('promise.make', {
        caseId: record.id,
        kind: dice.is(4) ? 'expectation' : 'word',
        what: '把单号发过去',
        dueAt: shop.inHours(1 + dice.below(40)),
        to: dice.of(PROMISE_TO_IDS) ?? 'customer',
        by: dice.is(2) ? shop.manager : null,
        how: dice.is(2) ? 'phone' : null,
        approval: null,
      }),
    isOpen,
  ),
  onCase((record, dice) => {
    const promiseId = which(record, dice)
    return promiseId ? make('promise.fulfil', { caseId: record.id, promiseId, note: '' }) : null
  }, owes),
  onCase((record, dice) => {
    const promiseId = which(record, dice)
    return promiseId ? make('promise.break', { caseId: record.id, promiseId, reason: '厂家停产' }) : null
  }, owes),
  onCase((record, dice, shop) => {
    const promiseId = which(record, dice)
    if (promiseId === undefined) return null
    const terms = { what: '', reason: '再等等', by: dice.is(2) ? shop.manager : null, approval: null }
    const dueAt = shop.inHours(1 + dice.below(40))
    return make('promise.renegotiate', { caseId: record.id, promiseId, dueAt, ...terms })
  }, owes),
  onCase(
    (record, dice, shop) =>
      make('followUp.tell', {
        caseId: record.id,
        how: 'phone',
        text: '还在办',
        fulfil: record.promises.flatMap(({ id, state }) => (state === 'open' && dice.is(2) ? [id] : [])),
        next: dice.is(2)
          ? { what: '', dueAt: shop.inHours(24), to: 'customer', by: null, how: null, approval: null }
          : null,
      }),
    isOpen,
  ),
]
