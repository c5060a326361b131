// The manifest: one numbered file that says which snapshot and which journals make up the book. The newest valid one is the truth.
import { join } from 'node:path'
import type { FileLayer } from './files/fileLayer'
import { readWhole, writeNew } from './files/wholeFile'
import { decodeOneLine, encodeLine, isObject } from './lineFormat'
import { manifestName } from './names'
import { type CollectionName, collectionNames } from './port'

/** Raised when an older program could not bear the change; records have their own versions. */
export const formatMajor = 1
export const appMark = 'aftersale-desk'

export type SnapshotEntry = {
  readonly name: string
  readonly size: number
  readonly crc: string
  readonly records: number
}
export type Manifest = {
  readonly app: typeof appMark
  readonly format: number
  readonly schema: number
  readonly generation: number
  readonly shop: string
  readonly at: number
  /** Sequence number and checksum of the last journal line that the snapshot contains. */
  readonly base: number
  readonly baseCrc: string
  readonly snapshot: SnapshotEntry | null
  /** The first journal to replay. It exists: checkpoints make it before the manifest. */
  readonly journal: number
  readonly counts: Readonly<Record<CollectionName, number>>
}

export async function writeManifest(files: FileLayer, folder: string, manifest: Manifest): Promise<void> {
  const { bytes } = encodeLine(JSON.stringify(manifest))
  await writeNew(files, join(folder, manifestName(manifest.generation)), bytes)
  // The commit point of a checkpoint: before this the old manifest is the newest one.
  await files.syncFolder(folder)
}

/** null when the file is damaged, cut or not a manifest of ours; rejects only when it cannot be read at all. */
export async function readManifest(
  files: FileLayer,
  folder: string,
  number: number,
): Promise<Manifest | null> {
  const value = decodeOneLine(await readWhole(files, join(folder, manifestName(number))))
  return isManifest(value) && value.generation === number ? value : null
}

function isManifest(value: unknown): value is Manifest {
  if (!isObject(value) || value.app !== appMark) return false
  const numbers = [value.format, value.schema, value.generation, value.at, value.base, value.journal]
  if (!numbers.every(number => typeof number === 'number')) return false
  const { counts, snapshot } = value
  if (typeof value.shop !== 'string' || typeof value.baseCrc !== 'string' || !isObject(counts)) return false
  if (!collectionNames.every(name => typeof counts[name] === 'number')) return false
  return snapshot === null || (isObject(snapshot) && typeof snapshot.name === 'string')
}
