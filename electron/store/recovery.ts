// Finds the newest state that the files prove, and repairs what may be repaired. Behind lowdb this is `read()`.
import { join } from 'node:path'
import { type Base, isSalvaged } from './base'
import type { FileLayer } from './files/fileLayer'
import { quietly } from './files/wholeFile'
import { readFormat, writeFormat } from './formatFile'
import type { Durable } from './journal'
import { type JournalScan, scanJournal } from './journalReader'
import { formatMajor, type Manifest } from './manifest'
import { type FolderContent, journalName, listShopFolder } from './names'
import { newestBase } from './newestBase'
import { errnoOf, notice, type StoreProblem } from './problems'
import { copyAside, keepAside } from './quarantine'
import { type ReplayTarget, replay } from './replay'
import { sayLost } from './sayLost'
import type { BookOptions, StoredBook } from './storedBook'

export type RecoveryOptions = BookOptions & {
  /** Nothing is cut, copied aside or restored. */
  readonly readOnly: boolean
  /** Take single records out of damaged files when no generation is whole. */
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
  const replayed = replay(intoBook(book, isSalvaged(base)), journals.scans, base.durable)
  for (const found of replayed.notices) onNotice(found)
  sayLost(options, book, manifest, base)
  let isDurable = true
  if (!options.readOnly) {
    await keepDamaged(options, based.damaged)
    await mend(options, journals.scans, replayed.suspects)
    isDurable = await flushed(options, journals.scans)
  }
  return {
    ok: true,
    recovered: {
      ...{ book, shop, manifest, content, last: replayed.last },
      lastAt: Math.max(replayed.lastAt, manifest?.at ?? 0),
      journalLines: replayed.lines,
      journalBytes: replayed.bytes,
      base,
      mustCompact:
        replayed.isDamaged || !isDurable || based.damaged.length + book.damaged.size > 0 || manifest === null,
      isOldFormat: format.kind === 'ours' && format.major < formatMajor,
      isNewerSchema: Math.max(manifest?.schema ?? 0, journals.schema) > options.schema.version,
    },
  }
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

function intoBook(book: StoredBook, mayBeAhead: boolean): ReplayTarget {
  return {
    mayBeAhead,
    revOf: (collection, id) => {
      const { failures } = book
      const rev = book[collection].get(id)?.rev ?? 0
      return book.failures === failures ? rev : null
    },
    take: (collection, record, seq) => book.take(collection, record.id, record, seq),
  }
}

/** Cleaning up deletes old generations, damaged or not; a copy of the damaged ones stays. */
async function keepDamaged({ files, folder }: RecoveryOptions, names: readonly string[]): Promise<void> {
  for (const name of names) await quietly(keepAside(files, folder, name))
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

/**
 * A process that died may have written lines that it did not flush. They count now and others will follow on them, so
 * they must not be lost with the power. False when the disk refuses: then they have to go into other files.
 */
async function flushed({ files, folder }: RecoveryOptions, scans: readonly JournalScan[]): Promise<boolean> {
  try {
    for (const { number, lines } of scans) {
      if (lines.length === 0) continue
      const file = await files.openToCut(join(folder, journalName(number)))
      await file.datasync().finally(() => quietly(file.close()))
    }
    return true
  } catch {
    return false
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
