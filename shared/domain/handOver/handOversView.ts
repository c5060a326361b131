// The screen of the hand-over: what waits for her, what she gave, what she may give, and how it went before (R120).
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { HandOverItemView, HandOversView, HandOverView, OwnCaseRow } from '../../model/handOverViews'
import type { ClerkId } from '../../model/ids'
import type { HandOver } from '../../model/shop'
import type { ShopSummary } from '../../model/summary'
import { addDays, instant, startOfDay } from '../../time/zone'
import { atHand } from '../book/walks'
import { byUrgency, caseCard } from '../cards'
import { clerkName } from '../clerks'
import { casesOf } from '../customers'
import { type Limits, limitsAt, untouchedSince } from '../deadlines'
import { settingsOf } from '../settings'
import { noRepeatFacts } from './noRepeat'
import { handOverOf, isWaiting, mayAccept, openHandOvers, receiverOf, waitsIn } from './openItems'
import { todayOf } from './receiver'

const LAST_SHIFTS = 30

type Looking = {
  readonly book: Book
  readonly now: number
  readonly limits: Limits
}

/** The customer's other cases. */
function othersOf(book: Book, { id, customerId }: Case): readonly Case[] {
  return customerId === null ? [] : casesOf(book, customerId).filter(other => other.id !== id)
}

function itemViews(handOver: HandOver, { book, now, limits }: Looking): HandOverItemView[] {
  const views: HandOverItemView[] = []
  for (const item of handOver.items) {
    const record = book.cases.get(item.caseId)
    if (!record) continue
    const waits = isWaiting(book, handOver, item)
    views.push({
      caseId: item.caseId,
      card: caseCard(book, record, limits),
      note: item.note,
      state: item.state === 'open' && !waits ? 'gone' : item.state,
      at: item.at,
      byName: item.by === null ? '' : clerkName(book, item.by),
      reason: item.reason,
      noRepeat: waits ? noRepeatFacts(book, record, othersOf(book, record), now) : null,
    })
  }
  return views
}

function viewOf(handOver: HandOver, looking: Looking): HandOverView {
  const { book } = looking
  const { id, from, to, note, noteSeen, createdAt } = handOver
  const items = itemViews(handOver, looking)
  return {
    id,
    at: createdAt,
    fromId: from,
    fromName: clerkName(book, from),
    toId: to,
    toName: to === null ? '' : clerkName(book, to),
    note,
    noteSeen: noteSeen && { at: noteSeen.at, byName: clerkName(book, noteSeen.by) },
    items,
    open: items.filter(({ state }) => state === 'open').length,
  }
}

/** One hand-over with all that its paper shows; null when there is none. */
export function handOverView(book: Book, now: number, handOver: HandOver): HandOverView {
  return viewOf(handOver, { book, now, limits: limitsAt(book, now) })
}

/** Due by tomorrow night, late, or too long without a word: what the next shift will meet (R120). */
function isProposed(record: Case, limits: Limits, until: string): boolean {
  return (
    record.promises.some(({ state, dueAt }) => state === 'open' && dueAt < until) ||
    record.reminders.some(({ state, dueAt }) => state === 'open' && dueAt < until) ||
    untouchedSince(record, limits) !== null
  )
}

function ownCases(book: Book, clerkId: ClerkId, limits: Limits, until: string): OwnCaseRow[] {
  const rows: OwnCaseRow[] = []
  for (const record of atHand(book.cases)) {
    if (record.ownerId !== clerkId) continue
    const waiting = waitsIn(book, record.id)
    const to = waiting && receiverOf(book, waiting.handOver)
    rows.push({
      card: caseCard(book, record, limits),
      isProposed: waiting === null && isProposed(record, limits, until),
      given: waiting && { toName: to === null ? null : clerkName(book, to) },
    })
  }
  return rows.sort((a, b) => byUrgency(a.card, b.card))
}

type Given = Pick<ShopSummary, 'id' | 'createdAt'>
const newestFirst = (a: Given, b: Given) =>
  a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : a.id < b.id ? 1 : -1

/** Every hand-over that was ever made, the newest first. */
const givenOnes = (book: Book) =>
  [...book.shop.summaries.values()]
    .filter(({ kind, deletedAt }) => kind === 'handOver' && deletedAt === null)
    .sort(newestFirst)

/** A case to accept, or a note that nobody has read. */
function needsAnswer(book: Book, handOver: HandOver): boolean {
  const hasNote = handOver.note !== '' && handOver.noteSeen === null
  return hasNote || handOver.items.some(item => isWaiting(book, handOver, item))
}

export function handOversView(book: Book, now: number, clerkId: ClerkId | null): HandOversView {
  const limits = limitsAt(book, now)
  const until = instant(startOfDay(addDays(todayOf(book, now), 2), settingsOf(book).timeZone))
  const open = openHandOvers(book)
    .filter(handOver => needsAnswer(book, handOver))
    .sort(newestFirst)
  const given = givenOnes(book)
  // Of today she also wants to see what came of it.
  const today = given.filter(({ createdAt }) => createdAt >= limits.dayStart)
  const byMe = [...new Set([...open, ...today.flatMap(({ id }) => handOverOf(book, id) ?? [])])]
    .filter(({ from }) => from === clerkId)
    .sort(newestFirst)
  const looking: Looking = { book, now, limits }
  const isForMe = (one: HandOver) => clerkId !== null && mayAccept(book, one, clerkId, now)
  const views = (some: readonly HandOver[]) => some.map(one => viewOf(one, looking))
  const shown = new Set<string>([...open.filter(isForMe), ...byMe].map(({ id }) => id))
  const before = given.filter(({ id }) => !shown.has(id)).slice(0, LAST_SHIFTS)
  return {
    now: limits.now,
    forMe: views(open.filter(isForMe)),
    byMe: views(byMe),
    own: clerkId === null ? [] : ownCases(book, clerkId, limits, until),
    history: views(before.flatMap(({ id }) => handOverOf(book, id) ?? [])),
  }
}
