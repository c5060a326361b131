// Cases of earlier versions come forward with nothing lost and nothing guessed against what was written.
import { describe, expect, test } from 'vitest'
import { caseFromV1, caseFromV2 } from '#shared/domain/upcastCase'

const inspection = { at: '2026-11-20T02:00:00.000Z', by: 'clerk', ok: true, remark: '' }
const stateOf = (line: Record<string, unknown>) =>
  (caseFromV2({ lines: [line] }) as unknown as { lines: { state: string }[] }).lines[0]?.state

describe('a case of version 2', () => {
  test.each([
    ['in the shop and not looked at', { here: true, inspection: null }, 'arrived'],
    ['in the shop and inspected', { here: true, inspection }, 'inspected'],
    ['inspected and no longer in the shop', { here: false, inspection }, 'givenBack'],
    ['never in the shop', { here: false, inspection: null }, 'away'],
  ])('a piece %s stands there', (_what, line, state) => {
    expect(stateOf(line)).toBe(state)
  })

  test('has moved neither goods nor money, and keeps what this version does not know', () => {
    const old = { no: 'SH-261120-001', lines: [], reminders: [{ id: 'r', title: '问厂家' }], later: 7 }
    expect(caseFromV2(old)).toMatchObject({
      no: 'SH-261120-001',
      later: 7,
      flow: null,
      money: [],
      outgoing: [],
      parcels: [],
      platform: null,
      level: 1,
      reminders: [{ id: 'r', title: '问厂家', rule: null }],
    })
  })
})

test('a case of version 1 is one that nobody has treated', () => {
  expect(caseFromV1({ lines: [{ id: 'l' }] })).toMatchObject({
    customerType: null,
    offers: [],
    facts: { soldVia: null },
    lines: [{ id: 'l', category: null, conditions: [] }],
  })
})
