// Starting twice, being killed, and folders that cannot be used.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, launch, test } from '#kit/app'
import { aForm, call, openShop } from '#kit/inPage'
import { zhCN } from '#shared/words/zh-CN/index'

const aCase = { form: aForm, promiseAt: null, approval: null }

test('what was acknowledged before a kill is there after it', async ({ desk }) => {
  await openShop(desk.page)
  for (let count = 1; count <= 3; count++) {
    const answer = await call(desk.page, 'case.register', aCase)
    expect(answer.ok).toBe(true)
    await desk.kill()
    await desk.relaunch()
    const today = await call(desk.page, 'today.get', { mine: false, whole: null })
    expect(today).toMatchObject({ ok: true, value: { openCases: count } })
  }
})

test('a second start brings the first window to the front and ends', async ({ desk }) => {
  await openShop(desk.page)
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const executable = process.env.AFTERSALE_ELECTRON as string
  // Ends by itself with 0: the lock belongs to the first.
  const env = { ...process.env, AFTERSALE_TEST: '1' }
  execFileSync(executable, [process.env.AFTERSALE_APP as string, `--data=${desk.dataFolder}`], {
    env,
    timeout: 20_000,
  })
  await expect
    .poll(() => desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false)
  expect((await call(desk.page, 'case.register', aCase)).ok).toBe(true)
})

test('a folder that vanished is a problem on the start screen, never a new shop', async ({ desk }) => {
  await openShop(desk.page)
  await desk.close()
  for (const name of readdirSync(desk.dataFolder)) {
    if (name !== 'app') rmSync(join(desk.dataFolder, name), { recursive: true })
  }
  await desk.relaunch()
  const state = await call(desk.page, 'app.state', null)
  expect(state).toMatchObject({ value: { shop: null, start: { problem: { folder: desk.dataFolder } } } })
  await expect(desk.page.getByText(String(zhCN.store.problems.notAShop)).first()).toBeVisible()
  expect(existsSync(join(desk.dataFolder, 'FORMAT'))).toBe(false)
})

test.describe('somebody else’s files in the data folder', () => {
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
    before: async ({}, use) =>
      use(folder => {
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(folder, 'FORMAT'), 'not ours at all\n')
      }),
  })

  test('are left alone and said', async ({ page, dataFolder }) => {
    const state = await call(page, 'app.state', null)
    expect(state).toMatchObject({ value: { shop: null, start: { problem: { folder: dataFolder } } } })
  })
})

test('a read-only folder opens to be looked at, and nothing pretends to be saved', async ({ desk }) => {
  await openShop(desk.page)
  await call(desk.page, 'case.register', aCase)
  await desk.close()
  execFileSync('chmod', [
    '-R',
    'a-w',
    ...['wal', 'seg'].map(name => join(desk.dataFolder, name)),
    desk.dataFolder,
  ])
  try {
    const app = await launch(desk.dataFolder)
    const page = await app.firstWindow()
    const opened = await call(page, 'app.state', null)
    expect(opened).toMatchObject({ value: { shop: { readOnly: true } } })
    expect(await call(page, 'today.get', { mine: false, whole: null })).toMatchObject({
      value: { openCases: 1 },
    })
    expect((await call(page, 'case.register', aCase)).ok).toBe(false)
    await app.close()
  } finally {
    execFileSync('chmod', ['-R', 'u+w', desk.dataFolder])
  }
})
