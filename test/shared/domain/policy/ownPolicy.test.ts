// The shop's own rows: saved only when the whole table stays sound, and put back only when it is sound without them.
import { expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { resetOwn, saveOwn } from '#shared/domain/knowledge/own'
import { BUILT_IN_POLICY } from '#shared/domain/policy/effectivePolicy'
import type { PolicyRow, PolicyWhen } from '#shared/model/policy'

function builtIn(id: string, when: Partial<PolicyWhen> = {}): PolicyRow {
  const row = BUILT_IN_POLICY.find(each => each.id === id) as PolicyRow
  return { ...row, when: { ...row.when, ...when } }
}

function saving(shop: RuleBook, key: string | null, row: PolicyRow, off = false) {
  const value = { subject: 'policy', off, row } as const
  return { key, value, approval: { by: shop.manager, reason: '改规矩' } }
}

test('a row that would decline a defect, leave a gap or meet another one is not saved', () => {
  const shop = new RuleBook()
  const base = builtIn('defect-week')
  // biome-ignore lint/suspicious/noThenProperty: the word of decision tables; no promise is near.
  const harsh = { ...base, then: { ...base.then, mayDecline: true } }
  expect(shop.refusal(saveOwn, saving(shop, 'defect-week', harsh))).toBe('policy-declines-right')
  expect(shop.refusal(saveOwn, saving(shop, 'defect-week', base, true))).toBe('policy-gap')
  expect(shop.refusal(saveOwn, saving(shop, 'defect-week', builtIn('defect-week', { toDay: 9 })))).toBe(
    'policy-overlap',
  )
  expect(shop.refusal(saveOwn, saving(shop, null, { ...base, rank: 70, explain: {} }))).toBe('required')
})

test('a sound one is, and cannot be put back while another row rests on it', () => {
  const shop = new RuleBook()
  const longer = { ...builtIn('defect-week', { toDay: 9 }), rank: 61 }
  shop.do(saveOwn, saving(shop, 'defect-week', longer))
  shop.do(saveOwn, saving(shop, 'defect-fortnight', builtIn('defect-fortnight', { fromDay: 10 })))
  const reset = (key: string) => ({
    ...({ subject: 'policy', key } as const),
    approval: { by: shop.manager, reason: '改回去' },
  })
  expect(shop.refusal(resetOwn, reset('defect-week'))).toBe('policy-gap')
  shop.do(resetOwn, reset('defect-fortnight'))
  expect(shop.refusal(resetOwn, reset('defect-week'))).toBeNull()
})
