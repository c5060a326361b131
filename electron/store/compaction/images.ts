// What has to go into new segments: the newest image of every record that is newer than the archive. From the files:
// memory may hold what the journal does not (https://github.com/super-productivity/super-productivity/issues/9081).
import { join } from 'node:path'
import { type Base, isSalvaged, type Source } from '../base'
import { crc32, hex8 } from '../crc32'
import type { FileLayer } from '../files/fileLayer'
import { readIfThere } from '../files/wholeFile'
import type { Durable } from '../journal'
import { scanJournal } from '../journalReader'
import { isObject, parseJson } from '../lineFormat'
import { listShopFolder } from '../names'
import type { CollectionName } from '../port'
import { type ReplayTarget, replay } from '../replay'
import { damagedCode, soundLines } from '../segments/readSegment'
import { recordLine } from '../segments/segmentFile'
import { segmentKey } from '../segments/segmentKey'

export type Image = {
  readonly id: string
  /** As it goes into a segment. */
  readonly line: Buffer
  readonly json: () => string
}

/** By segment, then by record. */
export type Images = Map<string, { collection: CollectionName; key: string; images: Map<string, Image> }>

export const segmentRef = ({ collection, key }: { collection: string; key: string }) => `${collection} ${key}`

/** A file that the base relies on is not whole: an older generation may have what it held. */
export class DamagedSource extends Error {
  readonly code = damagedCode
}

/** What stands in `code` when the journals are not what they were: one was taken away or damaged while the shop was open. */
export const otherEndCode = 'OTHEREND'

/** What the journals have to bring: so many lines, the last of which is `upTo`. */
export type Expected = { readonly upTo: Durable; readonly lines: number }

export async function imagesSince(
  files: FileLayer,
  folder: string,
  base: Base,
  { upTo, lines }: Expected,
  shop: string,
): Promise<Images> {
  const found: Images = new Map()
  for (const source of base.sources) await takeSource(files, folder, source, found)
  const { journals } = await listShopFolder(files, folder)
  const scans = []
  for (const number of journals) {
    if (number < base.journal) continue
    const scan = await scanJournal(files, folder, number)
    if (scan.header === null || scan.header.shop === shop) scans.push(cutAt(scan, upTo))
  }
  const revs = new Map<string, number>()
  const target: ReplayTarget = {
    mayBeAhead: isSalvaged(base),
    revOf: (collection, id) => revs.get(`${collection} ${id}`) ?? revOfImage(found, collection, id),
    take: (collection, record) => {
      revs.set(`${collection} ${record.id}`, record.rev)
      putRecord(found, collection, record.id, JSON.stringify(record))
    },
  }
  const replayed = replay(target, scans, base.durable)
  const { last } = replayed
  // A line that is missing in the middle is followed by others: only their number tells.
  if (last.seq !== upTo.seq || last.crc !== upTo.crc || replayed.lines !== lines) {
    const message = `journals have ${replayed.lines} lines up to ${last.seq} instead of ${lines} up to ${upTo.seq}`
    throw Object.assign(new Error(message), { code: otherEndCode })
  }
  return found
}

export type Rescued = { readonly collection: CollectionName; readonly id: string; readonly json: string }

export function imagesOf(records: readonly Rescued[]): Images {
  const found: Images = new Map()
  for (const { collection, id, json } of records) putRecord(found, collection, id, json)
  return found
}

function revOfImage(found: Images, collection: CollectionName, id: string): number | null {
  const image = found.get(segmentRef({ collection, key: segmentKey(collection, id) }))?.images.get(id)
  const record = image === undefined ? null : parseJson(image.json())
  return isObject(record) && typeof record.rev === 'number' ? record.rev : null
}

/** Without what was written while we are reading. */
function cutAt<Scan extends { readonly lines: readonly { readonly seq: number }[] }>(
  scan: Scan,
  { seq }: Durable,
): Scan {
  return { ...scan, lines: scan.lines.filter(line => line.seq <= seq) }
}

async function takeSource(files: FileLayer, folder: string, source: Source, found: Images): Promise<void> {
  const bytes = await readIfThere(files, join(folder, source.name))
  if (source.crc !== null && (bytes === null || hex8(crc32(bytes)) !== source.crc)) {
    throw new DamagedSource(source.name)
  }
  if (bytes === null) return
  for (const { collection, id, start, end, jsonStart } of soundLines(bytes)) {
    const line = bytes.subarray(start, end + 1)
    put(found, collection, { id, line, json: () => bytes.toString('utf8', jsonStart, end) })
  }
}

function putRecord(found: Images, collection: CollectionName, id: string, json: string): void {
  put(found, collection, { id, line: recordLine(collection, id, json), json: () => json })
}

function put(found: Images, collection: CollectionName, image: Image): void {
  const key = segmentKey(collection, image.id)
  const ref = segmentRef({ collection, key })
  const of = found.get(ref) ?? { collection, key, images: new Map<string, Image>() }
  found.set(ref, of)
  of.images.set(image.id, image)
}
