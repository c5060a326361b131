// Opens an app to be worked by a program: through Playwright, with the sandbox as customers have it.
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { appEnvironment, type Program } from './surroundings'

export type Driven = { readonly app: ElectronApplication; readonly page: Page }

const LONGEST_START = 60_000

export async function openDriven(program: Program, words: readonly string[]): Promise<Driven> {
  const app = await electron.launch({
    executablePath: program.command,
    args: [...words],
    // Playwright would otherwise add --no-sandbox, and measure another app.
    chromiumSandbox: program.sandboxed,
    env: appEnvironment(),
    timeout: LONGEST_START,
  })
  try {
    const page = await app.firstWindow({ timeout: LONGEST_START })
    await page.waitForLoadState()
    // The runner of these scripts wraps named functions in a helper, which functions sent to the page then miss.
    await page.evaluate('globalThis.__name ??= named => named')
    return { app, page }
  } catch (error) {
    app.process().kill('SIGKILL')
    throw error
  }
}
