// Goods in the shop: they arrive, are looked at and go home, all of a line or a part of it.
import { describe, expect, test } from 'vitest'
import { planOut } from '#shared/domain/goods/outgoing'
import { goodsArrive, goodsHandBack, goodsInspect } from '#shared/domain/goods/steps'
import { expectParcel } from '#shared/domain/parcels/caseParcels'
import { ParcelId } from '#shared/model/ids'
import { Pieces } from './pieces'

const plan = { kind: 'exchange', itemName: '红色短靴', spec: '39 码', qty: 1, unitPriceFen: null } as const
const way = { courier: '顺丰', trackingNo: 'SF100200300', freightFen: null, payer: null } as const

describe('arriving', () => {
  test('part of a line becomes a line of its own; the rest stays with the customer', () => {
    const pieces = new Pieces({ qty: 3 })
    const { id } = pieces.line()
    pieces.shop.do(goodsArrive, { ...pieces.one(), qty: 1, place: 'B2 架' })
    expect(pieces.standing()).toEqual(['away 2', 'arrived 1'])
    expect(pieces.line().id).toBe(id)
    expect(pieces.line(1)).toMatchObject({ place: 'B2 架', itemName: '红色短靴' })
    expect(pieces.kinds(2)).toEqual(['split', 'arrived'])
  })

  test('a part is of one line, and not more than there is', () => {
    const two = new Pieces({ qty: 2, lines: 2 })
    expect(two.shop.refusal(goodsArrive, { ...two.all(), qty: 1, place: '' })).toBe('qty-one-line')
    for (const qty of [0, 3, 1.5, -1])
      expect(two.shop.refusal(goodsArrive, { ...two.one(), qty, place: '' })).toBe('qty-too-many')
    two.shop.do(goodsArrive, { ...two.one(), qty: 2, place: '' })
    expect(two.standing()).toEqual(['arrived 2', 'away 2'])
  })

  test('again after it was given back, kept or lost: it is looked at anew', () => {
    for (const state of ['givenBack', 'staysWithCustomer', 'lost'] as const) {
      const pieces = new Pieces({ inspected: true })
      pieces.putLine({ state })
      pieces.arrive()
      expect(pieces.line()).toMatchObject({ state: 'arrived', inspection: null })
    }
  })

  test('never of what is here, at the supplier or in stock', () => {
    const pieces = new Pieces()
    const refusal = () => pieces.shop.refusal(goodsArrive, { ...pieces.one(), place: '' })
    const when = (state: 'toCollect' | 'atSupplier' | 'restocked') => {
      pieces.putLine({ state })
      return refusal()
    }
    expect(when('toCollect')).toBe('goods-already-here')
    expect(when('atSupplier')).toBe('goods-at-supplier')
    expect(when('restocked')).toBe('goods-placed')
  })

  test('brings its parcel along, and makes it our move', () => {
    const pieces = new Pieces()
    pieces.shop.do(expectParcel, { ...pieces.all(), ...way })
    pieces.put({ move: 'customer', moveReason: '等客户寄回' })
    const parcelId = pieces.record.parcels[0]?.id ?? null
    pieces.shop.do(goodsArrive, { ...pieces.one(), place: '', parcelId })
    expect(pieces.record.parcels).toMatchObject([{ state: 'arrived', arrivedAt: pieces.record.updatedAt }])
    expect(pieces.record).toMatchObject({ move: 'us', moveReason: '' })
    const other = ParcelId.parse('elsewhere')
    expect(pieces.shop.refusal(goodsArrive, { ...pieces.one(), place: '', parcelId: other })).toBe(
      'no-such-parcel',
    )
  })
})

describe('inspecting', () => {
  test('notes what was seen and where it goes in one go', () => {
    const pieces = new Pieces({ here: true })
    const seen = { good: false, remark: '鞋跟开胶', conditions: ['damaged'], goesTo: 'forSupplier' } as const
    pieces.shop.do(goodsInspect, { ...pieces.all(), ...seen })
    expect(pieces.line()).toMatchObject({
      state: 'forSupplier',
      conditions: ['damaged'],
      place: 'A3 架',
      inspection: { ok: false, remark: '鞋跟开胶' },
    })
    expect(pieces.kinds(2)).toEqual(['inspected', 'placed'])
  })

  test('leaves what was noted at intake unless it says otherwise', () => {
    const pieces = new Pieces({ here: true })
    pieces.putLine({ conditions: ['dirty'] })
    pieces.shop.do(goodsInspect, { ...pieces.all(), good: true, remark: '' })
    expect(pieces.line()).toMatchObject({ state: 'inspected', conditions: ['dirty'] })
  })

  test('takes nothing that never came, that was looked at, or that is at the supplier', () => {
    const pieces = new Pieces()
    const refusal = () => pieces.shop.refusal(goodsInspect, { ...pieces.all(), good: true, remark: '' })
    expect(refusal()).toBe('goods-not-here')
    pieces.arrive()
    pieces.inspect()
    expect(refusal()).toBe('already-inspected')
    pieces.putLine({ state: 'atSupplier' })
    expect(refusal()).toBe('goods-at-supplier')
  })
})

describe('handing back', () => {
  test('keeps who took it and how we knew him', () => {
    const pieces = new Pieces({ inspected: true })
    pieces.shop.do(goodsHandBack, { ...pieces.all(), proof: 'phone' })
    expect(pieces.line()).toMatchObject({
      state: 'givenBack',
      place: '',
      handedOut: { proof: 'phone', by: pieces.shop.clerk },
    })
    expect(pieces.shop.refusal(goodsHandBack, { ...pieces.all(), proof: 'phone' })).toBe('goods-placed')
  })

  test('to somebody else only with his name', () => {
    const pieces = new Pieces({ inspected: true })
    const input = { ...pieces.all(), proof: 'other' } as const
    expect(pieces.shop.refusal(goodsHandBack, input)).toBe('required')
    pieces.shop.do(goodsHandBack, { ...input, note: '他爱人李华' })
    expect(pieces.line().handedOut?.note).toBe('他爱人李华')
  })

  test('never of a piece that is replaced: he would have both', () => {
    const pieces = new Pieces({ inspected: true })
    const forLineId = pieces.line().id
    pieces.shop.do(planOut, {
      ...{ ...plan, caseId: pieces.id, forLineId, note: '' },
      ...{ handOver: false, approval: null },
    })
    expect(pieces.shop.refusal(goodsHandBack, { ...pieces.all(), proof: 'slip' })).toBe('replaced-stays')
  })
})
