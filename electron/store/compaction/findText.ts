// Looks for words in everything that people wrote into the records of one collection: slow, so it runs beside the work.

import type { FileLayer } from '../files/fileLayer'
import { checkedTextStart, LF, parseJson } from '../lineFormat'
import type { BookRecord, CollectionName, RecordSchema } from '../port'
import { DamagedSegment, readRecords, type SegmentLine } from '../segments/readSegment'
import { lineHead, type SegmentEntry } from '../segments/segmentFile'

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

/** So many records are read for one question: words that stand in every record, such as our own names of things, find no end. */
const mostRead = 20_000

export async function findText(
  { files, schema }: { readonly files: FileLayer; readonly schema: RecordSchema },
  job: FindJob,
  signal?: AbortSignal,
): Promise<FoundText> {
  const { collection, text, most } = job
  const except = new Set(job.except)
  const isIn = (json: string) => {
    const answer = schema.upcast(collection, parseJson(json) as BookRecord)
    return answer.ok && schema.fullText(collection, answer.record)?.includes(text) === true
  }
  const ids: string[] = []
  let read = 0
  for (const entry of job.segments) {
    if (signal?.aborted) return { ids, isWhole: false }
    const bytes = await readIfThere(files, job.folder, entry)
    if (bytes === null) continue
    const found: string[] = []
    for (const { id, jsonStart, end } of linesWith(text, bytes, entry)) {
      if (++read > mostRead)
        return { ids: [...ids, ...found.sort().reverse()].slice(0, most), isWhole: false }
      if (!except.has(id) && isIn(bytes.toString('utf8', jsonStart, end))) found.push(id)
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
async function readIfThere(files: FileLayer, folder: string, entry: SegmentEntry): Promise<Buffer | null> {
  try {
    return await readRecords(files, folder, entry)
  } catch (error) {
    if (error instanceof DamagedSegment) return null
    throw error
  }
}

/** The lines that may hold the text: finding bytes is a hundred times faster than reading records. */
function* linesWith(
  text: string,
  bytes: Buffer,
  { recordsAt, indexAt }: SegmentEntry,
): Generator<SegmentLine> {
  const next = finder(plainPart(text), bytes)
  for (let at = next(recordsAt); at >= 0 && at < indexAt; ) {
    const start = bytes.lastIndexOf(LF, at) + 1
    const end = bytes.indexOf(LF, at)
    const isWhole = end >= 0 && checkedTextStart(bytes, start, end) >= 0
    const head = isWhole ? lineHead(bytes, start, end) : null
    if (head !== null) yield { ...head, start, end }
    at = end < 0 ? -1 : next(end + 1)
  }
}

/** What stands in the file as it is typed: quotes, line feeds and a few others stand there in another way. */
function plainPart(text: string): string {
  const parts = text.split(/[\p{Cc}\p{Cs}"\\]+/u)
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

/** Where it comes next, at or after a byte; -1 when it does not. Letters may stand there in capitals. */
function finder(part: string, bytes: Buffer): (from: number) => number {
  const needle = Buffer.from(part)
  if (part.toUpperCase() === part) return from => bytes.indexOf(needle, from)
  // Bytes as signs, so that a pattern can go through them; what it takes for a letter's capital by mistake is only read in vain.
  const signs = bytes.toString('latin1')
  const pattern = new RegExp(needle.toString('latin1').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'gi')
  return from => {
    pattern.lastIndex = from
    return pattern.exec(signs)?.index ?? -1
  }
}
