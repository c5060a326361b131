// The course is chosen anew, its stages are ticked or left out; nothing that was done is lost on the way (R40, R63).
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FLOW_IDS, flow } from '#shared/catalog/flows'
import { changeFlow, markStage } from '#shared/domain/flow/change'
import { Flowing, stageIdsOf } from './flowing'

const refund = () => new Flowing({ wish: 'refund', issueTypeId: 'within7Days' })

describe('changing the course', () => {
  test('wants a reason, another course, and money that is still in the till', () => {
    const flowing = refund()
    const { shop, id: caseId } = flowing
    expect(shop.refusal(changeFlow, { caseId, flow: 'return', reason: '随便' })).toBe('flow-unchanged')
    expect(shop.refusal(changeFlow, { caseId, flow: 'exchange', reason: '' })).toBe('required')
    flowing.money({ state: 'planned' })
    expect(shop.refusal(changeFlow, { caseId, flow: 'exchange', reason: '想换' })).toBeNull()
    flowing.money({ state: 'paid' })
    expect(shop.refusal(changeFlow, { caseId, flow: 'exchange', reason: '想换' })).toBe('flow-money-paid')
    flowing.put({ closedAt: flowing.now })
    expect(shop.refusal(changeFlow, { caseId, flow: 'exchange', reason: '想换' })).toBe('case-closed')
  })

  test('carries over what both share, and says what falls away and why', () => {
    const flowing = refund()
    flowing.mark('keepOffer', 'skipped', '客户赶时间')
    flowing.take('exchange', '改主意，想换一双')
    expect(flowing.stage('keepOffer')).toMatchObject({ state: 'skipped', mark: { note: '客户赶时间' } })
    expect(flowing.record.stageMarks).toContainEqual(
      expect.objectContaining({ key: 'refund', state: 'skipped', note: '改主意，想换一双', byChange: true }),
    )
    expect(flowing.record.events.at(-1)).toMatchObject({
      kind: 'flowChanged',
      text: '改主意，想换一双',
      facts: { from: 'return', to: 'exchange', left: 'refund' },
    })
  })

  test('opens again what the change had left out, once its course is back', () => {
    const flowing = refund().take('exchange').take('return')
    expect(flowing.stage('refund')).toMatchObject({ state: 'open', mark: null })
    // The warehouse, too: a change of mind is no word to the warehouse (R30).
    const unshipped = new Flowing({ wish: 'refund', issueTypeId: 'refundBeforeShipping' })
    expect(unshipped.take('exchange').take('refundUnshipped').stage('warehouse').state).toBe('open')
  })

  test('never loses a mark, wherever it goes', () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ to: fc.constantFrom(...FLOW_IDS) }),
        fc.record({ at: fc.nat(12), state: fc.constantFrom('done', 'skipped') }),
      ),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(steps, taken => {
        const flowing = new Flowing({ wish: 'other' })
        const marked = new Map<string, string>()
        for (const step of taken) {
          if ('to' in step) flowing.take(step.to)
          else {
            const stages = stageIdsOf(flowing.view.id)
            const stage = stages[step.at % stages.length] ?? ''
            const state = step.state as 'done' | 'skipped'
            if (flowing.whyNotMark(stage, state, '记一笔') !== null) continue
            flowing.mark(stage, state, '记一笔')
            marked.set(stage, state)
          }
        }
        for (const [stage, state] of marked) {
          const home = FLOW_IDS.find(id => stageIdsOf(id).some(known => known === stage))
          if (home) flowing.take(home)
          expect(flowing.view.stages.find(({ id }) => id === stage)).toMatchObject({ state, from: 'mark' })
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('marking a stage', () => {
  test('refuses what is not there, what only facts can show, and what waits for another', () => {
    const flowing = refund()
    expect(flowing.whyNotMark('warehouse', 'done')).toBe('no-such-stage')
    expect(flowing.whyNotMark('refund', 'done')).toBe('stage-by-facts')
    expect(flowing.take('listen').whyNotMark('restate', 'done')).toBe('stage-first')
    flowing.mark('listen', 'done')
    expect(flowing.whyNotMark('restate', 'done')).toBeNull()
  })

  test('leaves out only with a reason, and takes it back', () => {
    const flowing = refund()
    expect(flowing.whyNotMark('refund', 'skipped')).toBe('required')
    flowing.mark('refund', 'skipped', '平台已经退了')
    expect(flowing.stage('refund').state).toBe('skipped')
    flowing.mark('refund', 'open')
    expect(flowing.stage('refund').state).toBe('open')
    expect(flowing.record.stageMarks).toEqual([])
  })

  test('does not argue with facts', () => {
    const flowing = refund().money({})
    expect(flowing.whyNotMark('refund', 'skipped', '不退')).toBe('stage-by-facts')
  })

  test('changes nothing when there is nothing to take back', () => {
    const flowing = refund()
    const { rev } = flowing.record
    flowing.mark('refund', 'open')
    expect(flowing.record.rev).toBe(rev)
  })

  test('is written down with its stage', () => {
    const flowing = refund().take('listen')
    flowing.mark('listen', 'done')
    expect(flowing.record.events.at(-1)).toMatchObject({
      kind: 'stageMarked',
      facts: { stage: 'listen', state: 'done' },
    })
    expect(flow('listen').stages[0]?.steps).toContain(flowing.record.steps[0]?.key)
  })

  test('is refused in a closed case', () => {
    const flowing = refund().put({ closedAt: '2026-11-22T08:00:00.000Z' })
    expect(
      flowing.shop.refusal(markStage, { caseId: flowing.id, stage: 'refund', state: 'skipped', note: '不' }),
    ).toBe('case-closed')
  })
})
