// Names what a salvaged shop has lost: what the damaged files still tell of, and the book does not have.
import type { Base } from './base'
import type { Manifest } from './manifest'
import { notice } from './problems'
import { DamagedSegment, SegmentReader } from './segments/readSegment'
import type { SegmentEntry } from './segments/segmentFile'
import { segmentKey } from './segments/segmentKey'
import type { BookOptions, StoredBook } from './storedBook'

const maxNamed = 50

export function sayLost(options: BookOptions, book: StoredBook, manifest: Manifest | null, base: Base): void {
  const used = new Set(base.segments.map(({ name }) => name))
  const records: string[] = []
  let count = 0
  for (const entry of manifest?.segments ?? []) {
    if (used.has(entry.name)) continue
    const told = toldBy(options, entry)
    const shelf = book[entry.collection]
    const isInside = (id: string) => segmentKey(entry.collection, id) === entry.key
    const left = [...shelf.summaries.keys()].filter(isInside).length
    const gone = [...told].filter(([id]) => !shelf.has(id)).map(([, label]) => label)
    records.push(...gone)
    count += told.size > 0 ? gone.length : Math.max(0, entry.records - left)
  }
  if (count > 0)
    options.onNotice(notice('recordsLost', 'bad', { records: records.slice(0, maxNamed), count }))
}

/** What the records of a damaged file are called, by their ids. */
function toldBy({ files, folder, schema }: BookOptions, entry: SegmentEntry): Map<string, string> {
  const reader = new SegmentReader(files, folder, entry)
  const told = new Map<string, string>()
  try {
    for (const id of reader.places().keys()) told.set(id, id)
    for (const some of reader.summaries())
      for (const one of some) if (one !== null) told.set(one.id, schema.label(entry.collection, one))
  } catch (error) {
    if (!(error instanceof DamagedSegment)) throw error
  }
  return told
}
