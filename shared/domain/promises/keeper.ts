// Who keeps a promise: somebody who works here. She may leave later; the promise stays, and says so.
import type { Book } from '../../model/book'
import type { ClerkId } from '../../model/ids'
import type { Keeper } from '../../model/promiseViews'
import { type Refusal, refuse } from '../../model/refusal'
import { clerkOf } from '../clerks'

/** Null is whoever makes the promise. */
export function whyNotKeeper(book: Book, by: ClerkId | null | undefined, field: string): Refusal | null {
  if (by == null || clerkOf(book, by)?.active === true) return null
  return refuse('clerk-not-here', field, { name: clerkOf(book, by)?.name ?? '' })
}

export function keeperOf(book: Book, id: ClerkId): Keeper {
  const clerk = clerkOf(book, id)
  return { id, name: clerk?.name ?? '', isHere: clerk?.active === true }
}
