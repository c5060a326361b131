// The overdue list on paper: every row with age, whole phone number, reason and keeper; what people typed is never markup.
import { expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { makePromise } from '#shared/domain/promises/make'
import { overdueView } from '#shared/domain/promises/overdue'
import { overdueListPrintable } from '#shared/slips/overdueList'
import { wordsOf } from '#shared/words/words'

function paper(shop: RuleBook, language: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN', keeperName = '') {
  const head = {
    language,
    timeZone: 'Asia/Shanghai',
    keeperName,
    shop: { name: '店', phone: '', address: '' },
  }
  const printable = overdueListPrintable(overdueView(shop.book, shop.now, null), head, wordsOf(language))
  return { printable, html: printable.html(297) }
}
const cells = (html: string) =>
  [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, text]) => (text ?? '').replace(/<[^>]*>/g, '|'))

function aLateShop() {
  const shop = new RuleBook()
  const { id, no } = shop.register({ customer: { id: null, name: '<b>李雪</b>', phone: '19900001234' } })
  const word = { caseId: id, kind: 'word', what: '寄单据', to: 'supplier', approval: null } as const
  shop.do(makePromise, { ...word, by: shop.manager, dueAt: shop.inHours(26) })
  shop.later(50)
  return { shop, no }
}

test('says of each how late it is, whom to call, why, and who keeps it', () => {
  const { shop, no } = aLateShop()
  const { html, printable } = paper(shop)
  const customer = '&lt;b&gt;李雪&lt;/b&gt;|19900001234|'
  const item = `${no}|红色短靴 38 码|`
  expect(cells(html)).toEqual([
    ...['1 天 2 小时|昨天 15:20|', customer, item, '答应客户：给客户答复', '王敏', '□'],
    ...['1 天|昨天 17:20|', customer, item, '答应供应商：寄单据', '陈姐', '□'],
  ])
  expect(html).toContain('共 2 件')
  expect(printable).toMatchObject({ widthMm: 210, heightMm: 297, fileName: '逾期清单-2026-11-24' })
})

test('names whose list it is, and speaks every language', () => {
  const { shop } = aLateShop()
  expect(paper(shop, 'zh-CN', '陈姐').html).toContain('陈姐 的')
  expect(paper(shop, 'en').html).toContain('For the supplier: 寄单据')
  expect(paper(shop, 'zh-TW').html).toContain('答應供應商：寄单据')
  expect(paper(new RuleBook()).html).toContain('没有逾期的事。')
})
