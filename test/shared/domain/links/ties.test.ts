// Two cases about the same become one, and one that should be two is split; nothing is lost, doubled or forgotten, all can be taken back.
import { describe, expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { anOut, aSum } from '#kit/settling'
import { caseView } from '#shared/domain/caseView'
import { reopenCase } from '#shared/domain/closing/reopen'
import { restoreCase } from '#shared/domain/closing/trash'
import { limitsAt } from '#shared/domain/deadlines'
import { tellCustomer, writeMemo, writeNote } from '#shared/domain/followUps'
import { planOut } from '#shared/domain/goods/outgoing'
import { goodsInspect } from '#shared/domain/goods/steps'
import { linkCase, linkedCases, unlinkCase } from '#shared/domain/links/link'
import { mergeCase } from '#shared/domain/links/merge'
import { likelySamePieces } from '#shared/domain/links/samePieces'
import { splitCase } from '#shared/domain/links/split'
import { planMoney } from '#shared/domain/money/rows'
import { notePrinted } from '#shared/domain/printing'
import { makeBatch } from '#shared/domain/third/batches'
import { openClaim } from '#shared/domain/third/claims'
import { type Step, undoSteps } from '#shared/domain/undo'
import type { Case } from '#shared/model/case'
import { type CaseForm, EMPTY_FORM_LINE } from '#shared/model/caseForm'
import { printedSlips } from '#shared/model/printed'
import type { Ruling } from '#shared/model/ruling'
import type { Batch, Claim } from '#shared/model/third'

const piece = (itemName: string, over: Partial<CaseForm['lines'][number]> = {}) => ({
  ...EMPTY_FORM_LINE,
  itemName,
  ...{ here: true, place: 'A1', unitPriceFen: 300_00 },
  ...over,
})
const BLIND: Partial<CaseForm> = { customer: { id: null, name: '', phone: '1234' }, lines: [piece('红鞋')] }

/** A known case and a blind one that is about the same thing. */
function two(blind: Partial<CaseForm> = BLIND) {
  const shop = new RuleBook()
  const into = shop.register({ lines: [piece('红色高帮鞋')] })
  const source = shop.register(blind)
  return { shop, into, source }
}
const merging = (shop: RuleBook, source: Case, into: Case) => ({
  ...{ caseId: source.id, intoId: into.id, intoRev: shop.case(into.id).rev, reason: '同一双鞋登记了两次' },
})

/** Applies it and answers with what the store would remember for undo. */
function act(shop: RuleBook, ruling: Ruling<unknown>): readonly Step[] {
  if (!ruling.ok) throw new Error(`refused: ${ruling.error.code}`)
  const steps = ruling.changes.map(({ collection, record }) => {
    const before = shop.book[collection].get(record.id) ?? null
    return { collection, id: record.id, before, afterRev: record.rev }
  })
  for (const change of ruling.changes) shop.book.apply(change)
  return steps
}
const takeBack = (shop: RuleBook, steps: readonly Step[]) =>
  shop.do((book, scene) => undoSteps(book, scene, 'x', steps), null)
const bare = ({ events: _e, rev: _r, updatedAt: _a, updatedBy: _b, ...rest }: Case) => rest

function claimOn(shop: RuleBook, record: Case): string {
  const partner = { id: null, name: '顺风快递', phone: '' }
  const asked = { askedFen: 300_00, isAsked: true, nextAskAt: shop.inHours(20), note: '' }
  return shop.do(openClaim, { partner, subject: 'lost', caseId: record.id, ...asked }).claimId
}

describe('merging', () => {
  test('moves pieces, promises, reminders, money and what others owe; the first case ends as merged', () => {
    const { shop, into, source } = two()
    shop.do(writeMemo, { caseId: source.id, text: '问厂家', dueAt: shop.inHours(2) })
    shop.do(planMoney, aSum(shop, source, 'refund', { lineIds: [] }))
    shop.do(planOut, anOut(shop, source, { kind: 'loan' }))
    const claimId = claimOn(shop, source)
    const ref = shop.do(mergeCase, merging(shop, source, into))
    expect(ref).toEqual({ caseId: into.id, no: into.no })
    const joined = shop.case(into.id)
    expect(joined.lines.map(line => line.itemName)).toEqual(['红色高帮鞋', '红鞋'])
    expect(joined.promises.filter(promise => promise.state === 'open')).toHaveLength(2)
    expect([joined.reminders.length, joined.outgoing.length, joined.money.length]).toEqual([1, 1, 1])
    // What was for the whole of one case is not for the pieces of the other.
    expect(joined.money[0]?.lineIds).toEqual(source.lines.map(line => line.id))
    expect((shop.book.third.get(claimId) as Claim).caseId).toBe(into.id)
    const ended = shop.case(source.id)
    expect(ended).toMatchObject({ outcome: 'merged', toSettle: false, money: [], outgoing: [], promises: [] })
    expect(ended.closedAt).not.toBeNull()
    expect(shop.book.openCaseIds.has(source.id)).toBe(false)
  })

  test('keeps one history by time, in which what came along says from where', () => {
    const { shop, into, source } = two()
    shop.do(writeNote, { caseId: source.id, text: '先来的' })
    shop.do(notePrinted, { caseId: source.id, parts: 'both', to: 'printer', isCopy: false })
    shop.later(1)
    shop.do(writeNote, { caseId: into.id, text: '后来的' })
    shop.do(mergeCase, merging(shop, source, into))
    const { events } = shop.case(into.id)
    const notes = events.filter(event => event.kind === 'note')
    expect(notes.map(({ text, facts }) => [text, facts.fromNo])).toEqual([
      ['先来的', source.no],
      ['后来的', undefined],
    ])
    expect(events.at(-1)).toMatchObject({ kind: 'mergedFrom', text: '同一双鞋登记了两次' })
    expect(events.map(event => event.at)).toEqual(events.map(event => event.at).toSorted())
    // Its slips bear the other number: this one was never printed.
    expect(printedSlips(shop.case(into.id))).toBe(0)
    expect(shop.case(source.id).events.at(-1)).toMatchObject({ kind: 'merged', facts: { no: into.no } })
  })

  test('takes the customer that we know better, and the facts that one of the two knew', () => {
    const { shop, into, source } = two()
    shop.do(mergeCase, merging(shop, into, source))
    expect(shop.case(source.id).customerId).toBe(into.customerId)
  })

  test('ties the two so that each leads to the other', () => {
    const { shop, into, source } = two()
    shop.do(mergeCase, merging(shop, source, into))
    const limits = limitsAt(shop.book, shop.now)
    const ties = (record: Case) =>
      linkedCases(shop.book, shop.case(record.id), limits).map(({ kind, card }) => [kind, card.no])
    expect(ties(into)).toEqual([['mergedFrom', source.no]])
    expect(ties(source)).toEqual([['mergedInto', into.no]])
  })

  test('is refused with itself, across two people, over newer work, and while pieces are at the supplier', () => {
    const { shop, into, source } = two()
    expect(shop.refusal(mergeCase, merging(shop, into, into))).toBe('merge-itself')
    const stranger = shop.register({ customer: { id: null, name: '赵磊', phone: '19900009999' } })
    expect(shop.refusal(mergeCase, merging(shop, stranger, into))).toBe('merge-other-customer')
    const seen = merging(shop, source, into)
    shop.do(writeNote, { caseId: into.id, text: '刚写的' })
    expect(shop.refusal(mergeCase, seen)).toBe('case-moved-on')
    const lines = source.lines.map(line => ({ ...line, state: 'atSupplier' as const }))
    shop.book.apply({ collection: 'cases', record: { ...shop.case(source.id), lines } })
    expect(shop.refusal(mergeCase, merging(shop, source, into))).toBe('merge-batch-out')
  })

  test('lets a batch that has not left know where its piece belongs now', () => {
    const { shop, into, source } = two()
    const lineIds = source.lines.map(line => line.id)
    shop.do(goodsInspect, { caseId: source.id, lineIds, good: false, remark: '', goesTo: 'forSupplier' })
    const pieces = lineIds.map(lineId => ({ caseId: source.id, lineId }))
    const partner = { id: null, name: '晋江鞋厂', phone: '' }
    const { batchId } = shop.do(makeBatch, { partner, pieces, note: '', send: null })
    shop.do(mergeCase, merging(shop, source, into))
    const batch = shop.book.third.get(batchId) as Batch
    expect(batch.pieces.map(({ caseId, lineId }) => [caseId, lineId])).toEqual([[into.id, lineIds[0]]])
  })

  test('can be taken back: both cases and the claim stand as before, and nothing foreign stays in the history', () => {
    const { shop, into, source } = two()
    shop.do(tellCustomer, { caseId: source.id, how: 'phone', text: '在查', fulfil: [], next: null })
    const claimId = claimOn(shop, source)
    const before = [into, source].map(({ id }) => bare(shop.case(id)))
    takeBack(shop, act(shop, mergeCase(shop.book, shop.scene, merging(shop, source, into))))
    expect([into, source].map(({ id }) => bare(shop.case(id)))).toEqual(before)
    expect((shop.book.third.get(claimId) as Claim).caseId).toBe(source.id)
    const kinds = shop.case(into.id).events.map(event => event.kind)
    // He heard it about the other case, where it still stands: here nothing has to be set right.
    expect(kinds).toEqual(['registered', 'promised', 'mergedFrom', 'undone'])
    expect(shop.book.openCaseIds.has(source.id)).toBe(true)
  })

  test('a merged case cannot be opened again: its pieces live in the other one', () => {
    const { shop, into, source } = two()
    shop.do(mergeCase, merging(shop, source, into))
    expect(shop.refusal(reopenCase, { caseId: source.id, reason: '又来了' })).toBe('pieces-elsewhere')
  })
})

describe('one thing that was written down twice', () => {
  const away = (itemName: string, over: Partial<CaseForm['lines'][number]> = {}) =>
    piece(itemName, { here: false, place: '', ...over })
  const BLIND_AWAY: Partial<CaseForm> = {
    ...BLIND,
    lines: [away('红鞋', { unitPriceFen: null, spec: '38' })],
  }

  test('is there once after merging: the touched piece stays and learns what the other knew', () => {
    const { shop, into, source } = two(BLIND_AWAY)
    const samePieces = likelySamePieces(source, into)
    shop.do(mergeCase, { ...merging(shop, source, into), samePieces })
    expect(shop.case(into.id).lines).toEqual([{ ...into.lines[0], spec: '38' }])
    // The other way round the piece that is here comes along and takes the place of the words.
    const other = two(BLIND_AWAY)
    const pairs = likelySamePieces(other.into, other.source)
    other.shop.do(mergeCase, { ...merging(other.shop, other.into, other.source), samePieces: pairs })
    expect(other.shop.case(other.source.id).lines).toEqual([{ ...other.into.lines[0], spec: '38' }])
  })

  test('is not guessed when both lie here, or when there are more of one', () => {
    const both = two({ ...BLIND, lines: [piece('红鞋')] })
    expect(likelySamePieces(both.source, both.into)).toEqual([])
    const more = two({ ...BLIND, lines: [away('红鞋', { qty: 2 })] })
    expect(likelySamePieces(more.source, more.into)).toEqual([])
  })

  test('is refused when both were touched, and when one is named twice', () => {
    const { shop, into, source } = two()
    const [line, other] = [source.lines[0]?.id, into.lines[0]?.id]
    if (!line || !other) throw new Error('pieces')
    const pair = { lineId: line, intoLineId: other }
    const merge = (samePieces: readonly (typeof pair)[]) =>
      shop.refusal(mergeCase, { ...merging(shop, source, into), samePieces })
    expect(merge([pair])).toBe('no-such-line')
    expect(merge([pair, pair])).toBe('no-such-line')
  })
})

const BOTH: Partial<CaseForm> = { lines: [piece('短靴'), piece('围巾')] }

describe('splitting', () => {
  test('gives the chosen piece a case of its own with what goes out for it, and forgets no promise', () => {
    const shop = new RuleBook()
    const record = shop.register(BOTH)
    const [boots, scarf] = record.lines
    if (!boots || !scarf) throw new Error('two pieces')
    shop.do(planOut, anOut(shop, record, { forLineId: scarf.id, handOver: false }))
    const ref = shop.do(splitCase, { caseId: record.id, lineIds: [scarf.id], reason: '围巾要退' })
    const born = shop.case(ref.caseId)
    expect(born.no).toBe('SH-261122-002')
    expect(born.lines).toEqual([scarf])
    expect(born.outgoing.map(out => out.forLineId)).toEqual([scarf.id])
    expect(born).toMatchObject({ customerId: record.customerId, outcome: null, toSettle: false, rev: 1 })
    const [promise] = born.promises
    expect(promise).toMatchObject({ state: 'open', dueAt: record.promises[0]?.dueAt })
    expect(promise?.id).not.toBe(record.promises[0]?.id)
    const left = shop.case(record.id)
    expect(left.lines).toEqual([boots])
    expect(left.outgoing).toEqual([])
    expect(left.promises).toHaveLength(1)
    expect(left.events.at(-1)).toMatchObject({ kind: 'splitOff', facts: { to: born.no, items: '围巾' } })
    expect(caseView(shop.book, shop.now, born.id, null)?.linked[0]).toMatchObject({ kind: 'splitFrom' })
  })

  test('promises the next word anew where none was open', () => {
    const shop = new RuleBook()
    const record = shop.register(BOTH)
    const fulfil = record.promises.map(promise => promise.id)
    shop.do(tellCustomer, { caseId: record.id, how: 'phone', text: '好', fulfil, next: null })
    const lineIds = record.lines.slice(1).map(line => line.id)
    const { caseId } = shop.do(splitCase, { caseId: record.id, lineIds, reason: '' })
    expect(shop.case(caseId).promises).toMatchObject([{ state: 'open', kind: 'word' }])
  })

  test('is refused for all pieces, for none of its own, and where money has moved for them', () => {
    const shop = new RuleBook()
    const record = shop.register(BOTH)
    const other = shop.register(BOTH)
    const split = (lineIds: Case['lines'][number]['id'][]) =>
      shop.refusal(splitCase, { caseId: record.id, lineIds, reason: '' })
    const [boots, scarf] = record.lines.map(line => line.id)
    if (!boots || !scarf) throw new Error('two pieces')
    expect(split([boots, scarf])).toBe('split-all')
    expect(split(other.lines.slice(0, 1).map(line => line.id))).toBe('no-such-line')
    expect(split([scarf])).toBeNull()
    shop.do(planMoney, aSum(shop, record, 'refund', { lineIds: [scarf] }))
    expect([split([scarf]), split([boots])]).toEqual(['split-money', null])
  })

  test('is refused where the rest would have got more than it cost', () => {
    const shop = new RuleBook()
    const record = shop.register(BOTH)
    shop.do(planMoney, aSum(shop, record, 'compensation', { lineIds: [], amountFen: 400_00 }))
    const lineIds = record.lines.slice(1).map(line => line.id)
    expect(shop.refusal(splitCase, { caseId: record.id, lineIds, reason: '' })).toBe('split-money')
  })

  test('can be taken back: the pieces are home, the new case lies in the trash and stays there', () => {
    const shop = new RuleBook()
    const record = shop.register(BOTH)
    const before = bare(shop.case(record.id))
    const lineIds = record.lines.slice(1).map(line => line.id)
    const ruling = splitCase(shop.book, shop.scene, { caseId: record.id, lineIds, reason: '' })
    takeBack(shop, act(shop, ruling))
    expect(bare(shop.case(record.id))).toEqual(before)
    const born = ruling.ok ? ruling.value.caseId : record.id
    expect(shop.case(born).deletedAt).not.toBeNull()
    expect(shop.refusal(restoreCase, { caseId: born })).toBe('pieces-elsewhere')
  })
})

describe('a tie', () => {
  test('is made from both sides, once, and undone by hand', () => {
    const { shop, into, source } = two()
    const pair = { caseId: source.id, otherId: into.id }
    shop.do(linkCase, pair)
    expect(shop.case(into.id).links).toMatchObject([{ caseId: source.id, kind: 'related' }])
    expect(shop.refusal(linkCase, pair)).toBe('already-linked')
    expect(shop.refusal(linkCase, { caseId: into.id, otherId: into.id })).toBe('merge-itself')
    shop.do(unlinkCase, { caseId: into.id, otherId: source.id })
    expect(shop.case(source.id).links).toEqual([])
    expect(shop.refusal(unlinkCase, pair)).toBe('not-linked')
  })

  test('to where a piece came from stays', () => {
    const shop = new RuleBook()
    const record = shop.register(BOTH)
    const lineIds = record.lines.slice(1).map(line => line.id)
    const { caseId } = shop.do(splitCase, { caseId: record.id, lineIds, reason: '' })
    expect(shop.refusal(unlinkCase, { caseId, otherId: record.id })).toBe('not-linked')
  })

  test('to a closed case is possible: a later complaint belongs to it', () => {
    const { shop, into, source } = two()
    shop.book.apply({ collection: 'cases', record: { ...into, closedAt: shop.inHours(0) } })
    shop.do(linkCase, { caseId: source.id, otherId: into.id })
    expect(shop.case(into.id).closedAt).not.toBeNull()
  })
})
