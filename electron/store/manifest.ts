// The manifest: one numbered file that says which files and which journals make up the book. The newest valid one is the truth.
import { join } from 'node:path'
import type { FileLayer } from './files/fileLayer'
import { readWhole, writeNew } from './files/wholeFile'
import { decodeOneLine, encodeLine, isObject } from './lineFormat'
import { manifestName } from './names'
import { type CollectionName, collectionNames } from './port'
import { isSegmentEntry, type SegmentEntry } from './segments/segmentFile'

/**
 * Raised when an older program could not bear the change; records have their own versions.
 * 1: the whole book in one snapshot. 2: segments.
 */
export const formatMajor = 2
export const appMark = 'aftersale-desk'

/** A file of format 1 with every record in it. */
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
  /** Sequence number and checksum of the last journal line that the files below contain. */
  readonly base: number
  readonly baseCrc: string
  readonly segments: readonly SegmentEntry[]
  /** Only in format 1. */
  readonly snapshot: SnapshotEntry | null
  /** The first journal to replay. It exists: it is made before the manifest. */
  readonly journal: number
  readonly counts: Readonly<Record<CollectionName, number>>
  /** When every file was last read and found whole, in milliseconds. */
  readonly checkedAt: number
}

export async function writeManifest(files: FileLayer, folder: string, manifest: Manifest): Promise<void> {
  const { bytes } = encodeLine(JSON.stringify(manifest))
  await writeNew(files, join(folder, manifestName(manifest.generation)), bytes)
  // The commit point of a compaction: before this the old manifest is the newest one.
  await files.syncFolder(folder)
}

/** null when the file is damaged, cut or not a manifest of ours; rejects only when it cannot be read at all. */
export async function readManifest(
  files: FileLayer,
  folder: string,
  number: number,
): Promise<Manifest | null> {
  const value = decodeOneLine(await readWhole(files, join(folder, manifestName(number))))
  return isManifest(value) && value.generation === number
    ? { ...value, segments: value.segments ?? [], checkedAt: value.checkedAt ?? value.at }
    : null
}

type Stored = Omit<Manifest, 'segments' | 'checkedAt'> & Partial<Pick<Manifest, 'segments' | 'checkedAt'>>

function isManifest(value: unknown): value is Stored {
  if (!isObject(value) || value.app !== appMark) return false
  const numbers = [value.format, value.schema, value.generation, value.at, value.base, value.journal]
  if (!numbers.every(number => typeof number === 'number')) return false
  const { counts, snapshot, segments = [] } = value
  if (typeof value.shop !== 'string' || typeof value.baseCrc !== 'string' || !isObject(counts)) return false
  if (!collectionNames.every(name => typeof counts[name] === 'number')) return false
  if (!Array.isArray(segments) || !segments.every(isSegmentEntry)) return false
  // One place for each record, or one of two would be lost.
  if (new Set(segments.map(({ collection, key }) => `${collection} ${key}`)).size !== segments.length)
    return false
  // SECURITY: the name comes from a file that somebody may have changed, and becomes a path.
  return (
    snapshot === null || (isObject(snapshot) && /^snap\/snapshot-\d{6,}\.jsonl$/.test(String(snapshot.name)))
  )
}
