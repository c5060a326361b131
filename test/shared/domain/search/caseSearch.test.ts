// Narrowing finds what a fresh search finds, whatever is typed and whatever happens to the book meanwhile.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { trashCase } from '#shared/domain/closing/trash'
import { CaseSearch } from '#shared/domain/search/caseSearch'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import { RuleBook } from '../../../kit/ruleBook'

const NAMES = ['李雪', '李宁红', '曾丽', '周建国', 'Anna Li', '小鹿００7', '']
const GOODS = ['红色短靴', '红 外套', 'iPhone 15', '李宁跑鞋']

function manyCases(): RuleBook {
  const shop = new RuleBook()
  NAMES.forEach((name, at) => {
    for (const itemName of GOODS) {
      shop.later(1)
      shop.register({
        customer: { id: null, name, phone: `1380013${String(8000 + at * 111)}` },
        lines: [{ ...EMPTY_FORM_LINE, itemName, here: false }],
        orderNo: at === 2 ? '2026-138 0013' : `TB-${at}`,
        note: at % 2 === 0 ? '鞋跟松了' : 'li 先生说 13800',
      })
    }
  })
  return shop
}

const PIECES = [
  '李',
  '宁',
  '红',
  'l',
  'li',
  'z',
  'zj',
  '1',
  '13',
  '138',
  '001',
  '3',
  '8',
  ' ',
  '-',
  '１',
  'n',
  'SH',
  '鞋',
  'a',
]

it('finds the same letter by letter as at once', () => {
  const shop = manyCases()
  const steps = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.constant('back')), { maxLength: 9 })
  fc.assert(
    fc.property(steps, pieces => {
      const search = new CaseSearch()
      let typed = ''
      for (const piece of pieces) {
        typed = piece === 'back' ? typed.slice(0, -1) : typed + piece
        expect(search.find(shop.book, typed, 40), typed).toEqual(new CaseSearch().find(shop.book, typed, 40))
      }
    }),
    { numRuns: 150, examples: [[['13', '8']], [['001', '3']], [['李', '宁']]] },
  )
})

it('looks anew when the book has changed', () => {
  const shop = manyCases()
  const search = new CaseSearch()
  const [newest = ''] = search.find(shop.book, '曾', 30)
  shop.do(trashCase, { caseId: newest as never, reason: '重复登记' })
  expect(search.find(shop.book, '曾丽', 30)).toHaveLength(GOODS.length - 1)
  shop.register({ customer: { id: null, name: '曾丽娟', phone: '' } })
  expect(search.find(shop.book, '曾丽', 30)).toHaveLength(GOODS.length)
})
