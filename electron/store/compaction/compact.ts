// A new generation of the archive: only what has changed is written, the manifest comes last, and where a file turns out
// damaged, the generation before has what is needed.
import { join } from 'node:path'
import { type Base, baseOf } from '../base'
import type { FileLayer } from '../files/fileLayer'
import { quietly } from '../files/wholeFile'
import { readFormat, writeFormat } from '../formatFile'
import type { Durable } from '../journal'
import { appMark, formatMajor, type Manifest, readManifest, writeManifest } from '../manifest'
import { listShopFolder, segmentFolder } from '../names'
import { type CollectionName, collectionNames, type RecordSchema } from '../port'
import { errnoOf } from '../problems'
import { keepAside } from '../quarantine'
import { DamagedSegment } from '../segments/readSegment'
import type { SegmentEntry } from '../segments/segmentFile'
import { cleanUp } from './cleanUp'
import {
  DamagedSource,
  type Images,
  imagesOf,
  imagesSince,
  otherEndCode,
  type Rescued,
  segmentRef,
} from './images'
import { keepOldFormat } from './keepOldFormat'
import { type Rewriting, type Rewritten, rewriteSegment } from './rewrite'

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
  const postponed = await cleanUp(files, job.folder, job.base.segments)
  return { manifest, lost: found.lost, damaged: found.damaged, postponed }
}

type Built = {
  readonly segments: readonly SegmentEntry[]
  readonly lost: readonly Lost[]
  readonly damaged: readonly string[]
}

/** A generation to build on: its files, and what the journals have brought since. */
type Ground = { readonly entries: ReadonlyMap<string, SegmentEntry>; readonly images: Images }

async function build(tools: CompactTools, job: CompactJob): Promise<Built> {
  const bases = [job.base, ...(job.rescued === null ? await olderBases(tools.files, job) : [])]
  const ground = await firstGround(tools, job, bases)
  const rewriting = new Rewriter(tools, job, ground, bases)
  const entries = new Map(ground.entries)
  const lost: Lost[] = []
  const made: string[] = []
  try {
    for (const [ref, { collection, key }] of dirtyOf(ground, job, tools.schema)) {
      const written = await rewriting.anew(ref, collection, key)
      made.push(written.entry.name)
      entries.set(ref, written.entry)
      if (written.lost.count > 0) lost.push({ collection, key, ...written.lost })
    }
  } catch (error) {
    // The next try begins with the same names.
    for (const name of made) await quietly(tools.files.remove(join(job.folder, name)))
    throw error
  }
  return { segments: [...entries.values()], lost, damaged: [...rewriting.damaged] }
}

/** Newest first; takes those that were used out of `bases`. */
async function firstGround(tools: CompactTools, job: CompactJob, bases: Base[]): Promise<Ground> {
  let first: unknown = null
  for (let base = bases.shift(); base !== undefined; base = bases.shift()) {
    try {
      return await groundOf(tools, job, base)
    } catch (error) {
      if (!isUnfit(error, base, job)) throw error
      first ??= error
    }
  }
  throw first
}

async function groundOf({ files }: CompactTools, job: CompactJob, base: Base): Promise<Ground> {
  const { folder, shop, upTo, rescued } = job
  const lines = job.base.durable.seq - base.durable.seq + job.lines
  const since = () => imagesSince(files, folder, base, { upTo, lines }, shop)
  const images = rescued === null ? await since() : imagesOf(rescued)
  return { entries: new Map(base.segments.map(entry => [segmentRef(entry), entry])), images }
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

type Segment = { readonly collection: CollectionName; readonly key: string }

function dirtyOf({ entries, images }: Ground, job: CompactJob, schema: RecordSchema): Map<string, Segment> {
  const dirty = new Map<string, Segment>(images)
  for (const [ref, entry] of entries) {
    const isStale = entry.summaryVersion !== schema.summaryVersion || job.damaged.includes(entry.name)
    if (isStale) dirty.set(ref, entry)
  }
  return dirty
}

/** Writes segments anew, each from the newest generation that has it whole. */
class Rewriter {
  /** Files that turned out damaged; copies of them lie in quarantine. */
  readonly damaged = new Set<string>()
  private readonly older: (Ground | null)[] = []

  constructor(
    private readonly tools: CompactTools,
    private readonly job: CompactJob,
    private readonly ground: Ground,
    private readonly olderBases: readonly Base[],
  ) {}

  async anew(ref: string, collection: CollectionName, key: string): Promise<Rewritten> {
    const segment = { ref, collection, key }
    const newest = await this.tryFrom(this.ground, segment)
    if (newest !== null) return newest
    for (const n of this.olderBases.keys()) {
      const older = await this.olderGround(n)
      const written = older === null ? null : await this.tryFrom(older, segment)
      if (written !== null) return written
    }
    // No generation has it whole: what is sound in the damaged file is all there is.
    return this.write(this.ground, segment, true)
  }

  /** Null when this generation's file is damaged, or is one that was found damaged before. */
  private async tryFrom(
    ground: Ground,
    segment: Segment & { readonly ref: string },
  ): Promise<Rewritten | null> {
    const entry = ground.entries.get(segment.ref)
    const isNothing = entry === undefined && !ground.images.has(segment.ref)
    if (isNothing || this.damaged.has(entry?.name ?? '')) return null
    try {
      return await this.write(ground, segment, false)
    } catch (error) {
      if (!(error instanceof DamagedSegment)) throw error
      this.damaged.add(error.entry.name)
      await keepAside(this.tools.files, this.job.folder, error.entry.name)
      return null
    }
  }

  private write(
    { entries, images }: Ground,
    { ref, collection, key }: Segment & { readonly ref: string },
    isSalvaged: boolean,
  ): Promise<Rewritten> {
    const { files, schema } = this.tools
    const { folder, shop, number } = this.job
    const { summaryVersion } = schema
    const work: Rewriting = { files, folder, from: folder, shop, number, schema, summaryVersion, isSalvaged }
    return rewriteSegment(
      work,
      collection,
      key,
      entries.get(ref) ?? null,
      images.get(ref)?.images ?? new Map(),
    )
  }

  private async olderGround(n: number): Promise<Ground | null> {
    const { olderBases, job, tools } = this
    const base = olderBases[n]
    if (base === undefined) return null
    if (this.older[n] === undefined) {
      this.older[n] = await groundOf(tools, job, base).catch((error: unknown) => {
        if (isUnfit(error, base, job)) return null
        throw error
      })
    }
    return this.older[n] ?? null
  }
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
