// Deletes what the newest generations do not need; what cannot be deleted now is left for the next time.
import { join } from 'node:path'
import type { FileLayer } from '../files/fileLayer'
import { type Manifest, readManifest } from '../manifest'
import { journalName, listShopFolder, manifestName, numberIn, snapshotName } from '../names'

export const keptGenerations = 3

/** Resolves to the names that could not be deleted. What is `inUse` stays even if its manifest cannot be read any more. */
export async function cleanUp(
  files: FileLayer,
  folder: string,
  inUse: readonly { readonly name: string }[],
): Promise<readonly string[]> {
  const content = await listShopFolder(files, folder)
  const kept: Manifest[] = []
  for (const number of content.manifests.toReversed()) {
    if (kept.length === keptGenerations) break
    const manifest = await readManifest(files, folder, number).catch(() => null)
    if (manifest !== null) kept.push(manifest)
  }
  const [newest, oldest] = [kept[0], kept.at(-1)]
  if (newest === undefined || oldest === undefined) return []
  const named = new Set([
    ...inUse.map(({ name }) => name),
    ...kept.flatMap(({ segments, snapshot }) => [...segments.map(({ name }) => name), snapshot?.name ?? '']),
  ])
  const firstJournal = Math.min(...kept.map(({ journal }) => journal))
  // Segments beyond the newest manifest belong to a generation that is not finished, or never was.
  const isLeftOver = (name: string) => (numberIn(/-(\d{6,})\.jsonl$/, name) ?? 0) <= newest.generation
  const isFull = kept.length === keptGenerations
  const unneeded = [
    ...(isFull ? content.manifests.filter(number => number < oldest.generation).map(manifestName) : []),
    ...(isFull ? content.snapshots.filter(number => number < oldest.generation).map(snapshotName) : []),
    ...(isFull ? content.journals.filter(number => number < firstJournal).map(journalName) : []),
    ...content.segments.filter(isLeftOver),
  ].filter(name => !named.has(name))
  const postponed: string[] = []
  for (const name of unneeded) {
    await files.remove(join(folder, name)).catch(() => postponed.push(name))
  }
  return postponed
}
