// Reads a snapshot back: checks every byte, parses the hot records, leaves the cold ones as bytes.
import { join } from 'node:path'
import { crc32, hex8 } from './crc32'
import type { FileLayer } from './files/fileLayer'
import { eachLine, isObject, LF, parseJson, textStart } from './lineFormat'
import type { SnapshotEntry } from './manifest'
import { collectionNames } from './port'
import type { ColdIndex } from './snapshot'
import { isCollection, type StoredBook } from './storedBook'

const readChunk = 8 * 1024 * 1024

/** The file's bytes, or null when size or checksum are not what the manifest says. Reading and summing overlap. */
export async function readSnapshotBytes(
  files: FileLayer,
  folder: string,
  entry: SnapshotEntry,
): Promise<Buffer | null> {
  const file = await files.openToRead(join(folder, entry.name))
  try {
    const { size } = await file.facts()
    if (size !== entry.size) return null
    const bytes = Buffer.allocUnsafeSlow(size)
    let crc = 0
    let summed = 0
    let filled = 0
    while (filled < size) {
      const reading = file.read(bytes.subarray(filled, Math.min(size, filled + readChunk)), filled)
      crc = crc32(bytes.subarray(summed, filled), crc)
      summed = filled
      const got = await reading
      if (got <= 0) return null
      filled += got
    }
    crc = crc32(bytes.subarray(summed, filled), crc)
    return hex8(crc) === entry.crc ? bytes : null
  } finally {
    await file.close()
  }
}

/** Fills the book from checked bytes; false when the content does not fit its own header and footer. */
export function loadSnapshot(bytes: Buffer, book: StoredBook): boolean {
  const headerEnd = bytes.indexOf(LF)
  const header = parseJson(bytes.toString('utf8', textStart, headerEnd))
  if (!isObject(header) || header.kind !== 'snapshot') return false
  const { hot, records } = header
  if (typeof hot !== 'number' || typeof records !== 'number') return false
  let start = headerEnd + 1
  for (let n = 0; n < hot; n++) {
    const end = bytes.indexOf(LF, start)
    const line = end < 0 ? null : lineHead(bytes, start, end)
    if (line === null) return false
    book.load(line.collection, line.id, bytes.toString('utf8', line.jsonStart, end))
    start = end + 1
  }
  const footerStart = bytes.lastIndexOf(LF, bytes.length - 2) + 1
  const footer = parseJson(bytes.toString('utf8', footerStart + textStart, bytes.length - 1))
  if (!isObject(footer) || footer.kind !== 'end' || footer.records !== records || !isObject(footer.cold))
    return false
  const coldEnd = placeCold(bytes, start, footer.cold, book)
  return coldEnd === footerStart
}

/** Tells the book where each cold record lies; gives the place after the last one. */
function placeCold(bytes: Buffer, from: number, cold: ColdIndex, book: StoredBook): number {
  let start = from
  for (const collection of collectionNames) {
    const { ids, sizes } = cold[collection] ?? { ids: [], sizes: [] }
    for (const [n, id] of ids.entries()) {
      const end = start + (sizes[n] ?? 0)
      book[collection].setCold(id, bytes, start + textStart + collection.length + id.length + 2, end - 1)
      start = end
    }
  }
  return start
}

/** Takes every record whose own line is whole out of a damaged snapshot; the last resort. */
export function salvageSnapshot(bytes: Buffer, book: StoredBook): number {
  let taken = 0
  eachLine(bytes, 0, {
    good: (start, end) => {
      const line = lineHead(bytes, start, end)
      if (line === null) return
      book.load(line.collection, line.id, bytes.toString('utf8', line.jsonStart, end))
      taken++
    },
    bad: () => undefined,
  })
  return taken
}

// Longest collection name, an id of 64 and two spaces.
const headRoom = 80

function lineHead(bytes: Buffer, start: number, end: number) {
  const head = bytes.toString('latin1', start + textStart, Math.min(end, start + textStart + headRoom))
  const first = head.indexOf(' ')
  const second = head.indexOf(' ', first + 1)
  const collection = head.slice(0, first)
  if (second < 0 || !isCollection(collection)) return null
  return { collection, id: head.slice(first + 1, second), jsonStart: start + textStart + second + 1 }
}
