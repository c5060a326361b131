// Calm mode in the built app: stamps at their minute, an end with a call-back, and a report for the shop's file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { TestClock } from '#electron/app/clock'
import { expect, test } from '#kit/app'
import { ask, openShop, register, showCase } from '#kit/inPage'
import { documentsIn, pageSize } from '#kit/pdf'

// Sunday 22 November 2026, 15:20 in Shanghai.
test.use({ env: { AFTERSALE_TEST_NOW: '2026-11-22T07:20:00.000Z' } })

async function setClock(app: ElectronApplication, instant: string): Promise<void> {
  await app.evaluate((_electron, ms) => {
    ;(globalThis as unknown as { testDesk: { clock: TestClock } }).testDesk.clock.set(ms)
  }, Date.parse(instant))
}

const timeline = (page: Page) => page.getByRole('region', { name: '经过' })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })

test('what happens is stamped at its minute, ends with a call-back, and is on paper and in the timeline', async ({
  app,
  page,
  dataFolder,
}) => {
  await documentsIn(app, join(dataFolder, 'app'))
  await openShop(page, '陈姐')
  const { caseId } = await register(page)
  await showCase(page, caseId)
  await page.keyboard.press('l')
  const calm = dialog(page, '冷静模式')
  await expect(calm).toContainText('先慢慢吐一口气')
  await expect(calm).toContainText('店长：陈姐')
  await expect(calm).toContainText('110')
  await page.keyboard.press('ArrowRight')
  await expect(calm).toContainText('声音放低，说慢一点')

  const stamps = calm.getByRole('list', { name: '记时刻' })
  await page.keyboard.press('2')
  await expect(stamps).toContainText('15:20出言辱骂')
  await setClock(app, '2026-11-22T07:23:00.000Z')
  await page.keyboard.press('5')
  await expect(stamps).toContainText('15:23叫了店长')
  await calm.getByRole('textbox', { name: '记一笔' }).fill('拍了三下柜台')
  await page.keyboard.press('Enter')
  await expect(stamps).toContainText('15:23记一笔 拍了三下柜台')

  await calm.getByRole('button', { name: /收尾/ }).click()
  const end = dialog(page, '收尾')
  await page.keyboard.press('Control+Enter')
  await expect(end).toContainText('写一句最后怎样')
  await end.getByRole('textbox', { name: '最后怎样' }).fill('先回去了，约好再谈')
  await end.getByRole('textbox', { name: /谁看见了/ }).fill('隔壁店张老板')
  await end.getByRole('radio', { name: /半小时后/ }).click()
  await page.keyboard.press('Control+Enter')

  const report = dialog(page, '突发事件记录')
  await report.getByRole('button', { name: /存为 PDF/ }).click()
  const saved = report.getByRole('status').filter({ hasText: '已存到' })
  const pdf = readFileSync(((await saved.textContent()) ?? '').replace('已存到', '').trim())
  const [width, height] = pageSize(pdf)
  expect(width).toBeCloseTo(210, 0)
  expect(height).toBeCloseTo(297, 0)

  const { treatment, promises } = await ask(page, 'case.get', { caseId })
  const incidentId = treatment.incidents[0]?.id ?? null
  const asked = { caseId, sheet: 'incidentReport', incidentId, language: null } as const
  const { url } = await ask(page, 'sheet.prepare', asked)
  const html = await app.evaluate(async ({ net }, address) => (await net.fetch(address)).text(), url)
  for (const written of ['出言辱骂', '叫了店长', '拍了三下柜台', '隔壁店张老板', '先回去了，约好再谈'])
    expect(html).toContain(written)

  // 15:23 and half an hour.
  expect(promises.find(({ what }) => what === '回电话')?.dueAt).toBe('2026-11-22T07:53:00.000Z')
  await report.getByRole('button', { name: '关闭', exact: true }).last().click()
  await expect(report).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  for (const entry of [
    '突发：出言辱骂',
    '突发：叫了店长',
    '拍了三下柜台',
    '突发：收尾',
    '先回去了，约好再谈',
  ])
    await expect(timeline(page)).toContainText(entry)
})
