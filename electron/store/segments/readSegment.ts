// Reads segments back: one record at a time for who asks for it, the part at hand at the start, all of it for compaction.
import { join } from 'node:path'
import { crc32, hex8 } from '../crc32'
import type { FileLayer } from '../files/fileLayer'
import { readAll } from '../files/wholeFile'
import { checkedTextStart, eachLine, LF } from '../lineFormat'
import { segmentName } from '../names'
import type { RecordSummary } from '../port'
import { isLost } from '../problems'
import {
  type LineHead,
  lineHead,
  readHeader,
  readPlaces,
  readSummaries,
  type SegmentEntry,
} from './segmentFile'

/** What stands in `code`, where errors of the system have theirs. */
export const damagedCode = 'DAMAGED'

/** The file is not what the manifest says: gone, of another length, or with other bytes in it. */
export class DamagedSegment extends Error {
  readonly code = damagedCode

  constructor(
    readonly entry: SegmentEntry,
    detail: string,
  ) {
    super(`${entry.name}: ${detail}`)
  }
}

/** Where a line lies: start * 2^22 + length, in one number. */
export type Place = number
const lengthRoom = 2 ** 22
/** `end` is where the line's LF stands. */
export const placeOf = (start: number, end: number): Place => start * lengthRoom + (end + 1 - start)

/** Asks the file for parts of itself, when they are needed. Throws `DamagedSegment`, or the system's error. */
export class SegmentReader {
  constructor(
    private readonly files: Pick<FileLayer, 'readNow'>,
    private readonly folder: string,
    readonly entry: SegmentEntry,
  ) {}

  /** Where each record lies, by its id. */
  places(): Map<string, Place> {
    const { indexAt, summariesAt, recordsAt, records } = this.entry
    const [text] = this.texts(indexAt, summariesAt)
    const read = text === undefined ? null : readPlaces(text)
    if (read === null || read.ids.length !== records) throw new DamagedSegment(this.entry, 'index')
    const places = new Map<string, Place>()
    let at = recordsAt
    for (const [n, id] of read.ids.entries()) {
      const size = read.sizes[n] ?? 0
      places.set(id, at * lengthRoom + size)
      at += size
    }
    if (at !== indexAt || places.size !== records) throw new DamagedSegment(this.entry, 'index')
    return places
  }

  /** The same, without the index: from whatever lines are whole. */
  placesByLines(): Map<string, Place> {
    const places = new Map<string, Place>()
    for (const { id, start, end } of soundLines(this.read(0, this.entry.indexAt))) {
      places.set(id, placeOf(start, end))
    }
    return places
  }

  /** The stored JSON of a record. */
  json(id: string, place: Place): string {
    const start = Math.floor(place / lengthRoom)
    const line = this.read(start, start + (place % lengthRoom))
    const text = checkedTextStart(line, 0, line.length - 1)
    const head = text < 0 ? null : lineHead(line, 0, line.length - 1)
    if (head?.id !== id || head.collection !== this.entry.collection) {
      throw new DamagedSegment(this.entry, `record ${id}`)
    }
    return line.toString('utf8', head.jsonStart, line.length - 1)
  }

  /** All of them, a few at a time, in the order of the lines. */
  *summaries(): Generator<readonly (RecordSummary | null)[]> {
    const { summariesAt, size, records } = this.entry
    let seen = 0
    for (const text of this.texts(summariesAt, size)) {
      const some = readSummaries(text)
      if (some === null) throw new DamagedSegment(this.entry, 'summaries')
      seen += some.length
      yield some
    }
    if (seen !== records) throw new DamagedSegment(this.entry, 'summaries')
  }

  private *texts(from: number, to: number): Generator<string> {
    const bytes = this.read(from, to)
    for (let start = 0; start < bytes.length; ) {
      const end = bytes.indexOf(LF, start)
      const text = end < 0 ? -1 : checkedTextStart(bytes, start, end)
      if (text < 0) throw new DamagedSegment(this.entry, 'index')
      yield bytes.toString('utf8', text, end)
      start = end + 1
    }
  }

  private read(from: number, to: number): Buffer {
    let bytes: Buffer
    try {
      bytes = this.files.readNow(join(this.folder, this.entry.name), from, to - from)
    } catch (error) {
      if (isLost(error)) throw new DamagedSegment(this.entry, 'cannot be read')
      throw error
    }
    if (bytes.length !== to - from) throw new DamagedSegment(this.entry, 'too short')
    return bytes
  }
}

export type SegmentLine = LineHead & { readonly start: number; readonly end: number }

/** The lines of `[from, to)`; throws `DamagedSegment` at the first that is not a whole record of this segment. */
export function* recordLines(
  bytes: Buffer,
  entry: SegmentEntry,
  from: number,
  to: number,
): Generator<SegmentLine> {
  for (let start = from; start < to; ) {
    const end = bytes.indexOf(LF, start)
    const text = end < 0 || end >= to ? -1 : checkedTextStart(bytes, start, end)
    const head = text < 0 ? null : lineHead(bytes, start, end)
    if (head === null || head.collection !== entry.collection) throw new DamagedSegment(entry, 'record')
    yield { ...head, start, end }
    start = end + 1
  }
}

/** The bytes up to the end of what is at hand, when the file has the right length and belongs to the shop. */
export async function readAtHand(
  files: FileLayer,
  folder: string,
  entry: SegmentEntry,
  shop: string,
): Promise<Buffer> {
  const bytes = await readPart(files, folder, entry, entry.atHandEnd)
  if (!isOfShop(bytes, entry, shop)) throw new DamagedSegment(entry, 'header')
  return bytes
}

/** The bytes up to the end of the records: each line is checked by whoever uses it. */
export function readRecords(files: FileLayer, folder: string, entry: SegmentEntry): Promise<Buffer> {
  return readPart(files, folder, entry, entry.indexAt)
}

/** Every byte, checked against the manifest. */
export async function readWholeSegment(
  files: FileLayer,
  folder: string,
  entry: SegmentEntry,
): Promise<Buffer> {
  const bytes = await readPart(files, folder, entry, entry.size)
  if (hex8(crc32(bytes)) !== entry.crc) throw new DamagedSegment(entry, 'checksum')
  return bytes
}

async function readPart(
  files: FileLayer,
  folder: string,
  entry: SegmentEntry,
  size: number,
): Promise<Buffer> {
  try {
    const file = await files.openToRead(join(folder, entry.name))
    try {
      const facts = await file.facts()
      const bytes = facts.size === entry.size ? await readAll(file, 0, size) : null
      if (bytes?.length !== size) throw new DamagedSegment(entry, `${facts.size} bytes`)
      return bytes
    } finally {
      await file.close()
    }
  } catch (error) {
    if (isLost(error)) throw new DamagedSegment(entry, 'cannot be read')
    throw error
  }
}

function isOfShop(bytes: Buffer, entry: SegmentEntry, shop: string): boolean {
  const end = bytes.indexOf(LF)
  const text = end < 0 ? -1 : checkedTextStart(bytes, 0, end)
  const header = text < 0 ? null : readHeader(bytes.toString('utf8', text, end))
  if (header?.shop !== shop || header.key !== entry.key || header.collection !== entry.collection)
    return false
  // The number tells an earlier file, put under this name, from this one.
  return segmentName(header.collection, header.key, header.number) === entry.name
}

/** Takes every record whose own line is whole out of a damaged segment, whatever lies around it. */
export function* soundLines(bytes: Buffer): Generator<SegmentLine> {
  const found: SegmentLine[] = []
  eachLine(bytes, 0, {
    good: (start, end) => {
      const head = lineHead(bytes, start, end)
      if (head !== null) found.push({ ...head, start, end })
    },
    bad: () => undefined,
  })
  yield* found
}
