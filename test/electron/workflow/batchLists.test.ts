// What of the book goes to the supplier: goods and faults in his reader's language, never the customer.
import { expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { CUSTOMER_TYPE_IDS } from '#shared/catalog/customerTypes'
import { setCustomerType } from '#shared/domain/talk/talkRules'
import { makeBatch } from '#shared/domain/third/batches'
import { noteBatchPrinted } from '#shared/domain/third/notePrinted'
import type { Case } from '#shared/model/case'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { Batch } from '#shared/model/third'
import { batchListHtml } from '#shared/slips/batchList'
import { wordsOf } from '#shared/words/words'
import { batchListView } from '../../../electron/workflow/batchLists'

function aBatch() {
  const shop = new RuleBook()
  const lines = [{ ...EMPTY_FORM_LINE, itemName: '红色短靴', spec: '38 码', qty: 2, here: true }]
  const { id } = shop.register({ lines, note: '客户很急，语气不好', subTags: ['damaged'] })
  shop.do(setCustomerType, { caseId: id, type: CUSTOMER_TYPE_IDS[0] })
  const before = shop.case(id)
  const inspection = { at: before.createdAt, by: shop.clerk, ok: false, remark: '鞋跟开胶' }
  const record: Case = {
    ...before,
    lines: before.lines.map(line => ({ ...line, state: 'forSupplier', conditions: ['dirty'], inspection })),
  }
  shop.book.apply({ collection: 'cases', record })
  const pieces = record.lines.map(line => ({ caseId: id, lineId: line.id }))
  const partner = { id: null, name: '李记鞋厂', phone: '0577-8888' }
  const { batchId } = shop.do(makeBatch, { partner, pieces, note: '能修就修', send: null })
  return { shop, batchId, batch: () => shop.book.third.get(batchId) as Batch }
}

test('the fault is told in words: the kind of problem, what was seen, what was written at the inspection', () => {
  const { shop, batch } = aBatch()
  const [piece] = batchListView(shop.book, batch(), 'zh-CN').pieces
  expect(piece).toMatchObject({
    item: '红色短靴 38 码',
    qty: 2,
    fault: '质量问题 · 破损 · 有污渍 · 鞋跟开胶',
  })
  expect(batchListView(shop.book, batch(), 'en').pieces[0]?.fault).toContain('Quality defect')
})

test('neither the customer nor what we wrote for ourselves stands on it', () => {
  const { shop, batch } = aBatch()
  const page = batchListHtml(batchListView(shop.book, batch(), 'zh-CN'), wordsOf('zh-CN'))
  for (const secret of ['李雪', '19900001234', '1234', '客户很急', '语气不好'])
    expect(page).not.toContain(secret)
})

test('the second list is a copy', () => {
  const { shop, batchId, batch } = aBatch()
  expect(batchListView(shop.book, batch(), 'zh-CN').isCopy).toBe(false)
  shop.do(noteBatchPrinted, { batchId, to: 'printer', isCopy: false })
  expect(batchListView(shop.book, batch(), 'zh-CN').isCopy).toBe(true)
})
