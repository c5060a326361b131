// The list of a day on paper: sums and rows as the screen has them, signed by two; what people typed is never markup.
import { expect, test } from 'vitest'
import { cashDay } from '#shared/domain/money/cashDay'
import { planMoney, voidMoney } from '#shared/domain/money/rows'
import type { CashDayView } from '#shared/model/settlementViews'
import { cashListPrintable } from '#shared/slips/cashList'
import { wordsOf } from '#shared/words/words'
import { aPlan, shopWith } from '../domain/money/paying'

const SHOP = { name: '小鹿 & 鞋店', phone: '0000-1', address: '<b>南巷</b> 1 号' }

function paper(view: CashDayView, language: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN') {
  const head = { language, timeZone: 'Asia/Shanghai', shop: SHOP }
  const printable = cashListPrintable(view, head, wordsOf(language))
  return { printable, html: printable.html(297) }
}

function aDay() {
  const { shop, id, plan, yes } = shopWith(900_00)
  plan({ amountFen: 100_50, paid: true })
  const wrong = plan({ amountFen: 33_00, paid: true, method: 'cash' })
  plan({ kind: 'customerPays', payer: 'customer', payee: 'shop', amountFen: 5_00, paid: true })
  shop.do(voidMoney, { caseId: id, moneyId: wrong, reason: '记错了', approval: yes })
  shop.do(planMoney, aPlan(id, { amountFen: 70_00, kind: 'freight' }))
  return { shop, id, view: cashDay(shop.book, shop.now, null) }
}

/** Everything between two tags, as often as they come. */
const between = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<(?:${tag})[^>]*>(.*?)</(?:${tag})>`, 'gs'))].map(found => found[1] ?? '')
const tablesOf = (html: string) =>
  between(html, 'table').map(table => between(table, 'tr').map(row => between(row, 'td|th')))

test('has the sums by method, every payment with its case and clerk, and what waits', () => {
  const { shop, id, view } = aDay()
  const { html } = paper(view)
  const [totals, out, taken, open] = tablesOf(html)
  expect(totals).toEqual([
    ['方式', '付出', '收进', '笔数'],
    ['微信', '100.50', '5.00', '2'],
    ['现钱合计', '100.50', '5.00', ''],
  ])
  const { no } = shop.case(id)
  expect(out?.[1]).toEqual(['15:20', no, '李雪 · 第 1 件', '退款', '微信', '100.50', '王敏'])
  expect(out?.[2]?.slice(3, 6)).toEqual(['退款 · 作废', '现金', '33.00'])
  expect(taken?.[1]?.slice(3, 6)).toEqual(['客户补差价', '微信', '5.00'])
  expect(open?.[1]).toEqual(['11月22日', no, '李雪 · 第 1 件', '运费', '微信', '70.00', '王敏'])
  expect(html).toContain('<td class="crossed">33.00</td>')
  expect(html).toContain('<p>店长签字</p>')
})

test('carries the day in its title and its file, and no square code: it belongs to no case', () => {
  const { printable, html } = paper(aDay().view)
  expect(between(html, 'h1')[0]).toContain('2026年11月22日')
  expect(printable).toMatchObject({ fileName: '收支清单-2026-11-22', folder: '收支清单', isCopy: false })
  expect(html).not.toContain('<svg')
})

test('what people typed stays text', () => {
  const { html } = paper(aDay().view)
  expect(html).not.toContain('<b>')
  expect(html).toContain('&lt;b&gt;南巷')
})

test('a day without money says so in every language', () => {
  const { shop } = shopWith(100_00)
  const view = cashDay(shop.book, shop.now, null)
  for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
    const { html } = paper(view, language)
    const { nothing } = wordsOf(language).cash.paper
    expect(html.split(`</h2><p>${nothing}</p>`)).toHaveLength(4)
  }
})
