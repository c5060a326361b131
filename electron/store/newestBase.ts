// What a start builds on: the newest generation whose files are whole, with everything that is at hand read into the book.
import { join } from 'node:path'
import { type Base, baseOf } from './base'
import { crc32, hex8 } from './crc32'
import { readIfThere } from './files/wholeFile'
import { type JournalHeader, scanJournal } from './journalReader'
import { parseJson } from './lineFormat'
import { formatMajor, type Manifest, readManifest } from './manifest'
import { type FolderContent, manifestName, numberIn, snapshotName } from './names'
import { isLost, notice, type StoreProblem } from './problems'
import type { RecoveryOptions } from './recovery'
import { DamagedSegment, readAtHand, recordLines, soundLines } from './segments/readSegment'
import type { SegmentEntry } from './segments/segmentFile'
import { Slices } from './slices'
import { StoredBook } from './storedBook'

export type Based =
  | {
      readonly ok: true
      readonly book: StoredBook
      readonly manifest: Manifest | null
      readonly base: Base
      readonly shop: string
      /** Newer files that could not be used. */
      readonly damaged: readonly string[]
    }
  | { readonly ok: false; readonly problem: StoreProblem }

/** Of the newest generation whose files are whole; by decision of a person, of what is sound in damaged ones. */
export async function newestBase(
  options: RecoveryOptions,
  content: FolderContent,
  shop: string | null,
): Promise<Based> {
  const { files, folder, onNotice } = options
  const damaged: string[] = []
  let newest: Manifest | null = null
  for (const number of content.manifests.toReversed()) {
    const manifest = await tryRead(() => readManifest(files, folder, number))
    if (manifest === null || (shop !== null && manifest.shop !== shop)) {
      damaged.push(manifestName(number))
      onNotice(notice('manifestDamaged', 'warning', { name: manifestName(number) }))
      continue
    }
    if (manifest.format > formatMajor) {
      return {
        ok: false,
        problem: { code: 'newerFormat', params: { found: manifest.format, known: formatMajor } },
      }
    }
    newest ??= manifest
    const base = baseOf(manifest)
    const filled = await fillBook(options, base, manifest.shop)
    if (filled.damaged.length === 0) {
      return { ok: true, book: filled.book, manifest, base, shop: manifest.shop, damaged }
    }
    for (const name of filled.damaged) {
      damaged.push(name)
      onNotice(notice('segmentDamaged', 'warning', { name }))
    }
  }
  const header = await wholeStory(options, content)
  if (header !== null && (shop === null || header.shop === shop)) {
    const durable = { seq: 0, crc: header.baseCrc }
    const base: Base = { segments: [], sources: [], durable, journal: 0 }
    const { book } = await fillBook(options, base, header.shop)
    return { ok: true, book, manifest: null, base, shop: header.shop, damaged }
  }
  return salvageOrGiveUp(options, content, shop ?? newest?.shop ?? null, newest, damaged)
}

/**
 * Journals that reach from the very first line to the newest file need no other; the header of the first. A generation is as
 * old as the journal of its number.
 */
async function wholeStory(
  { files, folder }: RecoveryOptions,
  { journals, segments, snapshots }: FolderContent,
): Promise<JournalHeader | null> {
  const newestFile = Math.max(0, ...segments.map(fileNumber), ...snapshots)
  if ((journals.at(-1) ?? 0) < newestFile) return null
  let first: JournalHeader | null = null
  let last = 0
  for (const number of journals) {
    const { header, lines } = (await tryRead(() => scanJournal(files, folder, number))) ?? {
      header: null,
      lines: [],
    }
    // Lines that were written twice on purpose stand in the later journal, too.
    if (header === null || header.base > last) return null
    first ??= header
    last = Math.max(last, lines.at(-1)?.seq ?? header.base)
  }
  return first
}

/** No generation is whole: a person decides whether what is sound in the files shall be the shop. */
async function salvageOrGiveUp(
  options: RecoveryOptions,
  content: FolderContent,
  shop: string | null,
  newest: Manifest | null,
  damaged: readonly string[],
): Promise<Based> {
  const base = remainsOf(content, newest, damaged)
  const { book, records } = await fillBook(options, base, shop ?? '')
  const isNothing = records === 0 && content.journals.length === 0
  if (!options.salvage || shop === null || isNothing) {
    return { ok: false, problem: { code: 'damaged', params: { files: damaged, records } } }
  }
  options.onNotice(notice('salvaged', 'bad', { records }))
  return { ok: true, book, manifest: newest, base, shop, damaged }
}

/** By the newest manifest when there is one; else every file that lies there, the newest last. */
function remainsOf(content: FolderContent, newest: Manifest | null, damaged: readonly string[]): Base {
  const asItIs = (name: string) => ({ name, crc: null })
  if (newest !== null) {
    const { segments, sources, durable, journal } = baseOf(newest)
    const isDamaged = ({ name }: { readonly name: string }) => damaged.includes(name)
    const left = [...sources, ...segments.filter(isDamaged)].map(({ name }) => asItIs(name))
    return { segments: segments.filter(entry => !isDamaged(entry)), sources: left, durable, journal }
  }
  const names = [...content.snapshots.map(snapshotName), ...content.segments.toSorted(byNumber)]
  return { segments: [], sources: names.map(asItIs), durable: { seq: 0, crc: '' }, journal: 0 }
}

const fileNumber = (name: string) => numberIn(/-(\d{6,})\.jsonl$/, name) ?? 0
const byNumber = (a: string, b: string) => fileNumber(a) - fileNumber(b)

type Filled = {
  readonly book: StoredBook
  readonly records: number
  /** Files that are not what the manifest says; the book is then of no use. */
  readonly damaged: readonly string[]
}

/** The book as these files have it: what is at hand is read, of the rest only that it is there. */
async function fillBook(options: RecoveryOptions, base: Base, shop: string): Promise<Filled> {
  const { files, folder } = options
  const book = new StoredBook(options)
  const damaged: string[] = []
  book.begin(base.segments)
  const reads = base.segments.toSorted(mostAtHandFirst).map(entry => ({
    entry,
    read: readAtHand(files, folder, entry, shop).catch((error: unknown) => {
      if (!(error instanceof DamagedSegment)) throw error
      damaged.push(entry.name)
      return null
    }),
  }))
  // Each is awaited below, unless one before it fails.
  for (const { read } of reads) read.catch(() => undefined)
  // The window loads while the shop is being read, and what it loads comes from this thread.
  const slices = new Slices()
  // What was read is worked through while the rest is still coming.
  for (const { entry, read } of reads) {
    const bytes = await read
    if (bytes === null || damaged.length > 0) continue
    try {
      for (const { id, jsonStart, end } of recordLines(bytes, entry, entry.recordsAt, entry.atHandEnd)) {
        book[entry.collection].load(id, bytes.toString('utf8', jsonStart, end))
        if (slices.isOver) await slices.rest()
      }
    } catch (error) {
      if (!(error instanceof DamagedSegment)) throw error
      damaged.push(entry.name)
    }
  }
  let records = base.segments.reduce((sum, entry) => sum + entry.records, 0)
  for (const { name, crc } of base.sources) {
    const bytes = await readIfThere(files, join(folder, name))
    if (crc !== null && (bytes === null || hex8(crc32(bytes)) !== crc)) damaged.push(name)
    if (bytes === null || damaged.length > 0) continue
    for (const { collection, id, jsonStart, end } of soundLines(bytes)) {
      book.take(collection, id, parseJson(bytes.toString('utf8', jsonStart, end)), base.durable.seq)
      records++
    }
  }
  return { book, records, damaged: damaged.sort() }
}

const mostAtHandFirst = (a: SegmentEntry, b: SegmentEntry) =>
  b.atHandEnd - b.recordsAt - (a.atHandEnd - a.recordsAt)

async function tryRead<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (isLost(error)) return null
    throw error
  }
}
