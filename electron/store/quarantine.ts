// Damaged originals are copied aside before anything is done to them, and never deleted by the program.
import { basename, join } from 'node:path'
import type { FileLayer } from './files/fileLayer'
import { factsOrNull, readWhole, writeNew } from './files/wholeFile'
import { quarantineFolder } from './names'

/** Resolves to the copy's name inside the shop's folder. */
export async function copyAside(
  files: FileLayer,
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  const home = join(folder, quarantineFolder)
  await files.makeFolder(home)
  for (let n = 1; ; n++) {
    const copy = `${basename(name)}.${n}`
    const facts = await factsOrNull(files, join(home, copy))
    // The same damage is met again at every start while the file cannot be mended: one copy of it is enough.
    if (facts !== null && facts.size === bytes.length) return `${quarantineFolder}/${copy}`
    if (facts !== null) continue
    await writeNew(files, join(home, copy), bytes)
    await files.syncFolder(home)
    return `${quarantineFolder}/${copy}`
  }
}

/** The same of a file that lies in the shop's folder, as far as it can still be read. */
export async function keepAside(files: FileLayer, folder: string, name: string): Promise<void> {
  const bytes = await readWhole(files, join(folder, name)).catch(() => null)
  if (bytes !== null && bytes.length > 0) await copyAside(files, folder, name, bytes)
}
