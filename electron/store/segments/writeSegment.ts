// Writes one segment: unchanged lines are copied as they are, changed ones take their places, the index comes last.
import { join } from 'node:path'
import { crc32, hex8 } from '../crc32'
import type { FileLayer, OpenFile } from '../files/fileLayer'
import { quietly, writeAll } from '../files/wholeFile'
import { encodeLine } from '../lineFormat'
import { formatMajor } from '../manifest'
import { segmentName } from '../names'
import type { CollectionName, RecordSummary } from '../port'
import { type SegmentEntry, type SegmentHeader, summariesInLine } from './segmentFile'

/** A record as it shall stand in the file. */
export type SegmentRecord = {
  readonly id: string
  readonly line: Buffer
  readonly isAtHand: boolean
  /** Null for one that this program cannot read. */
  readonly summary: RecordSummary | null
}

export type SegmentPlace = {
  readonly files: FileLayer
  readonly folder: string
  readonly shop: string
  readonly number: number
  readonly summaryVersion: number
}

const chunkBytes = 512 * 1024

/** Resolves when the whole file is on the disk and was read back; rejects with the system's error and leaves no file. */
export async function writeSegment(
  place: SegmentPlace,
  collection: CollectionName,
  key: string,
  records: readonly SegmentRecord[],
): Promise<SegmentEntry> {
  const { files, folder, shop, number, summaryVersion } = place
  const name = segmentName(collection, key, number)
  const path = join(folder, name)
  const ordered = [...records.filter(one => one.isAtHand), ...records.filter(one => !one.isAtHand)]
  const file = await files.createNew(path)
  try {
    const sink = new Sink(file)
    const header: SegmentHeader = { kind: 'segment', format: formatMajor, shop, collection, key, number }
    await sink.add(encodeLine(JSON.stringify(header)).bytes)
    const recordsAt = sink.size
    let atHandEnd = recordsAt
    for (const { line, isAtHand } of ordered) {
      await sink.add(line)
      if (isAtHand) atHandEnd = sink.size
    }
    const indexAt = sink.size
    const places = {
      kind: 'places',
      ids: ordered.map(({ id }) => id),
      sizes: ordered.map(({ line }) => line.length),
    }
    await sink.add(encodeLine(JSON.stringify(places)).bytes)
    const summariesAt = sink.size
    for (let from = 0; from < ordered.length; from += summariesInLine) {
      const some = ordered.slice(from, from + summariesInLine).map(({ summary }) => summary)
      await sink.add(encodeLine(JSON.stringify({ kind: 'summaries', of: some })).bytes)
    }
    await sink.flush()
    await file.sync()
    const { size } = await file.facts()
    if (size !== sink.size || (await crcOfFile(file, size)) !== sink.crc) {
      throw new Error('segment differs when read back')
    }
    await file.close()
    return {
      ...{ collection, key, name, size, crc: hex8(sink.crc), records: ordered.length },
      ...{ recordsAt, atHandEnd, indexAt, summariesAt, summaryVersion },
    }
  } catch (error) {
    await quietly(file.close())
    await quietly(files.remove(path))
    throw error
  }
}

async function crcOfFile(file: OpenFile, size: number): Promise<number> {
  const part = Buffer.allocUnsafe(Math.min(size, 4 * 1024 * 1024) || 1)
  let crc = 0
  for (let at = 0; at < size; ) {
    const got = await file.read(part.subarray(0, Math.min(part.length, size - at)), at)
    if (got <= 0) break
    crc = crc32(part.subarray(0, got), crc)
    at += got
  }
  return crc
}

/** Collects lines and writes them in chunks. */
class Sink {
  /** With what is still waiting. */
  size = 0
  crc = 0
  private lines: Buffer[] = []
  private waiting = 0

  constructor(private readonly file: OpenFile) {}

  add(line: Buffer): Promise<void> | undefined {
    this.lines.push(line)
    this.waiting += line.length
    this.size += line.length
    return this.waiting >= chunkBytes ? this.flush() : undefined
  }

  async flush(): Promise<void> {
    const chunk = Buffer.concat(this.lines)
    const at = this.size - this.waiting
    this.lines = []
    this.waiting = 0
    await writeAll(this.file, chunk, at)
    this.crc = crc32(chunk, this.crc)
  }
}
