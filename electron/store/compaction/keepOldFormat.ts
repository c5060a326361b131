// Before a shop of format 1 is carried over, it is copied aside as it is: a folder that the earlier program opens.
import { join } from 'node:path'
import type { Base } from '../base'
import type { FileLayer } from '../files/fileLayer'
import { factsOrNull, readWhole, writeNew } from '../files/wholeFile'
import { scanJournal } from '../journalReader'
import { formatMajor, readManifest } from '../manifest'
import {
  formatName,
  journalFolder,
  journalName,
  listShopFolder,
  manifestName,
  oldFormatFolder,
  snapshotFolder,
} from '../names'

export async function keepOldFormat(files: FileLayer, folder: string, base: Base): Promise<void> {
  const home = join(folder, oldFormatFolder)
  const { manifests, journals } = await listShopFolder(files, folder)
  const found = await oldManifest(files, folder, manifests, base)
  if (found === 'carriedOver') return
  for (const part of ['', journalFolder, snapshotFolder]) await files.makeFolder(join(home, part))
  const names = [
    ...base.sources.map(({ name }) => name),
    ...(await oldJournals(files, folder, journals, base)).map(journalName),
    ...(found === null ? [] : [manifestName(found)]),
    // Last: only now does a shop live there.
    formatName,
  ]
  for (const name of names) await copyFile(files, join(folder, name), join(home, name))
  for (const part of [journalFolder, snapshotFolder, '']) await files.syncFolder(join(home, part))
}

/** The one that this run goes by. When a new one is there, all but the word in FORMAT was done before. */
async function oldManifest(
  files: FileLayer,
  folder: string,
  manifests: readonly number[],
  base: Base,
): Promise<number | 'carriedOver' | null> {
  for (const number of manifests.toReversed()) {
    const manifest = await readManifest(files, folder, number)
    if (manifest?.format === formatMajor) return 'carriedOver'
    if (manifest?.base === base.durable.seq && manifest.journal === base.journal) return number
  }
  return null
}

/** What this program has written already, the earlier one would refuse to read. */
async function oldJournals(
  files: FileLayer,
  folder: string,
  journals: readonly number[],
  base: Base,
): Promise<number[]> {
  const old: number[] = []
  for (const number of journals) {
    if (number < base.journal) continue
    const { header } = await scanJournal(files, folder, number)
    if ((header?.format ?? formatMajor) < formatMajor) old.push(number)
  }
  return old
}

/** A copy that was begun before is made again when it is not whole. */
async function copyFile(files: FileLayer, from: string, to: string): Promise<void> {
  const bytes = await readWhole(files, from)
  const there = await factsOrNull(files, to)
  // Of the right length is not enough: after a power cut there may be nothing in it.
  if (there?.size === bytes.length && bytes.equals(await readWhole(files, to))) return
  if (there !== null) await files.remove(to)
  await writeNew(files, to, bytes)
}
