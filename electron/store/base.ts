// What a book is made of before its journals are replayed: segments, and files whose lines are taken one by one.
import type { Durable } from './journal'
import type { Manifest } from './manifest'
import type { SegmentEntry } from './segments/segmentFile'

/** A file that is read whole, line by line: the snapshot of format 1, or what is left of a damaged file. */
export type Source = {
  /** Inside the shop's folder. */
  readonly name: string
  /** Of the whole file; null takes whatever lines are sound. */
  readonly crc: string | null
}

export type Base = {
  readonly segments: readonly SegmentEntry[]
  /** Later ones win over earlier ones, and over the segments. */
  readonly sources: readonly Source[]
  /** The last journal line that these files contain. */
  readonly durable: Durable
  /** The first journal to replay. */
  readonly journal: number
}

export function baseOf({ segments, snapshot, base, baseCrc, journal }: Manifest): Base {
  const sources = snapshot === null ? [] : [{ name: snapshot.name, crc: snapshot.crc }]
  return { segments, sources, durable: { seq: base, crc: baseCrc }, journal }
}

/** Made of what was left of damaged files, not of what a manifest vouches for. */
export const isSalvaged = ({ sources }: Base): boolean => sources.some(({ crc }) => crc === null)
