// Finds the newest state that the files prove, and repairs what may be repaired. Behind lowdb this is `read()`.
import { join } from 'node:path'
import type { FileLayer } from './files/fileLayer'
import { isGone, quietly, readWhole } from './files/wholeFile'
import { readFormat, writeFormat } from './formatFile'
import type { Durable } from './journal'
import { type JournalScan, scanJournal } from './journalReader'
import { formatMajor, type Manifest, readManifest } from './manifest'
import { type FolderContent, journalName, listShopFolder, manifestName, snapshotName } from './names'
import { collectionNames } from './port'
import { errnoOf, type Notice, notice, type StoreProblem } from './problems'
import { copyAside } from './quarantine'
import { replay } from './replay'
import { loadSnapshot, readSnapshotBytes, salvageSnapshot } from './snapshotReader'
import { type BookOptions, StoredBook } from './storedBook'

export type RecoveryOptions = Omit<BookOptions, 'onNotice'> & {
  readonly files: FileLayer
  readonly folder: string
  /** Nothing is cut, copied aside or restored. */
  readonly readOnly: boolean
  /** Take single records out of damaged snapshots when no whole one is left. */
  readonly salvage: boolean
  readonly onNotice: (notice: Notice) => void
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
  readonly mustCheckpoint: boolean
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

  const journals = await readJournals(options, content, manifest)
  if (!journals.ok) return journals
  const replayed = replay(book, journals.scans, base)
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
      mustCheckpoint: replayed.isDamaged || based.damaged.length > 0 || manifest === null,
      isNewerSchema: Math.max(manifest?.schema ?? 0, journals.schema) > options.schema.version,
    },
  }
}

type Based =
  | {
      readonly ok: true
      readonly book: StoredBook
      readonly manifest: Manifest | null
      readonly base: Durable
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
    const book = await bookOf(options, manifest)
    if (book === null) {
      damaged.push(manifest.snapshot?.name ?? manifestName(number))
      onNotice(notice('snapshotDamaged', 'warning', { name: manifest.snapshot?.name ?? '' }))
      continue
    }
    const base = { seq: manifest.base, crc: manifest.baseCrc }
    return { ok: true, book, manifest, base, shop: manifest.shop, damaged }
  }
  // Journals that reach back to the very first line need no snapshot.
  const first = content.journals[0]
  const whole = first === undefined ? null : await tryRead(() => scanJournal(files, folder, first))
  if (whole?.header?.base === 0 && (shop === null || whole.header.shop === shop)) {
    const base = { seq: 0, crc: whole.header.baseCrc }
    const book = new StoredBook(options)
    return { ok: true, book, manifest: null, base, shop: whole.header.shop, damaged }
  }
  return salvageOrGiveUp(options, content, shop, damaged)
}

async function salvageOrGiveUp(
  options: RecoveryOptions,
  content: FolderContent,
  shop: string | null,
  damaged: readonly string[],
): Promise<Based> {
  const { files, folder } = options
  let best: { book: StoredBook; records: number } = { book: new StoredBook(options), records: 0 }
  for (const number of content.snapshots.toReversed()) {
    const bytes = await tryRead(() => readWhole(files, join(folder, snapshotName(number))))
    if (bytes === null) continue
    const book = new StoredBook(options)
    const records = salvageSnapshot(bytes, book)
    if (records > best.records) best = { book, records }
  }
  const isNothing = best.records === 0 && content.journals.length === 0
  if (!options.salvage || shop === null || isNothing) {
    return { ok: false, problem: { code: 'damaged', params: { files: damaged, records: best.records } } }
  }
  options.onNotice(notice('salvaged', 'bad', { records: best.records }))
  return { ok: true, book: best.book, manifest: null, base: { seq: 0, crc: '' }, shop, damaged }
}

async function bookOf(options: RecoveryOptions, manifest: Manifest): Promise<StoredBook | null> {
  const book = new StoredBook(options)
  if (manifest.snapshot === null) return book
  const { snapshot } = manifest
  const bytes = await tryRead(() => readSnapshotBytes(options.files, options.folder, snapshot))
  if (bytes === null || !loadSnapshot(bytes, book)) return null
  const counts = book.counts()
  const differing = collectionNames.filter(
    name => counts[name] + book[name].setAside.size !== manifest.counts[name],
  )
  if (differing.length > 0) options.onNotice(notice('countsDiffer', 'warning', { collections: differing }))
  return book
}

type Journals =
  | { readonly ok: true; readonly scans: readonly JournalScan[]; readonly schema: number }
  | { readonly ok: false; readonly problem: StoreProblem }

async function readJournals(
  options: RecoveryOptions,
  content: FolderContent,
  manifest: Manifest | null,
): Promise<Journals> {
  const { files, folder, onNotice } = options
  const from = manifest?.journal ?? 0
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
