// Two cases about the same become one by two keys and two again by one; the manager lets a case end that cannot wait for more.
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'
import { aForm, ask, openShop, register } from '#kit/inPage'

async function show(page: Page, caseId: string): Promise<void> {
  await page.evaluate(id => {
    location.hash = `#/case/${id}`
  }, caseId)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const timeline = (page: Page) => page.getByRole('region', { name: '经过' })

test('a case known by four digits finds the one that it belongs to, and goes into it', async ({ page }) => {
  await openShop(page)
  const known = await register(page)
  const blind = await register(page, {
    ...aForm,
    customer: { id: null, name: '', phone: '' },
    lines: aForm.lines.map(line => ({ ...line, itemName: '红短靴', spec: '', unitPriceFen: null })),
    note: '尾号 1234，鞋跟松了',
  })
  await show(page, blind.caseId)
  await page.keyboard.press('Alt+M')
  const dialog = page.getByRole('dialog', { name: '合并售后单' })
  await expect(dialog.getByRole('region', { name: '留下' })).toContainText(known.no)
  await expect(dialog.getByRole('checkbox', { name: /红短靴 就是 红色短靴/ })).toBeChecked()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: known.no })).toBeVisible()
  await expect(timeline(page)).toContainText(`${blind.no} 并进来了`)
  await expect(timeline(page)).toContainText(`来自 ${blind.no}`)
  const joined = await ask(page, 'case.get', { caseId: known.caseId })
  expect(joined.lines).toHaveLength(1)
  expect(joined.promises.filter(promise => promise.state === 'open')).toHaveLength(2)

  await page.keyboard.press('Control+Z')
  await expect(timeline(page)).toContainText('撤销了')
  await show(page, blind.caseId)
  const again = await ask(page, 'case.get', { caseId: blind.caseId })
  expect(again.card).toMatchObject({ outcome: null, closedAt: null })
})

test('a case that others keep waiting is closed with the manager’s yes, and says what was missing', async ({
  page,
}) => {
  await openShop(page)
  const { caseId } = await register(page)
  const { lines } = await ask(page, 'case.get', { caseId })
  await ask(page, 'out.plan', {
    caseId,
    kind: 'exchange',
    forLineId: lines[0]?.id ?? null,
    itemName: '红色短靴',
    spec: '39 码',
    qty: 1,
    unitPriceFen: 19900,
    handOver: true,
    note: '',
    approval: null,
  })
  await ask(page, 'confirm.all', { caseId })
  await ask(page, 'step.skipRest', { caseId, reason: '都做过了' })
  await show(page, caseId)
  await page.keyboard.press('8')
  const dialog = page.getByRole('dialog').first()
  await expect(dialog.getByRole('status')).toContainText('旧货没收回来')
  await expect(dialog.getByRole('radio', { name: /已换货/ })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: /当面/ })).toBeChecked()
  await page.keyboard.press('Alt+Y')
  await page.getByRole('textbox', { name: '为什么同意' }).fill('客人搬走了，旧鞋寄不回来')
  await page.keyboard.press('Enter')
  await expect(page.getByText('刚刚完结')).toBeVisible()
  await expect(timeline(page)).toContainText('完结时还差：')
  await expect(timeline(page)).toContainText('客人搬走了，旧鞋寄不回来')
})
