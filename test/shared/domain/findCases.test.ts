// Search by tail, name, item and number; what it remembers of a record never outlives the record.
import { describe, expect, it } from 'vitest'
import { restoreCase, trashCase } from '#shared/domain/closing/trash'
import { correctCase } from '#shared/domain/correct'
import { findCases } from '#shared/domain/findCases'
import { expectParcel } from '#shared/domain/parcels/caseParcels'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import { aForm, RuleBook } from '../../kit/ruleBook'

const piece = (itemName: string) => [{ ...EMPTY_FORM_LINE, itemName, here: false }]

function shopOfThree() {
  const shop = new RuleBook()
  const boots = shop.register()
  shop.later(1)
  const coat = shop.register({
    customer: { id: null, name: '周建国', phone: '19900004416' },
    lines: piece('驼色呢大衣'),
  })
  shop.later(1)
  const again = shop.register({
    customer: { id: boots.customerId, name: '李雪', phone: '19900001234' },
    lines: piece('白色跑鞋'),
  })
  const found = (text: string) => findCases(shop.book, shop.now, text).map(card => card.no)
  return { shop, boots, coat, again, found }
}

describe('finding a case', () => {
  it('knows the tail of the telephone, the name, the item and the number', () => {
    const { boots, coat, again, found } = shopOfThree()
    expect(found('4416')).toEqual([coat.no])
    expect(found('周建')).toEqual([coat.no])
    expect(found('跑鞋')).toEqual([again.no])
    expect(found(boots.no)).toEqual([boots.no])
    expect(found('没有的')).toEqual([])
    expect(found('  ')).toEqual([])
  })

  it('knows the number of a parcel, also with spaces and in small letters, as soon as it is written down', () => {
    const { shop, boots, found } = shopOfThree()
    expect(found('SF1234567890')).toEqual([])
    const way = { courier: '顺丰', trackingNo: 'SF 1234 567890', freightFen: null, payer: null }
    shop.do(expectParcel, { caseId: boots.id, lineIds: [], ...way })
    expect(found('sf1234567890')).toEqual([boots.no])
    expect(found('SF 123 456 7890')).toEqual([boots.no])
    expect(found('567890')).toEqual([boots.no])
  })

  it('puts the newest first among equals', () => {
    const { boots, again, found } = shopOfThree()
    expect(found('1234')).toEqual([again.no, boots.no])
  })

  it('hears of a correction, although it remembers what it has read', () => {
    const { shop, boots, coat, found } = shopOfThree()
    expect(found('短靴')).toEqual([boots.no])
    const form = aForm({ lines: [{ ...boots.lines[0], ...piece('蓝色凉鞋')[0] }] as never })
    shop.do(correctCase, { caseId: boots.id, rev: boots.rev, form })
    expect(found('短靴')).toEqual([])
    expect(found('凉鞋')).toEqual([boots.no])
    expect(found('大衣')).toEqual([coat.no])
  })

  it('leaves out the trash, also by number, and finds what was taken out of it again', () => {
    const { shop, coat, found } = shopOfThree()
    shop.do(trashCase, { caseId: coat.id, reason: '重复登记' })
    expect(found('大衣')).toEqual([])
    expect(found(coat.no)).toEqual([])
    shop.do(restoreCase, { caseId: coat.id })
    expect(found('大衣')).toEqual([coat.no])
  })
})
