// The system parts that Electron and the tests need on a bare Linux machine: which are missing, and their installation.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mustRun, run, succeeds } from './command.ts'
import { isRoot } from './places.ts'
import { say } from './say.ts'

interface Part {
  /** A shared library by its name for the loader, a program, or any file. */
  library?: string
  file?: string[]
  /** Names in order of preference: distributions renamed some packages. */
  packages: string[]
}

const parts: Part[] = [
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0', 'libgtk-3-0t64'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libasound.so.2', packages: ['libasound2', 'libasound2t64'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
  { library: 'libXss.so.1', packages: ['libxss1'] },
  { library: 'libatk-bridge-2.0.so.0', packages: ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'] },
  { library: 'libcups.so.2', packages: ['libcups2', 'libcups2t64'] },
  { file: ['/usr/bin/Xvfb'], packages: ['xvfb'] },
  // Without it Chinese shows, prints and measures as empty boxes.
  {
    file: [
      '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
      '/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc',
    ],
    packages: ['fonts-noto-cjk'],
  },
  { file: ['/usr/sbin/cupsd'], packages: ['cups'] },
  { file: ['/usr/bin/lp'], packages: ['cups-client'] },
  { file: ['/usr/lib/cups/backend/cups-pdf'], packages: ['printer-driver-cups-pdf'] },
  { file: ['/usr/bin/pdfinfo'], packages: ['poppler-utils'] },
  { file: ['/usr/bin/setpriv'], packages: ['util-linux'] },
  { file: ['/usr/sbin/useradd'], packages: ['passwd'] },
]

/** A build machine: Linux, without any display, and ours to set up. Nobody's own computer looks like that. */
export function isBuildMachine(): boolean {
  if (process.platform !== 'linux' || !isRoot) return false
  return (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) || process.env.AFTERSALE_SETUP === '1'
}

/**
 * Installs what is missing on a build machine, and only tells the command everywhere else.
 * With nothing missing it takes some milliseconds.
 */
export async function ensureSystemParts(): Promise<void> {
  if (process.platform !== 'linux') return
  const missing = missingParts()
  if (missing.length === 0) return
  if (!existsSync('/usr/bin/apt-get')) {
    say(
      `this system lacks what these Debian packages bring: ${missing.map(part => part.packages[0]).join(' ')}`,
    )
    return
  }
  if (!isBuildMachine()) {
    say('some system parts are missing; if Electron does not start, or printing tests are skipped, run:')
    say(`  sudo apt-get install ${missing.map(part => part.packages[0]).join(' ')}`)
    return
  }
  await install(missing)
}

async function install(missing: Part[]): Promise<void> {
  say('bare build machine: setting up what Electron needs here')
  say('  apt-get update')
  const updated = await run('apt-get', ['update', '-o', 'Acquire::Retries=3'])
  if (!updated.ok) say(`  (went on although it complained: ${updated.output.trim().split('\n').at(-1)})`)
  const names = missing.map(part => part.packages.find(isInstallable) ?? part.packages[0] ?? '')
  say(`  apt-get install ${names.join(' ')}`)
  await mustRun(
    'apt-get',
    ['install', '-y', '--no-install-recommends', '-o', 'Acquire::Retries=3', ...names],
    {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  )
}

function missingParts(): Part[] {
  const libraries = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? ''
  return parts.filter(part =>
    part.library ? !libraries.includes(`\t${part.library} `) : !part.file?.some(file => existsSync(file)),
  )
}

/** A package that was renamed stays visible under its old name, but has no candidate to install. */
function isInstallable(name: string): boolean {
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' })
  return /Candidate: (?!\(none\))/.test(stdout ?? '')
}

/** Tells those who run Linux as an ordinary user when their system forbids Chromium's sandbox. */
export function adviseOnSandbox(folder: string): void {
  if (process.platform !== 'linux' || isRoot) return
  const forbids = succeeds('grep', ['-qx', '1', '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'])
  const helper = `${folder}/chrome-sandbox`
  if (!forbids || succeeds('test', ['-u', helper])) return
  say('this system forbids unprivileged user namespaces; if Electron refuses to start, run once:')
  say(`  sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`)
}
