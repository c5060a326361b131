// npm run pack: an installable app in release/. Words after -- go to electron-builder; without any, it packs for this system.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareRuntime } from '../runtime/prepare.ts'
import { build } from './freshBuild.ts'
import { show, tool } from './tool.ts'

const words = process.argv.slice(2)
if (await build()) {
  const settings = await settingsForThisMachine()
  const targets = words.length > 0 ? words : ['--dir']
  const builder = tool(
    'electron-builder',
    ...targets,
    '--config',
    'build/electron-builder.yml',
    ...settings,
    '--publish',
    'never',
  )
  process.exitCode = (await show(builder)) ? 0 : 1
} else {
  process.exitCode = 1
}

async function settingsForThisMachine(): Promise<string[]> {
  const settings: string[] = []
  // A test drives the packed app through Node's inspector; customers' builds must not listen to one.
  if (process.env.AFTERSALE_TEST_BUILD === '1')
    settings.push('-c.electronFuses.enableNodeCliInspectArguments=true')
  const runtime = await prepareRuntime()
  if (runtime.origin === 'official') return settings
  const version = readFileSync(join(runtime.folder, 'version'), 'utf8').trim().replace(/^v/, '')
  return [...settings, `-c.electronDist=${runtime.folder}`, `-c.electronVersion=${version}`]
}
