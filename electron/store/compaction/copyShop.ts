// A whole copy of the shop in another folder: unchanged files byte by byte, changed ones as a compaction would write them.
import { join } from 'node:path'
import type { Base } from '../base'
import { copyBlobs } from '../blobs'
import type { FileLayer } from '../files/fileLayer'
import { factsOrNull, listOrNone, readWhole, writeNew } from '../files/wholeFile'
import { writeFormat } from '../formatFile'
import { type Durable, Journal } from '../journal'
import { type Manifest, writeManifest } from '../manifest'
import { draftFolder, journalFolder, segmentFolder } from '../names'
import { collectionNames, type RecordSchema } from '../port'
import { recover } from '../recovery'
import { readWholeSegment } from '../segments/readSegment'
import type { SegmentEntry } from '../segments/segmentFile'
import { type CompactTools, manifestOf } from './compact'
import { imagesSince, segmentRef } from './images'
import { rewriteSegment } from './rewrite'

/** What stands in `code` when the copy, read back, is not the shop. */
export const differsCode = 'DIFFERS'

export type CopyJob = {
  readonly folder: string
  readonly target: string
  readonly shop: string
  readonly base: Base
  readonly upTo: Durable
  /** So many journal lines lie between the two. */
  readonly lines: number
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Rejects with the system's error, or with `DamagedSegment` when the original is not whole. */
export async function copyShop({ files, schema }: CompactTools, job: CopyJob): Promise<Manifest> {
  const { folder, target, shop, base, upTo, lines, at } = job
  const changed = await imagesSince(files, folder, base, { upTo, lines }, shop)
  await files.makeFolder(target)
  for (const name of [journalFolder, segmentFolder]) await files.makeFolder(join(target, name))
  await copyFolder(files, join(folder, draftFolder), join(target, draftFolder))
  await copyBlobs(files, folder, target)
  const journal = new Journal({
    ...{ files, folder: target, shop, schema: schema.version, token: 'copy' },
    // Above every number that the copied files have.
    numbers: { highest: Math.max(0, ...base.segments.map(({ name }) => numberOf(name))) },
    onNotice: () => undefined,
  })
  const number = await journal.rotate(upTo)
  await journal.close()

  const segments = new Map<string, SegmentEntry>()
  for (const entry of base.segments) {
    if (changed.has(segmentRef(entry))) continue
    await writeNew(files, join(target, entry.name), await readWholeSegment(files, folder, entry))
    segments.set(segmentRef(entry), entry)
  }
  const place = { files, folder: target, shop, number, summaryVersion: schema.summaryVersion }
  const work = { ...place, from: folder, schema, isSalvaged: false }
  const old = new Map(base.segments.map(entry => [segmentRef(entry), entry]))
  for (const [ref, { collection, key, images }] of changed) {
    const { entry } = await rewriteSegment(work, collection, key, old.get(ref) ?? null, images)
    segments.set(ref, entry)
  }
  await files.syncFolder(join(target, segmentFolder))
  const manifest = manifestOf({ number, shop, at, upTo, checkedAt: at }, [...segments.values()], schema)
  await writeManifest(files, target, manifest)
  // Last: only now does a shop live in that folder.
  await writeFormat(files, target, shop)
  const detail = await differenceOf(files, schema, target, manifest)
  if (detail !== null) throw Object.assign(new Error(detail), { code: differsCode })
  return manifest
}

/** Opens the copy as a start would: only then is it believed. Every file was read back when it was written. */
async function differenceOf(
  files: FileLayer,
  schema: RecordSchema,
  folder: string,
  { base, counts }: Manifest,
): Promise<string | null> {
  const answer = await recover({
    ...{ files, folder, schema, freeze: false, readOnly: true, salvage: false },
    onNotice: () => undefined,
  })
  if (!answer.ok) return answer.problem.code
  const { last, book } = answer.recovered
  if (last.seq !== base) return `sequence ${last.seq} instead of ${base}`
  const there = book.counts()
  return collectionNames.find(name => there[name] + book[name].setAside.size !== counts[name]) ?? null
}

const numberOf = (name: string) => Number(/-(\d+)\.jsonl$/.exec(name)?.[1] ?? 0)

async function copyFolder(files: FileLayer, from: string, to: string): Promise<void> {
  const names = await listOrNone(files, from)
  if (names.length === 0) return
  await files.makeFolder(to)
  for (const name of names) {
    const facts = await factsOrNull(files, join(from, name))
    if (facts === null) continue
    if (facts.isFolder) await copyFolder(files, join(from, name), join(to, name))
    else await writeNew(files, join(to, name), await readWhole(files, join(from, name)))
  }
  await files.syncFolder(to)
}
