// Files beside the book, named by what is in them: written once, durable before anybody relies on them, never overwritten.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { FileLayer } from './files/fileLayer'
import { factsOrNull, isGone, listOrNone, readWhole, writeNew } from './files/wholeFile'
import { blobFolder } from './names'
import type { Done } from './port'
import { problemOf } from './problems'
import { copyAside } from './quarantine'

export type BlobFound =
  | { readonly kind: 'there'; readonly bytes: Buffer }
  /** Nothing lies under that name. */
  | { readonly kind: 'missing' }
  /** What lies there cannot be read, or is not what the name says. */
  | { readonly kind: 'damaged' }

export type Blobs = {
  /** Done only when the file and its name are on the disk. */
  keep(hash: string, bytes: Uint8Array): Promise<Done>
  find(hash: string): Promise<BlobFound>
}

export function blobHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function openBlobs(files: FileLayer, shopFolder: string): Blobs {
  const folder = join(shopFolder, blobFolder)
  const nameOf = (hash: string) => `${hash}.jpg`

  async function find(hash: string): Promise<BlobFound> {
    try {
      const bytes = await readWhole(files, join(folder, nameOf(hash)))
      return blobHash(bytes) === hash ? { kind: 'there', bytes } : { kind: 'damaged' }
    } catch (error) {
      return { kind: isGone(error) ? 'missing' : 'damaged' }
    }
  }

  async function write(hash: string, bytes: Uint8Array): Promise<void> {
    if ((await factsOrNull(files, folder)) === null) {
      await files.makeFolder(folder)
      await files.syncFolder(shopFolder)
    }
    const found = await find(hash)
    if (found.kind === 'damaged') await putAside(hash)
    if (found.kind !== 'there') await writeNew(files, join(folder, nameOf(hash)), bytes)
    // Also for a file that was there: its name may never have reached the disk.
    await files.syncFolder(folder)
  }

  /** The whole picture has come back: what is left of the damaged one is kept elsewhere. */
  async function putAside(hash: string): Promise<void> {
    const path = join(folder, nameOf(hash))
    await copyAside(files, shopFolder, nameOf(hash), await readWhole(files, path))
    await files.remove(path)
  }

  // One after the other: the same picture sent twice at once is written once.
  let last: Promise<unknown> = Promise.resolve()
  return {
    find,
    keep: (hash, bytes) => {
      const kept = last.then(async (): Promise<Done> => {
        try {
          await write(hash, bytes)
          return { ok: true }
        } catch (error) {
          return { ok: false, problem: problemOf(error) }
        }
      })
      last = kept
      return kept
    },
  }
}

/** Copies what can be read: a broken picture must not keep a whole shop from being carried to safety. */
export async function copyBlobs(files: FileLayer, from: string, to: string): Promise<void> {
  const names = await listOrNone(files, join(from, blobFolder))
  if (names.length === 0) return
  await files.makeFolder(join(to, blobFolder))
  for (const name of names) {
    const bytes = await readWhole(files, join(from, blobFolder, name)).catch(() => null)
    if (bytes !== null) await writeNew(files, join(to, blobFolder, name), bytes)
  }
  await files.syncFolder(join(to, blobFolder))
}
