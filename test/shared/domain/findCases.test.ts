// Search by tail, name, item and number; what it remembers of a record never outlives the record.
import { describe, expect, it } from 'vitest'
import { restoreCase, trashCase } from '#shared/domain/closing/trash'
import { correctCase } from '#shared/domain/correct'
import { findCases } from '#shared/domain/findCases'
import { expectParcel } from '#shared/domain/parcels/caseParcels'
import { type CaseForm, EMPTY_FORM_LINE } from '#shared/model/caseForm'
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

  it('knows pinyin, the order number, the words of the problem and of the note, in wide signs, too', () => {
    const shop = new RuleBook()
    const found = (text: string) => findCases(shop.book, shop.now, text).map(card => card.no)
    const zeng = shop.register({
      customer: { id: null, name: '曾丽', phone: '19900000001' },
      orderNo: '2026-1122 98765',
      note: '左脚开胶，Ａ面有划痕',
      subTags: ['damaged'],
    })
    for (const typed of ['zl', 'ZENGLI', 'cengli', 'zengl', '98765', '２０２６１１２２', '2026-1122'])
      expect(found(typed), typed).toEqual([zeng.no])
    for (const typed of ['开胶', 'a面', '质量', '破损', '曾丽 开胶', 'zl 短靴', '短靴 zl 38'])
      expect(found(typed), typed).toEqual([zeng.no])
    for (const typed of ['engli', '曾丽 大衣', '短靴 wm']) expect(found(typed), typed).toEqual([])
  })

  it('puts tails before names, names before pinyin, pinyin before goods, goods before notes', () => {
    const shop = new RuleBook()
    const found = (text: string) => findCases(shop.book, shop.now, text).map(card => card.no)
    const of = (name: string, phone: string, over: Partial<CaseForm> = {}) => {
      shop.later(1)
      return shop.register({ customer: { id: null, name, phone }, ...over })
    }
    const tail = of('赵一', '19900008888', { lines: piece('伞') })
    const order = of('钱二', '19900000002', { lines: piece('伞'), orderNo: 'T7008888' })
    const inside = of('孙三', '18888000003', { lines: piece('伞') })
    const goods = of('李四', '19900000004', { lines: piece('8888 号杯') })
    const note = of('周五', '19900000005', { lines: piece('伞'), note: '票号 8888' })
    expect(found('8888')).toEqual([order.no, tail.no, inside.no, goods.no, note.no])
    const initials = of('高兴', '19900000006', { lines: piece('伞') })
    const start = of('GX 小店', '19900000007', { lines: piece('伞') })
    const item = of('吴六', '19900000008', { lines: piece('GX-20 手表') })
    expect(found('gx')).toEqual([initials.no, start.no, item.no])
  })

  it('says where it was found, unless the line of the case shows it', () => {
    const shop = new RuleBook()
    const note = `${'先问过厂家。'.repeat(20)}鞋盒也压坏了`
    shop.register({ note, orderNo: 'TB-2026 0099', subTags: ['damaged', '左脚'] })
    const where = (text: string) => findCases(shop.book, shop.now, text)[0]?.foundIn
    for (const shown of ['李雪', '1234', '红色', '短靴', 'lx', 'SH-261122'])
      expect(where(shown), shown).toBeNull()
    expect(where('20260099')).toEqual({ field: 'orderNo', text: 'TB-2026 0099' })
    expect(where('左脚')).toEqual({ field: 'problem', text: '破损 左脚' })
    expect(where('李雪 压坏')).toEqual({ field: 'note', text: expect.stringMatching(/^….*鞋盒也压坏了$/) })
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
