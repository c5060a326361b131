// The whole book as a new generation: fresh journal, snapshot, manifest, then the oldest generation goes.
import { join } from 'node:path'
import type { CommitQueue } from './commitQueue'
import type { FileLayer } from './files/fileLayer'
import type { Journal } from './journal'
import { appMark, formatMajor, type Manifest, readManifest, writeManifest } from './manifest'
import { journalName, listShopFolder, manifestName, snapshotFolder, snapshotName } from './names'
import type { RecordSchema } from './port'
import { errnoOf, type Notice, notice } from './problems'
import { writeSnapshot } from './snapshot'
import type { StoredBook } from './storedBook'

export const keptGenerations = 3

export type CheckpointOptions = {
  readonly files: FileLayer
  readonly folder: string
  readonly shop: string
  readonly schema: RecordSchema
  readonly queue: CommitQueue
  readonly journal: Journal
  readonly now: () => number
  readonly onNotice: (notice: Notice) => void
}

/** Another process has made journals beside ours: the lock failed somewhere. Both stay whole, nothing is merged over. */
export class OtherWriter extends Error {}

/**
 * Crash at any step and either the old or the new manifest is valid, with every journal that it needs. The snapshot
 * holds exactly the lines before the new journal: the book never runs ahead of the disk, and it is captured while
 * no line is being written (memory ahead of its log: https://github.com/super-productivity/super-productivity/issues/9081).
 */
export async function writeCheckpoint(options: CheckpointOptions, book: StoredBook): Promise<Manifest> {
  const { files, folder, shop, schema, queue, journal, now } = options
  const foreign = (await listShopFolder(files, folder)).journals.find(number => journal.isForeign(number))
  if (foreign !== undefined) throw new OtherWriter(journalName(foreign))

  const { number, base, capture, counts } = await queue.alone(async () => {
    const base = queue.durable
    const number = await journal.rotate(base)
    return { number, base, counts: book.storedCounts(), capture: book.capture() }
  })
  const facts = { shop, base: base.seq, schema: schema.version }
  const snapshot = await writeSnapshot(files, folder, number, capture, facts)
  await files.syncFolder(join(folder, snapshotFolder))
  const manifest: Manifest = {
    ...{ app: appMark, format: formatMajor, schema: schema.version, generation: number, shop, at: now() },
    ...{ base: base.seq, baseCrc: base.crc, snapshot, journal: number, counts },
  }
  await writeManifest(files, folder, manifest)
  return manifest
}

/** Deletes what the newest valid generations do not name; what cannot be deleted now is left for the next time. */
export async function cleanUp({ files, folder, onNotice }: CheckpointOptions): Promise<void> {
  const content = await listShopFolder(files, folder)
  const kept: Manifest[] = []
  for (const number of content.manifests.toReversed()) {
    if (kept.length === keptGenerations) break
    const manifest = await readManifest(files, folder, number).catch(() => null)
    if (manifest !== null) kept.push(manifest)
  }
  const oldest = kept.at(-1)
  if (oldest === undefined || kept.length < keptGenerations) return
  const snapshots = new Set(kept.map(({ snapshot }) => snapshot?.name))
  const firstJournal = Math.min(...kept.map(({ journal }) => journal))
  const leftOver = [
    ...content.manifests.filter(number => number < oldest.generation).map(manifestName),
    ...content.snapshots.filter(number => number < oldest.generation).map(snapshotName),
    ...content.journals.filter(number => number < firstJournal).map(journalName),
  ].filter(name => !snapshots.has(name))
  for (const name of leftOver) {
    try {
      await files.remove(join(folder, name))
    } catch (error) {
      onNotice(notice('cleaningPostponed', 'info', { name, cause: errnoOf(error) }))
    }
  }
}
