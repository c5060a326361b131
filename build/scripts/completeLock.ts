// Adds to package-lock.json the optional packages of other systems that an incomplete registry mirror left out.
// Run it after `npm install` behind such a mirror: without these entries `npm ci` refuses the lock file everywhere.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

type Entry = {
  readonly version?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly [more: string]: unknown
}
export type Lock = { packages: Record<string, Entry>; [more: string]: unknown }

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
  'win32',
]
const PROCESSORS = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
]

/** Names such as `@scope/binding-linux-x64-musl` say what they are for; null for a name that does not. */
export function purposeOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } | null {
  const words = name.slice(name.indexOf('/') + 1).split('-')
  const os = SYSTEMS.filter(system => words.includes(system))
  const cpu = PROCESSORS.filter(processor => words.includes(processor))
  if (os.length === 0 && cpu.length === 0) return null
  const libc = words.some(word => word.startsWith('musl')) ? ['musl'] : words.includes('gnu') ? ['glibc'] : []
  return {
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    ...(os.length > 0 ? { os } : {}),
  }
}

/** Optional packages that some entry names and that have no entry, by name with their version. */
export function missingOptionals(lock: Lock): Map<string, string> {
  const missing = new Map<string, string>()
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const isThere =
        `node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages
      if (!isThere) missing.set(name, version)
    }
  }
  return missing
}

export function completeLock(lock: Lock): Lock {
  const added = [...missingOptionals(lock)].flatMap(([name, version]) => {
    const purpose = purposeOf(name)
    // What is not for one system is no platform package; inventing an entry for it would hide a real fault.
    if (purpose === null || !/^\d/.test(version)) return []
    return [[`node_modules/${name}`, { version, ...purpose, dev: true, optional: true }] as const]
  })
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) })
  packages.sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(packages) }
}

const lockFile = new URL('../../package-lock.json', import.meta.url)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as Lock
  const missing = missingOptionals(lock)
  writeFileSync(lockFile, `${JSON.stringify(completeLock(lock), null, 2)}\n`)
  process.stdout.write(`${missing.size} optional packages of other systems added\n`)
}
