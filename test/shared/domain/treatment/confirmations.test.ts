// The seven confirmations stand before goods and money, and required steps before the end (R30, R80).
import { describe, expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { refund } from '#kit/settling'
import { CONFIRMATIONS } from '#shared/catalog/confirmations'
import { OUTCOME_IDS } from '#shared/catalog/outcomes'
import { closeCase } from '#shared/domain/closing/close'
import { decideCase } from '#shared/domain/closing/decide'
import { settleCase } from '#shared/domain/closing/settle'
import { goodsStay } from '#shared/domain/goods/placing'
import {
  confirmationsOf,
  missingConfirmations,
  movesGoodsOrMoney,
} from '#shared/domain/treatment/confirmations'
import { confirmAll, markConfirmation, markStep, skipRest } from '#shared/domain/treatment/steps'
import type { CaseForm } from '#shared/model/caseForm'

function decided(over: Partial<CaseForm> = {}) {
  const shop = new RuleBook()
  const { id } = shop.register({ wish: 'refundOnly', ...over })
  shop.do(decideCase, { caseId: id, outcome: 'refunded', text: '' })
  // Money and goods are where they belong: only the treatment can be missing.
  refund(shop, shop.case(id))
  return { shop, id }
}
const closing = (
  shop: RuleBook,
  caseId: ReturnType<typeof decided>['id'],
  outcome: 'withdrawn' | 'refunded',
) => ({
  caseId,
  outcome,
  toldHow: 'phone' as const,
  text: '',
  fulfil: shop.case(caseId).promises.map(promise => promise.id),
})

test('there are seven, in the order of the counter', () => {
  expect(CONFIRMATIONS.map(({ key }) => key)).toEqual([
    'confirm-reason',
    'confirm-conditions',
    'confirm-goods',
    'confirm-way',
    'confirm-time',
    'confirm-cost',
    'confirm-result',
  ])
})

describe('settling', () => {
  test('waits for all seven, counting those that are open', () => {
    const { shop, id } = decided()
    const mark = { caseId: id, note: '', photos: [] }
    shop.do(markConfirmation, { ...mark, key: 'confirm-reason', state: 'done' })
    shop.do(markConfirmation, { ...mark, key: 'confirm-time', state: 'skipped', note: '当场办' })
    const ruling = settleCase(shop.book, shop.scene, { caseId: id, text: '' })
    expect(ruling).toMatchObject({ error: { code: 'confirm-open', params: { count: 5 } } })
    shop.do(confirmAll, { caseId: id })
    expect(confirmationsOf(shop.case(id)).map(({ state }) => state)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'skipped',
      'done',
      'done',
    ])
    expect(shop.refusal(settleCase, { caseId: id, text: '' })).toBeNull()
  })

  test('of a refund waits for the warehouse, unless somebody says why not (R30)', () => {
    const shop = new RuleBook()
    const { id } = shop.register({ issueTypeId: 'refundBeforeShipping', wish: 'refundOnly' })
    shop.do(decideCase, { caseId: id, outcome: 'refunded', text: '' })
    shop.do(confirmAll, { caseId: id })
    expect(shop.wrongFields(settleCase, { caseId: id, text: '' })).toContain('steps')
    expect(() => refund(shop, shop.case(id))).toThrow(/stage-first/)
    const step = { caseId: id, key: 'play-order-warehouse', photos: [] }
    shop.do(markStep, { ...step, state: 'skipped', note: '货在店里，没进仓库' })
    refund(shop, shop.case(id))
    expect(shop.refusal(settleCase, { caseId: id, text: '' })).toBeNull()
  })

  test('confirming all twice changes nothing the second time', () => {
    const { shop, id } = decided()
    shop.do(confirmAll, { caseId: id })
    const { rev } = shop.case(id)
    shop.do(confirmAll, { caseId: id })
    expect(shop.case(id).rev).toBe(rev)
    expect(missingConfirmations(shop.case(id))).toEqual([])
  })

  test('a confirmation is left out only with a word, and must be one of the seven', () => {
    const { shop, id } = decided()
    const mark = { caseId: id, note: '', photos: [] }
    expect(shop.refusal(markConfirmation, { ...mark, key: 'confirm-cost', state: 'skipped' })).toBe(
      'required',
    )
    expect(shop.refusal(markConfirmation, { ...mark, key: 'confirm-mood', state: 'done' })).toBe(
      'no-such-step',
    )
  })
})

describe('closing', () => {
  test('names the open steps with their keys and counts the open confirmations', () => {
    const { shop, id } = decided({ wish: 'refund' })
    const lineIds = shop.case(id).lines.map(line => line.id)
    shop.do(goodsStay, { caseId: id, lineIds, state: 'staysWithCustomer', reason: '不值运费' })
    const ruling = closeCase(shop.book, shop.scene, closing(shop, id, 'refunded'))
    expect(ruling).toMatchObject({
      error: { code: 'step-open', params: { count: 2, keys: 'play-product-photo,play-product-freight' } },
      more: [{ code: 'confirm-open', params: { count: 7 } }],
    })
  })

  test('a customer who took it back owes us no steps and no confirmations', () => {
    const { shop, id } = decided()
    expect(shop.refusal(closeCase, closing(shop, id, 'withdrawn'))).toBeNull()
  })

  test('telling him while closing is telling him how it goes', () => {
    const shop = new RuleBook()
    const { id } = shop.register({ issueTypeId: 'courierManners', wish: 'explanation' })
    const step = { caseId: id, key: 'play-logistics-courier', note: '', photos: [] }
    shop.do(markStep, { ...step, state: 'done' })
    const input = { ...closing(shop, id, 'refunded'), outcome: 'explained' as const }
    expect(shop.refusal(closeCase, input)).toBeNull()
    expect(shop.refusal(closeCase, { ...input, toldHow: null })).toBe('told-missing')
  })

  test('is one key for the confirmations and one reason for the steps', () => {
    const { shop, id } = decided()
    shop.do(confirmAll, { caseId: id })
    shop.do(skipRest, { caseId: id, reason: '都做过了' })
    expect(shop.refusal(closeCase, closing(shop, id, 'refunded'))).toBeNull()
  })
})

test('goods or money move by what was decided, and before that by what he wants', () => {
  const moving = OUTCOME_IDS.filter(outcome => movesGoodsOrMoney('explanation', outcome))
  expect(moving).toEqual(['refunded', 'exchanged', 'resent', 'compensated'])
  expect(movesGoodsOrMoney('refund', null)).toBe(true)
  expect(movesGoodsOrMoney('repair', null)).toBe(false)
  expect(movesGoodsOrMoney('refund', 'withdrawn')).toBe(false)
  expect(movesGoodsOrMoney('refund', 'other')).toBe(true)
})
