// No sequence of commands leaves a case declined without a lawful decline: register, correct, facts, decide, close, reopen, undo.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { LIABILITY_IDS, SCENARIO_IDS, SOLD_VIA_IDS } from '#shared/catalog/caseFacts'
import { CATEGORY_IDS, CONDITION_IDS, category } from '#shared/catalog/categories'
import { GROUND_IDS } from '#shared/catalog/grounds'
import { ISSUE_TYPE_IDS, issueType } from '#shared/catalog/issueTypes'
import { OUTCOME_IDS } from '#shared/catalog/outcomes'
import { closeCase } from '#shared/domain/closing/close'
import { decideCase } from '#shared/domain/closing/decide'
import { reopenCase } from '#shared/domain/closing/reopen'
import { settleCase } from '#shared/domain/closing/settle'
import { restoreCase, trashCase } from '#shared/domain/closing/trash'
import { turnIntoReturn } from '#shared/domain/compensation/offers'
import { correctCase } from '#shared/domain/correct'
import { decideDecline, withdrawDecline } from '#shared/domain/decline/decline'
import { goodsArrive, goodsHandBack, goodsInspect } from '#shared/domain/goods/steps'
import { resetOwn, saveOwn } from '#shared/domain/knowledge/own'
import { BUILT_IN_POLICY } from '#shared/domain/policy/effectivePolicy'
import { saveFacts } from '#shared/domain/treatment/facts'
import { type Step, undoSteps } from '#shared/domain/undo'
import type { Case } from '#shared/model/case'
import type { CaseLine } from '#shared/model/goods'
import type { CaseId } from '#shared/model/ids'
import type { Ruling } from '#shared/model/ruling'
import { addDays } from '#shared/time/zone'
import { correction, declining, LATE, lateCase } from './declining'

const day = fc.option(
  fc.constantFrom(0, 3, 7, 8, 15, 16, 90, 100, 400).map(count => addDays('2026-11-22', -count)),
  { nil: null },
)
const maybe = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: null })

type Deed = (shop: RuleBook, id: CaseId) => Ruling<unknown>
const always = (deed: Deed) => fc.constant(deed)

const deeds: fc.Arbitrary<Deed | 'undo'>[] = [
  fc
    .record({ issueTypeId: fc.constantFrom(...ISSUE_TYPE_IDS), tags: fc.boolean(), second: fc.boolean() })
    .map(({ issueTypeId, tags, second }): Deed => {
      const subTags = tags ? (issueType(issueTypeId).subTags ?? []).map(tag => tag.id) : []
      return (shop, id) => {
        const record = shop.case(id)
        const form = correction(record, { issueTypeId, subTags })
        const lines = second
          ? [...form.lines, ...form.lines.map(line => ({ ...line, id: null }))]
          : form.lines
        const input = { caseId: id, rev: record.rev, form: { ...form, lines: lines.slice(0, 2) } }
        return correctCase(shop.book, shop.scene, input)
      }
    }),
  fc
    .record({
      facts: fc.record(
        {
          soldVia: maybe(SOLD_VIA_IDS),
          scenario: maybe(SCENARIO_IDS),
          receivedOn: day,
          liability: maybe(LIABILITY_IDS),
          paidFreight: maybe([true, false]),
        },
        { requiredKeys: [] },
      ),
      line: fc.record({
        category: maybe(CATEGORY_IDS),
        conditions: fc.subarray([...CONDITION_IDS], { maxLength: 2 }),
        boughtOn: day,
        warrantyUntil: day,
      }),
    })
    .map(({ facts, line }): Deed => {
      return (shop, id) => {
        const lines = shop.case(id).lines.map(known => ({ lineId: known.id, ...line }))
        return saveFacts(shop.book, shop.scene, { caseId: id, facts, lines })
      }
    }),
  // The way that leads to a decline, so that there is something to spoil.
  always((shop, id) => {
    const lines = shop.case(id).lines.map(({ id: lineId }) => ({
      ...{ lineId, category: 'shoes' as const, conditions: ['asNew' as const] },
      ...{ boughtOn: null, warrantyUntil: null },
    }))
    return saveFacts(shop.book, shop.scene, { caseId: id, facts: LATE, lines })
  }),
  fc.constantFrom(...GROUND_IDS).map((ground): Deed => {
    return (shop, id) => decideDecline(shop.book, shop.scene, declining(shop, shop.case(id), { ground }))
  }),
  always((shop, id) => decideDecline(shop.book, shop.scene, declining(shop, shop.case(id)))),
  always((shop, id) => withdrawDecline(shop.book, shop.scene, { caseId: id, reason: '客户补了照片' })),
  fc.constantFrom(...OUTCOME_IDS).map((outcome): Deed => {
    return (shop, id) => decideCase(shop.book, shop.scene, { caseId: id, outcome, text: '' })
  }),
  fc.constantFrom(null, ...OUTCOME_IDS).map((outcome): Deed => {
    return (shop, id) => {
      const fulfil = shop.case(id).promises.flatMap(({ id: one, state }) => (state === 'open' ? one : []))
      return closeCase(shop.book, shop.scene, { caseId: id, outcome, toldHow: 'phone', text: '', fulfil })
    }
  }),
  always((shop, id) => reopenCase(shop.book, shop.scene, { caseId: id, reason: '又来了' })),
  always((shop, id) => settleCase(shop.book, shop.scene, { caseId: id, text: '' })),
  always((shop, id) => trashCase(shop.book, shop.scene, { caseId: id, reason: '重了' })),
  always((shop, id) => restoreCase(shop.book, shop.scene, { caseId: id })),
  always((shop, id) => turnIntoReturn(shop.book, shop.scene, { caseId: id })),
  fc.constantFrom(goodsArrive, goodsHandBack, goodsInspect).map((rule): Deed => {
    return (shop, id) => {
      const lineIds = shop.case(id).lines.map(line => line.id)
      return rule(shop.book, shop.scene, { caseId: id, lineIds, place: '', good: true, remark: '' })
    }
  }),
  fc
    .record({ row: fc.constantFrom(...BUILT_IN_POLICY), rank: fc.constantFrom(60, 99) })
    .map(({ row, rank }): Deed => {
      return (shop, _id) => {
        // biome-ignore lint/suspicious/noThenProperty: the word of decision tables; no promise is near.
        const harsh = { ...row, rank, then: { ...row.then, mayDecline: true } }
        const value = { subject: 'policy', off: false, row: harsh } as const
        return saveOwn(shop.book, shop.scene, {
          key: row.id,
          value,
          approval: { by: shop.manager, reason: '试' },
        })
      }
    }),
  fc.constantFrom(...BUILT_IN_POLICY).map((row): Deed => {
    return (shop, _id) =>
      resetOwn(shop.book, shop.scene, {
        subject: 'policy',
        key: row.id,
        approval: { by: shop.manager, reason: '改回' },
      })
  }),
  fc.constant('undo' as const),
]

/** Applies what a rule answers, and remembers what was there before, as the store does. */
function apply(shop: RuleBook, ruling: Ruling<unknown>): Step[] {
  if (!ruling.ok) return []
  const steps = ruling.changes.map(({ collection, record }): Step => {
    const before = shop.book[collection].get(record.id) ?? null
    return { collection, id: record.id, before, afterRev: record.rev }
  })
  for (const change of ruling.changes) shop.book.apply(change)
  return steps
}

function natureOf(record: Case): string {
  const type = issueType(record.issueTypeId)
  const tagged = (type.subTags ?? []).find(tag => record.subTags.includes(tag.id) && tag.nature)
  return tagged?.nature ?? type.defaults.nature
}

function isWarrantyOver(line: CaseLine, on: string): boolean {
  const days = line.category === null ? null : category(line.category).warrantyDays
  const usual = line.boughtOn !== null && days !== null ? addDays(line.boughtOn, days) : null
  const end = line.warrantyUntil ?? usual
  return end !== null && end < on
}

/** Read off the facts anew, without the tables that the rules use. */
function rightOfPiece(record: Case, line: CaseLine, on: string): string | null {
  const { facts } = record
  const nature = natureOf(record)
  if (nature === 'mismatch') return 'a mismatch'
  if (nature === 'defect') {
    const isMisused = line.conditions.includes('misused') && facts.liability === 'customer'
    return isMisused || isWarrantyOver(line, on) ? null : 'a defect'
  }
  if (nature !== 'changedMind' || facts.soldVia === 'counter') return null
  const isExcluded = line.category !== null && !category(line.category).returnable
  const isLate = facts.receivedOn !== null && addDays(facts.receivedOn, 7) < on
  const isHurt = line.conditions.some(id => id !== 'asNew')
  return isExcluded || isLate || isHurt ? null : 'the seven days'
}

function whyUnlawful(record: Case): string | null {
  const { decline, facts } = record
  if (record.outcome !== 'declined') return decline === null ? null : 'a decline beside another outcome'
  if (decline === null) return 'no decline'
  if (decline.alternatives.length === 0 || decline.approval.reason === '') return 'no way out or no approval'
  if (facts.soldVia === 'elsewhere') return null
  return (
    record.lines.map(line => rightOfPiece(record, line, decline.on)).find(reason => reason !== null) ?? null
  )
}

test('no sequence of commands makes an unlawful decline', () => {
  let declines = 0
  let withdrawals = 0
  fc.assert(
    fc.property(fc.array(fc.oneof(...deeds), { maxLength: 25 }), sequence => {
      const shop = new RuleBook()
      const { id } = lateCase(shop)
      let last: Step[] = []
      for (const deed of sequence) {
        const steps = last
        const ruling = deed === 'undo' ? undoSteps(shop.book, shop.scene, 'x', steps) : deed(shop, id)
        if (!ruling.ok) continue
        last = apply(shop, ruling)
        const record = shop.case(id)
        expect(whyUnlawful(record)).toBeNull()
        if (record.outcome === 'declined') declines += 1
        if (record.events.at(-1)?.facts.because === 'ground-unlawful') withdrawals += 1
      }
    }),
    { numRuns: 600 },
  )
  // Otherwise the test would have looked at nothing.
  expect(declines).toBeGreaterThan(50)
  expect(withdrawals).toBeGreaterThan(0)
})
