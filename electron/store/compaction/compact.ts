// A new generation of the archive: only what has changed is written, the manifest comes last, and where a file turns out
// damaged, the generation before has what is needed.
import { join } from 'node:path'
import { type Base, baseOf } from '../base'
import type { FileLayer } from '../files/fileLayer'
import { quietly, readWhole } from '../files/wholeFile'
import { readFormat, writeFormat } from '../formatFile'
import type { Durable } from '../journal'
import { appMark, formatMajor, type Manifest, readManifest, writeManifest } from '../manifest'
import { listShopFolder, segmentFolder } from '../names'
import { type CollectionName, collectionNames, type RecordSchema } from '../port'
import { errnoOf } from '../problems'
import { copyAside } from '../quarantine'
import { DamagedSegment } from '../segments/readSegment'
import type { SegmentEntry } from '../segments/segmentFile'
import { cleanUp } from './cleanUp'
import { DamagedSource, imagesOf, imagesSince, otherEndCode, type Rescued, segmentRef } from './images'
import { keepOldFormat } from './keepOldFormat'
import { type Rewriting, rewriteSegment } from './rewrite'

export type CompactJob = {
  readonly folder: string
  readonly shop: string
  readonly base: Base
  /** The generation's number, which is also that of the journal it is followed by. */
  readonly number: number
  /** Every line up to this one goes into it. */
  readonly upTo: Durable
  /** How many there are since the base. */
  readonly lines: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly checkedAt: number
  /** Files that are written anew even though nothing in them has changed. */
  readonly damaged: readonly string[]
  /** Everything newer than the base, when the journals that held it are gone. */
  readonly rescued: readonly Rescued[] | null
}

export type Compacted = {
  readonly manifest: Manifest
  /** Records that could be saved from no generation. */
  readonly lost: readonly Lost[]
  /** Files that were damaged; copies of them lie in quarantine. */
  readonly damaged: readonly string[]
  /** Files that could not be deleted now. */
  readonly postponed: readonly string[]
}

export type Lost = {
  readonly collection: CollectionName
  readonly key: string
  /** As far as the damaged file still tells. */
  readonly ids: readonly string[]
  readonly count: number
}

export type CompactTools = { readonly files: FileLayer; readonly schema: RecordSchema }

/** Rejects with the system's error; the generation before then stands. */
export async function compact(tools: CompactTools, job: CompactJob): Promise<Compacted> {
  const { files } = tools
  await files.makeFolder(join(job.folder, segmentFolder))
  await files.syncFolder(job.folder)
  const format = await readFormat(files, job.folder)
  const isOld = format.kind === 'ours' && format.major < formatMajor
  if (isOld) await keepOldFormat(files, job.folder, job.base)
  const found = await build(tools, job)
  await files.syncFolder(join(job.folder, segmentFolder))
  const manifest = manifestOf(job, found.segments, tools.schema)
  await writeManifest(files, job.folder, manifest)
  if (isOld) await writeFormat(files, job.folder, job.shop)
  const postponed = await cleanUp(files, job.folder)
  return { manifest, lost: found.lost, damaged: found.damaged, postponed }
}

type Built = {
  readonly segments: readonly SegmentEntry[]
  readonly lost: readonly Lost[]
  readonly damaged: readonly string[]
}

async function build(tools: CompactTools, job: CompactJob): Promise<Built> {
  // What was rescued is newer than this base, not than an earlier one.
  const bases = [job.base, ...(job.rescued === null ? await olderBases(tools.files, job) : [])]
  const damaged = new Set<string>()
  const salvage = new Set<string>()
  for (;;) {
    for (const base of bases) {
      try {
        const built = await buildFrom(tools, job, base, salvage)
        return { ...built, damaged: [...damaged] }
      } catch (error) {
        if (error instanceof DamagedSegment) {
          damaged.add(error.entry.name)
          await keepAside(tools.files, job.folder, error.entry.name)
        } else if (!isUnfit(error, base, job)) throw error
        else if (base === bases.at(-1) && damaged.size === salvage.size) throw error
      }
    }
    // No generation does without a damaged file: what is sound in them is all there is.
    if (damaged.size === salvage.size) throw new Error('no generation can be built on')
    for (const name of damaged) salvage.add(name)
  }
}

/** Another generation may do: this one's own files, or the journals since an older one, are not whole. */
function isUnfit(error: unknown, base: Base, job: CompactJob): boolean {
  return error instanceof DamagedSource || (base !== job.base && errnoOf(error) === otherEndCode)
}

async function olderBases(files: FileLayer, { folder, number, base }: CompactJob): Promise<Base[]> {
  const { manifests } = await listShopFolder(files, folder)
  const older: Base[] = []
  for (const generation of manifests.toReversed()) {
    if (generation >= number) continue
    const manifest = await readManifest(files, folder, generation).catch(() => null)
    if (manifest !== null && manifest.base <= base.durable.seq) older.push(baseOf(manifest))
  }
  return older
}

async function keepAside(files: FileLayer, folder: string, name: string): Promise<void> {
  const bytes = await readWhole(files, join(folder, name)).catch(() => null)
  if (bytes !== null && bytes.length > 0) await copyAside(files, folder, name, bytes)
}

async function buildFrom(
  { files, schema }: CompactTools,
  job: CompactJob,
  base: Base,
  salvage: ReadonlySet<string>,
): Promise<Omit<Built, 'damaged'>> {
  const { folder, shop, number, upTo } = job
  const lines = job.base.durable.seq - base.durable.seq + job.lines
  const changed =
    job.rescued === null
      ? await imagesSince(files, folder, base, { upTo, lines }, shop)
      : imagesOf(job.rescued)
  const entries = new Map(base.segments.map(entry => [segmentRef(entry), entry]))
  for (const entry of base.segments) {
    const isStale = entry.summaryVersion !== schema.summaryVersion || job.damaged.includes(entry.name)
    const ref = segmentRef(entry)
    if (isStale && !changed.has(ref))
      changed.set(ref, { collection: entry.collection, key: entry.key, images: new Map() })
  }
  const work: Rewriting = {
    ...{ files, folder, from: folder, shop, number, schema, salvage },
    summaryVersion: schema.summaryVersion,
  }
  const lost: Lost[] = []
  const made: string[] = []
  try {
    for (const [ref, { collection, key, images }] of changed) {
      const written = await rewriteSegment(work, collection, key, entries.get(ref) ?? null, images)
      made.push(written.entry.name)
      entries.set(ref, written.entry)
      if (written.lost.count > 0) lost.push({ collection, key, ...written.lost })
    }
  } catch (error) {
    // The next try begins with the same names.
    for (const name of made) await quietly(files.remove(join(folder, name)))
    throw error
  }
  return { segments: [...entries.values()], lost }
}

export function manifestOf(
  { number, shop, at, upTo, checkedAt }: Pick<CompactJob, 'number' | 'shop' | 'at' | 'upTo' | 'checkedAt'>,
  segments: readonly SegmentEntry[],
  schema: RecordSchema,
): Manifest {
  const counts = Object.fromEntries(
    collectionNames.map(name => [
      name,
      segments.reduce((sum, { collection, records }) => (collection === name ? sum + records : sum), 0),
    ]),
  ) as Record<CollectionName, number>
  return {
    ...{ app: appMark, format: formatMajor, schema: schema.version, generation: number, shop, at, checkedAt },
    ...{ base: upTo.seq, baseCrc: upTo.crc, segments, snapshot: null, journal: number, counts },
  }
}
