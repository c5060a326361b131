// Reads one journal file: its header, its good lines, and where bytes are bad.
import { join } from 'node:path'
import type { FileLayer } from './files/fileLayer'
import { readWhole } from './files/wholeFile'
import { eachLine, isObject, parseJson } from './lineFormat'
import { journalName } from './names'
import { type BookRecord, type CollectionName, isCollection } from './port'

/** What a journal says of an earlier one by the same writer: nothing after its first `size` bytes counts. */
export type Follows = {
  readonly journal: number
  readonly size: number
  readonly why: 'unsynced' | 'replaced'
}
export type JournalHeader = {
  readonly kind: 'journal'
  readonly format: number
  readonly schema: number
  readonly number: number
  readonly shop: string
  readonly base: number
  readonly baseCrc: string
  readonly token: string
  readonly follows: Follows | null
}
export type JournalOp = {
  readonly collection: CollectionName
  readonly record: Record<string, unknown> & BookRecord
}
export type JournalLine = {
  readonly seq: number
  readonly at: number
  readonly by: string
  readonly command: string
  /** Checksum of this line, and of the line with the sequence number before it. */
  readonly crc: string
  readonly before: string
  readonly ops: readonly JournalOp[]
  readonly end: number
}
export type JournalScan = {
  readonly number: number
  readonly bytes: Buffer
  readonly header: JournalHeader | null
  readonly lines: readonly JournalLine[]
  /** Bad stretches that have something good after them. */
  readonly badInside: number
  /** Where the last good line ends; what follows is a torn tail. */
  readonly goodEnd: number
}

export async function scanJournal(files: FileLayer, folder: string, number: number): Promise<JournalScan> {
  return scanBytes(await readWhole(files, join(folder, journalName(number))), number)
}

export function scanBytes(bytes: Buffer, number: number): JournalScan {
  let header: JournalHeader | null = null
  const lines: JournalLine[] = []
  let badInside = 0
  let badSince = 0
  let goodEnd = 0
  eachLine(bytes, 0, {
    good: (start, end, textStart) => {
      const value = parseJson(bytes.toString('utf8', textStart, end))
      const crc = bytes.toString('latin1', start, start + 8)
      if (start === 0 && isHeader(value)) header = value
      else {
        const line = asLine(value, crc, end + 1)
        if (line === null) {
          badSince++
          return
        }
        lines.push(line)
      }
      badInside += badSince
      badSince = 0
      goodEnd = end + 1
    },
    bad: () => {
      badSince++
    },
  })
  return { number, bytes, header, lines, badInside, goodEnd }
}

function isHeader(value: unknown): value is JournalHeader {
  if (!isObject(value) || value.kind !== 'journal') return false
  const numbers = [value.format, value.schema, value.number, value.base]
  const texts = [value.shop, value.baseCrc, value.token]
  return numbers.every(n => typeof n === 'number') && texts.every(t => typeof t === 'string')
}

function asLine(value: unknown, crc: string, end: number): JournalLine | null {
  if (!isObject(value)) return null
  const { s, t, p, c, u, o } = value
  if (typeof s !== 'number' || typeof t !== 'number' || typeof p !== 'string' || !Array.isArray(o))
    return null
  const ops: JournalOp[] = []
  for (const op of o as unknown[]) {
    if (!Array.isArray(op)) return null
    const [collection, record] = op as unknown[]
    if (!isCollection(collection) || !isObject(record)) return null
    if (typeof record.id !== 'string' || typeof record.rev !== 'number') return null
    ops.push({ collection, record: record as JournalOp['record'] })
  }
  return { seq: s, at: t, by: String(u), command: String(c), crc, before: p, ops, end }
}
