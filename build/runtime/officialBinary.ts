// Electron's own binary, which the `electron` package downloads when it is first needed.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { run } from './command.ts'
import { checkout } from './places.ts'

const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const failedMarker = join(checkout, 'node_modules', '.cache', 'electron-download-failed')
const aDay = 24 * 60 * 60 * 1000
/** A closed network refuses within seconds; a slow one still gets its 100 MB through. */
const patience = 5 * 60 * 1000

export interface ElectronBinary {
  /** The folder with the executable and its libraries. */
  folder: string
  executable: string
  version: string
  origin: 'official' | 'registry' | 'chosen'
}

export function officialBinary(): ElectronBinary | undefined {
  const folder = join(packageFolder, 'dist')
  try {
    const wanted = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
    const version = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
    const executable = join(folder, readFileSync(join(packageFolder, 'path.txt'), 'utf8'))
    if (version !== wanted || !statSync(executable).isFile()) return undefined
    return { folder, executable, version, origin: 'official' }
  } catch {
    return undefined
  }
}

/** Downloads the binary with the package's own installer; the answer is the installer's complaint, if any. */
export async function downloadOfficialBinary(): Promise<string | undefined> {
  const { ok, output } = await run(process.execPath, [join(packageFolder, 'install.js')], {
    timeout: patience,
  })
  if (ok && officialBinary()) {
    rmSync(failedMarker, { force: true })
    return undefined
  }
  return output.trim().split('\n')[0] || `no answer within ${patience / 60_000} minutes`
}

/** So that a machine behind a closed network does not wait for the same refusal at every start. */
export function rememberFailedDownload(): void {
  mkdirSync(dirname(failedMarker), { recursive: true })
  writeFileSync(failedMarker, '')
}

export function hasFailedToday(): boolean {
  try {
    return Date.now() - statSync(failedMarker).mtimeMs < aDay
  } catch {
    return false
  }
}
