// One segment anew: its unchanged lines as they are, the changed records in place of the old ones.
import { join } from 'node:path'
import { readIfThere } from '../files/wholeFile'
import { parseJson } from '../lineFormat'
import type { BookRecord, CollectionName, RecordSchema, RecordSummary } from '../port'
import {
  DamagedSegment,
  readWholeSegment,
  recordLines,
  type SegmentLine,
  SegmentReader,
  soundLines,
} from '../segments/readSegment'
import type { SegmentEntry } from '../segments/segmentFile'
import { type SegmentPlace, type SegmentRecord, writeSegment } from '../segments/writeSegment'
import type { Image } from './images'

export type Rewriting = SegmentPlace & {
  /** Where the old files are; the new ones go to `folder`. */
  readonly from: string
  readonly schema: RecordSchema
  /** Every sound line of the damaged file is taken, because no generation has a better one. */
  readonly isSalvaged: boolean
}

export type Rewritten = {
  readonly entry: SegmentEntry
  /** Records that no file holds any more; their ids as far as the damaged one still tells. */
  readonly lost: { readonly ids: readonly string[]; readonly count: number }
}

/** Throws `DamagedSegment` when the old file is not whole. */
export async function rewriteSegment(
  work: Rewriting,
  collection: CollectionName,
  key: string,
  old: SegmentEntry | null,
  images: ReadonlyMap<string, Image>,
): Promise<Rewritten> {
  const before =
    old === null ? { records: [], lost: { ids: [], count: 0 } } : await oldRecords(work, old, images)
  const changed = [...images.values()].map(({ id, line, json }) => ({
    ...{ id, line },
    ...described(work.schema, collection, json()),
  }))
  const entry = await writeSegment(work, collection, key, [...before.records, ...changed])
  return { entry, lost: before.lost }
}

type Described = Pick<SegmentRecord, 'isAtHand' | 'summary'>

function described(schema: RecordSchema, collection: CollectionName, json: string): Described {
  const answer = schema.upcast(collection, parseJson(json) as BookRecord)
  if (!answer.ok) return { isAtHand: false, summary: null }
  const { record } = answer
  return { isAtHand: schema.isAtHand(collection, record), summary: schema.summary(collection, record) }
}

async function oldRecords(
  work: Rewriting,
  old: SegmentEntry,
  images: ReadonlyMap<string, Image>,
): Promise<{ records: SegmentRecord[]; lost: Rewritten['lost'] }> {
  const { files, from, schema, isSalvaged } = work
  const bytes = isSalvaged ? await whatIsLeft(work, old) : await readWholeSegment(files, from, old)
  const lines: SegmentLine[] = isSalvaged
    ? [...soundLines(bytes)].filter(line => line.collection === old.collection)
    : [...recordLines(bytes, old, old.recordsAt, old.indexAt)]
  const summaries = isSalvaged || old.summaryVersion !== schema.summaryVersion ? null : summariesOf(work, old)
  const records: SegmentRecord[] = []
  for (const [n, { id, start, end, jsonStart }] of lines.entries()) {
    if (images.has(id)) continue
    const summary = summaries?.[n]
    // An index that is of another file is worse than none.
    const isKnown = summary !== undefined && summary !== null && summary.id === id
    const what = isKnown
      ? { isAtHand: start < old.atHandEnd, summary }
      : described(schema, old.collection, bytes.toString('utf8', jsonStart, end))
    records.push({ id, line: bytes.subarray(start, end + 1), ...what })
  }
  const there = new Set(lines.map(({ id }) => id))
  if (!isSalvaged) return { records, lost: { ids: [], count: 0 } }
  const isLost = (id: string) => !there.has(id) && !images.has(id)
  const unnamed = old.records - [...images.keys(), ...there].length
  const ids = idsOf(work, old).filter(isLost)
  return { records, lost: { ids, count: Math.max(ids.length, unnamed) } }
}

/** Null when the index is of no use. */
function summariesOf(
  { files, from }: Rewriting,
  entry: SegmentEntry,
): readonly (RecordSummary | null)[] | null {
  try {
    return [...new SegmentReader(files, from, entry).summaries()].flat()
  } catch (error) {
    if (error instanceof DamagedSegment) return null
    throw error
  }
}

/** As far as the index of a damaged file still tells. */
function idsOf({ files, from }: Rewriting, entry: SegmentEntry): string[] {
  try {
    return [...new SegmentReader(files, from, entry).places().keys()]
  } catch (error) {
    if (error instanceof DamagedSegment) return []
    throw error
  }
}

/** Nothing at all when the file is gone: every record of it is lost, and is named by whoever knows them. */
async function whatIsLeft({ files, from }: Rewriting, { name }: SegmentEntry): Promise<Buffer> {
  return (await readIfThere(files, join(from, name))) ?? Buffer.alloc(0)
}
