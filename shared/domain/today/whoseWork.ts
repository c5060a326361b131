// Whose work something is today: hers, her deputy's while she is away, and everybody's when nobody stands in for her.
import type { Book } from '../../model/book'
import type { ClerkId } from '../../model/ids'
import type { Day } from '../../model/time'
import { clerkOf, clerks } from '../clerks'
import { isAway } from '../handOver/receiver'

/** Null: whoever is there. */
type Worker = ClerkId | null

/** Who does the work of a clerk on that day. A deputy may be away herself; a circle of them leaves it to everybody. */
export function workerOn(book: Book, clerkId: ClerkId, today: Day): Worker {
  const seen = new Set<ClerkId>()
  let id: ClerkId | null = clerkId
  while (id !== null && !seen.has(id)) {
    seen.add(id)
    const clerk = clerkOf(book, id)
    if (clerk === null || !clerk.active || clerk.deletedAt !== null) return null
    if (!isAway(clerk, today)) return clerk.id
    id = clerk.absence?.deputy ?? null
  }
  return null
}

/** True for work of that clerk, or of nobody who is here. */
export function worksFor(book: Book, me: ClerkId, today: Day): (by: ClerkId) => boolean {
  const workers = new Map<ClerkId, Worker>(clerks(book).map(({ id }) => [id, workerOn(book, id, today)]))
  return by => {
    const worker = workers.get(by) ?? null
    return worker === null || worker === me
  }
}
