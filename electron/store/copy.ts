// Copies the whole shop into another folder, from memory and files, and believes it only after opening the copy.
import { join } from 'node:path'
import { copyBlobs } from './blobs'
import type { FileLayer } from './files/fileLayer'
import { factsOrNull, listOrNone, readWhole, writeNew } from './files/wholeFile'
import { writeFormat } from './formatFile'
import { type Durable, Journal } from './journal'
import { appMark, formatMajor, writeManifest } from './manifest'
import { draftFolder, journalFolder, snapshotFolder } from './names'
import { type Copied, collectionNames, type RecordSchema } from './port'
import { problemOf } from './problems'
import { recover } from './recovery'
import { snapshotLine, writeSnapshot } from './snapshot'
import type { Capture, StoredBook } from './storedBook'

export type CopySource = {
  readonly files: FileLayer
  readonly folder: string
  readonly shop: string
  readonly schema: RecordSchema
  readonly now: number
  readonly last: Durable
  readonly capture: Capture
  readonly counts: ReturnType<StoredBook['counts']>
}

export async function copyShop(source: CopySource, target: string): Promise<Copied> {
  const { files } = source
  try {
    if ((await listOrNone(files, target)).length > 0) {
      return { ok: false, problem: { code: 'folderNotEmpty', params: { folder: target } } }
    }
    await writeCopy(source, target)
    const detail = await differenceOf(source, target)
    if (detail !== null) return { ok: false, problem: { code: 'copyDiffers', params: { detail } } }
    const records = source.capture.hot.length + source.capture.cold.length
    return { ok: true, folder: target, seq: source.last.seq, records }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

async function writeCopy(source: CopySource, target: string): Promise<void> {
  const { files, shop, schema, now, last, capture, counts } = source
  await files.makeFolder(target)
  for (const name of [journalFolder, snapshotFolder]) await files.makeFolder(join(target, name))
  await copyFolder(files, join(source.folder, draftFolder), join(target, draftFolder))
  await copyBlobs(files, source.folder, target)
  const numbers = { highest: 0 }
  const journal = new Journal({
    ...{ files, folder: target, shop, schema: schema.version, token: 'copy', numbers },
    onNotice: () => undefined,
  })
  const number = await journal.rotate(last)
  await journal.close()
  const snapshot = await writeSnapshot(files, target, number, capture, {
    ...{ shop, base: last.seq, schema: schema.version },
  })
  await files.syncFolder(join(target, snapshotFolder))
  await writeManifest(files, target, {
    ...{ app: appMark, format: formatMajor, schema: schema.version, generation: number, shop, at: now },
    ...{ base: last.seq, baseCrc: last.crc, snapshot, journal: number, counts },
  })
  // Last: only now does a shop live in that folder.
  await writeFormat(files, target, shop)
}

/** Opens the copy as a start would and compares every record's line with what was meant to be written. */
async function differenceOf(source: CopySource, target: string): Promise<string | null> {
  const { files, schema, capture, last } = source
  const notices: string[] = []
  const answer = await recover({
    ...{ files, folder: target, schema, freeze: false, readOnly: true, salvage: false },
    onNotice: ({ code }) => notices.push(code),
  })
  if (!answer.ok) return answer.problem.code
  const { recovered } = answer
  if (recovered.last.seq !== last.seq) return `sequence ${recovered.last.seq} instead of ${last.seq}`
  const counts = recovered.book.storedCounts()
  const different = collectionNames.find(name => counts[name] !== source.counts[name])
  if (different !== undefined) return `number of ${different}`
  for (const entry of capture.hot) {
    const copy = recovered.book[entry.collection].get(entry.id)
    if (copy === undefined || !snapshotLine({ ...entry, held: copy }).equals(snapshotLine(entry))) {
      return `${entry.collection}/${entry.id}`
    }
  }
  return null
}

async function copyFolder(files: FileLayer, from: string, to: string): Promise<void> {
  const names = await listOrNone(files, from)
  if (names.length === 0) return
  await files.makeFolder(to)
  for (const name of names) {
    const facts = await factsOrNull(files, join(from, name))
    if (facts === null) continue
    if (facts.isFolder) await copyFolder(files, join(from, name), join(to, name))
    else await writeNew(files, join(to, name), await readWhole(files, join(from, name)))
  }
  await files.syncFolder(to)
}
