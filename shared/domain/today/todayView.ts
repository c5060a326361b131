// Today: everything that somebody is waiting for, in the order of the working day, what hurts most first (R113, R114).
// Nothing overdue can leave this list. Facts are looked at for every case, cards are made only for rows that are sent.
import type { Book } from '../../model/book'
import type { Case, CasePromise } from '../../model/case'
import {
  TODAY_GROUPS,
  type TodayFilter,
  type TodayGroupId,
  type TodayRow,
  type TodayView,
} from '../../model/todayViews'
import { DAY_MS, dayOf, instant } from '../../time/zone'
import { caseCard } from '../cards'
import { type Limits, limitsAt } from '../deadlines'
import { settingsOf } from '../settings'
import { WaitingWork } from '../waitingWork'
import { caseItems, promiseItem } from './caseItems'
import { Gathered, type Item } from './item'
import { type ShopFacts, shopItems } from './shopItems'
import { worksFor } from './whoseWork'

const EVERYTHING: TodayFilter = { me: null, mine: false, whole: null }

function factsOf(book: Book, now: number, limits: Limits, { me, mine }: TodayFilter): ShopFacts {
  const { timeZone, refundTargetDays } = settingsOf(book)
  const today = dayOf(now, timeZone)
  return {
    book,
    limits,
    nowMs: now,
    zone: timeZone,
    today,
    me,
    refundsBefore: instant(now - refundTargetDays * DAY_MS),
    isMine: mine && me !== null ? worksFor(book, me, today) : () => true,
  }
}

const rowOf =
  (book: Book, limits: Limits) =>
  (item: Item): TodayRow => ({
    key: item.key,
    card: item.record === null ? null : caseCard(book, item.record, limits),
    what: item.what,
    at: item.at,
    tone: item.tone,
    snoozedUntil: item.snoozedUntil,
    subject: item.subject,
    about: item.about(),
  })

/** `now` in milliseconds since 1970 UTC. */
export function todayView(book: Book, now: number, filter: TodayFilter = EVERYTHING): TodayView {
  const limits = limitsAt(book, now)
  const facts = factsOf(book, now, limits, filter)
  const groups = Object.fromEntries(
    TODAY_GROUPS.map(id => [id, new Gathered(id === filter.whole)]),
  ) as Record<TodayGroupId, Gathered>
  let overdue = 0
  let waitingThird = 0
  const waiting = new WaitingWork()
  let next = null as { readonly record: Case; readonly promise: CasePromise } | null
  const take = (group: TodayGroupId, item: Item): void => {
    groups[group].add(item)
    if (item.isOverdue) overdue++
  }
  const onLater = (record: Case, promise: CasePromise): void => {
    const best = next?.promise
    if (!best || promise.dueAt < best.dueAt || (promise.dueAt === best.dueAt && promise.id < best.id))
      next = { record, promise }
  }
  for (const caseId of book.openCaseIds) {
    const record = book.cases.get(caseId)
    if (record === undefined) continue
    if (record.move === 'third') waitingThird++
    waiting.addCase(record)
    caseItems(record, facts, take, onLater)
  }
  shopItems(facts, take)

  const row = rowOf(book, limits)
  const counts = Object.fromEntries(TODAY_GROUPS.map(id => [id, groups[id].count])) as TodayView['counts']
  return {
    now: limits.now,
    groups: TODAY_GROUPS.map(id => ({ id, count: counts[id], rows: groups[id].inOrder().map(row) })),
    counts,
    overdue,
    toDo: TODAY_GROUPS.reduce((sum, id) => sum + (id === 'later' ? 0 : counts[id]), 0),
    openCases: book.openCaseIds.size,
    next: next === null ? null : row(promiseItem(next.record, next.promise, limits)),
    waitingThird,
    waiting: waiting.with(book, limits),
  }
}
