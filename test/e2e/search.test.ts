// The search box over the whole archive: by whatever somebody remembers of a case, old and closed ones as well.
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'
import { aForm, ask, openShop, register } from '#kit/inPage'
import type { CaseId } from '#shared/model/ids'

const box = (page: Page) => page.getByRole('combobox', { name: '找售后单' })
const hits = (page: Page) => page.getByRole('option')

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+K')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Control+A')
  // An input method hands over whole words.
  await page.keyboard.insertText(text)
}

async function close(page: Page, caseId: CaseId): Promise<void> {
  const [clerk] = await ask(page, 'clerk.list', null)
  await ask(page, 'confirm.all', { caseId })
  await ask(page, 'step.skipRest', { caseId, reason: '都做过了' })
  const { promises } = await ask(page, 'case.get', { caseId })
  await ask(page, 'case.close', {
    caseId,
    outcome: 'explained',
    toldHow: 'phone',
    text: '讲清楚了',
    fulfil: promises.map(({ id }) => id),
    approval: { by: clerk?.id ?? '', reason: '客户同意' },
  })
}

test('a case is found by pinyin, tail, order number, goods and words, and by what stands in a follow-up alone', async ({
  page,
}) => {
  await openShop(page)
  const zeng = await register(page, {
    ...aForm,
    customer: { id: null, name: '曾丽', phone: '19900004416' },
    orderNo: 'TB-2026 1122 98765',
    note: '左脚开胶，周六要穿',
  })
  await register(page)
  await ask(page, 'followUp.note', { caseId: zeng.caseId, text: '张师傅说下周二寄到' })

  for (const typed of ['zl', 'cengli', '4416', '２０２６１１２２９８７６５', '98765', '开胶', '曾 短靴']) {
    await type(page, typed)
    await expect(hits(page), typed).toHaveCount(1)
    await expect(hits(page), typed).toContainText(zeng.no)
  }
  await type(page, 'eng')
  await expect(page.getByText('没找到“eng”')).toBeVisible()
  await expect(page.getByText('记得什么就打什么')).toBeVisible()

  await type(page, '张师傅')
  const followUps = page.getByRole('group', { name: '跟进记录里' })
  await expect(followUps.getByRole('option')).toContainText('跟进张师傅说下周二寄到')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: zeng.no })).toBeVisible()
})

test('an old case that was closed is found after the app was opened again, by its words and by those of its follow-ups', async ({
  desk,
  page,
}) => {
  await openShop(page)
  const old = await register(page, { ...aForm, orderNo: 'JD88990011' })
  await ask(page, 'followUp.note', { caseId: old.caseId, text: '顺丰驿站代收，找老板娘拿' })
  const twice = await register(page, { ...aForm, orderNo: 'JD88990022' })
  await ask(page, 'case.trash', { caseId: twice.caseId, reason: '重复登记' })
  await close(page, old.caseId)
  const again = await desk.relaunch()
  await expect(again.getByRole('navigation')).toBeVisible()
  await type(again, '8899')
  await expect(hits(again)).toHaveCount(1)
  await expect(hits(again)).toContainText('订单号JD88990011')
  await type(again, '老板娘')
  await expect(hits(again)).toContainText('顺丰驿站代收')
})
