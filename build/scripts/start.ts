// npm start: builds what has changed and opens the app.
import { ensureDisplay } from '../runtime/display.ts'
import { openApp } from '../runtime/openApp.ts'
import { prepareRuntime } from '../runtime/prepare.ts'
import { buildIfChanged } from './freshBuild.ts'

if (await buildIfChanged()) {
  const runtime = await prepareRuntime()
  const display = await ensureDisplay()
  process.exitCode = await openApp(runtime, process.argv.slice(2))
  display.stop()
} else {
  process.exitCode = 1
}
