// Parcels, the money of a day and the list for a supplier in the built app: scanned, kept, claimed; paid from the list; on paper.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'
import { begin, dialog, viewOf } from '#kit/casePage'
import { aForm, ask, openShop, register } from '#kit/inPage'
import { documentsIn, pageCount } from '#kit/pdf'

// Sunday 22 November 2026, 15:20 in Shanghai.
test.use({ env: { AFTERSALE_TEST_NOW: '2026-11-22T07:20:00.000Z' } })
test.beforeEach(async ({ page }) => openShop(page, '陈姐'))

const scanField = (page: Page) => page.getByRole('textbox', { name: '扫一扫或输入' })

test('a scanned parcel is received, inspected and put away by keys; one that nobody knows is kept and claimed', async ({
  page,
}) => {
  const { caseId } = await register(page, { ...aForm, wish: 'refund' })
  const { lines } = await viewOf(page, caseId)
  await ask(page, 'parcel.expect', {
    ...{ caseId, lineIds: lines.map(line => line.id), courier: '顺丰', trackingNo: 'SF1234567890' },
    ...{ freightFen: null, payer: null, state: 'moving', note: '' },
  })
  await page.keyboard.press('Control+3')
  await expect(scanField(page)).toBeFocused()
  await page.keyboard.type('SF1234567890')
  await page.keyboard.press('Enter')
  await expect(dialog(page, '收货')).toContainText('李雪')
  await page.keyboard.type('A3')
  await page.keyboard.press('Enter')
  await expect(dialog(page, '验货').getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('1')
  await expect(dialog(page, '验货').getByRole('radio', { name: /入库/ })).toBeFocused()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(dialog(page, '验货')).toHaveCount(0)
  expect((await viewOf(page, caseId)).lines).toMatchObject([{ state: 'restocked' }])

  await expect(scanField(page)).toBeFocused()
  await page.keyboard.type('YD99887766')
  await page.keyboard.press('Enter')
  const keeping = dialog(page, '对不上哪张单，先收着')
  await expect(keeping.getByRole('textbox', { name: '快递单号' })).toHaveValue('YD99887766')
  await keeping.getByRole('textbox', { name: '寄件电话' }).fill('199****5678')
  await page.keyboard.press('Control+Enter')
  await expect(keeping).toHaveCount(0)
  // Days later the customer comes: the same tail.
  const later = await register(page, {
    ...aForm,
    customer: { id: null, name: '高明', phone: '19900005678' },
    lines: aForm.lines.map(line => ({ ...line, itemName: '跑鞋' })),
  })
  const { unclaimed } = await ask(page, 'parcel.list', null)
  expect(unclaimed).toMatchObject([{ trackingNo: 'YD99887766', likely: [{ card: { no: later.no } }] }])
  await page
    .getByRole('listitem', { name: /YD99887766|可能是/ })
    .first()
    .focus()
  await page.keyboard.press('c')
  const claiming = dialog(page, '这个包裹是谁的？')
  await claiming.getByRole('button', { name: /就是这张单的/ }).click()
  await expect(claiming).toHaveCount(0)
  expect((await viewOf(page, later.caseId)).lines).toMatchObject([{ state: 'arrived' }])
})

test('a refund that waits is paid from the list of the day, which goes on one page', async ({
  app,
  page,
  dataFolder,
}) => {
  const documents = join(dataFolder, 'app')
  await documentsIn(app, documents)
  const { caseId } = await register(page)
  const { lines } = await viewOf(page, caseId)
  await ask(page, 'money.plan', {
    ...{ caseId, kind: 'refund', amountFen: 19_900, keptFen: 0, payer: 'shop', payee: 'customer' },
    ...{ method: 'wechat', reason: '退货', lineIds: lines.map(line => line.id), offerId: null, paid: false },
    approval: null,
  })
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('listitem', { name: /退款/ }).first()).toBeFocused()
  await begin(page, 'z', '付款：退款')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(dialog(page, '付款：退款')).toHaveCount(0)
  const { rows, outFen } = await ask(page, 'cash.day', { day: null })
  expect(rows).toMatchObject([{ money: { state: 'paid', method: 'cash', amountFen: 19_900 } }])
  expect(outFen).toBe(19_900)
  const job = await ask(page, 'cash.prepare', { day: null, language: 'zh-CN' })
  const { path } = await ask(page, 'slip.pdf', { jobId: job.jobId })
  expect(path.startsWith(documents)).toBe(true)
  expect(pageCount(readFileSync(path))).toBe(1)
})
