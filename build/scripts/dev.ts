// npm run dev: the app with the window's code reloaded at every change.
import { ensureDisplay } from '../runtime/display.ts'
import { prepareRuntime } from '../runtime/prepare.ts'
import { show, tool } from './tool.ts'

const runtime = await prepareRuntime()
const display = await ensureDisplay()
const words = process.argv.slice(2)
const electronVite = tool(
  'electron-vite',
  'dev',
  '--watch',
  '--config',
  'build/electron.vite.config.ts',
  '--',
  ...words,
)
process.exitCode = (await show(electronVite, { ...process.env, ELECTRON_EXEC_PATH: runtime.command })) ? 0 : 1
display.stop()
