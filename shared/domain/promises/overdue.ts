// Everything that is late, what hurts most first: why, since when, and whose it is. Putting a promise off does not hide it here.
import type { Book } from '../../model/book'
import type { Case, CasePromise, Reminder } from '../../model/case'
import type { ClerkId } from '../../model/ids'
import type { OverdueKind, OverdueRow, OverdueView } from '../../model/promiseViews'
import type { Instant } from '../../model/time'
import { isLateLook, type Limits, limitsAt, untouchedSince } from '../deadlines'
import { isUndecided } from '../flow/platform'
import { settingsOf } from '../settings'
import { caseBrief } from './caseBrief'
import { keeperOf } from './keeper'

type Late = {
  readonly key: string
  readonly kind: OverdueKind
  readonly promise: CasePromise | null
  readonly what: string
  readonly since: Instant
  readonly by: ClerkId
  readonly snoozedUntil: Instant | null
}

const until = (at: Instant | null, { now }: Limits): Instant | null => (at !== null && at > now ? at : null)

function latePromise(promise: CasePromise, limits: Limits): Late[] {
  const { id, kind, what, dueAt, by, state } = promise
  if (state !== 'open' || dueAt >= limits.now) return []
  const snoozedUntil = until(promise.snoozedUntil, limits)
  return [
    {
      key: id,
      kind: kind === 'expectation' ? 'expectation' : 'promise',
      promise,
      what,
      since: dueAt,
      by,
      snoozedUntil,
    },
  ]
}

/** A planned look that nobody took. */
function lateLook(reminder: Reminder, record: Case, limits: Limits): Late[] {
  const { id, state, dueAt, title, assignee } = reminder
  if (state !== 'open' || !isLateLook(reminder, limits)) return []
  if (until(reminder.snoozedUntil, limits) !== null) return []
  const what = title || record.moveReason
  return [{ key: id, kind: 'look', promise: null, what, since: dueAt, by: assignee, snoozedUntil: null }]
}

/** The platform wanted our answer by then (R11). */
function latePlatform(record: Case, limits: Limits): Late[] {
  const { id, platform, ownerId } = record
  if (platform === null || !isUndecided(record)) return []
  if (platform.dueAt === null || platform.dueAt >= limits.now) return []
  const { note: what, dueAt: since } = platform
  const key = `${id}:platform`
  return [{ key, kind: 'platform', promise: null, what, since, by: ownerId, snoozedUntil: null }]
}

function lateOf(record: Case, limits: Limits): Late[] {
  const late = latePlatform(record, limits)
  for (const promise of record.promises) late.push(...latePromise(promise, limits))
  for (const reminder of record.reminders) late.push(...lateLook(reminder, record, limits))
  if (late.length > 0) return late
  // What already shouts says more than the silence.
  const since = untouchedSince(record, limits)
  if (since === null) return []
  const { id: key, ownerId: by } = record
  return [{ key, kind: 'untouched', promise: null, what: '', since, by, snoozedUntil: null }]
}

type LateCase = { readonly record: Case; readonly late: Late }

/** Whatever is late in an open case, in no order. */
export function lateCases(book: Book, limits: Limits): LateCase[] {
  const found: LateCase[] = []
  for (const caseId of book.openCaseIds) {
    const record = book.cases.get(caseId)
    if (record !== undefined) for (const late of lateOf(record, limits)) found.push({ record, late })
  }
  return found
}

/** Late by a time that was set, put off or not: what Today counts as overdue. What only lies too long is not among them. */
export const isOverdue = ({ late }: LateCase): boolean => late.kind !== 'untouched'

/** `now` in milliseconds. */
export function overdueCount(book: Book, now: number): number {
  return lateCases(book, limitsAt(book, now)).filter(isOverdue).length
}

/** The platform costs us points, the customer waits himself, others can be called, silence comes last. */
function hurt({ kind, promise }: Late): number {
  if (kind === 'platform') return 0
  if (kind === 'promise') return promise?.to === 'platform' ? 0 : promise?.to === 'customer' ? 1 : 2
  return kind === 'expectation' ? 3 : kind === 'look' ? 4 : 5
}

function worstFirst({ late: a }: LateCase, { late: b }: LateCase): number {
  const by = hurt(a) - hurt(b)
  if (by !== 0) return by
  return a.since < b.since ? -1 : a.since > b.since ? 1 : a.key < b.key ? -1 : 1
}

/** `now` in milliseconds; `clerkId` null is everybody's. */
export function overdueView(book: Book, now: number, clerkId: ClerkId | null): OverdueView {
  const limits = limitsAt(book, now)
  const { maskPhones } = settingsOf(book)
  const all = lateCases(book, limits)
  const keepers = new Map(
    [...new Set(all.map(({ late }) => late.by))].sort().map(id => [id, keeperOf(book, id)]),
  )
  const asked = clerkId === null ? all : all.filter(({ late }) => late.by === clerkId)
  const row = ({ record, late }: LateCase): OverdueRow => ({
    ...caseBrief(book, record, maskPhones),
    key: late.key,
    kind: late.kind,
    promise: late.promise,
    what: late.what,
    since: late.since,
    move: record.move,
    moveReason: record.moveReason,
    keeper: keepers.get(late.by) ?? keeperOf(book, late.by),
    snoozedUntil: late.snoozedUntil,
  })
  return { now: limits.now, rows: asked.sort(worstFirst).map(row), keepers: [...keepers.values()] }
}
