// Settings of the shop and of this computer, on a real disk and over a restart.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'
import { giveTo } from '../../build/runtime/ordinaryUser.ts'

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: /开一家新店/ }).click()
  await page.getByRole('textbox', { name: '店名' }).fill('小鹿鞋店')
  await page.getByRole('textbox', { name: '你的名字' }).fill('王敏')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: '页面' })).toBeVisible()
  await page.keyboard.press('Control+Comma')
  await expect(page.getByRole('heading', { name: '设置', exact: true })).toBeVisible()
}

test('what is typed saves itself and is there after a restart', async ({ desk }) => {
  await openSettings(desk.page)
  await desk.page.getByRole('textbox', { name: '电话' }).fill('0571-88886666')
  await desk.page.keyboard.press('Enter')
  await expect(desk.page.getByRole('region', { name: '店铺' }).getByText('已存好')).toBeVisible()
  await desk.page.keyboard.press('Alt+2')
  const closes = desk.page.getByRole('textbox', { name: '周日几点打烊' })
  await closes.fill('18')
  // Leaves the field by going elsewhere, as somebody does who is called away.
  await desk.page.keyboard.press('Control+1')
  await expect(desk.page.getByRole('heading', { name: '今日' })).toBeVisible()

  const page = await desk.relaunch()
  await expect(page.getByRole('navigation', { name: '页面' })).toBeVisible()
  await page.keyboard.press('Control+Comma')
  await expect(page.getByRole('textbox', { name: '电话' })).toHaveValue('0571-88886666')
  await expect(page.getByRole('textbox', { name: '周日几点打烊' })).toHaveValue('18:00')
})

test('this computer keeps its language, colours and text size', async ({ desk }) => {
  await openSettings(desk.page)
  await desk.page.getByRole('radio', { name: '深色' }).click()
  await desk.page.getByRole('radio', { name: '大', exact: true }).click()
  await desk.page.getByRole('radio', { name: 'English' }).click()
  await expect(desk.page.getByRole('heading', { name: 'Settings' })).toBeVisible()

  const page = await desk.relaunch()
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect(html).toHaveAttribute('data-text-size', 'L')
})

test('the whole shop is copied to a stick, and the copy is named', async ({ desk, dataFolder }) => {
  await openSettings(desk.page)
  const stick = join(dataFolder, 'app', 'stick')
  mkdirSync(stick)
  giveTo(stick)
  await desk.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, stick)
  await desk.page.getByRole('button', { name: '把整份数据抄到…' }).click()
  await expect(desk.page.getByText(/已抄好并核对，共 \d+ 条，放在/)).toContainText(stick)
  const [copy] = readdirSync(stick)
  expect(copy).toMatch(/^小鹿鞋店 \d{4}-\d{2}-\d{2} \d{4}$/)
  expect(readFileSync(join(stick, copy ?? '', 'FORMAT'), 'utf8')).toBe(
    readFileSync(join(dataFolder, 'FORMAT'), 'utf8'),
  )
})
