// The playbook of a case: which steps it asks for, in which order, how they are ticked off, and what closing names (R30–R59).
import { describe, expect, test } from 'vitest'
import { aForm, keptHere, RuleBook } from '#kit/ruleBook'
import { ISSUE_TYPE_IDS } from '#shared/catalog/issueTypes'
import { PLAYBOOK_STEPS, playbookStepKeys } from '#shared/catalog/playbooks/playbooks'
import { STAGE_IDS } from '#shared/catalog/stages'
import { WISH_IDS } from '#shared/catalog/wishes'
import { caseView } from '#shared/domain/caseView'
import { makeOffer } from '#shared/domain/compensation/offers'
import { tellCustomer } from '#shared/domain/followUps'
import { goodsInspect } from '#shared/domain/goods/steps'
import { saveFacts } from '#shared/domain/treatment/facts'
import { addPhoto } from '#shared/domain/treatment/photos'
import { missingRequired, playbookFor, treatedCase } from '#shared/domain/treatment/playbook'
import { offerRetention } from '#shared/domain/treatment/retention'
import { markStep, skipRest } from '#shared/domain/treatment/steps'
import type { Case } from '#shared/model/case'
import type { CaseFacts } from '#shared/model/caseFacts'
import type { CaseForm } from '#shared/model/caseForm'

function caseOf(over: Partial<CaseForm> = {}, facts: Partial<CaseFacts> = {}) {
  const shop = new RuleBook()
  const { id } = shop.register(over)
  shop.do(saveFacts, { caseId: id, facts, lines: [] })
  return { shop, id, record: () => shop.case(id) }
}
const keysOf = (record: Case) => playbookFor(record).items.map(({ step }) => step.key)
const required = (record: Case) => missingRequired(record).map(({ key }) => key)
const stateOf = (record: Case, key: string) => playbookFor(record).items.find(({ step }) => step.key === key)

describe('every case', () => {
  test('of every kind and wish finds something to do, stage after stage, each step once', () => {
    for (const issueTypeId of ISSUE_TYPE_IDS) {
      for (const wish of WISH_IDS) {
        const keys = keysOf(caseOf({ issueTypeId, wish }).record())
        expect(keys.length, `${issueTypeId} ${wish}`).toBeGreaterThanOrEqual(1)
        expect(new Set(keys).size).toBe(keys.length)
        const stages = keys.map(key =>
          STAGE_IDS.indexOf(
            PLAYBOOK_STEPS.find(step => step.key === key)?.stage as (typeof STAGE_IDS)[number],
          ),
        )
        expect(stages).toEqual([...stages].sort((a, b) => a - b))
      }
    }
  })

  test('shows the same on its screen as in the book', () => {
    const { shop, id, record } = caseOf({ issueTypeId: 'lost', wish: 'resend' })
    shop.do(markStep, { caseId: id, key: 'play-logistics-search', state: 'done', note: '', photos: [] })
    const view = caseView(shop.book, shop.now, id, shop.clerk)
    expect(view && playbookFor(treatedCase(view))).toEqual(playbookFor(record()))
  })

  test('no step is without a way to come up', () => {
    const seen = new Set<string>()
    const facts: Partial<CaseFacts>[] = [
      {},
      { scenario: 'notShipped' },
      { scenario: 'inTransit' },
      { scenario: 'received', urgent: true, noStock: true },
      { urgent: true },
    ]
    for (const issueTypeId of ISSUE_TYPE_IDS)
      for (const wish of WISH_IDS)
        for (const fact of facts)
          for (const lines of [keptHere, aForm().lines])
            for (const key of keysOf(
              caseOf({ issueTypeId, wish, lines, subTags: ['damaged'] }, fact).record(),
            ))
              seen.add(key)
    expect([...playbookStepKeys].filter(key => !seen.has(key))).toEqual([])
  })
})

describe('where the order stands', () => {
  test('not shipped: the warehouse is told first, and money waits for it (R30)', () => {
    const { record } = caseOf({ issueTypeId: 'refundBeforeShipping', wish: 'refundOnly' })
    expect(keysOf(record())[0]).toBe('play-order-warehouse')
    expect(playbookFor(record()).next?.step).toMatchObject({ required: true, beforeSettling: true })
  })

  test('in transit: wait or refuse, and how the parcel comes back (R31)', () => {
    const keys = keysOf(caseOf({ issueTypeId: 'refundAfterShipping', wish: 'refund' }).record())
    expect(keys).toEqual(expect.arrayContaining(['play-order-wait', 'play-order-stop']))
    expect(keys).not.toContain('play-order-warehouse')
  })

  test('a fact that was written down is stronger than what the kind of trouble says', () => {
    const { record } = caseOf({ issueTypeId: 'quality', wish: 'refund' }, { scenario: 'notShipped' })
    expect(keysOf(record())).toContain('play-order-warehouse')
  })

  test('a lost parcel is searched and sent again before anybody claims; nobody is asked to wait (R58)', () => {
    const keys = keysOf(caseOf({ issueTypeId: 'lost', wish: 'resend' }).record())
    const at = (key: string) => keys.indexOf(key)
    expect(at('play-logistics-search')).toBeLessThan(at('play-logistics-resend'))
    expect(at('play-logistics-resend')).toBeLessThan(at('play-logistics-claim'))
    expect(keysOf(caseOf({ issueTypeId: 'lost', wish: 'refundOnly' }).record())).not.toContain(
      'play-order-wait',
    )
  })
})

describe('the groups', () => {
  test('product: a photo, freight said plainly, the right piece sent at once (R33, R45, R46)', () => {
    expect(required(caseOf({ issueTypeId: 'wrongItem', wish: 'exchange' }).record())).toEqual([
      'play-product-photo',
      'play-product-freight',
      'play-product-sendRight',
    ])
  })

  test('product: without stock it is the refund that is offered, not another exchange (R48)', () => {
    const { record } = caseOf({ issueTypeId: 'wrongItem', wish: 'exchange' }, { noStock: true })
    expect(keysOf(record())).toContain('play-product-noStock')
    expect(keysOf(record())).not.toContain('play-product-sendRight')
  })

  test('service: apologise for the colleague, and for misleading the freight is truly ours (R49, R50)', () => {
    expect(required(caseOf({ issueTypeId: 'misled', wish: 'explanation' }).record())).toEqual([
      'play-service-record',
      'play-service-apologise',
      'play-service-freight',
    ])
  })

  test('logistics: trace, limit, courier with a call back, tell him (R54–R56)', () => {
    const { shop, id, record } = caseOf({ issueTypeId: 'late', wish: 'explanation' })
    // A time was promised when it was registered.
    expect(stateOf(record(), 'play-logistics-limit')).toMatchObject({ state: 'done', from: 'facts' })
    expect(required(record())).toEqual([
      'play-logistics-trace',
      'play-logistics-courier',
      'play-logistics-tell',
    ])
    shop.do(tellCustomer, { caseId: id, how: 'phone', text: '站点说明早派', fulfil: [], next: null })
    expect(required(record())).not.toContain('play-logistics-tell')
  })

  test('buyer: the day of receipt and the conditions of resale (R37)', () => {
    const { shop, id, record } = caseOf({ issueTypeId: 'within7Days', wish: 'refund' })
    expect(required(record())).toEqual(['play-buyer-dates', 'play-buyer-resale'])
    shop.do(saveFacts, { caseId: id, facts: { receivedOn: '2026-11-20' }, lines: [] })
    expect(required(record())).toEqual(['play-buyer-resale'])
  })

  test('request: pictures at intake, warranty, cost before work', () => {
    expect(required(caseOf({ issueTypeId: 'repair', wish: 'repair', lines: keptHere }).record())).toEqual([
      'play-request-intake',
      'play-request-warranty',
      'play-request-cost',
    ])
  })
})

describe('the question whether he keeps it', () => {
  const key = 'play-product-retention'

  test('is asked at most once, and is done whatever he answers (R38, R47)', () => {
    const { shop, id, record } = caseOf({ issueTypeId: 'flaw', wish: 'refund' })
    expect(stateOf(record(), key)?.state).toBe('open')
    shop.do(offerRetention, { caseId: id, what: '补 20 元留下', answer: 'declined' })
    expect(stateOf(record(), key)).toMatchObject({ state: 'done', from: 'facts' })
    expect(shop.refusal(offerRetention, { caseId: id, what: '补 30 元', answer: 'accepted' })).toBe(
      'retention-offered',
    )
  })

  test('never stands in the way of a refund (T1, T5)', () => {
    for (const step of PLAYBOOK_STEPS.filter(({ proof }) => proof === 'retention'))
      expect(step).toMatchObject({ required: false })
  })
})

describe('ticking off', () => {
  test('a photo in the case is proof enough; taken out again, the step is open again', () => {
    const { shop, id, record } = caseOf({ issueTypeId: 'flaw' })
    const photo = { kind: 'proof', hash: 'a'.repeat(64), width: 1, height: 1, bytes: 1, note: '' } as const
    shop.do(addPhoto, { caseId: id, photo })
    expect(stateOf(record(), 'play-product-photo')).toMatchObject({
      state: 'done',
      from: 'facts',
      mark: null,
    })
  })

  test('goods that were inspected, and an offer that was made, show by themselves', () => {
    const { shop, id, record } = caseOf({ issueTypeId: 'misled', wish: 'compensation', lines: keptHere })
    const amount = { zone: 'sameCity', means: 'gift', amountFen: 5_00, costFen: null } as const
    shop.do(makeOffer, { caseId: id, ...amount, reason: '表个心意', answer: 'open', approval: null })
    expect(stateOf(record(), 'play-service-offer')?.state).toBe('done')
    const back = caseOf({ issueTypeId: 'within7Days', wish: 'refund', lines: keptHere })
    expect(stateOf(back.record(), 'play-order-inspect')?.state).toBe('open')
    const lineIds = back.record().lines.map(line => line.id)
    back.shop.do(goodsInspect, { caseId: back.id, lineIds, good: true, remark: '' })
    expect(stateOf(back.record(), 'play-order-inspect')?.state).toBe('done')
  })

  test('a mark counts more than what the case shows, and can be taken away', () => {
    const { shop, id, record } = caseOf({ issueTypeId: 'late' })
    const step = { caseId: id, key: 'play-logistics-limit', photos: [] }
    shop.do(markStep, { ...step, state: 'skipped', note: '客户不急' })
    expect(stateOf(record(), step.key)).toMatchObject({
      state: 'skipped',
      from: 'mark',
      mark: { note: '客户不急' },
    })
    shop.do(markStep, { ...step, state: 'open', note: '' })
    expect(stateOf(record(), step.key)).toMatchObject({ state: 'done', from: 'facts' })
  })

  test('nothing is left out without a word, and nothing is ticked that no playbook knows', () => {
    const { shop, id } = caseOf()
    const step = { caseId: id, key: 'play-product-photo', note: '', photos: [] }
    expect(shop.refusal(markStep, { ...step, state: 'skipped' })).toBe('required')
    expect(shop.refusal(markStep, { ...step, key: 'play-nothing', state: 'done' })).toBe('no-such-step')
    expect(shop.refusal(markStep, { ...step, state: 'done', photos: ['other'] as never })).toBe(
      'no-such-photo',
    )
  })

  test('the next step is the first that is open, and the count goes on', () => {
    const { shop, id, record } = caseOf({ issueTypeId: 'wrongItem', wish: 'exchange' })
    const { next, settled } = playbookFor(record())
    expect(next?.step.key).toBe('play-product-photo')
    shop.do(markStep, { caseId: id, key: 'play-product-photo', state: 'done', note: '', photos: [] })
    expect(playbookFor(record())).toMatchObject({
      settled: settled + 1,
      next: { step: { key: 'play-order-restate' } },
    })
  })

  test('the rest is left out for one reason, as one entry of the timeline', () => {
    const { shop, id, record } = caseOf({ issueTypeId: 'wrongItem', wish: 'exchange' })
    expect(shop.refusal(skipRest, { caseId: id, reason: '' })).toBe('required')
    const before = record().events.length
    shop.do(skipRest, { caseId: id, reason: '当面换好了' })
    expect(missingRequired(record())).toEqual([])
    expect(record().events.slice(before)).toMatchObject([
      { kind: 'step', text: '当面换好了', facts: { state: 'rest', count: 3 } },
    ])
    const { rev } = record()
    shop.do(skipRest, { caseId: id, reason: '再来一次' })
    expect(record().rev).toBe(rev)
  })
})
