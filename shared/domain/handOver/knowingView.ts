// What the case's screen shows of who knows the customer's story, and of a hand-over that waits (R119).
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { KnowingView } from '../../model/handOverViews'
import type { ClerkId } from '../../model/ids'
import { whyNotOpen } from '../caseChange'
import { clerkName } from '../clerks'
import { knowingOf } from './knowing'
import { readBackOf } from './noRepeat'
import { mayAccept, receiverOf, waitsIn } from './openItems'

function handingOf(book: Book, record: Case, clerkId: ClerkId | null, now: number): KnowingView['handing'] {
  const waiting = waitsIn(book, record.id)
  if (!waiting) return null
  const { handOver, item } = waiting
  const to = receiverOf(book, handOver)
  return {
    handOverId: handOver.id,
    fromName: clerkName(book, handOver.from),
    toName: to === null ? null : clerkName(book, to),
    note: item.note,
    isGiver: handOver.from === clerkId,
    mayAccept: clerkId !== null && mayAccept(book, handOver, clerkId, now),
  }
}

export function knowingView(book: Book, record: Case, clerkId: ClerkId | null, now: number): KnowingView {
  const knowing = knowingOf(record)
  const isOpen = whyNotOpen(record) === null
  return {
    ...readBackOf(book, knowing),
    corrections: knowing.corrections.length,
    isOffered: isOpen && clerkId !== null && !knowing.isKnownTo(clerkId),
    handing: isOpen ? handingOf(book, record, clerkId, now) : null,
  }
}
