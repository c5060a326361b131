// Opens the built app for a test: its own data folder, its own language and clock zone, and the right to kill it.
import { once } from 'node:events'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { giveTo } from '../../build/runtime/ordinaryUser.ts'

export { expect } from '@playwright/test'

export interface Desk {
  readonly app: ElectronApplication
  readonly page: Page
  readonly dataFolder: string
  /** Closes the app as a person would, if it still runs, and opens it again on the same data. */
  relaunch: (words?: string[]) => Promise<Page>
  /** What a power cut does: SIGKILL, no goodbye. */
  kill: () => Promise<void>
  close: () => Promise<void>
}

interface Fixtures {
  /** Further words for the app's command line. */
  words: string[]
  /** Further environment for the app. */
  env: Record<string, string>
  /** Fills the data folder before the app first opens it. */
  before: (dataFolder: string) => Promise<void> | void
  desk: Desk
  app: ElectronApplication
  page: Page
  dataFolder: string
}

/** Whether the app runs with Chromium's sandbox here; a test of the sandbox skips with this reason otherwise. */
export const isSandboxed = process.env.AFTERSALE_SANDBOXED === '1'

export async function launch(
  dataFolder: string,
  words: string[] = [],
  env: Record<string, string> = {},
): Promise<ElectronApplication> {
  const { AFTERSALE_ELECTRON: executablePath, AFTERSALE_APP: appFolder } = process.env
  if (!executablePath || !appFolder)
    throw new Error('Start these tests with "npm run e2e": it finds Electron first')
  giveTo(dataFolder)
  return electron.launch({
    executablePath,
    args: [appFolder, `--data=${dataFolder}`, ...words],
    // Otherwise Playwright would add --no-sandbox, and test another app than the customers'.
    chromiumSandbox: isSandboxed,
    env: {
      ...withoutSpeech(process.env),
      AFTERSALE_TEST: '1',
      TZ: 'Asia/Shanghai',
      LANG: 'zh_CN.UTF-8',
      LANGUAGE: 'zh_CN',
      ...env,
    },
    timeout: 30_000,
  })
}

/** A machine's own language settings would win over LANG. NODE_ENV=test would swap lowdb's disk for memory. */
function withoutSpeech(env: NodeJS.ProcessEnv): Record<string, string> {
  const unwanted = new Set(['LC_ALL', 'LC_MESSAGES', 'NODE_ENV', 'NODE_OPTIONS', 'ELECTRON_RUN_AS_NODE'])
  return Object.fromEntries(
    Object.entries(env).filter(
      (pair): pair is [string, string] => pair[1] !== undefined && !unwanted.has(pair[0]),
    ),
  )
}

export function makeDataFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'aftersale-e2e-')))
}

export async function killApp(app: ElectronApplication): Promise<void> {
  const main = app.process()
  if (main.exitCode !== null || main.signalCode !== null) return
  const gone = once(main, 'exit')
  main.kill('SIGKILL')
  await gone
}

async function openDesk(
  dataFolder: string,
  firstWords: string[],
  env: Record<string, string>,
): Promise<Desk> {
  let { app, page } = await open(dataFolder, firstWords, env)
  let running = true
  const close = async () => {
    if (running) await app.close()
    running = false
  }
  return {
    get app() {
      return app
    },
    get page() {
      return page
    },
    dataFolder,
    close,
    relaunch: async (words = firstWords) => {
      await close()
      ;({ app, page } = await open(dataFolder, words, env))
      running = true
      return page
    },
    kill: async () => {
      await killApp(app)
      running = false
    },
  }
}

/** An app that shows no window must not outlive its test. */
async function open(dataFolder: string, words: string[], env: Record<string, string>) {
  const app = await launch(dataFolder, words, env)
  try {
    return { app, page: await app.firstWindow({ timeout: 30_000 }) }
  } catch (error) {
    await killApp(app)
    throw error
  }
}

export const test = base.extend<Fixtures>({
  words: [[], { option: true }],
  env: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  before: async ({}, use) => use(() => undefined),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  dataFolder: async ({}, use) => {
    const folder = makeDataFolder()
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  desk: async ({ dataFolder, words, env, before }, use, testInfo) => {
    await before(dataFolder)
    const desk = await openDesk(dataFolder, words, env)
    await use(desk)
    if (testInfo.status !== testInfo.expectedStatus)
      await keepPicture(desk, testInfo.outputPath('window.png'))
    await desk.close().catch(() => killApp(desk.app))
  },
  // For tests that never restart the app. After a restart only `desk.app` and `desk.page` are the living ones.
  app: async ({ desk }, use) => use(desk.app),
  page: async ({ desk }, use) => use(desk.page),
})

async function keepPicture(desk: Desk, path: string): Promise<void> {
  await desk.page.screenshot({ path, timeout: 5000 }).catch(() => undefined)
}
