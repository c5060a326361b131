// A case goes to somebody else: whoever owns it also has what was promised and what is to be thought of (R119).
import type { Book, Change } from '../../model/book'
import type { Case, CaseEvent } from '../../model/case'
import type { ClerkId } from '../../model/ids'
import type { Scene } from '../../model/ruling'
import { nextCase } from '../caseChange'
import { clerkOf } from '../clerks'
import { answered, openHandOvers, waitingItems } from './openItems'

type Held = Pick<Case, 'ownerId' | 'promises' | 'reminders'>

/** What she holds of the case goes to another, as `to` says; what is closed keeps its names. */
function heldBy(record: Held, to: (clerk: ClerkId) => ClerkId): Held {
  return {
    ownerId: to(record.ownerId),
    promises: record.promises.map(item => (item.state === 'open' ? { ...item, by: to(item.by) } : item)),
    reminders: record.reminders.map(item =>
      item.state === 'open' ? { ...item, assignee: to(item.assignee) } : item,
    ),
  }
}

/** Everything of this case that was hers is `to`'s from now on. */
export const passedOn = (record: Held, from: ClerkId, to: ClerkId): Held =>
  heldBy(record, clerk => (clerk === from ? to : clerk))

/** A case comes back into daily work: what belongs to somebody who has left is for her who brings it back. */
export const broughtBack = (book: Book, scene: Scene, record: Held): Held =>
  heldBy(record, clerk => (clerkOf(book, clerk)?.active === true ? clerk : scene.by))

/** A case that somebody has now need not be accepted any more. */
export function settledItems(book: Book, scene: Scene, cases: readonly Case[], to: ClerkId): Change[] {
  const ids = new Set<string>(cases.map(({ id }) => id))
  return openHandOvers(book)
    .filter(handOver => waitingItems(book, handOver).some(({ caseId }) => ids.has(caseId)))
    .map(handOver => answered(scene, handOver, ids, { state: 'accepted', by: to, reason: '' }))
}

/** These cases are hers, with an entry in each; nobody has done anything for the customer by that. */
export function passCases(
  book: Book,
  scene: Scene,
  cases: readonly Case[],
  to: ClerkId,
  event: (record: Case) => CaseEvent,
): Change[] {
  const passed = cases.map(record =>
    nextCase(record, scene, passedOn(record, record.ownerId, to), [event(record)], false),
  )
  return [...passed, ...settledItems(book, scene, cases, to)]
}
