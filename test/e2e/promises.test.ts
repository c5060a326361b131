// Promises in the built app: three on one case, one given up, one agreed anew; seen in the pane, among what is late, in
// the ledger and on paper; and the case ends only when none is open.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { TestClock } from '#electron/app/clock'
import { expect, test } from '#kit/app'
import { begin, send, viewOf } from '#kit/casePage'
import { ask, call, openShop, register, showCase } from '#kit/inPage'
import { documentsIn, pageCount, pageSize } from '#kit/pdf'
import type { Input } from '#shared/contract/contract'

// Sunday 22 November 2026, 15:20 in Shanghai.
test.use({ env: { AFTERSALE_TEST_NOW: '2026-11-22T07:20:00.000Z' } })

async function setClock(app: ElectronApplication, instant: string): Promise<void> {
  await app.evaluate((_electron, ms) => {
    ;(globalThis as unknown as { testDesk: { clock: TestClock } }).testDesk.clock.set(ms)
  }, Date.parse(instant))
}

const pane = (page: Page) => page.getByRole('region', { name: '承诺', exact: true })
const states = async (page: Page, caseId: string) =>
  (await viewOf(page, caseId)).promises.map(({ to, state }) => `${to} ${state}`).sort()

/** One more promise by keys: to whom by digit, what, and the ready time by its words. */
async function promise(page: Page, digit: string, what: string, until: RegExp): Promise<void> {
  const form = await begin(page, 'a', '加一条承诺')
  await expect(form.getByRole('radio', { name: '客户' })).toBeFocused()
  await page.keyboard.press(digit)
  await form.getByRole('textbox', { name: '要做到什么' }).fill(what)
  await form.getByRole('radio', { name: until }).click()
  await send(page, '加一条承诺')
}

test('three promises of one case: given up, agreed anew, kept; in the pane, the lists and on paper', async ({
  app,
  page,
  dataFolder,
}) => {
  await documentsIn(app, join(dataFolder, 'app'))
  await openShop(page, '陈姐')
  // The first word to the customer is promised by registering.
  const { caseId } = await register(page)
  await showCase(page, caseId)
  await page.keyboard.press('Alt+7')
  await promise(page, '2', '把坏鞋寄出去', /24 小时内/)
  await promise(page, '4', '上传验货照片', /2 天内/)
  await expect(pane(page)).toContainText('答应供应商：把坏鞋寄出去')
  await expect(pane(page)).toContainText('答应平台：上传验货照片')

  // Before its time, the platform agrees to another day: the old promise stays on record.
  const platform = pane(page).locator('[data-promise]', { hasText: '上传验货照片' })
  await platform.getByRole('button', { name: /重新约/ }).click()
  await page.keyboard.press('Alt+3')
  await send(page, '跟平台重新约时间')
  expect(await states(page, caseId)).toEqual([
    'customer open',
    'platform open',
    'platform renegotiated',
    'supplier open',
  ])

  await setClock(app, '2026-11-23T09:20:00.000Z')
  await page.keyboard.press('Control+6')
  const late = page.getByRole('list', { name: '逾期' })
  await expect(late.getByRole('listitem')).toHaveCount(3)
  await expect(late.getByRole('listitem').nth(0)).toContainText('答应平台：上传验货照片')
  await expect(late.getByRole('listitem').nth(1)).toContainText('答应客户：给客户答复')
  await expect(late.getByRole('listitem').nth(1)).toContainText('晚了 2 小时')

  await page.keyboard.press('p')
  const paper = page.getByRole('dialog', { name: '逾期清单' })
  await expect(paper.frameLocator('iframe').getByText('答应供应商：把坏鞋寄出去')).toBeVisible()
  await paper.getByRole('button', { name: /存为 PDF/ }).click()
  const saved = paper.getByRole('status').filter({ hasText: '已存到' })
  await expect(saved).toBeVisible()
  const pdf = readFileSync(join(dataFolder, 'app', '逾期清单', '逾期清单-2026-11-23.pdf'))
  expect(pageSize(pdf).map(Math.round)).toEqual([210, 297])
  expect(pageCount(pdf)).toBe(1)
  await page.keyboard.press('Escape')

  await late.getByRole('listitem').nth(2).focus()
  const giveUp = await begin(page, 'x', '这条没能做到')
  await giveUp.getByRole('button', { name: /厂家停产了/ }).click()
  await send(page, '这条没能做到')
  await expect(late.getByRole('listitem')).toHaveCount(2)

  await page.keyboard.press('2')
  await expect(page.getByRole('list', { name: '还欠着的承诺' }).getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('s')
  const ended = page.getByRole('list', { name: '2026 年 11 月了结的承诺' })
  await expect(ended.getByRole('listitem')).toHaveCount(2)
  await expect(ended).toContainText('已改约')
  await expect(ended).toContainText('没做到')

  await ask(page, 'confirm.all', { caseId })
  await ask(page, 'step.skipRest', { caseId, reason: '都做过了' })
  const closing: Input<'case.close'> = {
    caseId,
    outcome: 'explained',
    toldHow: 'phone',
    text: '讲清楚了',
    fulfil: [],
    approval: null,
  }
  expect(await call(page, 'case.close', closing)).toMatchObject({
    error: { refusal: { code: 'promise-open', params: { count: 2 } } },
  })
  await showCase(page, caseId)
  await page.keyboard.press('Alt+7')
  for (const left of [1, 0]) {
    await page.keyboard.press('d')
    await expect(pane(page).locator('[data-promise]')).toHaveCount(left)
  }
  await ask(page, 'case.close', closing)
  expect((await viewOf(page, caseId)).card.closedAt).not.toBeNull()
})
