// Declining a request: only on a ground that holds, with proof, another way for the customer and the manager's yes (R75–R79, N8).
import { describe, expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import type { ConditionId } from '#shared/catalog/categories'
import { GROUNDS, type GroundId } from '#shared/catalog/grounds'
import { caseView } from '#shared/domain/caseView'
import { closeCase } from '#shared/domain/closing/close'
import { decideCase } from '#shared/domain/closing/decide'
import { reopenCase } from '#shared/domain/closing/reopen'
import { correctCase } from '#shared/domain/correct'
import { decideDecline, withdrawDecline } from '#shared/domain/decline/decline'
import { saveOwn } from '#shared/domain/knowledge/own'
import { BUILT_IN_POLICY } from '#shared/domain/policy/effectivePolicy'
import { saveFacts } from '#shared/domain/treatment/facts'
import { addPhoto } from '#shared/domain/treatment/photos'
import type { Case } from '#shared/model/case'
import type { CaseFacts } from '#shared/model/caseFacts'
import type { PolicyRow } from '#shared/model/policy'
import { correction, declining, lateCase } from './declining'

function saw(
  shop: RuleBook,
  record: Case,
  facts: Partial<CaseFacts>,
  line: Partial<Pick<Case['lines'][number], 'category' | 'conditions' | 'boughtOn' | 'warrantyUntil'>> = {},
): Case {
  const lines = record.lines.map(({ id, category, conditions, boughtOn, warrantyUntil }) => ({
    ...{ lineId: id, category, conditions: conditions as ConditionId[], boughtOn, warrantyUntil },
    ...line,
  }))
  shop.do(saveFacts, { caseId: record.id, facts, lines })
  return shop.case(record.id)
}

function because(shop: RuleBook, record: Case, ground: GroundId): string | null {
  const view = caseView(shop.book, shop.now, record.id, shop.clerk)
  return view?.grounds.find(({ id }) => id === ground)?.because[0]?.code ?? null
}

function declined(shop: RuleBook): Case {
  const record = lateCase(shop)
  shop.do(decideDecline, declining(shop, record))
  return shop.case(record.id)
}

describe('declining', () => {
  test('keeps ground, proof, the sentence and its source as they were, the way out and who agreed', () => {
    const shop = new RuleBook()
    const record = declined(shop)
    expect(record.outcome).toBe('declined')
    expect(record.decline).toMatchObject({
      ground: 'pastPeriod',
      policyRow: 'week-past',
      alternatives: ['sizeSwap'],
      approval: { by: shop.manager, reason: '过了七天' },
      on: '2026-11-22',
    })
    expect(record.decline?.policyText['zh-CN']).toContain('七天')
    expect(record.decline?.policySource.en).toContain('Art. 25')
    expect(record.events.at(-1)).toMatchObject({ kind: 'declined', facts: { reason: '过了七天' } })
    expect(record.told).toBeNull()
  })

  test('needs the manager, proof and an alternative', () => {
    const shop = new RuleBook()
    const record = lateCase(shop)
    const refusal = (over: Parameters<typeof declining>[2]) =>
      shop.refusal(decideDecline, declining(shop, record, over))
    expect(refusal({ approval: null })).toBe('decline-needs-manager')
    expect(refusal({ approval: { by: shop.clerk, reason: '行' } })).toBe('not-a-manager')
    expect(refusal({ evidence: '' })).toBe('evidence-missing')
    expect(refusal({ alternatives: [] })).toBe('alternative-missing')
    expect(refusal({ alternatives: ['nothing'] })).toBe('no-such-alternative')
    expect(refusal({ ground: 'whatever' })).toBe('no-such-ground')
    expect(refusal({ photos: ['none' as never] })).toBe('no-such-photo')
    expect(refusal({})).toBeNull()
  })

  test('a decided no cannot be reached beside it', () => {
    const shop = new RuleBook()
    const record = lateCase(shop)
    const deciding = { caseId: record.id, outcome: 'declined', text: '' } as const
    expect(shop.refusal(decideCase, deciding)).toBe('decline-missing')
    const closing = { caseId: record.id, outcome: 'declined', toldHow: 'phone', text: '' } as const
    const fulfil = record.promises.map(promise => promise.id)
    expect(shop.wrongFields(closeCase, { ...closing, fulfil })).toContain('outcome')
  })
})

describe('grounds', () => {
  test('a defect and a mismatch are shown, cannot be chosen and say why (R77)', () => {
    const shop = new RuleBook()
    const record = lateCase(shop)
    expect([because(shop, record, 'defect'), because(shop, record, 'mismatch')]).toEqual([
      'ground-unlawful',
      'ground-unlawful',
    ])
    expect(because(shop, record, 'malicious')).toBe('ground-never-alone')
  })

  test('for a defect inside the warranty there is none at all', () => {
    const shop = new RuleBook()
    const record = saw(shop, lateCase(shop, { issueTypeId: 'quality' }), {}, { conditions: ['used'] })
    for (const { id } of GROUNDS) expect([id, because(shop, record, id)]).not.toEqual([id, null])
  })

  test('past the period only after the seventh day, and only with a known day', () => {
    const shop = new RuleBook()
    const record = lateCase(shop)
    expect(because(shop, record, 'pastPeriod')).toBeNull()
    expect(because(shop, saw(shop, record, { receivedOn: '2026-11-15' }), 'pastPeriod')).toBe(
      'ground-window-open',
    )
    expect(because(shop, saw(shop, record, { receivedOn: null }), 'pastPeriod')).toBe('ground-window-unknown')
  })

  test('used only where it was seen, for goods whose kind is known', () => {
    const shop = new RuleBook()
    const record = saw(shop, lateCase(shop), { receivedOn: '2026-11-20' })
    expect(because(shop, record, 'used')).toBe('ground-fit-for-resale')
    expect(because(shop, saw(shop, record, {}, { conditions: [] }), 'used')).toBe('ground-not-looked-at')
    expect(because(shop, saw(shop, record, {}, { conditions: ['used'] }), 'used')).toBeNull()
    expect(because(shop, saw(shop, record, {}, { conditions: ['used'], category: null }), 'used')).toBe(
      'ground-category-unknown',
    )
  })

  test('parts missing only where that was seen', () => {
    const shop = new RuleBook()
    const record = saw(shop, lateCase(shop), { receivedOn: '2026-11-20' })
    expect(because(shop, record, 'partsMissing')).toBe('ground-nothing-missing')
    expect(because(shop, saw(shop, record, {}, { conditions: ['incomplete'] }), 'partsMissing')).toBeNull()
  })

  test('wrong use needs the finding, the answer whose it is, and a photo', () => {
    const shop = new RuleBook()
    const record = lateCase(shop, { issueTypeId: 'quality' })
    expect(because(shop, record, 'misuse')).toBe('ground-not-misused')
    saw(shop, record, {}, { conditions: ['misused'] })
    expect(because(shop, record, 'misuse')).toBe('ground-not-answerable')
    saw(shop, shop.case(record.id), { liability: 'customer' })
    expect(because(shop, record, 'misuse')).toBe('ground-needs-photo')
    const photo = { kind: 'proof', hash: 'a'.repeat(64), width: 1, height: 1, bytes: 1, note: '' } as const
    const { photoId } = shop.do(addPhoto, { caseId: record.id, photo })
    expect(because(shop, record, 'misuse')).toBeNull()
    const misuse = declining(shop, record, { ground: 'misuse', photos: [] })
    expect(shop.refusal(decideDecline, misuse)).toBe('ground-needs-photo')
    expect(shop.refusal(decideDecline, { ...misuse, photos: [photoId] })).toBeNull()
  })

  test('out of warranty only when its last day is known and over', () => {
    const shop = new RuleBook()
    const record = lateCase(shop, { issueTypeId: 'guarantee' })
    expect(because(shop, record, 'expired')).toBe('ground-warranty-unknown')
    saw(shop, record, { receivedOn: '2026-01-05' }, { boughtOn: '2026-01-02', warrantyUntil: '2026-11-22' })
    expect(because(shop, record, 'expired')).toBe('ground-under-warranty')
    saw(shop, shop.case(record.id), {}, { warrantyUntil: '2026-11-21' })
    expect(because(shop, record, 'expired')).toBeNull()
  })

  test('excluded goods, goods of others, and counter sales', () => {
    const shop = new RuleBook()
    const record = saw(shop, lateCase(shop), { receivedOn: '2026-11-20' })
    expect(because(shop, record, 'excluded')).toBe('ground-category-has-right')
    expect(because(shop, saw(shop, record, {}, { category: 'madeToOrder' }), 'excluded')).toBeNull()
    expect(because(shop, record, 'notOurs')).toBe('ground-not-this-channel')
    expect(because(shop, record, 'noPromise')).toBe('ground-not-this-channel')
    saw(shop, shop.case(record.id), { soldVia: 'counter' }, { category: 'shoes' })
    expect(because(shop, record, 'noPromise')).toBeNull()
    saw(shop, shop.case(record.id), { soldVia: null })
    expect(because(shop, record, 'noPromise')).toBe('ground-channel-unknown')
    saw(shop, shop.case(record.id), { soldVia: 'elsewhere' })
    expect(because(shop, record, 'notOurs')).toBeNull()
  })

  test('one piece that has the right is enough to keep the whole case from being declined', () => {
    const shop = new RuleBook()
    const record = lateCase(shop)
    const lines = [
      ...correction(record).lines,
      { ...correction(record).lines[0], id: null, itemName: '袜子' },
    ]
    const form = correction(record, { lines: lines as never })
    shop.do(correctCase, { caseId: record.id, rev: record.rev, form })
    const [first] = shop.case(record.id).lines
    const facts = { lineId: first?.id as never, boughtOn: null, warrantyUntil: null }
    shop.do(saveFacts, {
      caseId: record.id,
      facts: { receivedOn: '2026-11-20' },
      lines: [{ ...facts, category: 'shoes', conditions: ['used'] }],
    })
    expect(because(shop, record, 'used')).toBe('ground-not-looked-at')
  })

  test('the shop’s own kinder rule keeps a lawful ground from being used', () => {
    const shop = new RuleBook()
    const record = lateCase(shop)
    expect(because(shop, record, 'pastPeriod')).toBeNull()
    ownRow(shop, 'week-past')
    expect(because(shop, shop.case(record.id), 'pastPeriod')).toBe('ground-policy')
  })
})

describe('a decline that no longer holds', () => {
  test('is withdrawn by itself when the case turns out to be a defect, and a closed case is open again', () => {
    const shop = new RuleBook()
    const record = declined(shop)
    close(shop, record)
    const closed = shop.case(record.id)
    expect([closed.closedAt === null, closed.outcome]).toEqual([false, 'declined'])
    const form = correction(closed, { issueTypeId: 'quality' })
    shop.do(correctCase, { caseId: record.id, rev: closed.rev, form })
    const now = shop.case(record.id)
    expect([now.decline, now.outcome, now.closedAt, now.told]).toEqual([null, null, null, null])
    expect(now.events.at(-1)).toMatchObject({
      kind: 'declineWithdrawn',
      facts: { because: 'ground-unlawful', ground: 'pastPeriod' },
    })
    expect(shop.book.openCaseIds.has(record.id)).toBe(true)
  })

  test('is withdrawn when a detail makes it a mismatch, or the day of receipt was later', () => {
    const shop = new RuleBook()
    const size = lateCase(shop, { issueTypeId: 'size' })
    shop.do(decideDecline, declining(shop, size))
    const form = correction(size, { subTags: ['sizeNotAsMarked'] })
    shop.do(correctCase, { caseId: size.id, rev: shop.case(size.id).rev, form })
    expect(shop.case(size.id).outcome).toBeNull()

    const late = declined(shop)
    saw(shop, late, { receivedOn: '2026-11-16' })
    expect(shop.case(late.id).outcome).toBeNull()
  })

  test('stays when time passes: it is judged by its own day', () => {
    const shop = new RuleBook()
    const record = declined(shop)
    shop.later(24 * 60)
    saw(shop, record, { urgent: true })
    expect(shop.case(record.id).outcome).toBe('declined')
  })

  test('goes when something else is decided, and stays through reopening', () => {
    const shop = new RuleBook()
    const record = declined(shop)
    close(shop, record)
    shop.do(reopenCase, { caseId: record.id, reason: '客户又来了' })
    expect(shop.case(record.id).decline?.ground).toBe('pastPeriod')
    shop.do(decideCase, { caseId: record.id, outcome: 'refunded', text: '店长破例' })
    expect(shop.case(record.id)).toMatchObject({ outcome: 'refunded', decline: null })
    expect(shop.case(record.id).events.at(-1)?.facts.because).toBe('other-outcome')
  })

  test('can be taken back with a reason, once', () => {
    const shop = new RuleBook()
    const record = declined(shop)
    expect(shop.refusal(withdrawDecline, { caseId: record.id, reason: '' })).toBe('required')
    shop.do(withdrawDecline, { caseId: record.id, reason: '客户补了签收照片' })
    expect(shop.case(record.id)).toMatchObject({ outcome: null, decline: null, toSettle: false })
    const kinds = shop.case(record.id).events.filter(event => event.kind === 'declineWithdrawn')
    expect(kinds.map(event => event.text)).toEqual(['客户补了签收照片'])
    expect(shop.refusal(withdrawDecline, { caseId: record.id, reason: '再来' })).toBe('not-declined')
  })
})

/** The manager writes that this row declines nothing. */
function ownRow(shop: RuleBook, id: string): void {
  const row = BUILT_IN_POLICY.find(each => each.id === id) as PolicyRow
  // biome-ignore lint/suspicious/noThenProperty: the word of decision tables; no promise is near.
  const kinder = { ...row, then: { ...row.then, mayDecline: false } }
  const value = { subject: 'policy', off: false, row: kinder } as const
  shop.do(saveOwn, { key: id, value, approval: { by: shop.manager, reason: '照顾老客户' } })
}

function close(shop: RuleBook, record: Case): void {
  const fulfil = shop.case(record.id).promises.map(promise => promise.id)
  shop.do(closeCase, { caseId: record.id, outcome: null, toldHow: 'phone', text: '讲清楚了', fulfil })
}
