// What the benches and the demo need around them: Electron, a display, the built app, a folder that goes away again.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureDisplay } from '../runtime/display'
import { giveTo } from '../runtime/ordinaryUser'
import { openableApp, prepareRuntime } from '../runtime/prepare'
import { buildIfChanged } from '../scripts/freshBuild'

/** An Electron and an app folder to start with it. */
export type Program = {
  readonly command: string
  readonly app: string
  /** False where Electron has to run as root. */
  readonly sandboxed: boolean
  readonly electron: string
}

/** A temporary folder with folders in it. */
export type Home = {
  /** A new folder, which the app may write to. */
  newFolder(name: string): string
  leave(): void
}

export type Surroundings = Program & Home

/** Builds the app when its sources have changed. Rejects when something of it cannot be had. */
export async function enterSurroundings(): Promise<Surroundings> {
  if (!(await buildIfChanged())) throw new Error('the app could not be built')
  const runtime = await prepareRuntime()
  const display = await ensureDisplay()
  const home = makeHome()
  return {
    command: runtime.command,
    app: openableApp(),
    sandboxed: runtime.sandboxed,
    electron: `Electron ${runtime.version} (${runtime.origin})`,
    newFolder: home.newFolder,
    leave() {
      display.stop()
      home.leave()
    },
  }
}

export function makeHome(): Home {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'aftersale-bench-')))
  giveTo(home)
  let folders = 0
  return {
    newFolder(name) {
      const folder = join(home, `${++folders}-${name}`)
      mkdirSync(folder)
      giveTo(folder)
      return folder
    },
    leave: () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }),
  }
}

const UNWANTED = new Set(['LC_ALL', 'LC_MESSAGES', 'NODE_ENV', 'NODE_OPTIONS', 'ELECTRON_RUN_AS_NODE'])

/** A computer in China, whatever the one below speaks. */
export function appEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && !UNWANTED.has(pair[0]),
  )
  return {
    ...Object.fromEntries(kept),
    AFTERSALE_TEST: 'bench',
    TZ: 'Asia/Shanghai',
    LANG: 'zh_CN.UTF-8',
    LANGUAGE: 'zh_CN',
  }
}
