// What goes out to the customer: once for each piece, never beside a refund, and not before the old one is back unless we may.
import { describe, expect, test } from 'vitest'
import type { LiabilityId } from '#shared/catalog/caseFacts'
import type { OutKindId } from '#shared/catalog/lineStates'
import { deliveredOut, handOverOut, lostOut, returnedOut, sendOut } from '#shared/domain/goods/leaving'
import { cancelOut, planOut, reserveOut } from '#shared/domain/goods/outgoing'
import { goodsArrive } from '#shared/domain/goods/steps'
import { planMoney } from '#shared/domain/money/rows'
import type { LineId } from '#shared/model/ids'
import { Pieces } from './pieces'

type Over = Partial<{
  kind: OutKindId
  forLineId: LineId | null
  qty: number
  handOver: boolean
  approval: ReturnType<Pieces['yes']> | null
  itemName: string
}>
const out = (pieces: Pieces, over: Over = {}) => ({
  ...{ caseId: pieces.id, kind: 'exchange' as OutKindId, forLineId: pieces.line().id as LineId | null },
  ...{ itemName: '红色短靴', spec: '39 码', qty: 1, unitPriceFen: null, handOver: false, note: '' },
  ...{ approval: null, ...over },
})
const way = { courier: '顺丰', trackingNo: 'SF900800700', freightFen: 12_00, payer: 'shop' } as const
const send = (pieces: Pieces, approval: ReturnType<Pieces['yes']> | null = null) => ({
  ...{ ...pieces.outIds(), ...way, approval },
})

describe('planning', () => {
  test('one live replacement for each piece; a cancelled one makes room', () => {
    const pieces = new Pieces()
    pieces.shop.do(planOut, out(pieces))
    expect(pieces.shop.refusal(planOut, out(pieces, { kind: 'resend' }))).toBe('line-replaced')
    expect(pieces.shop.refusal(cancelOut, { ...pieces.outIds(), reason: '' })).toBe('required')
    pieces.shop.do(cancelOut, { ...pieces.outIds(), reason: '没货' })
    pieces.shop.do(planOut, out(pieces, { kind: 'resend' }))
    expect(pieces.outs.map(({ state }) => state)).toEqual(['cancelled', 'planned'])
    expect(pieces.record.outcome).toBeNull()
  })

  test('never beside a refund of the same piece, be it for the piece or the whole case', () => {
    for (const whole of [true, false]) {
      const pieces = new Pieces({ lines: 2 })
      pieces.refund(whole ? [] : [pieces.line().id])
      expect(pieces.shop.refusal(planOut, out(pieces))).toBe('line-refunded')
      const other = out(pieces, { forLineId: pieces.line(1).id })
      expect(pieces.shop.refusal(planOut, other)).toBe(whole ? 'line-refunded' : null)
    }
    const pieces = new Pieces()
    pieces.refund([pieces.line().id], 'void')
    expect(pieces.shop.refusal(planOut, out(pieces))).toBeNull()
  })

  test('for a part of a line: that part is replaced, the rest is free', () => {
    const pieces = new Pieces({ qty: 3 })
    expect(pieces.shop.refusal(planOut, out(pieces, { qty: 4 }))).toBe('qty-too-many')
    pieces.shop.do(planOut, out(pieces, { qty: 2 }))
    expect(pieces.standing()).toEqual(['away 1', 'away 2'])
    expect(pieces.out()).toMatchObject({ forLineId: pieces.line(1).id, qty: 2 })
    expect(pieces.shop.refusal(planOut, out(pieces))).toBeNull()
  })

  test('follows when the replaced piece is split later, with its refund guard', () => {
    const pieces = new Pieces({ qty: 3 })
    pieces.shop.do(planOut, out(pieces, { qty: 3 }))
    pieces.shop.do(goodsArrive, { ...pieces.one(), qty: 1, place: '' })
    expect(pieces.outs.map(({ forLineId, qty }) => [forLineId, qty])).toEqual([
      [pieces.line(0).id, 2],
      [pieces.line(1).id, 1],
    ])
    const refunded = new Pieces({ qty: 2 })
    refunded.refund([refunded.line().id])
    refunded.shop.do(goodsArrive, { ...refunded.one(), qty: 1, place: '' })
    const part = out(refunded, { forLineId: refunded.line(1).id })
    expect(refunded.shop.refusal(planOut, part)).toBe('line-refunded')
  })

  test('what was missing in the parcel stands for no piece; an exchange stands for one', () => {
    const pieces = new Pieces()
    expect(pieces.shop.wrongFields(planOut, out(pieces, { forLineId: null }))).toEqual(['forLineId'])
    pieces.shop.do(planOut, out(pieces, { kind: 'resend', forLineId: null, itemName: '鞋带' }))
    pieces.shop.do(planOut, out(pieces, { kind: 'loan', forLineId: null, itemName: '备用鞋' }))
    expect(pieces.outs).toHaveLength(2)
    expect(pieces.shop.wrongFields(planOut, out(pieces, { itemName: '' }))).toEqual(['itemName'])
    expect(pieces.shop.wrongFields(planOut, out(pieces, { qty: 0 }))).toEqual(['qty'])
  })
})

describe('before the old piece is back', () => {
  const answers: readonly (readonly [LiabilityId, boolean])[] = [
    ['shop', false],
    ['supplier', false],
    ['courier', false],
    ['customer', true],
    ['unclear', true],
  ]
  test.each(answers)('when %s is answerable the manager is needed: %s', (liability, isNeeded) => {
    const pieces = new Pieces({ liability })
    const wanted = isNeeded ? 'out-before-back' : null
    expect(pieces.shop.refusal(planOut, out(pieces, { handOver: true }))).toBe(wanted)
    pieces.shop.do(planOut, out(pieces))
    expect(pieces.shop.refusal(handOverOut, { ...pieces.outIds(), approval: null })).toBe(wanted)
    expect(pieces.shop.refusal(sendOut, send(pieces))).toBe(wanted)
  })

  test('her yes is kept with the piece; a clerk’s is none', () => {
    const pieces = new Pieces({ liability: 'customer' })
    const clerks = { by: pieces.shop.clerk, reason: '我说的' }
    expect(pieces.shop.refusal(planOut, out(pieces, { handOver: true, approval: clerks }))).toBe(
      'not-a-manager',
    )
    pieces.shop.do(planOut, out(pieces, { handOver: true, approval: pieces.yes() }))
    expect(pieces.out()).toMatchObject({ state: 'handedOver', approval: { reason: '老顾客' } })
  })

  test('nobody is asked once it is back, nor for what is lent', () => {
    const back = new Pieces({ liability: 'customer', here: true })
    expect(back.shop.refusal(planOut, out(back, { handOver: true }))).toBeNull()
    const lent = new Pieces({ liability: 'customer' })
    expect(lent.shop.refusal(planOut, out(lent, { kind: 'loan', handOver: true }))).toBeNull()
  })
})

describe('on its way', () => {
  test('what is sent together lies in one parcel, which arrives with the last of it', () => {
    const pieces = new Pieces({ lines: 2 })
    pieces.shop.do(planOut, out(pieces))
    pieces.shop.do(planOut, out(pieces, { forLineId: pieces.line(1).id }))
    pieces.shop.do(reserveOut, { caseId: pieces.id, outIds: [pieces.out().id], place: '发货架' })
    expect(pieces.out().place).toBe('发货架')
    pieces.shop.do(sendOut, send(pieces))
    const [parcel] = pieces.record.parcels
    expect(parcel).toMatchObject({ ...way, dir: 'out', lineIds: pieces.outIds().outIds, state: 'moving' })
    expect(pieces.outs.map(({ parcelId }) => parcelId)).toEqual([parcel?.id, parcel?.id])
    pieces.shop.do(deliveredOut, { caseId: pieces.id, outIds: [pieces.out(0).id] })
    expect(pieces.record.parcels[0]?.state).toBe('moving')
    pieces.shop.do(deliveredOut, { caseId: pieces.id, outIds: [pieces.out(1).id] })
    expect(pieces.record.parcels[0]?.state).toBe('arrived')
  })

  test('nothing is shipped or handed over twice', () => {
    const pieces = new Pieces()
    pieces.shop.do(planOut, out(pieces))
    pieces.shop.do(sendOut, send(pieces))
    expect(pieces.shop.refusal(sendOut, { ...send(pieces), trackingNo: '' })).toBe('out-step')
    expect(pieces.shop.refusal(handOverOut, { ...pieces.outIds(), approval: null })).toBe('out-step')
    expect(pieces.shop.refusal(cancelOut, { ...pieces.outIds(), reason: '算了' })).toBe('out-step')
  })

  test('needs a courier, and a number that is nobody else’s', () => {
    const pieces = new Pieces()
    pieces.shop.do(planOut, out(pieces))
    expect(pieces.shop.wrongFields(sendOut, { ...send(pieces), courier: '' })).toEqual(['courier'])
    expect(pieces.shop.wrongFields(sendOut, { ...send(pieces), freightFen: -1 })).toEqual(['freightFen'])
    const other = pieces.shop.register()
    pieces.shop.do(planOut, { ...out(pieces), caseId: other.id, forLineId: other.lines[0]?.id ?? null })
    const outIds = pieces.shop.case(other.id).outgoing.map(({ id }) => id)
    pieces.shop.do(sendOut, { ...way, caseId: other.id, outIds, approval: null })
    expect(pieces.shop.refusal(sendOut, send(pieces))).toBe('tracking-taken')
    pieces.shop.do(sendOut, { ...send(pieces), trackingNo: '' })
  })

  test('lost: the same goes out once more, and the lost one counts no longer', () => {
    const pieces = new Pieces({ liability: 'customer' })
    pieces.shop.do(planOut, out(pieces))
    pieces.shop.do(sendOut, send(pieces, pieces.yes()))
    pieces.shop.do(lostOut, { ...pieces.outIds(), again: true, note: '快递查不到' })
    expect(pieces.outs).toMatchObject([
      { state: 'lost' },
      { state: 'planned', insteadOf: pieces.out(0).id, forLineId: pieces.line().id, parcelId: null },
    ])
    expect(pieces.record.parcels[0]?.state).toBe('lost')
    // She has agreed to it once: it is the same piece.
    const again = { caseId: pieces.id, outIds: [pieces.out(1).id], approval: null }
    expect(pieces.shop.refusal(handOverOut, again)).toBeNull()
  })

  test('what was lent comes back; so does a new piece that he does not want, and then he may have his money', () => {
    const lent = new Pieces()
    lent.shop.do(planOut, out(lent, { kind: 'loan', handOver: true }))
    lent.shop.do(returnedOut, { ...lent.outIds(), note: '' })
    expect(lent.out().state).toBe('returned')

    const sold = new Pieces()
    sold.shop.do(planOut, out(sold, { handOver: true }))
    const refund = {
      ...({ kind: 'refund', payer: 'shop', payee: 'customer', method: 'cash' } as const),
      ...{ caseId: sold.id, amountFen: 1_00, keptFen: 0, reason: '', lineIds: [sold.line().id] },
      ...{ offerId: null, paid: false, approval: sold.yes() },
    }
    expect(sold.shop.refusal(planMoney, refund)).toBe('line-replaced')
    sold.shop.do(returnedOut, { ...sold.outIds(), note: '还是不合脚' })
    expect(sold.shop.refusal(planMoney, refund)).toBeNull()
    // Another piece instead is as good; the first one cannot come back twice.
    expect(sold.shop.refusal(planOut, out(sold))).toBeNull()
    expect(sold.shop.refusal(returnedOut, { ...sold.outIds(), note: '' })).toBe('out-step')
  })
})
