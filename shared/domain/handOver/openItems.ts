// What of a hand-over still waits for an answer: computed, so that a closed case drops out of it by itself (R120).
import type { Book, Change } from '../../model/book'
import type { CaseId, ClerkId } from '../../model/ids'
import type { Scene } from '../../model/ruling'
import type { HandOver } from '../../model/shop'
import { instant } from '../../time/zone'
import { atHand, belonging } from '../book/walks'
import { clerkOf } from '../clerks'
import { standsInFor } from './receiver'

type Item = HandOver['items'][number]

/** Those in which something may still wait for an answer. */
export function openHandOvers(book: Book): HandOver[] {
  const found: HandOver[] = []
  for (const record of atHand(book.shop))
    if (record.kind === 'handOver' && record.deletedAt === null) found.push(record)
  return found
}

export function handOverOf(book: Book, id: string): HandOver | null {
  const record = book.shop.get(id)
  return record?.kind === 'handOver' && record.deletedAt === null ? record : null
}

/** It waits to be accepted, and the giver is still answerable for it. */
export function isWaiting(book: Book, { from }: HandOver, item: Item): boolean {
  // What is closed may lie on the disk only: it is not read for this.
  if (item.state !== 'open' || !book.openCaseIds.has(item.caseId)) return false
  return book.cases.get(item.caseId)?.ownerId === from
}

export const waitingItems = (book: Book, handOver: HandOver): Item[] =>
  handOver.items.filter(item => isWaiting(book, handOver, item))

/** Where this case waits to be accepted, or null. */
export function waitsIn(book: Book, caseId: CaseId): { handOver: HandOver; item: Item } | null {
  for (const handOver of belonging(book.shop, caseId)) {
    if (handOver.kind !== 'handOver') continue
    const item = handOver.items.find(one => one.caseId === caseId && isWaiting(book, handOver, one))
    if (item) return { handOver, item }
  }
  return null
}

/** For whom it is; null is whoever comes next, also when she who was meant has left. */
export function receiverOf(book: Book, { to }: HandOver): ClerkId | null {
  return to !== null && clerkOf(book, to)?.active === true ? to : null
}

/** The receiver, or her deputy while she is away, or anyone but the giver where nobody was named. */
export function mayAccept(book: Book, handOver: HandOver, clerkId: ClerkId, now: number): boolean {
  if (handOver.from === clerkId) return false
  const to = receiverOf(book, handOver)
  return to === null || to === clerkId || standsInFor(book, clerkId, now).includes(to)
}

type Answer = { readonly state: 'accepted' | 'returned'; readonly by: ClerkId; readonly reason: string }

/** The next version of a hand-over in which these items have their answer. */
export function answered(
  scene: Scene,
  before: HandOver,
  caseIds: ReadonlySet<string>,
  answer: Answer,
): Change {
  const at = instant(scene.now)
  const record: HandOver = {
    ...before,
    items: before.items.map(item =>
      caseIds.has(item.caseId) && item.state === 'open' ? { ...item, ...answer, at } : item,
    ),
    rev: before.rev + 1,
    updatedAt: at,
    updatedBy: scene.by,
  }
  return { collection: 'shop', record }
}
