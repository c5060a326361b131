// SQLite (WAL, FULL) as the store's reference. Installed here from its own lock file, never a dependency of the product.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export type Reference = { save(id: string, json: string): void; close(): void }

type Statement = { run(...values: unknown[]): unknown }
type Database = {
  pragma(text: string): unknown
  exec(sql: string): unknown
  prepare(sql: string): Statement
  close(): void
}

const home = join(import.meta.dirname, 'sqlite')

/** null where better-sqlite3 can be neither found nor built. */
export function openReference(path: string): Reference | null {
  const Engine = load() ?? (install() ? load() : null)
  if (Engine === null) return null
  const db = new Engine(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE records (id TEXT PRIMARY KEY, doc TEXT)')
  const put = db.prepare(
    'INSERT INTO records VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET doc = excluded.doc',
  )
  return { save: (id, json) => put.run(id, json), close: () => db.close() }
}

function load(): (new (path: string) => Database) | null {
  try {
    return createRequire(join(home, 'package.json'))('better-sqlite3') as new (
      path: string,
    ) => Database
  } catch {
    return null
  }
}

function install(): boolean {
  return (
    spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: home,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    }).status === 0
  )
}
