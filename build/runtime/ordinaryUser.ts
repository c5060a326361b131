// The ordinary user who runs Electron where everything else runs as root: Chromium keeps its sandbox only for such users.
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, succeeds } from './command.ts'
import { isRoot } from './places.ts'
import { say } from './say.ts'
import { isBuildMachine } from './system.ts'

export interface OrdinaryUser {
  name: string
  uid: number
  gid: number
  home: string
}

const name = 'aftersale'

/** The user, if root runs this and the user is there. */
export function ordinaryUser(): OrdinaryUser | undefined {
  if (!isRoot || process.platform !== 'linux') return undefined
  const line = spawnSync('getent', ['passwd', name], { encoding: 'utf8' }).stdout?.trim()
  const [, , uid, gid, , home] = (line ?? '').split(':')
  return uid && gid && home ? { name, uid: Number(uid), gid: Number(gid), home } : undefined
}

/** Makes the user on a build machine, and only tells the command everywhere else. */
export async function ensureOrdinaryUser(): Promise<OrdinaryUser | undefined> {
  if (!isRoot || process.platform !== 'linux') return undefined
  const there = ordinaryUser()
  if (there) return there
  if (!isBuildMachine()) {
    say(
      'Electron runs as root here, without its sandbox. To run it as an ordinary user: useradd -m aftersale',
    )
    return undefined
  }
  say(`  useradd -m ${name}`)
  await mustRun('useradd', ['-m', name])
  return ordinaryUser()
}

/**
 * Hands a folder and what is in it to the ordinary user, so that the app can write there. Does nothing
 * where no such user is used.
 */
export function giveTo(folder: string): void {
  const user = ordinaryUser()
  if (!user) return
  const { status, stderr } = spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, folder], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${folder} could not be given to ${user.name}: ${stderr}`)
}

/** Chromium's sandbox helper belongs to root and runs as root; answers whether it works on this machine. */
export function enableSandboxHelper(folder: string, user: OrdinaryUser): boolean {
  const helper = join(folder, 'chrome-sandbox')
  const { uid, mode } = lstatSync(helper)
  if (uid !== 0 || (mode & 0o7777) !== 0o4755) {
    chownSync(helper, 0, 0)
    chmodSync(helper, 0o4755)
  }
  return canMakeNamespaces(helper, user)
}

/** Some containers forbid the namespaces that the sandbox is made of. Asked once here, a refusal costs no test run. */
function canMakeNamespaces(helper: string, user: OrdinaryUser): boolean {
  const asUser = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--init-groups']
  if (succeeds('setpriv', [...asUser, 'unshare', '--user', '--net', '--pid', '--fork', 'true'])) return true
  // Outside of Electron the helper never ends well: what it complains of tells how far it came.
  const { stderr } = spawnSync('setpriv', [...asUser, helper, '/bin/true'], {
    encoding: 'utf8',
    env: { ...process.env, SBX_CHROME_API_RQ: '1' },
  })
  return !/Failed to move to new namespace|not running as root/.test(stderr ?? '')
}
