// One field for everything that can be scanned or read aloud at the door.
import { describe, expect, test } from 'vitest'
import { goodsArrive, goodsInspect } from '#shared/domain/goods/steps'
import { findParcels } from '#shared/domain/parcels/findParcels'
import { parcelsView } from '#shared/domain/parcels/parcelsView'
import { NO, ParcelShop as Shop } from './parcelShop'

const found = (shop: Shop, text: string) =>
  findParcels(shop.book, shop.now, text).map(hit =>
    hit.kind === 'case' ? hit.card.no : hit.unclaimed.trackingNo,
  )

function shopOfThree() {
  const shop = new Shop()
  const boots = shop.caseOf('李雪', '19900001234', ['红色短靴', '鞋盒'])
  shop.later(1)
  const coat = shop.caseOf('周建国', '19900004416', ['驼色大衣'])
  const parcel = shop.sent(coat)
  shop.later(1)
  const lost = shop.kept({ trackingNo: 'YT55667788', senderName: '陈静', senderPhone: '199****8899' })
  return { shop, boots, coat, parcel, lost }
}

describe('what was scanned', () => {
  test.each([NO, 'sf1234567890', ' SF 1234 5678 90 ', 'ＳＦ１２３４５６７８９０'])(
    'the tracking number as “%s” is its parcel alone',
    text => {
      const { shop, coat, parcel } = shopOfThree()
      expect(findParcels(shop.book, shop.now, text)).toMatchObject([
        {
          kind: 'case',
          card: { caseId: coat.id },
          parcel: { id: parcel.id },
          lines: [{ itemName: '驼色大衣' }],
        },
      ])
    },
  )

  test('the last signs of a tracking number, four at least', () => {
    const { shop, coat, lost } = shopOfThree()
    expect(found(shop, '7890')).toEqual([coat.no])
    expect(found(shop, '7788')).toEqual([lost.trackingNo])
    expect(found(shop, '890')).toEqual([])
  })

  test('the number of a case, as it is typed and as the code on the slip says it', () => {
    const { shop, boots } = shopOfThree()
    expect(found(shop, boots.no)).toEqual([boots.no])
    expect(found(shop, boots.no.replaceAll('-', '').toLowerCase())).toEqual([boots.no])
  })

  test('a telephone, its tail, a name, a piece', () => {
    const { shop, boots, coat, lost } = shopOfThree()
    expect(found(shop, '19900004416')).toEqual([coat.no])
    expect(found(shop, '1234')).toEqual([boots.no])
    expect(found(shop, '8899')).toEqual([lost.trackingNo])
    expect(found(shop, '陈静')).toEqual([lost.trackingNo])
    expect(found(shop, '李')).toEqual([boots.no])
    expect(found(shop, '短靴')).toEqual([boots.no])
  })

  test('nothing, and nothing known', () => {
    const { shop } = shopOfThree()
    expect(found(shop, '  ')).toEqual([])
    expect(found(shop, 'ZTO000111')).toEqual([])
  })

  test('the case whose parcel is awaited comes before another with the same tail', () => {
    const { shop, boots } = shopOfThree()
    const newer = shop.caseOf('王敏', '18800001234')
    expect(found(shop, '1234')).toEqual([newer.no, boots.no])
    shop.sent(boots, { trackingNo: 'JD1' })
    shop.do(goodsArrive, { caseId: newer.id, lineIds: newer.lines.map(line => line.id), place: '' })
    expect(found(shop, '1234')).toEqual([boots.no, newer.no])
  })

  test('a closed case answers to its whole number only, and only when nothing open does', () => {
    const { shop, coat } = shopOfThree()
    shop.closed(coat)
    expect(found(shop, NO)).toEqual([coat.no])
    expect(found(shop, coat.no)).toEqual([coat.no])
    expect(found(shop, '7890')).toEqual([])
    expect(found(shop, '4416')).toEqual([])
  })
})

describe('the lists', () => {
  test('a piece is in one list at a time, from the parcel to the customer', () => {
    const shop = new Shop()
    const record = shop.caseOf('李雪', '19900001234')
    const lineIds = [shop.line(record).id]
    const lists = () => {
      const { arriving, toInspect, toPlace, toCollect } = parcelsView(shop.book, shop.now)
      return { arriving, toInspect, toPlace, toCollect }
    }
    const only = (name: string) => {
      const counts = Object.entries(lists()).filter(([, rows]) => rows.length > 0)
      expect(counts.map(([list, rows]) => `${list} ${rows.length}`)).toEqual([`${name} 1`])
    }
    const parcel = shop.sent(record)
    only('arriving')
    expect(lists().arriving[0]).toMatchObject({ items: '红色短靴' })
    shop.do(goodsArrive, { caseId: record.id, lineIds, place: '', parcelId: parcel.id })
    only('toInspect')
    shop.do(goodsInspect, { caseId: record.id, lineIds, good: true, remark: '' })
    only('toPlace')
    expect(lists().toPlace[0]?.since).toBe(shop.inHours(0))
  })

  test('what was received without a word about its parcel is not awaited any more', () => {
    const shop = new Shop()
    const record = shop.caseOf('李雪', '19900001234')
    shop.sent(record)
    shop.do(goodsArrive, { caseId: record.id, lineIds: [shop.line(record).id], place: '' })
    expect(parcelsView(shop.book, shop.now).arriving).toEqual([])
  })

  test('what waits longest stands first', () => {
    const shop = new Shop()
    const first = shop.caseOf('李雪', '19900001234', ['红色短靴'], true)
    shop.later(5)
    const second = shop.caseOf('周建国', '19900004416', ['驼色大衣'], true)
    const inOrder = () => parcelsView(shop.book, shop.now).toInspect.map(row => row.card.no)
    expect(inOrder()).toEqual([first.no, second.no])
    const again = shop.line(first)
    shop.later(1)
    shop.book.apply({
      collection: 'cases',
      record: {
        ...shop.case(first.id),
        rev: first.rev + 1,
        lines: [{ ...again, stateAt: shop.inHours(0) }],
      },
    })
    expect(inOrder()).toEqual([second.no, first.no])
  })
})
