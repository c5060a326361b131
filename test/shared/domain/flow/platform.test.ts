// The case on the sales platform, and who looks after it (R11–R13).
import { describe, expect, test } from 'vitest'
import type { SeverityId } from '#shared/catalog/platform'
import { isUndecided, platformResult, raiseLevel, setPlatform } from '#shared/domain/flow/platform'
import { Flowing } from './flowing'

const set = (flowing: Flowing, severity: SeverityId, dueAt: string | null = null, note = '') =>
  flowing.shop.do(setPlatform, { caseId: flowing.id, severity, dueAt, note })

describe('the platform', () => {
  test('is undecided from a refund request on, until somebody says how it ended (R11)', () => {
    const flowing = new Flowing()
    expect(isUndecided(flowing.record)).toBe(false)
    set(flowing, 'talk')
    expect(isUndecided(flowing.record)).toBe(false)
    for (const severity of ['refundApplied', 'rightsClaim', 'steppedIn'] as const) {
      set(flowing, severity)
      expect(isUndecided(flowing.record)).toBe(true)
      flowing.shop.do(platformResult, { caseId: flowing.id, result: 'agreed', note: '' })
      expect(isUndecided(flowing.record)).toBe(false)
    }
  })

  test('a new step is undecided again, and keeps since when; the same step keeps its day', () => {
    const flowing = new Flowing()
    set(flowing, 'refundApplied')
    const since = flowing.record.platform?.since
    flowing.shop.later(2)
    set(flowing, 'refundApplied', flowing.shop.inHours(24), '小二让补凭证')
    expect(flowing.record.platform).toMatchObject({ since, note: '小二让补凭证' })
    flowing.shop.do(platformResult, { caseId: flowing.id, result: 'noRefund', note: '' })
    set(flowing, 'rightsClaim')
    expect(flowing.record.platform).toMatchObject({ since: flowing.now, result: null, resultAt: null })
  })

  test('has no result while they only talk, and no answer that is due in the past', () => {
    const flowing = new Flowing()
    const result = { caseId: flowing.id, result: 'refund', note: '' } as const
    expect(flowing.shop.refusal(platformResult, result)).toBe('platform-not-formal')
    const late = {
      caseId: flowing.id,
      severity: 'rightsClaim',
      dueAt: flowing.shop.inHours(-1),
      note: '',
    } as const
    expect(flowing.shop.refusal(setPlatform, late)).toBe('time-in-past')
    expect(flowing.shop.refusal(setPlatform, { ...late, dueAt: flowing.shop.inHours(24 * 800) })).toBe(
      'time-too-far',
    )
  })

  test('its answer time may pass, and the note can still be changed', () => {
    const flowing = new Flowing()
    const dueAt = flowing.shop.inHours(1)
    set(flowing, 'rightsClaim', dueAt)
    flowing.shop.later(2)
    set(flowing, 'rightsClaim', dueAt, '晚了，已道歉')
    expect(flowing.record.platform?.note).toBe('晚了，已道歉')
  })

  test('saved twice is saved once', () => {
    const flowing = new Flowing()
    set(flowing, 'refundApplied')
    const { rev } = flowing.record
    set(flowing, 'refundApplied')
    expect(flowing.record.rev).toBe(rev)
  })
})

test('the level goes up and down with a reason, and stands in the timeline (R13)', () => {
  const flowing = new Flowing()
  const raise = (level: 1 | 2 | 3, reason: string) => ({ caseId: flowing.id, level, reason })
  expect(flowing.shop.refusal(raiseLevel, raise(1, '还是我来'))).toBe('level-unchanged')
  expect(flowing.shop.refusal(raiseLevel, raise(3, ''))).toBe('required')
  flowing.shop.do(raiseLevel, raise(3, '客户点名要店长'))
  expect(flowing.record.level).toBe(3)
  expect(flowing.record.events.at(-1)).toMatchObject({
    kind: 'levelRaised',
    text: '客户点名要店长',
    facts: { from: 1, to: 3 },
  })
})
