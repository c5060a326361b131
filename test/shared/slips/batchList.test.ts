// The list for the supplier: pieces and faults, room for an answer, and nothing that is none of his business.
import { expect, test } from 'vitest'
import { LANGUAGES } from '#shared/catalog/languages'
import { type BatchListView, batchListHtml, batchListPrintable } from '#shared/slips/batchList'
import { wordsOf } from '#shared/words/words'

const view = (over: Partial<BatchListView> = {}): BatchListView => ({
  language: 'zh-CN',
  shop: { name: '小鹿鞋店', phone: '021-5555', address: '南巷 18 号' },
  isCopy: false,
  no: 'SC-261122-01',
  supplier: { name: '李记鞋厂', phone: '0577-8888' },
  sentOn: '2026-11-22',
  expectedOn: '2026-11-29',
  way: '顺丰 SF123',
  note: '能修就修',
  pieces: [
    { caseNo: 'SH-261122-001', item: '短靴 38 码', qty: 2, fault: '鞋跟开胶' },
    { caseNo: 'SH-261122-002', item: '<b>皮带</b>', qty: 1, fault: '' },
  ],
  ...over,
})
const html = (over: Partial<BatchListView> = {}) => {
  const paper = view(over)
  return batchListHtml(paper, wordsOf(paper.language))
}

test.each(LANGUAGES)(
  'in %s it says what is in the parcel, how many pieces, and by when an answer is wanted',
  language => {
    const page = html({ language })
    for (const text of [
      'SC-261122-01',
      '李记鞋厂',
      '0577-8888',
      '短靴 38 码',
      '鞋跟开胶',
      'SF123',
      '能修就修',
    ])
      expect(page).toContain(text)
    expect(page).toContain(wordsOf(language).third.paper.total(3))
    expect(page).toContain(wordsOf(language).sheets.day('2026-11-29'))
  },
)

test('each piece has a box for every answer', () => {
  expect(html().match(/□/g)).toHaveLength(8)
})

test('what was typed stays text', () => {
  expect(html()).toContain('&lt;b&gt;皮带&lt;/b&gt;')
})

test('before it left, no days stand on it; a second print says that it is a copy', () => {
  const { paper } = wordsOf('zh-CN').third
  const draft = html({ sentOn: null, expectedOn: null, way: '' })
  for (const label of [paper.sentOn, paper.expectedOn, paper.way]) expect(draft).not.toContain(label)
  expect(html()).not.toContain(wordsOf('zh-CN').sheets.reprint)
  expect(html({ isCopy: true })).toContain(wordsOf('zh-CN').sheets.reprint)
})

test('its file carries the number of the batch', () => {
  expect(batchListPrintable(view(), wordsOf('zh-CN'))).toMatchObject({
    no: 'SC-261122-01',
    widthMm: 210,
    heightMm: 297,
    fileName: 'SC-261122-01-送厂清单',
  })
})
