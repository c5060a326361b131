// Looks for words in everything that people wrote into the records of one collection: slow, so it runs beside the work.

import type { FileLayer } from '../files/fileLayer'
import { parseJson } from '../lineFormat'
import type { BookRecord, CollectionName, RecordSchema } from '../port'
import { DamagedSegment, readWholeSegment, recordLines } from '../segments/readSegment'
import type { SegmentEntry } from '../segments/segmentFile'

export type FindJob = {
  readonly folder: string
  readonly collection: CollectionName
  /** Newest first. */
  readonly segments: readonly SegmentEntry[]
  /** Lower case. */
  readonly text: string
  readonly most: number
  /** Records that are newer than these files: somebody else looks through them. */
  readonly except: readonly string[]
}

export type FoundText = {
  readonly ids: readonly string[]
  /** False when there are more. */
  readonly isWhole: boolean
}

export async function findText(
  { files, schema }: { readonly files: FileLayer; readonly schema: RecordSchema },
  job: FindJob,
): Promise<FoundText> {
  const { collection, text, most } = job
  const except = new Set(job.except)
  const ids: string[] = []
  const mayHold = prefilter(text)
  for (const entry of job.segments) {
    const bytes = await readRecords(files, job.folder, entry)
    if (bytes === null || !mayHold(bytes)) continue
    const found: string[] = []
    for (const { id, start, end, jsonStart } of recordLines(bytes, entry, entry.recordsAt, entry.indexAt)) {
      if (except.has(id) || !mayHold(bytes.subarray(start, end))) continue
      const answer = schema.upcast(
        collection,
        parseJson(bytes.toString('utf8', jsonStart, end)) as BookRecord,
      )
      if (answer.ok && schema.fullText(collection, answer.record)?.includes(text)) found.push(id)
    }
    // Within a month the newest come last: ids begin with their time.
    for (const id of found.sort().reverse()) {
      if (ids.length === most) return { ids, isWhole: false }
      ids.push(id)
    }
  }
  return { ids, isWhole: true }
}

/** A file that cannot be read is somebody else's trouble: it is found, and said, by who needs a record of it. */
async function readRecords(files: FileLayer, folder: string, entry: SegmentEntry): Promise<Buffer | null> {
  try {
    return await readWholeSegment(files, folder, entry)
  } catch (error) {
    if (error instanceof DamagedSegment) return null
    throw error
  }
}

/**
 * Finding bytes is a hundred times faster than reading records. Letters may stand there in capitals, a quote or a line
 * feed as an escape: what is looked for is the longest stretch that stands in the file as it is typed.
 */
function prefilter(text: string): (bytes: Buffer) => boolean {
  const [longest = ''] = text
    .split(/[\x00-\x1fa-z"\\\u0080-\u02ff\u0370-\u1fff\ud800-\udfff]+/)
    .sort((a, b) => b.length - a.length)
  const needle = Buffer.from(longest)
  return needle.length === 0 ? () => true : bytes => bytes.includes(needle)
}
