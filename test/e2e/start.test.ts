// The first minute: a new shop by keyboard, and a shop that does not open.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'

async function foundShop(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /开一家新店/ })).toBeFocused()
  await page.keyboard.press('1')
  await page.keyboard.type('小鹿鞋店')
  await page.keyboard.press('Tab')
  await page.keyboard.type('王敏')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: '页面' })).toBeVisible()
}

test('a new shop begins with the keyboard alone and opens by itself from then on', async ({ desk }) => {
  await foundShop(desk.page)
  const page = await desk.relaunch()
  await expect(page.getByRole('button', { name: '现在是 王敏' })).toBeVisible()
})

test('a shop that does not open is never replaced by an empty one', async ({ desk, dataFolder }) => {
  await foundShop(desk.page)
  await desk.close()
  const format = join(dataFolder, 'FORMAT')
  const whole = readFileSync(format)
  writeFileSync(format, 'somebody else was here')
  const names = readdirSync(dataFolder).sort()

  const page = await desk.relaunch()
  const problem = page.getByRole('alert')
  await expect(problem).toContainText('“小鹿鞋店”没打开')
  await expect(problem).toContainText('FORMAT')
  expect(readFileSync(format, 'utf8')).toBe('somebody else was here')
  expect(readdirSync(dataFolder).sort()).toEqual(names)

  writeFileSync(format, whole)
  await expect(page.getByRole('button', { name: '再试一次' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '现在是 王敏' })).toBeVisible()
})

test('the demo shop asks who is at work, and a digit answers', async ({ page }) => {
  await page.getByRole('button', { name: /看看演示店铺/ }).click()
  const names = page.getByRole('main').getByRole('listitem')
  await expect(names.first()).toBeVisible()
  await page.keyboard.press('2')
  await expect(page.getByRole('navigation', { name: '页面' })).toBeVisible()
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog', { name: '快捷键' })).toContainText('登记一张售后单')
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
