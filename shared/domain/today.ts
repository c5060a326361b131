// Today: everything that somebody is waiting for, what hurts most first (R113, R114). Nothing overdue can leave this list.
import type { Book } from '../model/book'
import type { Case } from '../model/case'
import type { Instant } from '../model/time'
import { TODAY_GROUPS, type TodayGroupId, type TodayRow, type TodayView } from '../model/views'
import { caseCard } from './cards'
import { type Limits, limitsAt, toneOf, untouchedSince } from './deadlines'
import { waitingWork } from './waitingWork'

type Item = {
  readonly group: TodayGroupId
  readonly record: Case
  readonly key: string
  readonly what: string
  readonly at: Instant
  readonly snoozedUntil: Instant | null
  readonly isOverdue: boolean
  readonly subject: TodayRow['subject']
}

const isPutOff = (until: Instant | null, limits: Limits): until is Instant =>
  until !== null && until > limits.now

function promiseItems(record: Case, limits: Limits): Item[] {
  const items: Item[] = []
  for (const promise of record.promises) {
    if (promise.state !== 'open') continue
    const isOverdue = promise.dueAt < limits.now
    const isDue = promise.dueAt < limits.dayEnd || promise.dueAt <= limits.soonUntil
    if (!isDue) continue
    const putOff = isPutOff(promise.snoozedUntil, limits)
    items.push({
      group: putOff ? 'later' : isOverdue ? 'overdue' : 'due',
      record,
      key: promise.id,
      what: promise.what,
      at: promise.dueAt,
      snoozedUntil: putOff ? promise.snoozedUntil : null,
      isOverdue,
      subject: { kind: 'promise', promiseId: promise.id },
    })
  }
  return items
}

function reminderItems(record: Case, limits: Limits): Item[] {
  const items: Item[] = []
  for (const reminder of record.reminders) {
    if (reminder.state !== 'open' || reminder.dueAt >= limits.dayEnd) continue
    const putOff = isPutOff(reminder.snoozedUntil, limits)
    // Our own memo breaks no word, however old it is; a date for the next look at a case does.
    // For a word without news, the whole day is the right time.
    const isKeepWarm = reminder.rule === 'keepWarm'
    const isOverdue =
      reminder.kind === 'touch' && reminder.dueAt < (isKeepWarm ? limits.dayStart : limits.now)
    const group = reminder.kind === 'memo' ? 'memo' : isOverdue ? 'overdue' : 'due'
    items.push({
      group: putOff ? 'later' : group,
      record,
      key: reminder.id,
      what: reminder.title || record.moveReason,
      at: reminder.dueAt,
      snoozedUntil: putOff ? reminder.snoozedUntil : null,
      isOverdue: isOverdue && !putOff,
      subject: {
        kind: 'reminder',
        reminderId: reminder.id,
        reminderKind: reminder.rule ?? reminder.kind,
      },
    })
  }
  return items
}

function caseItems(record: Case, limits: Limits): Item[] {
  const items = [...promiseItems(record, limits), ...reminderItems(record, limits)]
  const since = untouchedSince(record, limits)
  // A row that already shouts says more than the silence.
  if (since !== null && !items.some(item => item.isOverdue)) {
    const subject = { kind: 'untouched' } as const
    items.push({
      group: 'untouched',
      record,
      key: record.id,
      what: '',
      at: since,
      snoozedUntil: null,
      isOverdue: false,
      subject,
    })
  }
  return items
}

function toneOfItem(item: Item, limits: Limits): TodayRow['tone'] {
  if (item.subject.kind === 'untouched') return 'overdue'
  if (item.subject.kind === 'reminder' && ['memo', 'collect'].includes(item.subject.reminderKind)) {
    return item.at < limits.now ? 'soon' : 'calm'
  }
  if (item.subject.kind === 'reminder' && item.subject.reminderKind === 'keepWarm') {
    return item.at < limits.dayStart ? 'overdue' : 'soon'
  }
  return toneOf(item.at, limits)
}

function firstFirst(a: Item, b: Item): number {
  const left = a.snoozedUntil ?? a.at
  const right = b.snoozedUntil ?? b.at
  return left < right ? -1 : left > right ? 1 : a.key < b.key ? -1 : 1
}

/** `now` in milliseconds since 1970 UTC. */
export function todayView(book: Book, now: number): TodayView {
  const limits = limitsAt(book, now)
  const byGroup = new Map<TodayGroupId, Item[]>(TODAY_GROUPS.map(group => [group, []]))
  let overdue = 0
  let waitingThird = 0
  let next: Item | null = null
  for (const caseId of book.openCaseIds) {
    const record = book.cases.get(caseId)
    if (!record) continue
    if (record.move === 'third') waitingThird++
    for (const item of caseItems(record, limits)) {
      byGroup.get(item.group)?.push(item)
      if (item.isOverdue) overdue++
    }
    for (const promise of record.promises) {
      if (promise.state !== 'open' || promise.dueAt < limits.dayEnd || (next && promise.dueAt >= next.at))
        continue
      const subject = { kind: 'promise', promiseId: promise.id } as const
      const { what, dueAt: at } = promise
      next = {
        group: 'due',
        record,
        key: promise.id,
        what,
        at,
        snoozedUntil: null,
        isOverdue: false,
        subject,
      }
    }
  }
  const row = (item: Item): TodayRow => ({
    key: item.key,
    card: caseCard(book, item.record, limits),
    what: item.what,
    at: item.at,
    tone: toneOfItem(item, limits),
    snoozedUntil: item.snoozedUntil,
    subject: item.subject,
  })
  const groups = TODAY_GROUPS.map(id => ({ id, rows: (byGroup.get(id) ?? []).sort(firstFirst).map(row) }))
  const count = (id: TodayGroupId) => byGroup.get(id)?.length ?? 0
  return {
    now: limits.now,
    groups,
    counts: {
      overdue,
      due: count('due'),
      untouched: count('untouched'),
      memo: count('memo'),
      later: count('later'),
    },
    openCases: book.openCaseIds.size,
    next: next ? row(next) : null,
    waitingThird,
    waiting: waitingWork(book, limits),
  }
}
