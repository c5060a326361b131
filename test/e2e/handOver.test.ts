// A case changes hands at the change of shift, and the customer need not tell it again (R119, R120, N4).
import { expect, test } from '#kit/app'
import { ask, openShop, register, showCase } from '#kit/inPage'

// In the afternoon: what is promised for a day later falls due tomorrow, and is proposed.
test.use({ env: { AFTERSALE_TEST_NOW: '2026-11-22T07:20:00.000Z' } })

test('handed over by one clerk, read, accepted and read back by the next; after a restart it is all there', async ({
  desk,
}) => {
  const { page } = desk
  await openShop(page, '陈姐')
  const { caseId, no } = await register(page)
  await expect(page.getByRole('navigation', { name: '页面' })).toBeVisible()
  await page.keyboard.press('Control+7')
  await expect(page.getByText('没有等你接的单')).toBeVisible()
  await page.keyboard.press('g')
  const form = page.getByRole('dialog', { name: '交我的班' })
  await expect(form.getByRole('checkbox')).toBeChecked()
  // To the second choice: the colleague after "whoever comes next".
  await page.keyboard.press('2')
  await form.getByRole('textbox', { name: '给接班的人留句话' }).fill('钥匙在抽屉里')
  await form.getByRole('textbox', { name: `${no} 的嘱咐` }).fill('他只接微信')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: '我交出去的' })).toContainText(no)

  await page.getByRole('button', { name: '现在是 王敏' }).click()
  await page.getByRole('menuitem', { name: '换人' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /陈姐/ }).click()
  const incoming = page.getByRole('region', { name: '等我接' })
  await expect(incoming).toContainText('钥匙在抽屉里')
  await expect(incoming).toContainText('嘱咐：他只接微信')
  await page.keyboard.press('n')
  await expect(incoming).toContainText('陈姐')

  await showCase(page, caseId)
  await expect(page.getByRole('complementary', { name: '接手提示' })).toContainText('王敏 交给你，等你接')
  await page.keyboard.press('Alt+a')
  await expect(page.getByText('陈姐 负责')).toBeVisible()
  await page.keyboard.press('F4')
  const card = page.getByRole('dialog', { name: '免复述卡' })
  for (const text of ['鞋跟松了', '换货', '您听听对不对']) await expect(card).toContainText(text)
  await page.keyboard.press('Control+Enter')
  await expect(card).toBeHidden()
  await expect(page.getByRole('complementary', { name: '接手提示' })).toBeHidden()

  const after = await desk.relaunch()
  await expect(after.getByRole('navigation', { name: '页面' })).toBeVisible()
  const record = await ask(after, 'case.get', { caseId })
  expect(record.card.ownerName).toBe('陈姐')
  expect(record.knowing).toMatchObject({
    readBack: { byName: '陈姐' },
    unconfirmedSince: null,
    handing: null,
  })
  const { forMe, history } = await ask(after, 'handOver.list', null)
  expect(forMe).toEqual([])
  expect(history).toMatchObject([
    { fromName: '王敏', noteSeen: { byName: '陈姐' }, items: [{ state: 'accepted', byName: '陈姐' }] },
  ])
})
