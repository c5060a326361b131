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

type Lived = { readonly createdAt: Instant; readonly updatedAt: Instant; readonly deletedAt: Instant | null }

/**
 * Every record that may hold something that happened from the first moment up to and without the second: it was there
 * before the end, and was written since the beginning or is at hand still. The trash is left out.
 */
export function* during<Stored>(
  shelf: Shelf<Stored, Lived>,
  from: Instant,
  until: Instant,
): Generator<Stored> {
  for (const [id, { createdAt, updatedAt, deletedAt }] of shelf.summaries) {
    if (deletedAt !== null || createdAt >= until) continue
    if (updatedAt < from && !shelf.atHand.has(id)) continue
    const record = shelf.get(id)
    if (record !== undefined) yield record
  }
}
