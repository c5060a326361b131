// Whatever is known or not known about a piece: there is an answer, and it is not harder on the customer than any that is possible.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIABILITY_IDS, SCENARIO_IDS, SOLD_VIA_IDS } from '#shared/catalog/caseFacts'
import { CATEGORY_IDS, CONDITION_IDS } from '#shared/catalog/categories'
import { ISSUE_TYPE_IDS } from '#shared/catalog/issueTypes'
import { daysAgo, right, type Situation } from './pieces'

const maybe = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: null })
const day = fc.option(fc.integer({ min: 0, max: 900 }).map(daysAgo), { nil: null })

const situation: fc.Arbitrary<Situation> = fc.record({
  type: fc.constantFrom(...ISSUE_TYPE_IDS),
  category: maybe(CATEGORY_IDS),
  conditions: fc.subarray([...CONDITION_IDS]),
  boughtOn: day,
  warrantyUntil: day,
  facts: fc.record({
    soldVia: maybe(SOLD_VIA_IDS),
    scenario: maybe(SCENARIO_IDS),
    receivedOn: day,
    liability: maybe(LIABILITY_IDS),
    urgent: fc.boolean(),
    noStock: fc.boolean(),
    paidFreight: maybe([true, false]),
  }),
})

test('there is an answer to everything', () => {
  fc.assert(
    fc.property(situation, asked => {
      const answer = right(asked)
      expect(answer.row).not.toBe('')
      expect(answer.suggested).not.toBeNull()
    }),
    { numRuns: 2000 },
  )
})

test('nothing is asked for that is known, and what is asked can change the answer', () => {
  fc.assert(
    fc.property(situation, asked => {
      const { missing } = right(asked)
      if (asked.facts?.soldVia) expect(missing).not.toContain('soldVia')
      if (asked.facts?.receivedOn) expect(missing).not.toContain('receivedOn')
      if (asked.conditions?.length) expect(missing).not.toContain('conditions')
      if (asked.facts?.paidFreight != null) expect(missing).not.toContain('paidFreight')
    }),
    { numRuns: 1000 },
  )
})

test('as long as one way of filling in what is unknown forbids to decline, it is not allowed', () => {
  fc.assert(
    fc.property(
      situation,
      fc.constantFrom(...SOLD_VIA_IDS),
      fc.constantFrom(...CATEGORY_IDS),
      fc.constantFrom(true, false),
      (asked, via, category, paid) => {
        if (!right(asked).mayDecline) return
        const filled: Situation = {
          ...asked,
          category: asked.category ?? category,
          facts: {
            ...asked.facts,
            soldVia: asked.facts?.soldVia ?? via,
            paidFreight: asked.facts?.paidFreight ?? paid,
          },
        }
        expect(right(filled).mayDecline).toBe(true)
      },
    ),
    { numRuns: 2000 },
  )
})
