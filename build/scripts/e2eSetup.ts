// Runs once before all end-to-end tests: an Electron, a display, and where both are.
import { mkdirSync } from 'node:fs'
import { ensureDisplay } from '../runtime/display.ts'
import { openableApp, prepareRuntime } from '../runtime/prepare.ts'

/** The environment carries the answers over to Playwright's workers, which are processes of their own. */
export default async function setUp(): Promise<() => void> {
  const runtime = await prepareRuntime()
  const display = await ensureDisplay()
  process.env.AFTERSALE_ELECTRON = runtime.command
  process.env.AFTERSALE_SANDBOXED = runtime.sandboxed ? '1' : ''
  process.env.AFTERSALE_APP = openableApp()
  mkdirSync('test-results', { recursive: true })
  return display.stop
}
