// The slip on real paper: a print queue, a PDF, and what is on it.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'
import { aForm, ask, call, openShop, register } from '#kit/inPage'
import { documentsIn, isWhole, pageSize } from '#kit/pdf'
import { startPrinter } from '../../build/runtime/printer.ts'

async function preparedSlip(page: Page, form = aForm) {
  const { caseId, no } = await register(page, form)
  const job = await ask(page, 'slip.prepare', { caseId, parts: 'both', language: null })
  return { caseId, no, job }
}

test('the PDF is 80 mm wide, lies in the documents folder and is never written over', async ({
  app,
  page,
  dataFolder,
}) => {
  await documentsIn(app, join(dataFolder, 'app'))
  await openShop(page)
  const { job, no } = await preparedSlip(page)
  const first = await ask(page, 'slip.pdf', { jobId: job.jobId })
  const again = await ask(page, 'slip.pdf', { jobId: job.jobId })
  expect(first.path).toContain(no)
  expect(again.path).not.toBe(first.path)
  const [width, height] = pageSize(readFileSync(first.path))
  expect(width).toBeCloseTo(80, 1)
  expect(height).toBeCloseTo(job.heightMm, 0)
})

test('a slip of fifty pieces with long names neither overflows its paper nor loses one', async ({
  app,
  page,
}) => {
  await openShop(page)
  const [line] = aForm.lines
  const lines = Array.from({ length: 50 }, (_, index) => ({
    ...(line as (typeof aForm.lines)[number]),
    itemName: `第${index + 1}件 ${'加绒加厚防滑保暖'.repeat(12)}`.slice(0, 118),
    here: true,
  }))
  const { job } = await preparedSlip(page, { ...aForm, lines })
  const shown = await app.evaluate(async ({ BrowserWindow }, url) => {
    const window = new BrowserWindow({ show: false, width: 400, webPreferences: { sandbox: true } })
    await window.loadURL(url)
    const found: { text: string; overflow: number } = await window.webContents.executeJavaScript(
      '({ text: document.body.innerText, overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth })',
    )
    window.destroy()
    return found
  }, job.url)
  expect(shown.overflow).toBeLessThanOrEqual(0)
  for (let piece = 1; piece <= 50; piece++) expect(shown.text).toContain(`第${piece}件`)
})

test('nothing internal is on the slip', async ({ app, page }) => {
  await openShop(page)
  const { caseId } = await register(page, { ...aForm, note: '客人脾气大小心' })
  await ask(page, 'followUp.note', { caseId, text: '进价三十别松口' })
  const job = await ask(page, 'slip.prepare', { caseId, parts: 'both', language: null })
  const html = await app.evaluate(async ({ net }, url) => (await net.fetch(url)).text(), job.url)
  expect(html).toContain('红色短靴')
  expect(html).not.toContain('脾气')
  expect(html).not.toContain('进价')
})

test('prints on the chosen printer at the slip’s own size, and marks the second print as a copy', async ({
  page,
}) => {
  const printer = await startPrinter()
  test.skip(typeof printer === 'string', typeof printer === 'string' ? printer : '')
  if (typeof printer === 'string') return
  const before = new Set(existsSync(printer.folder) ? readdirSync(printer.folder) : [])
  await openShop(page)
  await ask(page, 'preferences.save', { printer: printer.name })
  const { caseId, job } = await preparedSlip(page)
  expect(job.printer).toBe(printer.name)
  await ask(page, 'slip.print', { jobId: job.jobId })

  const printed = () =>
    readdirSync(printer.folder)
      .filter(name => !before.has(name) && name.endsWith('.pdf'))
      .map(name => join(printer.folder, name))
      .filter(path => isWhole(readFileSync(path)))
  await expect.poll(() => printed().length, { timeout: 20_000 }).toBe(1)
  const [path] = printed()
  const [width, height] = pageSize(readFileSync(path ?? ''))
  expect(width).toBeCloseTo(80, 0)
  expect(height).toBeCloseTo(job.heightMm, 0)
  rmSync(path ?? '')

  const copy = await ask(page, 'slip.prepare', { caseId, parts: 'both', language: null })
  expect(copy.isCopy).toBe(true)
  printer.stop()
})

test('a printer that is away is said, and the case is safe', async ({ page }) => {
  await openShop(page)
  await ask(page, 'preferences.save', { printer: 'Gone-80' })
  const { caseId, job } = await preparedSlip(page)
  expect(job.printer).toBeNull()
  const answer = await call(page, 'slip.print', { jobId: job.jobId })
  expect(answer).toMatchObject({ ok: false, error: { kind: 'unavailable', what: 'printer-gone' } })
  expect((await ask(page, 'case.get', { caseId })).printedSlips).toBe(0)
})

test('typing the number opens the case, however a scanner spells it', async ({ page }) => {
  await openShop(page)
  const { no } = await register(page)
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type(no.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/case\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(no)
})
