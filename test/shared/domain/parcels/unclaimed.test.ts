// Parcels that nobody knows: kept, matched to a case, claimed or sent back (N15).
import { describe, expect, test } from 'vitest'
import { expectParcel } from '#shared/domain/parcels/caseParcels'
import { parcelsView } from '#shared/domain/parcels/parcelsView'
import { claimUnclaimed, keepUnclaimed, sendBackUnclaimed } from '#shared/domain/parcels/unclaimed'
import { undoSteps } from '#shared/domain/undo'
import type { Unclaimed } from '#shared/model/third'
import { NO, ParcelShop as Shop, WAY } from './parcelShop'

const EMPTY = { courier: '', trackingNo: '', senderName: '', senderPhone: '', contents: '', place: '' }
const likely = (shop: Shop) =>
  parcelsView(shop.book, shop.now).unclaimed.map(parcel =>
    parcel.likely.map(({ card, because }) => `${card.no} ${because}`),
  )

describe('keeping a parcel that nobody knows', () => {
  test('needs anything that tells it from the next one', () => {
    const shop = new Shop()
    expect(shop.refusal(keepUnclaimed, EMPTY)).toBe('required')
    expect(shop.refusal(keepUnclaimed, { ...EMPTY, courier: '顺丰', place: '门口' })).toBe('required')
    for (const [field, text] of [
      ['trackingNo', NO],
      ['senderName', '王'],
      ['senderPhone', '199****1234'],
      ['contents', '一双鞋'],
    ])
      expect(shop.refusal(keepUnclaimed, { ...EMPTY, [field as string]: text })).toBeNull()
  })

  test('takes a number with stars, as labels print it, and nothing that is none', () => {
    const shop = new Shop()
    expect(shop.refusal(keepUnclaimed, { ...EMPTY, senderPhone: '没写' })).toBe('phone-unreadable')
    expect(shop.refusal(keepUnclaimed, { ...EMPTY, senderPhone: '１９９＊＊＊＊１２３４' })).toBeNull()
  })

  test('is refused for a number that a case waits for, or that lies here already', () => {
    const shop = new Shop()
    const record = shop.caseOf('李雪', '19900001234')
    shop.sent(record)
    expect(keepUnclaimed(shop.book, shop.scene, { ...EMPTY, trackingNo: NO.toLowerCase() })).toMatchObject({
      error: { code: 'tracking-taken', params: { no: record.no } },
    })
    shop.kept({ trackingNo: 'YT1' })
    expect(shop.refusal(keepUnclaimed, { ...EMPTY, trackingNo: 'yt 1' })).toBe('tracking-taken')
  })
})

describe('which case it may belong to', () => {
  type Row = {
    readonly name: string
    readonly label: Partial<typeof EMPTY>
    readonly customer?: readonly [name: string, phone: string]
    readonly items?: readonly string[]
    /** Days between the case and the parcel. */
    readonly days?: number
    readonly because: string | null
  }
  const rows: readonly Row[] = [
    { name: 'the whole number', label: { senderPhone: '199 0000 1234' }, because: 'phone' },
    { name: 'the number with country code', label: { senderPhone: '+86 19900001234' }, because: 'phone' },
    { name: 'the tail behind stars', label: { senderPhone: '199****1234' }, because: 'tail' },
    { name: 'the tail alone', label: { senderPhone: '1234' }, because: 'tail' },
    {
      name: 'a whole number when the case knows the tail only',
      label: { senderPhone: '19900001234' },
      customer: ['王姐', '1234'],
      because: 'tail',
    },
    { name: 'another tail', label: { senderPhone: '199****1235' }, because: null },
    {
      name: 'the same tail of another whole number',
      label: { senderPhone: '13800001234' },
      because: null,
    },
    {
      name: 'the name and a like piece',
      label: { senderName: '李雪', contents: '一双红色的短靴' },
      because: 'nameAndItem',
    },
    {
      name: 'the name within a longer one',
      label: { senderName: '李雪（代寄）', contents: '红色短靴38码' },
      because: 'nameAndItem',
    },
    { name: 'the name alone', label: { senderName: '李雪' }, because: null },
    {
      name: 'the name and another piece',
      label: { senderName: '李雪', contents: '驼色大衣' },
      because: null,
    },
    { name: 'a like piece alone', label: { contents: '红色短靴' }, because: null },
    {
      name: 'the name and a like piece after two weeks',
      label: { senderName: '李雪', contents: '红色短靴' },
      days: 14,
      because: 'nameAndItem',
    },
    {
      name: 'the name and a like piece later than that',
      label: { senderName: '李雪', contents: '红色短靴' },
      days: 15,
      because: null,
    },
    {
      name: 'a telephone, however old the case',
      label: { senderPhone: '1234' },
      days: 60,
      because: 'tail',
    },
  ]

  test.each(rows)('$name: $because', ({ label, customer = ['李雪', '19900001234'], days = 0, because }) => {
    const shop = new Shop()
    const record = shop.caseOf(customer[0], customer[1])
    shop.later(24 * days)
    shop.kept({ trackingNo: 'YT999', ...label })
    expect(likely(shop)).toEqual([because === null ? [] : [`${record.no} ${because}`]])
  })

  test('is known by the number that the customer tells us later: nothing else counts as much', () => {
    const shop = new Shop()
    const bySender = shop.caseOf('李雪', '19900001234')
    const byNumber = shop.caseOf('周建国', '19900004416')
    const parcel = shop.kept({ trackingNo: 'YT999', senderPhone: '19900001234' })
    // Another window wrote it down in the same moment.
    const way = { id: 'parcel-1', dir: 'in', state: 'moving', lineIds: [], note: '', arrivedAt: null }
    shop.book.apply({
      collection: 'cases',
      record: {
        ...byNumber,
        rev: byNumber.rev + 1,
        parcels: [{ ...WAY, ...way, trackingNo: 'yt 999', sentAt: parcel.arrivedAt }],
      } as never,
    })
    expect(likely(shop)).toEqual([[`${byNumber.no} tracking`, `${bySender.no} phone`]])
  })

  test('of several, names three: the surest first, then the newest case', () => {
    const shop = new Shop()
    const cases = ['红色短靴', '白色跑鞋', '灰色拖鞋', '蓝色凉鞋'].map(item => {
      shop.later(1)
      return shop.caseOf('李雪', '19900001234', [item])
    })
    shop.kept({ senderPhone: '19900001234' })
    expect(likely(shop)).toEqual([
      cases
        .reverse()
        .slice(0, 3)
        .map(record => `${record.no} phone`),
    ])
  })
})

describe('claiming', () => {
  test('brings the pieces to where the parcel lay, and the awaited parcel is here', () => {
    const shop = new Shop()
    const record = shop.caseOf('李雪', '19900001234', ['红色短靴', '鞋盒'])
    const parcel = shop.kept({ trackingNo: NO, place: '门口架' })
    const arrivedAt = parcel.arrivedAt
    shop.later(30)
    const lineIds = [shop.line(record).id]
    shop.do(claimUnclaimed, { unclaimedId: parcel.id, caseId: record.id, lineIds })
    const after = shop.case(record.id)
    expect(after.lines.map(line => line.state)).toEqual(['arrived', 'away'])
    expect(after.lines[0]?.place).toBe('门口架')
    expect(after.parcels).toMatchObject([{ dir: 'in', trackingNo: NO, state: 'arrived', arrivedAt, lineIds }])
    expect(after.events.at(-1)).toMatchObject({ kind: 'claimedParcel', facts: { items: '红色短靴' } })
    expect(shop.unclaimed(parcel.id)).toMatchObject({ state: 'claimed', caseId: record.id })
    expect(parcelsView(shop.book, shop.now)).toMatchObject({ unclaimed: [], arriving: [] })
  })

  test('works without pieces: a receipt, a missing part', () => {
    const shop = new Shop()
    const record = shop.caseOf('李雪', '19900001234')
    const { id: unclaimedId } = shop.kept({ contents: '发票' })
    shop.do(claimUnclaimed, { unclaimedId, caseId: record.id, lineIds: [] })
    expect(shop.line(record).state).toBe('away')
    expect(shop.case(record.id).parcels).toMatchObject([{ state: 'arrived', lineIds: [] }])
  })

  test('happens once, and not with pieces that are here', () => {
    const shop = new Shop()
    const here = shop.caseOf('李雪', '19900001234', ['红色短靴'], true)
    const { id: unclaimedId } = shop.kept({ contents: '一双鞋' })
    const claim = { unclaimedId, caseId: here.id, lineIds: [shop.line(here).id] }
    expect(shop.refusal(claimUnclaimed, claim)).toBe('goods-already-here')
    shop.do(claimUnclaimed, { ...claim, lineIds: [] })
    expect(shop.refusal(claimUnclaimed, { ...claim, lineIds: [] })).toBe('unclaimed-gone')
  })

  test('is taken back as one step: the parcel is nobody’s again', () => {
    const shop = new Shop()
    const record = shop.caseOf('李雪', '19900001234')
    const parcel = shop.kept({ trackingNo: NO })
    const ruling = claimUnclaimed(shop.book, shop.scene, {
      unclaimedId: parcel.id,
      caseId: record.id,
      lineIds: [shop.line(record).id],
    })
    if (!ruling.ok) throw new Error(ruling.error.code)
    const steps = ruling.changes.map(change => ({
      collection: change.collection,
      id: change.record.id,
      before: shop.book[change.collection].get(change.record.id) ?? null,
      afterRev: change.record.rev,
    }))
    for (const change of ruling.changes) shop.book.apply(change)
    const undone = undoSteps(shop.book, shop.scene, 'unclaimed.claim', steps)
    if (!undone.ok) throw new Error(undone.error.code)
    for (const change of undone.changes) shop.book.apply(change)
    expect(shop.unclaimed(parcel.id)).toMatchObject({ state: 'open', caseId: null })
    expect(shop.line(record).state).toBe('away')
    expect(shop.case(record.id).parcels).toEqual([])
  })
})

test('what goes back to its sender says why, and leaves the list', () => {
  const shop = new Shop()
  const { id: unclaimedId }: Unclaimed = shop.kept({ contents: '一双鞋' })
  expect(shop.refusal(sendBackUnclaimed, { unclaimedId, reason: '' })).toBe('required')
  shop.do(sendBackUnclaimed, { unclaimedId, reason: '不是我们的客户' })
  expect(shop.unclaimed(unclaimedId)).toMatchObject({ state: 'sentBack' })
  expect(shop.unclaimed(unclaimedId).events.at(-1)).toMatchObject({
    kind: 'sentBack',
    text: '不是我们的客户',
  })
  expect(parcelsView(shop.book, shop.now).unclaimed).toEqual([])
  // Its number is free for a customer who sends it once more.
  const { id: caseId } = shop.caseOf('李雪', '19900001234')
  expect(shop.refusal(expectParcel, { caseId, lineIds: [], ...WAY })).toBeNull()
})
