// Where the checkout is, and where things made once for it are kept.
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const isRoot = process.getuid?.() === 0

/** Whether any user of this machine may walk into the folder; its parents decide as much as itself. */
export function isOpenToAll(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

/**
 * A folder of this checkout that the user who runs Electron can read. Root's own Electron runs as an
 * ordinary user, who cannot look into a checkout below a closed folder such as /root.
 */
export function readableFolder(): string {
  if (!isRoot || isOpenToAll(checkout)) return join(checkout, 'node_modules', '.cache')
  const name = createHash('sha256').update(checkout).digest('hex').slice(0, 12)
  return join('/var/tmp', `aftersale-desk-${name}`)
}
