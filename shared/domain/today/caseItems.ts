// What one case asks for today: the platform, money, our word, silence, goods, and what somebody wanted to think of.
import { SEVERITY_IDS } from '../../catalog/platform'
import type { Case, CasePromise, Reminder } from '../../model/case'
import type { ClerkId } from '../../model/ids'
import type { MoneyRow } from '../../model/settlement'
import type { Instant } from '../../model/time'
import type { RowAbout, TodayGroupId } from '../../model/todayViews'
import type { Tone } from '../../model/views'
import { DAY_MS, msOf } from '../../time/zone'
import { isLateLook, type Limits, toneOf, untouchedSince } from '../deadlines'
import { isUndecided } from '../flow/platform'
import { type Item, later, type Take } from './item'
import { ARRIVAL, RIGHTS } from './putOffKeys'

/** What the day depends on, computed once. */
export type TodayFacts = {
  readonly limits: Limits
  readonly nowMs: number
  /** Asked for before then, a refund is slower than the shop wants to be (R131). */
  readonly refundsBefore: Instant
  isMine(by: ClerkId): boolean
}

export type OnLater = (record: Case, promise: CasePromise) => void

const putOff = (until: Instant | null | undefined, { limits }: TodayFacts): Instant | null =>
  until !== null && until !== undefined && until > limits.now ? until : null

function hand(take: Take, group: TodayGroupId, item: Item, until: Instant | null): void {
  if (until === null) take(group, item)
  else take('later', later(item, until))
}

/** A deadline that comes first, then what the platform holds us to most. */
function rights(record: Case, facts: TodayFacts, take: Take): boolean {
  const { platform } = record
  if (platform === null || !isUndecided(record) || !facts.isMine(record.ownerId)) return false
  const { severity, since, dueAt } = platform
  const tone: Tone = dueAt === null ? 'calm' : toneOf(dueAt, facts.limits)
  const isSoon = dueAt !== null && (tone === 'soon' || dueAt < facts.limits.dayEnd)
  const rank = tone === 'overdue' ? 0 : isSoon ? 1 : 2 + SEVERITY_IDS.length - SEVERITY_IDS.indexOf(severity)
  const item: Item = {
    key: `rights:${record.id}`,
    record,
    what: platform.note,
    at: dueAt ?? since,
    tone,
    subject: { kind: 'rights' },
    about: () => ({ kind: 'rights', severity, dueAt }),
    snoozedUntil: null,
    isOverdue: tone === 'overdue',
    rank,
    first: dueAt ?? since,
    weight: record.level,
  }
  hand(take, 'rights', item, putOff(record.putOff?.[RIGHTS], facts))
  return item.isOverdue
}

const isRefund = ({ state, payer, payee }: MoneyRow): boolean =>
  state === 'planned' && payer === 'shop' && payee === 'customer'

/** What is slower than the shop wants to be, by days; then the larger sum (R131). */
function refunds(record: Case, facts: TodayFacts, take: Take): void {
  for (const money of record.money) {
    if (!isRefund(money) || !facts.isMine(record.ownerId)) continue
    const isSlow = money.requestedAt < facts.refundsBefore
    const days = Math.floor((facts.nowMs - msOf(money.requestedAt)) / DAY_MS)
    const item: Item = {
      key: money.id,
      record,
      what: money.reason,
      at: money.requestedAt,
      tone: isSlow ? 'soon' : 'calm',
      subject: { kind: 'refund', moneyId: money.id },
      about: () => ({ kind: 'refund', money }),
      snoozedUntil: null,
      isOverdue: false,
      rank: isSlow ? -1 - days : 0,
      first: '',
      weight: money.amountFen,
    }
    hand(take, 'refunds', item, putOff(record.putOff?.[money.id], facts))
  }
}

// Made once: there are thousands of these.
const aPromise = (): RowAbout => ({ kind: 'promise' })
const silence = (): RowAbout => ({ kind: 'untouched' })

export function promiseItem(record: Case, promise: CasePromise, limits: Limits): Item {
  const tone = toneOf(promise.dueAt, limits)
  return {
    key: promise.id,
    record,
    what: promise.what,
    at: promise.dueAt,
    tone,
    subject: { kind: 'promise', promiseId: promise.id },
    about: aPromise,
    snoozedUntil: null,
    isOverdue: tone === 'overdue',
    rank: tone === 'overdue' ? 0 : 1,
    first: promise.dueAt,
    weight: record.level,
  }
}

/** `onLater` hears of those that are not due yet. */
function promises(record: Case, facts: TodayFacts, take: Take, onLater: OnLater): boolean {
  const { limits } = facts
  let isAnyOverdue = false
  for (const promise of record.promises) {
    if (promise.state !== 'open' || !facts.isMine(promise.by)) continue
    if (promise.dueAt >= limits.dayEnd && promise.dueAt > limits.soonUntil) {
      onLater(record, promise)
      continue
    }
    const item = promiseItem(record, promise, limits)
    hand(take, 'promises', item, putOff(promise.snoozedUntil, facts))
    if (item.isOverdue) isAnyOverdue = true
  }
  return isAnyOverdue
}

function toneOfReminder(reminder: Reminder, limits: Limits): Tone {
  if (isLateLook(reminder, limits)) return 'overdue'
  if (reminder.kind === 'touch' && reminder.rule === null) return toneOf(reminder.dueAt, limits)
  const isTime = reminder.kind === 'touch' || reminder.dueAt < limits.now
  return isTime ? 'soon' : 'calm'
}

const groupOf = ({ kind, rule }: Reminder): TodayGroupId =>
  rule !== null ? 'care' : kind === 'memo' ? 'memo' : 'waiting'

function reminders(record: Case, facts: TodayFacts, take: Take): boolean {
  const { limits } = facts
  let isAnyOverdue = false
  for (const reminder of record.reminders) {
    if (reminder.state !== 'open' || reminder.dueAt >= limits.dayEnd) continue
    if (!facts.isMine(reminder.assignee)) continue
    const tone = toneOfReminder(reminder, limits)
    const until = putOff(reminder.snoozedUntil, facts)
    const isOverdue = tone === 'overdue' && until === null
    if (isOverdue) isAnyOverdue = true
    const item: Item = {
      key: reminder.id,
      record,
      what: reminder.title || record.moveReason,
      at: reminder.dueAt,
      tone,
      subject: { kind: 'reminder', reminderId: reminder.id },
      about: () => ({ kind: 'reminder', by: reminder.rule ?? reminder.kind }),
      snoozedUntil: null,
      isOverdue,
      rank: isOverdue ? 0 : 1,
      first: reminder.dueAt,
      weight: record.level,
    }
    hand(take, groupOf(reminder), item, until)
  }
  return isAnyOverdue
}

/** Pieces that came and have no place yet: one row, however many they are. */
function arrivals(record: Case, facts: TodayFacts, take: Take): void {
  let at: Instant | null = null
  let pieces = 0
  let isInspected = true
  for (const line of record.lines) {
    if (line.state !== 'arrived' && line.state !== 'inspected') continue
    const since = line.stateAt ?? record.createdAt
    if (at === null || since < at) at = since
    pieces += line.qty
    if (line.state === 'arrived') isInspected = false
  }
  if (at === null || !facts.isMine(record.ownerId)) return
  const item: Item = {
    key: `arrival:${record.id}`,
    record,
    what: '',
    at,
    tone: at < facts.limits.dayStart ? 'soon' : 'calm',
    subject: { kind: 'arrival' },
    about: () => ({ kind: 'arrival', pieces, isInspected }),
    snoozedUntil: null,
    isOverdue: false,
    rank: 0,
    first: at,
    weight: pieces,
  }
  hand(take, 'arrivals', item, putOff(record.putOff?.[ARRIVAL], facts))
}

function untouched(record: Case, facts: TodayFacts, take: Take): void {
  const since = untouchedSince(record, facts.limits)
  if (since === null || !facts.isMine(record.ownerId)) return
  take('waiting', {
    key: record.id,
    record,
    what: '',
    at: since,
    tone: 'overdue',
    subject: { kind: 'untouched' },
    about: silence,
    snoozedUntil: null,
    isOverdue: false,
    rank: 1,
    first: since,
    weight: record.level,
  })
}

export function caseItems(record: Case, facts: TodayFacts, take: Take, onLater: OnLater): void {
  const loud = [
    rights(record, facts, take),
    promises(record, facts, take, onLater),
    reminders(record, facts, take),
  ]
  refunds(record, facts, take)
  arrivals(record, facts, take)
  // A row that already shouts says more than the silence.
  if (!loud.includes(true)) untouched(record, facts, take)
}
