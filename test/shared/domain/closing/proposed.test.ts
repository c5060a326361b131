// How a case seems to have ended, so that closing it takes a few keys.
import { describe, expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { anOut, aSum } from '#kit/settling'
import type { TellingWayId } from '#shared/catalog/channels'
import type { WishId } from '#shared/catalog/wishes'
import { decideCase } from '#shared/domain/closing/decide'
import { proposedOutcome, proposedWay } from '#shared/domain/closing/proposed'
import { planOut } from '#shared/domain/goods/outgoing'
import { planMoney } from '#shared/domain/money/rows'
import type { Case } from '#shared/model/case'

const begun = (wish: WishId) => {
  const shop = new RuleBook()
  return { shop, record: shop.register({ wish }) }
}
type Done = (shop: RuleBook, record: Case) => void
const out =
  (kind: 'exchange' | 'resend' | 'advance' | 'loan', handOver = true): Done =>
  (shop, record) =>
    shop.do(planOut, anOut(shop, record, { kind, handOver }))
const sum =
  (kind: 'refund' | 'compensation' | 'gift', paid = true): Done =>
  (shop, record) =>
    shop.do(planMoney, aSum(shop, record, kind, { paid }))

describe('the outcome', () => {
  test.each<[string, WishId, Done, string | null]>([
    ['a replacement in his hands', 'exchange', out('exchange'), 'exchanged'],
    ['a piece advanced by the shop', 'repair', out('advance'), 'exchanged'],
    ['a piece sent again', 'resend', out('resend'), 'resent'],
    ['a replacement that is only planned', 'exchange', out('exchange', false), null],
    ['something lent', 'repair', out('loan'), null],
    ['a refund paid', 'refund', sum('refund'), 'refunded'],
    ['a refund planned', 'refund', sum('refund', false), null],
    ['a compensation paid', 'compensation', sum('compensation'), 'compensated'],
    ['a gift', 'compensation', sum('gift'), 'compensated'],
    ['nothing, and he wanted to be heard', 'explanation', () => undefined, 'explained'],
    ['nothing', 'refund', () => undefined, null],
  ])('of %s', (_what, wish, done, outcome) => {
    const { shop, record } = begun(wish)
    done(shop, record)
    expect(proposedOutcome(shop.case(record.id))).toBe(outcome)
  })

  test('is the one that was decided, whatever was done since', () => {
    const { shop, record } = begun('refund')
    shop.do(decideCase, { caseId: record.id, outcome: 'repaired', text: '' })
    sum('refund')(shop, record)
    expect(proposedOutcome(shop.case(record.id))).toBe('repaired')
  })
})

test('who took something home today heard it in person; otherwise the usual way', () => {
  const { shop, record } = begun('exchange')
  out('exchange')(shop, record)
  const way = (isToday: boolean): TellingWayId => proposedWay(shop.case(record.id), 'chat', () => isToday)
  expect([way(true), way(false)]).toEqual(['inPerson', 'chat'])
  expect(proposedWay(record, 'chat', () => true)).toBe('chat')
})
