// Who can be given something: she works here, and she is not away. And who stands in for somebody who is.
import type { Book } from '../../model/book'
import type { ClerkId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import type { Clerk } from '../../model/shop'
import type { Day } from '../../model/time'
import { dayOf } from '../../time/zone'
import { clerkOf, clerks } from '../clerks'
import { settingsOf } from '../settings'

/** The last day of her absence counts. `today` is the shop's day. */
export function isAway(clerk: Pick<Clerk, 'absence'>, today: Day): boolean {
  return clerk.absence !== null && clerk.absence.until >= today
}

export const todayOf = (book: Book, now: number): Day => dayOf(now, settingsOf(book).timeZone)

/** Why she cannot be given anything now, or null. */
export function whyNotReceive(book: Book, now: number, to: ClerkId, field: string): Refusal | null {
  const clerk = clerkOf(book, to)
  if (!clerk?.active) return refuse('no-such-clerk', field)
  return isAway(clerk, todayOf(book, now)) ? refuse('clerk-away', field, { name: clerk.name }) : null
}

/** For whom she stands in today: what is open of these is hers to look after, too. */
export function standsInFor(book: Book, clerkId: ClerkId, now: number): readonly ClerkId[] {
  const today = todayOf(book, now)
  const isStoodInFor = (clerk: Clerk) => clerk.absence?.deputy === clerkId && isAway(clerk, today)
  return clerks(book)
    .filter(clerk => clerk.active && isStoodInFor(clerk))
    .map(({ id }) => id)
}
