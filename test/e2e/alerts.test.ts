// Reminders in the built app: at their minute, once, held at night, gathered at the start, silent with a wrong clock.
import type { ElectronApplication, Page } from '@playwright/test'
import type { TestClock } from '#electron/app/clock'
import type { TestSignals } from '#electron/app/testRun'
import { expect, launch, test } from '#kit/app'
import { ask, openShop, register } from '#kit/inPage'
import type { CaseId } from '#shared/model/ids'

type TestDesk = { readonly clock: TestClock; readonly signals: TestSignals }

// Sunday 22 November 2026, 15:20 in Shanghai; the shop is open from nine to nine.
const NOW = '2026-11-22T07:20:00.000Z'
const DUE = '2026-11-22T08:20:00.000Z'

async function setClock(app: ElectronApplication, instant: string): Promise<void> {
  await app.evaluate((_electron, ms) => {
    ;(globalThis as unknown as { testDesk: TestDesk }).testDesk.clock.set(ms)
  }, Date.parse(instant))
}

/** Titles of what the system was asked to show. */
function notes(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() =>
    (globalThis as unknown as { testDesk: TestDesk }).testDesk.signals.notes.map(({ title }) => title),
  )
}

const strip = (page: Page) => page.getByRole('region', { name: '到点提醒' })

/** A shop with one case and a memo; answers when the window has been told of both. */
async function withMemo(page: Page, dueAt = DUE): Promise<CaseId> {
  await openShop(page)
  await expect(page.getByRole('heading', { name: '今日' })).toBeVisible()
  const { caseId } = await register(page)
  await ask(page, 'followUp.memo', { caseId, text: '问厂家', dueAt })
  await page.evaluate(`location.hash = '#/trash'`)
  await expect(page.getByRole('heading', { name: '回收站', exact: true })).toBeVisible()
  return caseId
}

test.use({ env: { AFTERSALE_TEST_NOW: NOW, AFTERSALE_TEST: '1' } })

test('a reminder comes when the clock reaches it, exactly once, also after a restart', async ({ desk }) => {
  await withMemo(desk.page)
  await setClock(desk.app, '2026-11-22T08:19:59.000Z')
  expect(await notes(desk.app)).toEqual([])
  await setClock(desk.app, DUE)
  await expect(strip(desk.page)).toContainText('备忘：问厂家')
  expect(await notes(desk.app)).toEqual(['16:20 · 备忘'])
  for (const minute of ['21', '22', '40']) await setClock(desk.app, `2026-11-22T08:${minute}:00.000Z`)
  await expect(strip(desk.page)).toContainText('红色短靴')
  expect(await notes(desk.app)).toHaveLength(1)

  const page = await desk.relaunch()
  await setClock(desk.app, '2026-11-22T08:50:00.000Z')
  await expect(page.getByRole('navigation')).toBeVisible()
  expect(await ask(page, 'alert.list', null)).toMatchObject({ rows: [], digest: null })
  expect(await notes(desk.app)).toEqual([])
})

test('a click on the notification opens the case; Ctrl+F8 ends it from the keyboard', async ({
  app,
  page,
}) => {
  const caseId = await withMemo(page)
  await setClock(app, DUE)
  await expect(strip(page)).toBeVisible()
  await app.evaluate(() =>
    (globalThis as unknown as { testDesk: TestDesk }).testDesk.signals.notes[0]?.run('open'),
  )
  await expect(page).toHaveURL(new RegExp(`#/case/${caseId}$`))
  await expect(page.getByRole('textbox', { name: '写备注' })).toBeVisible()
  await page.keyboard.press('Control+F8')
  await expect(strip(page)).toHaveCount(0)
  expect((await ask(page, 'case.get', { caseId })).reminders).toEqual([])
})

test('what falls due at night is held, and comes at the opening', async ({ app, page }) => {
  await withMemo(page, '2026-11-22T15:20:00.000Z')
  await setClock(app, '2026-11-22T15:21:00.000Z')
  await setClock(app, '2026-11-23T00:59:00.000Z')
  await expect(strip(page)).toHaveCount(0)
  expect(await notes(app)).toEqual([])
  await setClock(app, '2026-11-23T01:00:00.000Z')
  await expect(strip(page)).toContainText('备忘：问厂家')
  expect(await notes(app)).toEqual(['23:20 · 备忘'])
})

test('what fell due while the desk was closed is one line at the start, with the way to Today', async ({
  desk,
}) => {
  const caseId = await withMemo(desk.page)
  await ask(desk.page, 'followUp.memo', { caseId, text: '回电', dueAt: '2026-11-22T09:20:00.000Z' })
  await desk.close()
  const app = await launch(desk.dataFolder, [], { AFTERSALE_TEST_NOW: '2026-11-22T10:00:00.000Z' })
  try {
    const page = await app.firstWindow()
    await expect(strip(page)).toContainText('没开着的这段时间，有 2 件事到点了')
    expect(await notes(app)).toEqual(['没开着的这段时间，有 2 件事到点了'])
    await page.getByRole('button', { name: '设置' }).click()
    await page.keyboard.press('F8')
    await expect(page).toHaveURL(/#\/today$/)
    await expect(strip(page)).toHaveCount(0)
  } finally {
    await app.close()
  }
})

test('a clock set back a year is said with both times, announces nothing and loses nothing', async ({
  desk,
}) => {
  const caseId = await withMemo(desk.page)
  const before = await ask(desk.page, 'case.get', { caseId })
  await setClock(desk.app, '2025-11-22T07:20:00.000Z')
  const banner = desk.page.getByRole('alert').filter({ hasText: '电脑的时间好像不对' })
  await expect(banner).toContainText('2025年11月22日 周六 15:20')
  await expect(banner).toContainText('2026年11月22日 周日 15:20')
  expect(await notes(desk.app)).toEqual([])
  const meanwhile = await ask(desk.page, 'case.get', { caseId })
  expect([meanwhile.promises, meanwhile.reminders]).toEqual([before.promises, before.reminders])
  await setClock(desk.app, DUE)
  await expect(banner).toHaveCount(0)
  await expect(strip(desk.page)).toContainText('问厂家')
  expect(await notes(desk.app)).toEqual(['16:20 · 备忘'])
})
