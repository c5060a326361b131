// A summary that takes over what nobody changed is the one that would be made of the record alone.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { summaryOf } from '#shared/domain/book/summaries'
import type { BookRecord, CollectionName } from '#shared/model/book'
import { apply, DEEDS, Dice, rule } from '../../../electron/workflow/anyWork'

const step = fc.record({
  deed: fc.nat({ max: DEEDS.length - 1 }),
  dice: fc.array(fc.nat({ max: 10_000 }), { minLength: 8, maxLength: 8 }),
})

type Texts = { kept: number; changed: number }

function checkSummary(collection: CollectionName, before: BookRecord, after: BookRecord, texts: Texts): void {
  const earlier = { record: before, summary: summaryOf(collection, before) }
  const summary = summaryOf(collection, after)
  expect(summaryOf(collection, after, earlier)).toEqual(summary)
  if ('text' in summary && 'text' in earlier.summary)
    texts[summary.text === earlier.summary.text ? 'kept' : 'changed']++
}

test('whatever is done to a record, its summary does not depend on the one before', () => {
  const texts: Texts = { kept: 0, changed: 0 }
  fc.assert(
    fc.property(fc.noBias(fc.array(step, { minLength: 50, maxLength: 100, size: 'max' })), steps => {
      const shop = new RuleBook()
      for (let count = 0; count < 3; count++) shop.register()
      for (const { deed, dice } of steps) {
        shop.later(1)
        const made = DEEDS[deed]?.(shop, new Dice(dice))
        if (!made) continue
        const ruling = rule(shop, made)
        for (const { collection, record } of ruling.ok ? ruling.changes : []) {
          const before = shop.book[collection].get(record.id)
          if (before) checkSummary(collection, before, record, texts)
        }
        apply(shop, ruling)
      }
    }),
    { numRuns: 40, endOnFailure: true },
  )
  // Work that never changed a text, or changed each, would prove nothing.
  expect(Math.min(texts.kept, texts.changed)).toBeGreaterThan(0)
}, 60_000)
