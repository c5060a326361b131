// Finds the newest state that the files prove, and repairs what may be repaired. Behind lowdb this is `read()`.
import { join } from 'node:path'
import { type Base, baseOf } from './base'
import { crc32, hex8 } from './crc32'
import type { FileLayer } from './files/fileLayer'
import { isGone, quietly, readWhole } from './files/wholeFile'
import { readFormat, writeFormat } from './formatFile'
import type { Durable } from './journal'
import { type JournalScan, scanJournal } from './journalReader'
import { parseJson } from './lineFormat'
import { formatMajor, type Manifest, readManifest } from './manifest'
import {
  type FolderContent,
  journalName,
  listShopFolder,
  manifestName,
  numberIn,
  snapshotName,
} from './names'
import { errnoOf, type Notice, notice, type StoreProblem } from './problems'
import { copyAside } from './quarantine'
import { type ReplayTarget, replay } from './replay'
import { DamagedSegment, readAtHand, recordLines, soundLines } from './segments/readSegment'
import { type BookOptions, StoredBook } from './storedBook'

export type RecoveryOptions = BookOptions & {
  /** Nothing is cut, copied aside or restored. */
  readonly readOnly: boolean
  /** Take single records out of damaged snapshots when no whole one is left. */
  readonly salvage: boolean
}
export type Recovered = {
  readonly book: StoredBook
  readonly shop: string
  readonly last: Durable
  readonly lastAt: number
  readonly manifest: Manifest | null
  readonly content: FolderContent
  readonly journalLines: number
  readonly journalBytes: number
  readonly base: Base
  readonly mustCompact: boolean
  /** To be carried over. */
  readonly isOldFormat: boolean
  readonly isNewerSchema: boolean
}
export type RecoveryAnswer =
  | { readonly ok: true; readonly recovered: Recovered }
  | { readonly ok: false; readonly problem: StoreProblem }

export async function recover(options: RecoveryOptions): Promise<RecoveryAnswer> {
  const { files, folder, onNotice } = options
  const content = await listShopFolder(files, folder)
  const format = await readFormat(files, folder)
  if (format.kind === 'foreign')
    return { ok: false, problem: { code: 'foreignFile', params: { file: 'FORMAT' } } }
  if (format.kind === 'ours' && format.major > formatMajor) {
    return {
      ok: false,
      problem: { code: 'newerFormat', params: { found: format.major, known: formatMajor } },
    }
  }
  const based = await newestBase(options, content, format.kind === 'ours' ? format.shop : null)
  if (!based.ok) return based
  const { book, manifest, base, shop } = based
  if (content.strays.length > 0)
    onNotice(notice('strayFiles', 'info', { names: content.strays.slice(0, 20) }))
  if (format.kind !== 'ours') await restoreFormat(options, shop)

  const journals = await readJournals(options, content, manifest, base.journal)
  if (!journals.ok) return journals
  const replayed = replay(intoBook(book), journals.scans, base.durable)
  for (const found of replayed.notices) onNotice(found)
  if (!options.readOnly) {
    await keepDamaged(options, based.damaged)
    await mend(options, journals.scans, replayed.suspects)
  }
  return {
    ok: true,
    recovered: {
      ...{ book, shop, manifest, content, last: replayed.last },
      lastAt: Math.max(replayed.lastAt, manifest?.at ?? 0),
      journalLines: replayed.lines,
      journalBytes: replayed.bytes,
      base,
      mustCompact: replayed.isDamaged || based.damaged.length > 0 || manifest === null,
      isOldFormat: format.kind === 'ours' && format.major < formatMajor,
      isNewerSchema: Math.max(manifest?.schema ?? 0, journals.schema) > options.schema.version,
    },
  }
}

type Based =
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

async function newestBase(
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
  // Journals that reach back to the very first line need no other file.
  const first = content.journals[0]
  const whole = first === undefined ? null : await tryRead(() => scanJournal(files, folder, first))
  if (whole?.header?.base === 0 && (shop === null || whole.header.shop === shop)) {
    const durable = { seq: 0, crc: whole.header.baseCrc }
    const base: Base = { segments: [], sources: [], durable, journal: 0 }
    const { book } = await fillBook(options, base, whole.header.shop)
    return { ok: true, book, manifest: null, base, shop: whole.header.shop, damaged }
  }
  return salvageOrGiveUp(options, content, shop ?? newest?.shop ?? null, newest, damaged)
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
  const parts = await Promise.all(
    base.segments.map(entry =>
      readAtHand(files, folder, entry, shop).catch((error: unknown) => {
        if (!(error instanceof DamagedSegment)) throw error
        damaged.push(entry.name)
        return null
      }),
    ),
  )
  for (const [n, entry] of base.segments.entries()) {
    const bytes = parts[n]
    if (!bytes || damaged.length > 0) continue
    try {
      for (const { id, jsonStart, end } of recordLines(bytes, entry, entry.recordsAt, entry.atHandEnd)) {
        book[entry.collection].load(id, bytes.toString('utf8', jsonStart, end))
      }
    } catch (error) {
      if (!(error instanceof DamagedSegment)) throw error
      damaged.push(entry.name)
    }
  }
  let records = base.segments.reduce((sum, entry) => sum + entry.records, 0)
  for (const { name, crc } of base.sources) {
    const bytes = await tryRead(() => readWhole(files, join(folder, name)))
    if (crc !== null && (bytes === null || hex8(crc32(bytes)) !== crc)) damaged.push(name)
    if (bytes === null || damaged.length > 0) continue
    for (const { collection, id, jsonStart, end } of soundLines(bytes)) {
      book.take(collection, id, parseJson(bytes.toString('utf8', jsonStart, end)), base.durable.seq)
      records++
    }
  }
  return { book, records, damaged: damaged.sort() }
}

type Journals =
  | { readonly ok: true; readonly scans: readonly JournalScan[]; readonly schema: number }
  | { readonly ok: false; readonly problem: StoreProblem }

async function readJournals(
  options: RecoveryOptions,
  content: FolderContent,
  manifest: Manifest | null,
  from: number,
): Promise<Journals> {
  const { files, folder, onNotice } = options
  if (manifest !== null && !content.journals.includes(from)) {
    onNotice(notice('journalMissing', 'bad', { name: journalName(from) }))
  }
  const scans: JournalScan[] = []
  let schema = 0
  for (const number of content.journals) {
    if (number < from) continue
    const scan = await scanJournal(files, folder, number)
    const format = scan.header?.format ?? 0
    if (format > formatMajor) {
      return { ok: false, problem: { code: 'newerFormat', params: { found: format, known: formatMajor } } }
    }
    schema = Math.max(schema, scan.header?.schema ?? 0)
    if (scan.header !== null && manifest !== null && scan.header.shop !== manifest.shop) {
      onNotice(notice('strayFiles', 'warning', { names: [journalName(number)] }))
      continue
    }
    scans.push(scan)
  }
  return { ok: true, scans, schema }
}

function intoBook(book: StoredBook): ReplayTarget {
  return {
    revOf: (collection, id) => book[collection].get(id)?.rev ?? 0,
    take: (collection, record, seq) => book.take(collection, record.id, record, seq),
  }
}

/** Cleaning up deletes old generations, damaged or not; a copy of the damaged ones stays. */
async function keepDamaged({ files, folder }: RecoveryOptions, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const bytes = await readWhole(files, join(folder, name)).catch(() => null)
    if (bytes !== null && bytes.length > 0) await quietly(copyAside(files, folder, name, bytes))
  }
}

/** Torn tails are cut off, after a copy; what was not used completely is copied aside. */
async function mend(
  { files, folder, onNotice }: RecoveryOptions,
  scans: readonly JournalScan[],
  suspects: ReadonlySet<number>,
): Promise<void> {
  for (const scan of scans) {
    const name = journalName(scan.number)
    const torn = scan.bytes.length - scan.goodEnd
    const isEmpty = scan.goodEnd === 0
    if (!isEmpty && torn === 0 && !suspects.has(scan.number)) continue
    try {
      const copy = scan.bytes.length > 0 ? await copyAside(files, folder, name, scan.bytes) : ''
      if (isEmpty) onNotice(notice('journalEmpty', 'warning', { name, bytes: scan.bytes.length, copy }))
      else if (torn > 0) {
        await cutFile(files, join(folder, name), scan.goodEnd)
        onNotice(notice('journalTailCut', 'warning', { name, bytes: torn, copy }))
      }
    } catch (error) {
      // Not needed for this run, which writes to a journal of its own.
      onNotice(notice('cleaningPostponed', 'info', { name, cause: errnoOf(error) }))
    }
  }
}

async function cutFile(files: FileLayer, path: string, size: number): Promise<void> {
  const file = await files.openToCut(path)
  try {
    await file.truncate(size)
    await file.datasync()
  } finally {
    await quietly(file.close())
  }
}

async function restoreFormat(options: RecoveryOptions, shop: string): Promise<void> {
  options.onNotice(notice('formatRestored', 'warning', { shop }))
  if (!options.readOnly) await quietly(writeFormat(options.files, options.folder, shop))
}

async function tryRead<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (isGone(error) || errnoOf(error) === 'EIO' || errnoOf(error) === 'EISDIR') return null
    throw error
  }
}
