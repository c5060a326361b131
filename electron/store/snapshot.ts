// Writes the whole book as one new file: `crc32 SP collection SP id SP json` per record, hot records first.
import { join } from 'node:path'
import { crc32, hex8 } from './crc32'
import type { FileLayer, OpenFile } from './files/fileLayer'
import { quietly, writeAll } from './files/wholeFile'
import { encodeLine } from './lineFormat'
import type { SnapshotEntry } from './manifest'
import { snapshotName } from './names'
import type { CollectionName } from './port'
import type { Capture, CapturedEntry } from './storedBook'

const chunkBytes = 512 * 1024
/** A checkpoint runs beside the shop's work: it may hold the main thread only this long at a stretch. */
const sliceMs = 8

export function snapshotLine(entry: CapturedEntry): Buffer {
  const head = `${entry.collection} ${entry.id} `
  if (!Buffer.isBuffer(entry.held)) return encodeLine(head + JSON.stringify(entry.held)).bytes
  const line = Buffer.concat([Buffer.from(`00000000 ${head}`), entry.held, Buffer.from('\n')])
  line.write(hex8(crc32(line.subarray(9, line.length - 1))), 0, 'latin1')
  return line
}

/** Stands in the footer, in the order of the lines: a start need not look at each cold line to find it. */
export type ColdIndex = { [C in CollectionName]?: { readonly ids: string[]; readonly sizes: number[] } }

export async function writeSnapshot(
  files: FileLayer,
  folder: string,
  number: number,
  capture: Capture,
  facts: { readonly shop: string; readonly base: number; readonly schema: number },
): Promise<SnapshotEntry> {
  const name = snapshotName(number)
  const path = join(folder, name)
  const records = capture.hot.length + capture.cold.length
  const file = await files.createNew(path)
  try {
    const sink = new Sink(file)
    await sink.add(
      encodeLine(JSON.stringify({ kind: 'snapshot', ...facts, hot: capture.hot.length, records })).bytes,
    )
    for (const entry of capture.hot) await sink.add(snapshotLine(entry))
    const cold: ColdIndex = {}
    for (const entry of capture.cold) {
      const line = snapshotLine(entry)
      await sink.add(line)
      const index = cold[entry.collection] ?? { ids: [], sizes: [] }
      cold[entry.collection] = index
      index.ids.push(entry.id)
      index.sizes.push(line.length)
    }
    await sink.flush()
    const footer = { kind: 'end', records, crc: hex8(sink.crc), cold }
    await sink.add(encodeLine(JSON.stringify(footer)).bytes)
    await sink.flush()
    await file.sync()
    const { size } = await file.facts()
    const back = await crcOfFile(file, size)
    if (size !== sink.size || back !== sink.crc) throw new Error('snapshot differs when read back')
    await file.close()
    return { name, size, crc: hex8(sink.crc), records }
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

/** Collects lines and writes them in chunks, giving the main thread back in between. */
class Sink {
  size = 0
  crc = 0
  private lines: Buffer[] = []
  private waiting = 0
  private sliceBegan = performance.now()

  constructor(private readonly file: OpenFile) {}

  add(line: Buffer): Promise<void> | undefined {
    this.lines.push(line)
    this.waiting += line.length
    const isDue = this.waiting >= chunkBytes || performance.now() - this.sliceBegan > sliceMs / 2
    return isDue ? this.flush() : undefined
  }

  async flush(): Promise<void> {
    const chunk = Buffer.concat(this.lines)
    this.lines = []
    this.waiting = 0
    await writeAll(this.file, chunk, this.size)
    this.crc = crc32(chunk, this.crc)
    this.size += chunk.length
    this.sliceBegan = performance.now()
  }
}
