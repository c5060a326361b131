// The records of one collection that lie on the disk: which file holds each of them, and how one is read.
import { join } from 'node:path'
import type { FileLayer } from '../files/fileLayer'
import { readWhole } from '../files/wholeFile'
import type { CollectionName, RecordSummary } from '../port'
import { isSystemError } from '../problems'
import {
  DamagedSegment,
  type Place,
  readWholeSegment,
  type SegmentLine,
  SegmentReader,
  soundLines,
} from './readSegment'
import type { SegmentEntry } from './segmentFile'
import { segmentKey } from './segmentKey'

/** So many files' places are remembered, some 100 bytes a record: the hits of one search lie in as many months as it has hits. */
const rememberedPlaces = 256

export type ArchiveOptions = {
  readonly collection: CollectionName
  readonly files: FileLayer
  readonly folder: string
  /** How summaries are made today. */
  readonly summaryVersion: number
  /** A file, or a record in it, cannot be read. */
  readonly onDamage: (entry: SegmentEntry, error: Error) => void
}

export class Archive {
  private readonly readers = new Map<string, SegmentReader>()
  private readonly places = new Map<string, Map<string, Place>>()
  /** Files whose index turned out to be of no use: their lines are walked instead. */
  private readonly withoutIndex = new Set<string>()

  constructor(private readonly options: ArchiveOptions) {}

  get entries(): readonly SegmentEntry[] {
    return [...this.readers.values()].map(({ entry }) => entry)
  }

  get records(): number {
    return this.entries.reduce((sum, { records }) => sum + records, 0)
  }

  /** Newest first: keys are months, or parts whose order says nothing. */
  get keys(): string[] {
    return [...this.readers.keys()].sort().reverse()
  }

  /** Takes the segments of a new generation; those that it shares with the one before stay as they are. */
  replace(entries: readonly SegmentEntry[]): void {
    for (const entry of entries) {
      if (this.readers.get(entry.key)?.entry.name === entry.name) continue
      this.readers.set(entry.key, new SegmentReader(this.options.files, this.options.folder, entry))
      this.places.delete(entry.key)
    }
    const keys = new Set(entries.map(({ key }) => key))
    for (const key of this.readers.keys()) if (!keys.has(key)) this.readers.delete(key)
  }

  has(id: string): boolean {
    return this.placesOf(segmentKey(this.options.collection, id)).has(id)
  }

  /** The stored JSON, or null when there is none or it cannot be read. */
  json(id: string): string | null {
    const key = segmentKey(this.options.collection, id)
    const place = this.placesOf(key).get(id)
    const reader = this.readers.get(key)
    if (place === undefined || reader === undefined) return null
    return this.carefully(reader, () => reader.json(id, place), null)
  }

  /** Made by a program that made its summaries in another way: the next compaction makes them anew. */
  get isStale(): boolean {
    return this.entries.some(entry => this.isOfAnotherMake(entry))
  }

  /** A few at a time; null instead of them when those in the file are of no use. */
  *summaries(key: string): Generator<readonly (RecordSummary | null)[] | null> {
    const reader = this.readers.get(key)
    if (reader === undefined) return
    if (this.isOfAnotherMake(reader.entry)) {
      yield null
      return
    }
    const some = reader.summaries()
    for (;;) {
      const next = this.carefully(reader, () => some.next(), null)
      if (next === null) yield null
      if (next === null || next.done) return
      yield next.value
    }
  }

  ids(key: string): Iterable<string> {
    return this.placesOf(key).keys()
  }

  /** Every line of a file, for work on the whole archive. */
  async lines(key: string): Promise<{ bytes: Buffer; lines: Iterable<SegmentLine> }> {
    const reader = this.readers.get(key)
    if (reader === undefined) return { bytes: Buffer.alloc(0), lines: [] }
    const { files, folder, onDamage } = this.options
    try {
      const bytes = await readWholeSegment(files, folder, reader.entry)
      return { bytes, lines: soundLines(bytes) }
    } catch (error) {
      if (!(error instanceof DamagedSegment) && !isSystemError(error)) throw error
      onDamage(reader.entry, error as Error)
      // A walk through everything must not leave out a month for the sake of one line.
      const bytes = await readWhole(files, join(folder, reader.entry.name)).catch(() => Buffer.alloc(0))
      return { bytes, lines: soundLines(bytes) }
    }
  }

  private isOfAnotherMake({ summaryVersion }: SegmentEntry): boolean {
    return summaryVersion !== this.options.summaryVersion
  }

  private placesOf(key: string): Map<string, Place> {
    const reader = this.readers.get(key)
    const known = this.places.get(key)
    if (reader === undefined) return new Map()
    this.places.delete(key)
    const places = known ?? this.readPlaces(reader)
    this.places.set(key, places)
    const [oldest] = this.places.keys()
    if (this.places.size > rememberedPlaces && oldest !== undefined) this.places.delete(oldest)
    return places
  }

  private readPlaces(reader: SegmentReader): Map<string, Place> {
    const { name } = reader.entry
    const indexed = this.withoutIndex.has(name) ? null : this.carefully(reader, () => reader.places(), null)
    if (indexed !== null) return indexed
    this.withoutIndex.add(name)
    return this.carefully(reader, () => reader.placesByLines(), new Map<string, Place>())
  }

  private carefully<T, Else>(reader: SegmentReader, read: () => T, otherwise: Else): T | Else {
    try {
      return read()
    } catch (error) {
      // Anything else is a mistake of ours.
      if (!(error instanceof DamagedSegment) && !isSystemError(error)) throw error
      this.options.onDamage(reader.entry, error as Error)
      return otherwise
    }
  }
}
