// The count that ends `npm test`.
import { describe, expect, it } from 'vitest'
import { isGood, nothing, sayTally, tallyPlaywright, tallyVitest } from '../../build/scripts/tally.ts'

const file = (...statuses: string[]) => ({
  name: 'a.test.ts',
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status, at) => ({ fullName: `test ${at}`, status, meta: {} })),
})

describe('the tally of vitest', () => {
  it('counts tests by what became of them', () => {
    const tally = tallyVitest({ testResults: [file('passed', 'failed'), file('passed', 'skipped')] }, false)
    expect(sayTally(tally)).toBe('2 passed, 1 failed, 1 skipped')
  })

  it('counts a file that could not be loaded as one failure', () => {
    const broken = { name: 'b.test.ts', status: 'failed', assertionResults: [] }
    expect(tallyVitest({ testResults: [file('passed'), broken] }, false)).toMatchObject({
      passed: 1,
      failed: 1,
    })
  })

  it('counts a run that failed outside of any test', () => {
    expect(tallyVitest({ testResults: [file('passed')] }, false).failed).toBe(1)
  })

  it('keeps the reason of a skip', () => {
    const skipped = { fullName: 'prints', status: 'skipped', meta: { skipReason: 'no printer here' } }
    const tally = tallyVitest(
      { testResults: [{ name: 'c', status: 'passed', assertionResults: [skipped] }] },
      true,
    )
    expect(tally.reasons).toEqual(['prints: no printer here'])
  })
})

describe('the tally of Playwright', () => {
  const spec = (
    title: string,
    status: string,
    annotations: { type: string; description?: string }[] = [],
  ) => ({
    title,
    tests: [{ status, annotations, results: [] }],
  })

  it('counts the tests of nested suites, and a flaky one as failed', () => {
    const inner = { title: 'inner', specs: [spec('a', 'expected'), spec('b', 'flaky')] }
    const report = {
      suites: [{ title: 'file', specs: [spec('c', 'expected')], suites: [inner] }],
      errors: [],
    }
    expect(sayTally(tallyPlaywright(report, false))).toBe('2 passed, 1 failed, 0 skipped')
  })

  it('names why a test was skipped', () => {
    const skip = { type: 'skip', description: 'no printer here' }
    const report = { suites: [{ title: 'file', specs: [spec('prints', 'skipped', [skip])] }], errors: [] }
    expect(tallyPlaywright(report, true).reasons).toEqual(['prints: no printer here'])
  })

  it('counts a set-up that failed as one failure', () => {
    expect(tallyPlaywright({ suites: [], errors: [{ message: 'no display' }] }, false).failed).toBe(1)
  })
})

describe('the verdict', () => {
  it('is bad when nothing passed', () => {
    expect(isGood(nothing)).toBe(false)
    expect(isGood({ ...nothing, passed: 1 })).toBe(true)
    expect(isGood({ ...nothing, passed: 1, failed: 1 })).toBe(false)
  })
})
