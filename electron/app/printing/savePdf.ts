// Puts a PDF into a folder beside others of the same name, never over one.
import { mkdir, open, unlink } from 'node:fs/promises'
import { join } from 'node:path'

const MOST_COPIES = 999

/** The path that was written: `name.pdf`, or `name-2.pdf` and so on when that is taken. Rejects when the disk says no. */
export async function savePdf(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (let copy = 1; copy <= MOST_COPIES; copy++) {
    const path = join(folder, copy === 1 ? `${name}.pdf` : `${name}-${copy}.pdf`)
    if (await writeNew(path, bytes)) return path
  }
  throw new Error(`${MOST_COPIES} files of this name already stand in the folder`)
}

/** False when the file already exists. */
async function writeNew(path: string, bytes: Uint8Array): Promise<boolean> {
  const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null
    throw error
  })
  if (!file) return false
  try {
    await file.writeFile(bytes)
    await file.close()
    return true
  } catch (error) {
    // Half a slip is worse than none.
    await file.close().catch(() => undefined)
    await unlink(path).catch(() => undefined)
    throw error
  }
}
