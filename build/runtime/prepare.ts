// Everything that must be there before the app can be opened: system parts, Electron, a user it may run as.
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findElectron } from './electron.ts'
import type { ElectronBinary } from './officialBinary.ts'
import { enableSandboxHelper, ensureOrdinaryUser } from './ordinaryUser.ts'
import { checkout, isOpenToAll, isRoot, readableFolder } from './places.ts'
import { say } from './say.ts'
import { adviseOnSandbox, ensureSystemParts } from './system.ts'
import { writeWrapper } from './wrapper.ts'

export interface Runtime extends ElectronBinary {
  /** What to start: the executable itself, or a script that ends in it. */
  command: string
  /** False where Electron has to run as root. */
  sandboxed: boolean
}

export async function prepareRuntime(): Promise<Runtime> {
  await ensureSystemParts()
  const binary = await findElectron()
  if (!isRoot || process.platform !== 'linux') {
    adviseOnSandbox(binary.folder)
    return { ...binary, command: binary.executable, sandboxed: true }
  }
  const user = await ensureOrdinaryUser()
  const sandboxed =
    user !== undefined && isOpenToAll(binary.folder) && enableSandboxHelper(binary.folder, user)
  if (user && !sandboxed) say('this machine does not allow the sandbox: Electron runs as root, without it')
  return { ...binary, command: writeWrapper(binary.executable, sandboxed ? user : undefined), sandboxed }
}

/** The folder to open the built app from: the checkout, or a copy where Electron's user cannot read the checkout. */
export function openableApp(): string {
  if (!isRoot || process.platform !== 'linux' || isOpenToAll(checkout)) return checkout
  const copy = join(readableFolder(), 'app')
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  cpSync(join(checkout, 'package.json'), join(copy, 'package.json'))
  cpSync(join(checkout, 'out'), join(copy, 'out'), { recursive: true })
  return copy
}
