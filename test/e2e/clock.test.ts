// Time passes while the app runs: what falls overdue is seen without anybody doing anything.
import type { ElectronApplication } from '@playwright/test'
import type { TestClock } from '#electron/app/clock'
import { expect, test } from '#kit/app'
import { openShop, register } from '#kit/inPage'

// Sunday 22 November 2026, 15:20 in Shanghai.
const NOW = '2026-11-22T07:20:00.000Z'

async function setClock(app: ElectronApplication, instant: string): Promise<void> {
  await app.evaluate((_electron, ms) => {
    ;(globalThis as unknown as { testDesk: { clock: TestClock } }).testDesk.clock.set(ms)
  }, Date.parse(instant))
}

test.use({ env: { AFTERSALE_TEST_NOW: NOW, AFTERSALE_TEST: '1' } })

test('a promise falls overdue at its minute, on the screen and in the title', async ({ app, page }) => {
  await openShop(page)
  const { no } = await register(page)
  await expect(page).toHaveTitle('今日 · 售后台')
  await setClock(app, '2026-11-23T07:19:00.000Z')
  await expect(page.getByRole('region', { name: '答应的事' })).toContainText(no)
  await expect(page).toHaveTitle('今日 · 售后台')
  await setClock(app, '2026-11-23T07:21:00.000Z')
  await expect(page.getByRole('region', { name: '答应的事' })).toContainText('逾期')
  await expect(page).toHaveTitle('(1 逾期) 今日 · 售后台')
})

test('a clock set back a year loses nothing, and no number is issued twice', async ({ desk }) => {
  await openShop(desk.page)
  const { no } = await register(desk.page)
  await setClock(desk.app, '2025-11-22T07:20:00.000Z')
  await expect(desk.page.getByRole('navigation')).toBeVisible()
  const again = await register(desk.page)
  expect(again.no).not.toBe(no)
  await desk.page.keyboard.press('Control+2')
  await expect(desk.page.getByRole('main')).toContainText('红色短靴')
})
