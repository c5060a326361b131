// Ways through a shelf that stay short in a shop of ten years.
import type { Shelf } from '../../model/book'
import type { Instant } from '../../model/time'

/** Every record at hand. */
export function* atHand<Stored>(shelf: Shelf<Stored, unknown>): Generator<Stored> {
  for (const id of shelf.atHand) {
    const record = shelf.get(id)
    if (record !== undefined) yield record
  }
}

type Lived = {
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly deletedAt: Instant | null
  readonly hasEarlier?: boolean
}

/**
 * Every record that may hold something that happened from the first moment up to and without the second: it was there
 * before the end, or holds what is older than itself, and was written since the beginning or is at hand still.
 */
export function* duringOrTrashed<Stored>(
  shelf: Shelf<Stored, Lived>,
  from: Instant,
  until: Instant,
): Generator<Stored> {
  for (const [id, { createdAt, updatedAt, hasEarlier }] of shelf.summaries) {
    if (createdAt >= until && hasEarlier !== true) continue
    if (updatedAt < from && !shelf.atHand.has(id)) continue
    const record = shelf.get(id)
    if (record !== undefined) yield record
  }
}

/** The same without the trash. */
export function* during<Stored extends Lived>(
  shelf: Shelf<Stored, Lived>,
  from: Instant,
  until: Instant,
): Generator<Stored> {
  for (const record of duringOrTrashed(shelf, from, until)) if (record.deletedAt === null) yield record
}

/** Those that belong to a customer or a case, without the trash. */
export function* belonging<Stored>(
  shelf: Shelf<Stored, Pick<Lived, 'deletedAt'>>,
  ownerId: string,
): Generator<Stored> {
  for (const id of shelf.of(ownerId)) {
    if (shelf.summaries.get(id)?.deletedAt !== null) continue
    const record = shelf.get(id)
    if (record !== undefined) yield record
  }
}
