// Facts that contradict each other are explained at their field, and nothing of them is saved.
import { describe, expect, test } from 'vitest'
import { aForm, RuleBook } from '#kit/ruleBook'
import { correctCase } from '#shared/domain/correct'
import { saveFacts } from '#shared/domain/treatment/facts'
import type { CaseFacts } from '#shared/model/caseFacts'
import type { CaseId } from '#shared/model/ids'

function saving(
  shop: RuleBook,
  caseId: CaseId,
  facts: Partial<CaseFacts>,
  days: { boughtOn?: string | null; warrantyUntil?: string | null } = {},
) {
  const none = { category: null, conditions: [], boughtOn: null, warrantyUntil: null }
  return { caseId, facts, lines: shop.case(caseId).lines.map(({ id }) => ({ lineId: id, ...none, ...days })) }
}

describe('facts', () => {
  test('what cannot be is named at its field', () => {
    const shop = new RuleBook()
    const { id } = shop.register()
    const wrong = (facts: Partial<CaseFacts>, days = {}) => {
      const input = saving(shop, id, facts, days)
      return [shop.refusal(saveFacts, input), shop.wrongFields(saveFacts, input)[0]]
    }
    expect(wrong({ receivedOn: '2026-11-23' })).toEqual(['date-in-future', 'facts.receivedOn'])
    expect(wrong({ receivedOn: '2026-02-30' })).toEqual(['date-unreadable', 'facts.receivedOn'])
    expect(wrong({ receivedOn: '1926-11-01' })).toEqual(['date-too-old', 'facts.receivedOn'])
    expect(wrong({ receivedOn: '2026-11-20', scenario: 'inTransit' })).toEqual([
      'received-but-not-shipped',
      'facts.scenario',
    ])
    expect(wrong({ receivedOn: '2026-11-01' }, { boughtOn: '2026-11-05' })).toEqual([
      'received-before-bought',
      'facts.receivedOn',
    ])
    expect(wrong({}, { boughtOn: '2026-11-23' })).toEqual(['date-in-future', 'lines.0.boughtOn'])
    expect(wrong({}, { boughtOn: '2026-11-05', warrantyUntil: '2026-11-04' })).toEqual([
      'warranty-before-purchase',
      'lines.0.warrantyUntil',
    ])
    expect(wrong({}, { warrantyUntil: '2126-01-01' })).toEqual(['time-too-far', 'lines.0.warrantyUntil'])
    expect(shop.case(id).facts.receivedOn).toBeNull()
  })

  test('a day that is right stays right beside those that are not touched', () => {
    const shop = new RuleBook()
    const { id } = shop.register()
    shop.do(saveFacts, saving(shop, id, { receivedOn: '2026-11-10' }, { boughtOn: '2026-11-08' }))
    expect(shop.refusal(saveFacts, { caseId: id, facts: { scenario: 'notShipped' }, lines: [] })).toBe(
      'received-but-not-shipped',
    )
    expect(shop.refusal(saveFacts, { caseId: id, facts: { scenario: 'received' }, lines: [] })).toBeNull()
  })

  test('correcting the day of purchase past the day of receipt is refused there', () => {
    const shop = new RuleBook()
    const record = shop.register()
    shop.do(saveFacts, saving(shop, record.id, { receivedOn: '2026-11-10' }))
    const [line] = aForm().lines
    const lines = [{ ...line, id: record.lines[0]?.id, boughtOn: '2026-11-12' }] as never
    const input = { caseId: record.id, rev: shop.case(record.id).rev, form: aForm({ lines }) }
    expect(shop.refusal(correctCase, input)).toBe('received-before-bought')
    expect(shop.wrongFields(correctCase, input)).toEqual(['lines.0.boughtOn'])
  })
})
