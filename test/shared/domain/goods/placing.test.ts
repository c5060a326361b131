// Every inspected piece goes to one place; what waits for the customer is not forgotten.
import { describe, expect, test } from 'vitest'
import { goodsPlace, goodsPrice, goodsStay, goodsStore } from '#shared/domain/goods/placing'
import { goodsHandBack } from '#shared/domain/goods/steps'
import { todayView } from '#shared/domain/today/todayView'
import { BatchId, PartnerId } from '#shared/model/ids'
import { RECORD_VERSION } from '#shared/model/record'
import { Pieces } from './pieces'

const to = (goesTo: 'restocked' | 'scrapped' | 'forSupplier' | 'toCollect', place = '') => ({
  goesTo,
  place,
  reason: '',
})
const waiting = (pieces: Pieces) =>
  pieces.record.reminders.filter(({ rule, state }) => rule === 'collect' && state === 'open')

/** A batch that has not left yet, with the first piece in it. */
function pack(pieces: Pieces): void {
  const line = pieces.line()
  const stamp = { at: pieces.record.createdAt, by: pieces.shop.clerk }
  pieces.shop.book.apply({
    collection: 'third',
    record: {
      ...{ id: BatchId.parse('batch-1'), kind: 'batch', v: RECORD_VERSION, rev: 1, no: 'SC-261122-01' },
      ...{ createdAt: stamp.at, createdBy: stamp.by, updatedAt: stamp.at, updatedBy: stamp.by },
      ...{ deletedAt: null, partnerId: PartnerId.parse('partner:1'), courier: '', trackingNo: '' },
      ...{ sentAt: null, expectedOn: null, lateOn: null, closedAt: null, note: '', events: [] },
      pieces: [
        {
          ...{ caseId: pieces.id, lineId: line.id, itemName: line.itemName, spec: '', qty: line.qty },
          ...{ fault: '', answer: null, answeredAt: null, answerNote: '', creditFen: null },
          ...{ backAt: null, isShort: false },
        },
      ],
    },
  })
}

describe('placing', () => {
  test('part of a line goes to the shelf, the rest to the supplier', () => {
    const pieces = new Pieces({ qty: 3, inspected: true })
    pieces.shop.do(goodsPlace, { ...pieces.one(), ...to('forSupplier') })
    pieces.shop.do(goodsPlace, { ...pieces.one(), qty: 2, ...to('restocked', 'C1 架') })
    expect(pieces.standing()).toEqual(['forSupplier 1', 'restocked 2'])
    expect(pieces.lines.map(line => line.place)).toEqual(['A3 架', 'C1 架'])
  })

  test('needs an inspection first, and is not done twice', () => {
    const pieces = new Pieces({ here: true })
    const refusal = () => pieces.shop.refusal(goodsPlace, { ...pieces.all(), ...to('restocked') })
    expect(refusal()).toBe('goods-not-inspected-yet')
    pieces.inspect()
    pieces.shop.do(goodsPlace, { ...pieces.all(), ...to('restocked') })
    expect(refusal()).toBe('goods-placed')
    expect(pieces.line().place).toBe('')
  })

  test('what waits to be collected reminds us until it is collected, and is the customer’s move', () => {
    const pieces = new Pieces({ inspected: true })
    pieces.shop.do(goodsPlace, { ...pieces.all(), ...to('toCollect', '前台抽屉') })
    expect(pieces.record).toMatchObject({ move: 'customer' })
    expect(pieces.line().place).toBe('前台抽屉')
    // At nine in Shanghai, three, seven and fourteen days later.
    expect(waiting(pieces).map(({ dueAt }) => dueAt)).toEqual([
      '2026-11-25T01:00:00.000Z',
      '2026-11-29T01:00:00.000Z',
      '2026-12-06T01:00:00.000Z',
    ])
    pieces.shop.do(goodsHandBack, { ...pieces.all(), proof: 'slip' })
    expect(waiting(pieces)).toEqual([])
    expect(pieces.record.move).toBe('us')
  })

  test('reminds once, however many pieces wait, until the last is gone', () => {
    const pieces = new Pieces({ inspected: true, lines: 2 })
    pieces.shop.do(goodsPlace, { ...pieces.one(0), ...to('toCollect') })
    expect(pieces.record.move).toBe('us')
    pieces.shop.do(goodsPlace, { ...pieces.one(1), ...to('toCollect') })
    expect(waiting(pieces)).toHaveLength(3)
    pieces.shop.do(goodsHandBack, { ...pieces.one(0), proof: 'slip' })
    expect(waiting(pieces)).toHaveLength(3)
    pieces.shop.do(goodsPlace, { ...pieces.one(1), ...to('scrapped') })
    expect(waiting(pieces)).toEqual([])
  })

  test('a piece in a batch that is being packed is taken out there first', () => {
    const pieces = new Pieces({ inspected: true, qty: 2 })
    pieces.shop.do(goodsPlace, { ...pieces.all(), ...to('forSupplier') })
    pack(pieces)
    expect(pieces.shop.refusal(goodsPlace, { ...pieces.all(), ...to('restocked') })).toBe('piece-in-batch')
    expect(pieces.shop.refusal(goodsStore, { ...pieces.all(), qty: 1, place: 'B1' })).toBe('piece-in-batch')
    expect(pieces.shop.refusal(goodsStore, { ...pieces.all(), place: 'B1' })).toBeNull()
  })
})

test('on Today it is a piece that waits, and no broken word however long it waits', () => {
  const pieces = new Pieces({ inspected: true })
  pieces.shop.do(goodsPlace, { ...pieces.all(), ...to('toCollect') })
  pieces.shop.later(30 * 24)
  const { groups } = todayView(pieces.shop.book, pieces.shop.now)
  const rows = groups.flatMap(group =>
    group.rows.map(({ subject, about, what, tone }) => ({ group: group.id, subject, about, what, tone })),
  )
  const asked = rows.filter(({ subject }) => subject.kind === 'reminder')
  expect(asked).toHaveLength(3)
  for (const row of asked)
    expect(row).toMatchObject({
      ...{ group: 'care', what: '红色短靴', tone: 'soon' },
      about: { by: 'collect' },
    })
})

describe('a piece that will not come', () => {
  test('stays with the customer or was lost, for a reason', () => {
    const pieces = new Pieces({ qty: 2 })
    const stay = { state: 'staysWithCustomer', reason: '' } as const
    expect(pieces.shop.refusal(goodsStay, { ...pieces.all(), ...stay })).toBe('required')
    pieces.shop.do(goodsStay, { ...pieces.all(), qty: 1, state: 'staysWithCustomer', reason: '送给他' })
    pieces.shop.do(goodsStay, { ...pieces.one(0), state: 'lost', reason: '寄回来的路上丢了' })
    expect(pieces.standing()).toEqual(['lost 1', 'staysWithCustomer 1'])
  })

  test('is none that is here or at the supplier', () => {
    const pieces = new Pieces({ here: true })
    const stay = { state: 'lost', reason: '找不到' } as const
    expect(pieces.shop.refusal(goodsStay, { ...pieces.all(), ...stay })).toBe('goods-already-here')
    pieces.putLine({ state: 'atSupplier' })
    expect(pieces.shop.refusal(goodsStay, { ...pieces.all(), ...stay })).toBe('goods-at-supplier')
  })
})

test('another shelf is written down, and is nobody’s move', () => {
  const pieces = new Pieces({ here: true })
  pieces.put({ move: 'customer' })
  pieces.shop.do(goodsStore, { ...pieces.all(), place: 'C5 架' })
  expect(pieces.line().place).toBe('C5 架')
  expect(pieces.record.move).toBe('customer')
  expect(pieces.record.events.at(-1)).toMatchObject({ kind: 'storeChanged', facts: { from: 'A3 架' } })
})

test('a price is asked for when it begins to matter; one that cannot be is refused', () => {
  const pieces = new Pieces()
  const lineId = pieces.line().id
  const price = (unitPriceFen: number) => ({ caseId: pieces.id, lineId, unitPriceFen })
  for (const fen of [-1, 0.5, 2_000_000_000])
    expect(pieces.shop.wrongFields(goodsPrice, price(fen))).toEqual(['unitPriceFen'])
  pieces.shop.do(goodsPrice, price(259_00))
  expect(pieces.line().unitPriceFen).toBe(259_00)
})
