// What a segment looks like: a header, a line for each record (those at hand first), then where each lies and what is
// written down about it. Made once, never changed, never renamed.
import { encodeLine, isObject, parseJson, textStart } from '../lineFormat'
import { type CollectionName, isCollection, type RecordSummary } from '../port'

/** What a manifest says of a segment. Bytes count from the beginning of the file. */
export type SegmentEntry = {
  readonly collection: CollectionName
  readonly key: string
  /** Inside the shop's folder. */
  readonly name: string
  readonly size: number
  /** Of the whole file. */
  readonly crc: string
  readonly records: number
  /** The records at hand lie between the two. */
  readonly recordsAt: number
  readonly atHandEnd: number
  /** Where the records end and the index begins; where the summaries begin. */
  readonly indexAt: number
  readonly summariesAt: number
  /** How its summaries were made, see `RecordSchema`. */
  readonly summaryVersion: number
}

export type SegmentHeader = {
  readonly kind: 'segment'
  readonly format: number
  readonly shop: string
  readonly collection: CollectionName
  readonly key: string
  readonly number: number
}

/** The index: ids and lengths of the lines, in their order. */
export type Places = { readonly kind: 'places'; readonly ids: string[]; readonly sizes: number[] }
/** A few summaries, in the order of the lines; null for a record that could not be read. */
export type SummaryLine = { readonly kind: 'summaries'; readonly of: (RecordSummary | null)[] }

/** So many in one line: a start reads them in slices that nobody feels. */
export const summariesInLine = 200

// Longest collection name, an id of 64 and two spaces.
const headRoom = 80

/** `collection SP id SP json`, checked and ended as every line. */
export function recordLine(collection: CollectionName, id: string, json: string): Buffer {
  return encodeLine(`${collection} ${id} ${json}`).bytes
}

export type LineHead = {
  readonly collection: CollectionName
  readonly id: string
  readonly jsonStart: number
}

/** Of the line in `[start, end)`, whose checksum is somebody else's business; null when it is not a record. */
export function lineHead(bytes: Buffer, start: number, end: number): LineHead | null {
  const head = bytes.toString('latin1', start + textStart, Math.min(end, start + textStart + headRoom))
  const first = head.indexOf(' ')
  const second = head.indexOf(' ', first + 1)
  const collection = head.slice(0, first)
  if (second < 0 || !isCollection(collection)) return null
  return { collection, id: head.slice(first + 1, second), jsonStart: start + textStart + second + 1 }
}

export function readHeader(text: string): SegmentHeader | null {
  const value = parseJson(text)
  if (!isObject(value) || value.kind !== 'segment' || !isCollection(value.collection)) return null
  const isWhole =
    typeof value.format === 'number' && typeof value.shop === 'string' && typeof value.key === 'string'
  return isWhole ? (value as SegmentHeader) : null
}

export function readPlaces(text: string): Places | null {
  const value = parseJson(text)
  if (!isObject(value) || value.kind !== 'places') return null
  const { ids, sizes } = value
  return Array.isArray(ids) && Array.isArray(sizes) && ids.length === sizes.length ? (value as Places) : null
}

export function readSummaries(text: string): SummaryLine['of'] | null {
  const value = parseJson(text)
  return isObject(value) && value.kind === 'summaries' && Array.isArray(value.of)
    ? (value as SummaryLine).of
    : null
}

const entryNumbers = [
  'size',
  'records',
  'recordsAt',
  'atHandEnd',
  'indexAt',
  'summariesAt',
  'summaryVersion',
] as const

export function isSegmentEntry(value: unknown): value is SegmentEntry {
  if (!isObject(value) || !isCollection(value.collection)) return false
  const texts = [value.key, value.name, value.crc]
  if (!texts.every(text => typeof text === 'string')) return false
  // SECURITY: the name comes from a file that somebody may have changed, and becomes a path.
  if (!/^seg\/[a-z]+-[\w-]+-\d{6,}\.jsonl$/.test(value.name as string)) return false
  return entryNumbers.every(name => Number.isSafeInteger(value[name]) && (value[name] as number) >= 0)
}
