// Parcels of a case: expected, corrected, and what became of them.
import { describe, expect, test } from 'vitest'
import { sendOut } from '#shared/domain/goods/leaving'
import { planOut } from '#shared/domain/goods/outgoing'
import { goodsArrive } from '#shared/domain/goods/steps'
import { changeParcel, expectParcel, stepParcel } from '#shared/domain/parcels/caseParcels'
import { NO, ParcelShop as Shop, WAY } from './parcelShop'

const ruled = (shop: Shop, input: Parameters<typeof expectParcel>[2]) => {
  const ruling = expectParcel(shop.book, shop.scene, input)
  return ruling.ok ? null : ruling.error
}

describe('a parcel that comes back', () => {
  test('is on the way with its pieces, its courier and its number', () => {
    const shop = new Shop()
    const record = shop.caseOf('李雪', '19900001234', ['红色短靴', '鞋盒'])
    shop.do(expectParcel, {
      caseId: record.id,
      lineIds: [shop.line(record).id],
      ...WAY,
      freightFen: 1200,
      payer: 'shop',
    })
    const [parcel] = shop.case(record.id).parcels
    expect(parcel).toMatchObject({
      dir: 'in',
      state: 'moving',
      trackingNo: NO,
      lineIds: [shop.line(record).id],
      freightFen: 1200,
      payer: 'shop',
    })
    expect(shop.case(record.id).events.at(-1)).toMatchObject({
      kind: 'parcelExpected',
      facts: { items: '红色短靴', courier: '顺丰', trackingNo: NO },
    })
  })

  test('may have turned round already, with what the courier said', () => {
    const shop = new Shop()
    const { id: caseId } = shop.caseOf('李雪', '19900001234')
    shop.do(expectParcel, { caseId, lineIds: [], ...WAY, state: 'refused', note: '快递员说当场退了' })
    expect(shop.case(caseId).parcels).toMatchObject([{ state: 'refused', note: '快递员说当场退了' }])
    expect(shop.case(caseId).events.at(-1)).toMatchObject({
      kind: 'parcelStep',
      text: '快递员说当场退了',
      facts: { state: 'refused', dir: 'in', courier: '顺丰', trackingNo: NO },
    })
  })

  test('takes no piece that is in the shop, in another parcel, or not of this case', () => {
    const shop = new Shop()
    const here = shop.caseOf('李雪', '19900001234', ['红色短靴'], true)
    const away = shop.caseOf('周建国', '19900004416')
    const lineIds = [shop.line(away).id]
    expect(ruled(shop, { caseId: here.id, lineIds: [shop.line(here).id], ...WAY })?.code).toBe(
      'goods-already-here',
    )
    expect(ruled(shop, { caseId: here.id, lineIds, ...WAY })?.code).toBe('no-such-line')
    shop.sent(away)
    expect(ruled(shop, { caseId: away.id, lineIds, ...WAY, trackingNo: 'SF9' })?.code).toBe('piece-in-parcel')
  })

  test('costs nothing below zero and nothing beyond reason', () => {
    const shop = new Shop()
    const { id: caseId } = shop.caseOf('李雪', '19900001234')
    const field = { code: 'number-out-of-range', field: 'freightFen' }
    expect(ruled(shop, { caseId, lineIds: [], ...WAY, freightFen: -1 })).toMatchObject(field)
    expect(ruled(shop, { caseId, lineIds: [], ...WAY, freightFen: 1_000_001 })).toMatchObject(field)
    expect(ruled(shop, { caseId, lineIds: [], ...WAY, freightFen: 0 })).toBeNull()
  })
})

describe('a tracking number', () => {
  test.each(['SF1234567890', ' sf 1234 5678 90', 'sf-1234567890', 'ＳＦ１２３４５６７８９０'])(
    'belongs to one case, also when it is written “%s”',
    trackingNo => {
      const shop = new Shop()
      const mine = shop.caseOf('李雪', '19900001234')
      shop.sent(mine)
      const other = shop.caseOf('周建国', '19900004416')
      expect(ruled(shop, { caseId: other.id, lineIds: [], ...WAY, trackingNo })).toEqual({
        code: 'tracking-taken',
        field: 'trackingNo',
        params: { no: mine.no },
      })
    },
  )

  test('of a parcel that nobody knows is claimed, not written down a second time', () => {
    const shop = new Shop()
    shop.kept({ trackingNo: NO })
    const { id: caseId } = shop.caseOf('李雪', '19900001234')
    expect(ruled(shop, { caseId, lineIds: [], ...WAY })).toEqual({
      code: 'tracking-taken',
      field: 'trackingNo',
    })
  })

  test('is not asked for twice in the same case, and is free again when that case is closed', () => {
    const shop = new Shop()
    const mine = shop.caseOf('李雪', '19900001234')
    shop.sent(mine)
    expect(ruled(shop, { caseId: mine.id, lineIds: [], ...WAY })?.code).toBe('tracking-taken')
    const other = shop.caseOf('周建国', '19900004416')
    shop.closed(mine)
    expect(ruled(shop, { caseId: other.id, lineIds: [], ...WAY })).toBeNull()
  })

  test('may be empty in any number of cases while nobody knows it', () => {
    const shop = new Shop()
    shop.sent(shop.caseOf('李雪', '19900001234'), { trackingNo: '' })
    const { id: caseId } = shop.caseOf('周建国', '19900004416')
    expect(ruled(shop, { caseId, lineIds: [], ...WAY, trackingNo: '' })).toBeNull()
  })
})

describe('correcting a parcel', () => {
  test('keeps its own number, takes no other’s, and writes nothing when nothing is new', () => {
    const shop = new Shop()
    const mine = shop.caseOf('李雪', '19900001234')
    const { id: parcelId } = shop.sent(mine)
    const other = shop.caseOf('周建国', '19900004416')
    shop.sent(other, { trackingNo: 'YT777' })
    const at = { caseId: mine.id, parcelId }
    const before = shop.case(mine.id).rev
    shop.do(changeParcel, { ...at, ...WAY })
    expect(shop.case(mine.id).rev).toBe(before)
    shop.do(changeParcel, { ...at, ...WAY, courier: '圆通', freightFen: 800, payer: 'customer' })
    expect(shop.case(mine.id).parcels).toMatchObject([
      { courier: '圆通', trackingNo: NO, freightFen: 800, payer: 'customer' },
    ])
    expect(shop.refusal(changeParcel, { ...at, ...WAY, trackingNo: 'yt 777' })).toBe('tracking-taken')
    expect(shop.refusal(changeParcel, { ...at, ...WAY, parcelId: 'none' as never })).toBe('no-such-parcel')
  })
})

describe('what becomes of a parcel', () => {
  test('that arrives: its pieces are here', () => {
    const shop = new Shop()
    const record = shop.caseOf('李雪', '19900001234')
    const { id: parcelId } = shop.sent(record)
    shop.do(stepParcel, { caseId: record.id, parcelId, state: 'arrived', note: '' })
    expect(shop.case(record.id).parcels).toMatchObject([{ state: 'arrived', arrivedAt: shop.inHours(0) }])
    expect(shop.line(record).state).toBe('arrived')
    expect(shop.refusal(stepParcel, { caseId: record.id, parcelId, state: 'lost', note: '' })).toBe(
      'parcel-step',
    )
  })

  test('that is scanned at the door: receiving its pieces receives the parcel', () => {
    const shop = new Shop()
    const record = shop.caseOf('李雪', '19900001234')
    const { id: parcelId } = shop.sent(record)
    shop.do(goodsArrive, { caseId: record.id, lineIds: [shop.line(record).id], place: 'A3', parcelId })
    expect(shop.case(record.id).parcels).toMatchObject([{ state: 'arrived' }])
  })

  test('that is lost: its pieces are lost with it, until it turns up', () => {
    const shop = new Shop()
    const record = shop.caseOf('李雪', '19900001234', ['红色短靴', '鞋盒'])
    const { id: parcelId } = shop.sent(record, { lineIds: [shop.line(record).id] })
    const at = { caseId: record.id, parcelId }
    shop.do(stepParcel, { ...at, state: 'lost', note: '快递说找不到了' })
    expect(shop.case(record.id).lines.map(line => line.state)).toEqual(['lost', 'away'])
    expect(shop.case(record.id)).toMatchObject({ move: 'us' })
    shop.do(stepParcel, { ...at, state: 'arrived', note: '' })
    expect(shop.case(record.id).lines.map(line => line.state)).toEqual(['arrived', 'away'])
  })

  test('from us: what is in it is with him, lost, or back with us once it turned round', () => {
    const ways = [
      [['arrived'], 'delivered'],
      [['lost'], 'lost'],
      [['refused', 'arrived'], 'returned'],
      [['intercepted', 'refused', 'arrived'], 'returned'],
    ] as const
    for (const [steps, state] of ways) {
      const shop = new Shop()
      const record = shop.caseOf('李雪', '19900001234', ['红色短靴'], true)
      const { outId } = shop.do(planOut, {
        ...{ caseId: record.id, kind: 'resend', forLineId: null, itemName: '红色短靴', spec: '' },
        ...{ qty: 1, unitPriceFen: null, handOver: false, note: '', approval: null },
      })
      shop.do(sendOut, { caseId: record.id, outIds: [outId], ...WAY, approval: null })
      const parcelId = shop.case(record.id).parcels[0]?.id as never
      for (const step of steps) {
        expect(shop.case(record.id).outgoing).toMatchObject([{ state: 'shipped' }])
        shop.do(stepParcel, { caseId: record.id, parcelId, state: step, note: '' })
      }
      expect(shop.case(record.id).outgoing).toMatchObject([{ state }])
    }
  })

  test('that was stopped on its way to the customer: it turns round, its pieces stay away until it is here', () => {
    const shop = new Shop()
    const record = shop.caseOf('李雪', '19900001234')
    const { id: parcelId } = shop.sent(record)
    const at = { caseId: record.id, parcelId, note: '' }
    shop.do(stepParcel, { ...at, state: 'intercepted' })
    expect(shop.line(record).state).toBe('away')
    expect(shop.case(record.id).events.at(-1)).toMatchObject({
      kind: 'parcelStep',
      facts: { state: 'intercepted', dir: 'in', items: '红色短靴', trackingNo: NO },
    })
    shop.do(stepParcel, { ...at, state: 'refused' })
    expect(shop.refusal(stepParcel, { ...at, state: 'intercepted' })).toBe('parcel-step')
    shop.do(stepParcel, { ...at, state: 'arrived' })
    expect(shop.line(record).state).toBe('arrived')
  })
})
