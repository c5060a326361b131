// A policy table is sound, or says which row is not, with an example. The table that comes with the app is.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NATURES } from '#shared/catalog/caseFacts'
import { BUILT_IN_POLICY } from '#shared/domain/policy/effectivePolicy'
import { wrongPolicy } from '#shared/domain/policy/wrongPolicy'
import type { PolicyRow, PolicyThen, PolicyWhen } from '#shared/model/policy'

const codes = (rows: readonly PolicyRow[]) => wrongPolicy(rows).map(refusal => refusal.code)

/** The built-in table with one row made otherwise. */
function changed(id: string, when: Partial<PolicyWhen>, then: Partial<PolicyThen> = {}): PolicyRow[] {
  return BUILT_IN_POLICY.map(row =>
    row.id === id
      ? // biome-ignore lint/suspicious/noThenProperty: the word of decision tables; no promise is near.
        { ...row, when: { ...row.when, ...when }, then: { ...row.then, ...then } }
      : row,
  )
}

describe('a policy table', () => {
  test('the built-in one is sound', () => {
    expect(wrongPolicy(BUILT_IN_POLICY)).toEqual([])
  })

  test('whichever row is taken out, the gap is found with an example', () => {
    const withoutOne = fc.constantFrom(...BUILT_IN_POLICY)
    fc.assert(
      fc.property(withoutOne, row => {
        const [refusal] = wrongPolicy(BUILT_IN_POLICY.filter(other => other !== row)).filter(
          ({ code }) => code === 'policy-gap' || code.startsWith('policy-'),
        )
        // A special row may leave a gap, or lay bare a general one that gives enough: then nothing is wrong.
        const isSpecial = row.rank > 60 && row.id !== 'elsewhere'
        if (!isSpecial) expect(refusal?.code).toBe('policy-gap')
        if (refusal?.code === 'policy-gap') expect(NATURES).toContain(refusal.params?.nature)
      }),
    )
  })

  test('whichever row is planted a second time under another name, both are named', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BUILT_IN_POLICY), row => {
        const found = wrongPolicy([...BUILT_IN_POLICY, { ...row, id: 'planted' }])
        const overlap = found.filter(({ code }) => code === 'policy-overlap')
        expect(overlap.map(({ params }) => [params?.row, params?.other])).toContainEqual([row.id, 'planted'])
      }),
    )
  })

  test('days that overlap by one are found, with that day', () => {
    const [refusal] = wrongPolicy(changed('defect-week', { toDay: 8 }))
    expect(refusal?.code).toBe('policy-overlap')
    expect(refusal?.params).toMatchObject({ row: 'defect-week', other: 'defect-fortnight', days: 8 })
  })

  test('days that leave one out are a gap on that day', () => {
    const gap = wrongPolicy(changed('defect-fortnight', { fromDay: 9 })).find(
      ({ code }) => code === 'policy-gap',
    )
    expect(gap?.params).toMatchObject({ nature: 'defect', days: 8 })
  })

  test('days turned round and a row that is there twice are named before anything else', () => {
    expect(codes(changed('defect-fortnight', { fromDay: 15, toDay: 8 }))).toEqual(['policy-days'])
    const [first] = BUILT_IN_POLICY
    expect(codes(first ? [...BUILT_IN_POLICY, first] : [])).toEqual(['policy-twice'])
  })

  test('no row declines a defect, a mismatch, or the seven days (R77)', () => {
    for (const id of [
      'defect-week',
      'defect-warranty',
      'mismatch-later',
      'fault-courier',
      'week-free',
      'cancel',
    ]) {
      const [refusal] = wrongPolicy(changed(id, {}, { mayDecline: true }))
      expect([refusal?.code, refusal?.params?.row]).toEqual(['policy-declines-right', id])
    }
  })

  test('a special row cannot decline a defect either, however narrow it is', () => {
    const [base] = changed('misuse', {})
    const row = base as PolicyRow
    const narrow: PolicyRow = {
      ...row,
      id: 'narrow',
      rank: 95,
      when: { ...row.when, nature: ['mismatch'], fromDay: 300, toDay: 300 },
    }
    expect(codes([...BUILT_IN_POLICY, narrow])).toContain('policy-declines-right')
  })

  test('a defect gives no less than the law, and no freight to pay (Art. 24)', () => {
    expect(codes(changed('defect-week', {}, { entitled: ['repair'] }))).toEqual(['policy-below-law'])
    expect(codes(changed('defect-week', {}, { back: 'customer' }))).toEqual(['policy-freight-against-law'])
  })

  test('more than the law asks for is the shop’s own affair', () => {
    expect(codes(changed('defect-warranty', {}, { entitled: ['repair', 'refund'] }))).toEqual([])
    expect(codes(changed('counter-sale', {}, { mayDecline: false, entitled: ['exchange'] }))).toEqual([])
  })
})
