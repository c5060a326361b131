// Whether the index of a segment is the one of its records. Checksums tell what a disk has done, this what a mistake has.
import { type Place, placeOf, recordLines, SegmentReader } from './readSegment'
import type { SegmentEntry } from './segmentFile'

/** Of a file whose bytes are what they should be. Throws `DamagedSegment` when parts of it cannot be read at all. */
export function isConsistent(bytes: Buffer, entry: SegmentEntry): boolean {
  const reader = new SegmentReader({ readNow: (_, at, size) => bytes.subarray(at, at + size) }, '', entry)
  const places: ReadonlyMap<string, Place> = reader.places()
  const summaries = [...reader.summaries()].flat()
  const lines = [...recordLines(bytes, entry, entry.recordsAt, entry.indexAt)]
  return (
    lines.length === places.size &&
    lines.every(({ id, start, end }, n) => {
      const summary = summaries[n]
      return places.get(id) === placeOf(start, end) && (summary === null || summary?.id === id)
    })
  )
}
