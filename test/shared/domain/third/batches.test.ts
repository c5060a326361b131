// Batches from the first piece to the last: every piece ends in exactly one of back, kept, lost (R112, N6, N9).
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addToBatch, closeBatch, makeBatch, removeFromBatch } from '#shared/domain/third/batches'
import { answerBatch, backFromBatch } from '#shared/domain/third/batchReturns'
import { sendBatch } from '#shared/domain/third/sendBatch'
import { type Step, undoSteps } from '#shared/domain/undo'
import type { BookRecord } from '#shared/model/book'
import type { Ruling } from '#shared/model/ruling'
import { DAY_MS } from '#shared/time/zone'
import { BY_COURIER, type Piece, SUPPLIER, ThirdShop } from './thirdKit'

const first = (pieces: readonly Piece[]) => pieces[0] as Piece

test('waiting pieces become a batch with a number of the shop day; the supplier is written down by the way', () => {
  const shop = new ThirdShop()
  const { pieces } = shop.waiting([1, 2])
  expect(shop.view().waiting.map(({ line }) => line.itemName)).toEqual(['短靴1', '短靴2'])
  const made = shop.do(makeBatch, { partner: SUPPLIER, pieces, note: '', send: null })
  expect(made.no).toBe('SC-261122-01')
  expect(shop.view()).toMatchObject({
    waiting: [],
    batches: [{ no: 'SC-261122-01', state: 'draft', partner: { name: '李记鞋厂', phone: '0577-8888' } }],
    partners: [{ name: '李记鞋厂' }],
  })
  expect(shop.batch(made.batchId).pieces).toMatchObject([{ fault: '鞋跟开胶', qty: 1 }, { qty: 2 }])
  const other = shop.do(makeBatch, { partner: SUPPLIER, pieces: shop.waiting().pieces, note: '', send: null })
  expect(other.no).toBe('SC-261122-02')
  expect(shop.view().partners).toHaveLength(1)
})

test('a piece is in one batch at most, and only one that is to go to the supplier', () => {
  const shop = new ThirdShop()
  const { pieces } = shop.waiting([1, 1])
  const [a, b] = pieces as [Piece, Piece]
  const { batchId } = shop.do(makeBatch, { partner: SUPPLIER, pieces: [a], note: '', send: null })
  expect(shop.refusal(makeBatch, { partner: SUPPLIER, pieces: [a], note: '', send: null })).toBe(
    'piece-in-batch',
  )
  expect(shop.refusal(addToBatch, { batchId, pieces: [a] })).toBe('piece-in-batch')
  const fresh = shop.register()
  const stranger = {
    caseId: fresh.id,
    lineId: first(fresh.lines.map(({ id }) => ({ caseId: fresh.id, lineId: id }))).lineId,
  }
  expect(shop.refusal(addToBatch, { batchId, pieces: [stranger] })).toBe('piece-not-waiting')
  shop.do(addToBatch, { batchId, pieces: [b] })
  shop.do(sendBatch, { batchId, ...BY_COURIER })
  expect(shop.refusal(makeBatch, { partner: SUPPLIER, pieces: [a], note: '', send: null })).toBe(
    'goods-at-supplier',
  )
  expect(shop.refusal(addToBatch, { batchId, pieces: [a] })).toBe('batch-sent')
  expect(shop.refusal(sendBatch, { batchId, ...BY_COURIER })).toBe('batch-sent')
})

test('what is taken out waits again, and an empty batch is gone', () => {
  const shop = new ThirdShop()
  const { pieces } = shop.waiting([1, 1])
  const { batchId } = shop.do(makeBatch, { partner: SUPPLIER, pieces, note: '', send: null })
  shop.do(removeFromBatch, { batchId, pieces: [first(pieces)] })
  expect(shop.view().waiting).toHaveLength(1)
  expect(shop.refusal(removeFromBatch, { batchId, pieces: [first(pieces)] })).toBe('piece-not-in-batch')
  shop.do(removeFromBatch, { batchId, pieces: pieces.slice(1) })
  expect(shop.view()).toMatchObject({ batches: [], waiting: [{}, {}] })
})

test('sent: the pieces are at the supplier, it is his move, he is expected after 7 days and late after 14', () => {
  const shop = new ThirdShop()
  const { pieces, record } = shop.waiting()
  const batchId = shop.sent(pieces)
  expect(shop.line(first(pieces))).toMatchObject({ state: 'atSupplier', batchId })
  expect(shop.batch(batchId)).toMatchObject({ expectedOn: '2026-11-29', lateOn: '2026-12-06' })
  const after = shop.case(record.id)
  expect(after).toMatchObject({ move: 'third', moveReason: '李记鞋厂' })
  expect(after.promises.filter(({ kind }) => kind === 'expectation')).toEqual([])
  expect(after.events.at(-1)).toMatchObject({ kind: 'toSupplier', facts: { no: 'SC-261122-01' } })
  const tones = [7, 8, 14, 15].map(days => {
    shop.now = Date.parse(shop.batch(batchId).sentAt ?? '') + days * DAY_MS
    return shop.view().batches[0]?.tone
  })
  expect(tones).toEqual(['calm', 'soon', 'soon', 'overdue'])
})

test('made and sent in one breath, with the day that the supplier named', () => {
  const shop = new ThirdShop()
  const { pieces } = shop.waiting()
  const making = { partner: SUPPLIER, pieces, note: '' }
  const early = { ...BY_COURIER, expectedOn: '2026-11-22' }
  expect(shop.refusal(makeBatch, { ...making, send: early })).toBe('time-in-past')
  const { batchId } = shop.do(makeBatch, { ...making, send: { ...BY_COURIER, expectedOn: '2026-11-25' } })
  expect(shop.batch(batchId)).toMatchObject({ rev: 1, expectedOn: '2026-11-25', lateOn: '2026-12-02' })
  expect(shop.batch(batchId).events.map(({ kind }) => kind)).toEqual(['made', 'sent'])
})

test('a customer who already has something else waits for nothing: no touches, the move stays', () => {
  const shop = new ThirdShop()
  const { pieces, record } = shop.waiting()
  const refund = {
    kind: 'refund',
    state: 'paid',
    lineIds: [first(pieces).lineId],
  } as unknown as (typeof record.money)[number]
  shop.book.apply({ collection: 'cases', record: { ...record, money: [refund] } })
  shop.sent(pieces)
  expect(shop.case(record.id)).toMatchObject({ move: record.move, reminders: [] })
})

test('an answer is our move, and the touches go on as long as the piece is out', () => {
  const shop = new ThirdShop()
  const { pieces, record } = shop.waiting()
  const batchId = shop.sent(pieces)
  const answer = { batchId, pieces, answer: 'repair', creditFen: null, note: '三天修好' } as const
  shop.do(answerBatch, answer)
  const after = shop.case(record.id)
  expect(after.move).toBe('us')
  expect(after.events.at(-1)).toMatchObject({
    kind: 'supplierAnswered',
    text: '三天修好',
    facts: { answer: 'repair' },
  })
  expect(after.reminders.every(({ state }) => state === 'open')).toBe(true)
  expect(shop.view().batches[0]?.state).toBe('answered')
})

test('a credit: the supplier keeps the piece and owes us for each of it; the touches end, the batch is done with', () => {
  const shop = new ThirdShop()
  const { pieces, record } = shop.waiting([2])
  const batchId = shop.sent(pieces)
  const answer = { batchId, pieces, answer: 'credit', creditFen: null, note: '' } as const
  expect(shop.refusal(answerBatch, answer)).toBe('credit-missing')
  expect(shop.refusal(answerBatch, { ...answer, creditFen: 0 })).toBe('number-out-of-range')
  shop.do(answerBatch, { ...answer, creditFen: 50_00 })
  expect(shop.line(first(pieces))?.state).toBe('supplierKept')
  expect(shop.case(record.id).reminders.map(({ state }) => state)).toEqual(['skipped', 'skipped', 'skipped'])
  const view = shop.view()
  expect(view.claims).toMatchObject([
    { subject: 'credit', state: 'agreed', agreedFen: 100_00, leftFen: 100_00, caseNo: record.no },
  ])
  expect(view).toMatchObject({ owedFen: 100_00, owedBy: [{ fen: 100_00, partner: { name: '李记鞋厂' } }] })
  expect(view.batches[0]?.state).toBe('closed')
  expect(shop.refusal(answerBatch, { ...answer, creditFen: 50_00 })).toBe('batch-closed')
})

test('what comes back is looked at again; a batch that comes back short stays open for the rest', () => {
  const shop = new ThirdShop()
  const { pieces, record } = shop.waiting([1, 1])
  const [a, b] = pieces as [Piece, Piece]
  const batchId = shop.sent(pieces)
  shop.do(backFromBatch, { batchId, pieces: [a], place: 'B1', isLast: true })
  expect(shop.line(a)).toMatchObject({ state: 'arrived', inspection: null, place: 'B1' })
  expect(shop.line(b)?.state).toBe('atSupplier')
  expect(shop.batch(batchId)).toMatchObject({
    closedAt: null,
    pieces: [{ isShort: false }, { isShort: true }],
  })
  expect(
    shop
      .case(record.id)
      .events.slice(-2)
      .map(({ facts }) => facts.result),
  ).toEqual(['back', 'short'])
  expect(shop.case(record.id).rev).toBe(3)
  expect(shop.refusal(backFromBatch, { batchId, pieces: [a], place: '', isLast: true })).toBe('piece-back')
  shop.do(backFromBatch, { batchId, pieces: [b], place: '', isLast: true })
  expect(shop.line(b)).toMatchObject({ state: 'arrived', place: 'A3' })
  expect(shop.batch(batchId).pieces.map(({ isShort }) => isShort)).toEqual([false, false])
  expect(shop.batch(batchId).closedAt).not.toBeNull()
  expect(shop.case(record.id).reminders.every(({ state }) => state === 'skipped')).toBe(true)
})

test('closing needs a reason: before it left the pieces wait again, afterwards what is missing is lost', () => {
  const shop = new ThirdShop()
  const { pieces, record } = shop.waiting()
  const { batchId } = shop.do(makeBatch, { partner: SUPPLIER, pieces, note: '', send: null })
  expect(shop.refusal(closeBatch, { batchId, reason: '' })).toBe('required')
  shop.do(closeBatch, { batchId, reason: '换一家' })
  expect(shop.view()).toMatchObject({ waiting: [{}], batches: [] })
  const again = shop.sent(pieces)
  shop.do(closeBatch, { batchId: again, reason: '厂里搬家弄丢了' })
  expect(shop.line(first(pieces))?.state).toBe('lost')
  expect(shop.case(record.id)).toMatchObject({ move: 'us' })
  expect(shop.case(record.id).events.at(-1)?.facts).toMatchObject({ result: 'lost' })
})

test('the case may be closed meanwhile: what happens to the piece is still written there', () => {
  const shop = new ThirdShop()
  const { pieces, record } = shop.waiting()
  const batchId = shop.sent(pieces)
  const closed = { ...shop.case(record.id), closedAt: shop.inHours(0), outcome: 'exchanged' as const }
  shop.book.apply({ collection: 'cases', record: closed })
  shop.do(backFromBatch, { batchId, pieces, place: '', isLast: true })
  expect(shop.line(first(pieces))?.state).toBe('arrived')
  expect(shop.case(record.id)).toMatchObject({ closedAt: closed.closedAt, move: closed.move })
})

/** What undo may leave behind. */
function facts(record: BookRecord): object {
  const { rev, updatedAt, updatedBy, ...rest } = record
  return { ...rest, events: [] }
}

const living = (shop: ThirdShop) =>
  [...shop.book.cases.values(), ...shop.book.third.values()]
    .filter(({ deletedAt }) => deletedAt === null)
    .map(facts)

function taken<Value>(shop: ThirdShop, ruling: Ruling<Value>): void {
  if (!ruling.ok) throw new Error(JSON.stringify(ruling.error))
  const steps = ruling.changes.map(({ collection, record }): Step => {
    const before = shop.book[collection].get(record.id) ?? null
    return { collection, id: record.id, before, afterRev: record.rev }
  })
  const before = living(shop)
  for (const change of ruling.changes) shop.book.apply(change)
  shop.do((book, scene) => undoSteps(book, scene, 'x', steps), null)
  expect(living(shop)).toEqual(before)
}

test('taking back a deed takes back all of it: cases, batch, claim and partner; the history of the batch says so', () => {
  const shop = new ThirdShop()
  const { pieces } = shop.waiting([1, 1])
  taken(shop, makeBatch(shop.book, shop.scene, { partner: SUPPLIER, pieces, note: '', send: BY_COURIER }))
  expect(shop.view()).toMatchObject({ partners: [], batches: [], waiting: [{}, {}] })
  const batchId = shop.sent(pieces)
  const credit = { batchId, pieces: pieces.slice(1), answer: 'credit', creditFen: 9_00, note: '' } as const
  taken(shop, answerBatch(shop.book, shop.scene, credit))
  taken(shop, backFromBatch(shop.book, shop.scene, { batchId, pieces, place: 'C', isLast: true }))
  expect(shop.view().owedFen).toBe(0)
  expect(shop.batch(batchId).events.at(-1)).toMatchObject({ kind: 'undone', facts: { what: 'x' } })
})

test('whatever is answered and received in whatever order, every piece ends in exactly one of back, kept, lost', () => {
  const deed = fc.record({
    kind: fc.constantFrom('answer', 'back', 'last'),
    which: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
    answer: fc.constantFrom('repair' as const, 'replace' as const, 'credit' as const, 'refuse' as const),
    creditFen: fc.constantFrom(null, 0, 12_34),
  })
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 8 }), deeds => {
      const shop = new ThirdShop()
      const pieces = [...shop.waiting([1, 2]).pieces, ...shop.waiting([1, 1]).pieces]
      const batchId = shop.sent(pieces)
      for (const { kind, which, answer, creditFen } of deeds) {
        const chosen = which.map(at => pieces[at] as Piece)
        const ruling =
          kind === 'answer'
            ? answerBatch(shop.book, shop.scene, { batchId, pieces: chosen, answer, creditFen, note: '' })
            : backFromBatch(shop.book, shop.scene, {
                batchId,
                pieces: chosen,
                place: '',
                isLast: kind === 'last',
              })
        if (ruling.ok) for (const change of ruling.changes) shop.book.apply(change)
      }
      if (shop.batch(batchId).closedAt === null) shop.do(closeBatch, { batchId, reason: '到此为止' })
      const credits = shop.batch(batchId).pieces.map(piece => {
        const isBack = piece.backAt !== null
        const isKept = piece.answer === 'credit'
        expect(isBack && isKept).toBe(false)
        const state = isBack ? 'arrived' : isKept ? 'supplierKept' : 'lost'
        expect(shop.line(piece)?.state).toBe(state)
        return isKept ? (piece.creditFen ?? 0) : 0
      })
      expect(shop.view().owedFen).toBe(credits.reduce((sum, fen) => sum + fen, 0))
    }),
    { numRuns: 150 },
  )
})
