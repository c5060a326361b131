// The privacy key in the real window: what is left to see, and that everything comes back.
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'
import { ask, openShop, register } from '#kit/inPage'

// Sunday 22 November 2026, 15:20 in Shanghai: what is promised for tomorrow is called tomorrow.
test.use({ env: { AFTERSALE_TEST_NOW: '2026-11-22T07:20:00.000Z' } })

const SECRETS = [
  '1234',
  '1990000',
  '李雪',
  '199',
  '鞋跟',
  '质量',
  '换货',
  'B3',
  '王敏',
  'SH-',
  '备注',
  '登记 ',
  '今日',
  '逾期',
]

async function openCase(page: Page): Promise<void> {
  await openShop(page)
  const { caseId } = await register(page)
  await ask(page, 'talk.type', { caseId, type: 'letsOffSteam' })
  await page.evaluate(`location.hash = '#/case/${caseId}'`)
  await expect(page.getByRole('textbox', { name: '写备注' })).toBeVisible()
}

const card = (page: Page) => page.getByRole('main', { name: '给客户看的' })

async function expectNothingElse(page: Page): Promise<void> {
  await expect(card(page)).toContainText('小鹿鞋店')
  const all: string = await page.evaluate(`document.title + document.body.outerHTML`)
  for (const secret of [...SECRETS, '发泄']) expect(all, secret).not.toContain(secret)
  expect(await page.title()).toBe('小鹿鞋店')
}

test('F12 leaves the piece, the step and the promised time; F12 brings half-written words back', async ({
  page,
}) => {
  await openCase(page)
  await page.keyboard.press('Alt+1')
  await page.keyboard.type('客人等不及')
  await page.keyboard.press('F12')
  await expect(card(page)).toContainText('红色短靴')
  await expect(card(page)).toContainText(/(今天|明天) \d\d:\d\d 前/)
  await expectNothingElse(page)
  await page.keyboard.press('F1')
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+z')
  await expectNothingElse(page)
  await page.keyboard.press('F12')
  await expect(page.getByRole('textbox', { name: '写备注' })).toHaveValue('客人等不及')
  await expect(page.getByRole('textbox', { name: '写备注' })).toBeFocused()
  await page.keyboard.type('，先安抚')
  await expect(page.getByRole('textbox', { name: '写备注' })).toHaveValue('客人等不及，先安抚')
})

test('two quiet minutes cover the screen by themselves, a dialog with half a sentence in it too', async ({
  page,
}) => {
  await openCase(page)
  await page.clock.install()
  // From here on the page counts by the clock of the test.
  await ask(page, 'preferences.save', { coverAfter: 2 })
  await ask(page, 'preferences.save', { coverAfter: 1 })
  await page.keyboard.press('F2')
  const who = page.getByRole('dialog').getByRole('combobox').first()
  await who.fill('张华 1990')
  await page.clock.fastForward('00:50')
  await expect(card(page)).toHaveCount(0)
  await page.mouse.move(300, 300)
  await page.clock.fastForward('00:50')
  await expect(card(page)).toHaveCount(0)
  await page.clock.fastForward('00:20')
  await expect(card(page)).toBeVisible()
  await expectNothingElse(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: /继续工作/ }).click()
  await expect(who).toHaveValue('张华 1990')
})
