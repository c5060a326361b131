// The courses as data: every stage has its place, its texts, and nothing waits for what comes later (R9, R30–R44).
import { describe, expect, test } from 'vitest'
import { FLOW_STAGES, type FlowStageId } from '#shared/catalog/flowStages'
import { FLOW_IDS, flow } from '#shared/catalog/flows'
import { ISSUE_TYPES } from '#shared/catalog/issueTypes'
import { LANGUAGES } from '#shared/catalog/languages'
import { playbookStepKeys } from '#shared/catalog/playbooks/playbooks'
import { STAGE_IDS } from '#shared/catalog/stages'

const courses = FLOW_IDS.map(flow)
const stagesOf = (id: (typeof FLOW_IDS)[number]) => flow(id).stages.map(stage => stage.id)

describe('the ten courses', () => {
  test('hold no stage twice, and begin and end with something that cannot be forgotten', () => {
    expect(courses).toHaveLength(10)
    for (const { id, stages } of courses) {
      expect(new Set(stages.map(stage => stage.id)).size, id).toBe(stages.length)
      expect(
        stages.some(stage => !stage.optional),
        id,
      ).toBe(true)
      expect(stagesOf(id), id).toContain('tell')
    }
  })

  test('every guard names an earlier stage that is not optional itself', () => {
    for (const { id, stages } of courses)
      stages.forEach((stage, place) => {
        for (const before of stage.after) {
          const at = stages.findIndex(other => other.id === before)
          expect(at, `${id}: ${stage.id} after ${before}`).toBeGreaterThanOrEqual(0)
          expect(at, `${id}: ${stage.id} after ${before}`).toBeLessThan(place)
          expect(stages[at]?.optional, `${id}: ${before}`).toBe(false)
        }
      })
  })

  test('go forward along the spine, never back', () => {
    for (const { id, stages } of courses) {
      const spine = stages.map(stage => STAGE_IDS.indexOf(stage.spine))
      expect(spine, id).toEqual([...spine].sort((a, b) => a - b))
    }
  })

  test('money never comes before the goods were looked at, or the warehouse was stopped (R30, R31, R32)', () => {
    const waitsFor = (id: (typeof FLOW_IDS)[number], stage: FlowStageId) =>
      flow(id).stages.find(one => one.id === stage)?.after
    expect(waitsFor('refundUnshipped', 'refund')).toEqual(['warehouse'])
    expect(waitsFor('inTransit', 'refund')).toEqual(['inspect'])
    expect(waitsFor('return', 'refund')).toEqual(['inspect'])
  })

  test('only handing out may change places with looking at the old piece (R33, R58)', () => {
    const swapping = courses.flatMap(({ id, stages }) =>
      stages.filter(({ swaps }) => swaps).map(stage => `${id} ${stage.id}`),
    )
    expect(swapping).toEqual(['exchange shipOut', 'resend shipOut'])
  })
})

test('every stage is used, has its words in every language, and those are short enough for one line', () => {
  const used = new Set(courses.flatMap(({ stages }) => stages.map(({ id }) => id)))
  expect(Object.keys(FLOW_STAGES).filter(id => !used.has(id as FlowStageId))).toEqual([])
  for (const { text } of Object.values(FLOW_STAGES))
    for (const language of LANGUAGES) {
      expect(text[language]).not.toBe('')
      expect(text[language].length).toBeLessThanOrEqual(language === 'en' ? 18 : 7)
    }
})

test('a step that stands for a stage is one that playbooks know', () => {
  const named = courses.flatMap(({ stages }) => stages.flatMap(({ steps }) => steps))
  expect(named.filter(key => !playbookStepKeys.has(key))).toEqual([])
})

test('every issue type takes a course that exists', () => {
  for (const { defaults } of ISSUE_TYPES) expect(FLOW_IDS).toContain(defaults.flow)
})
