// One case with everything its screen shows.
import type { Book } from '../model/book'
import type { Case } from '../model/case'
import type { CaseId, ClerkId } from '../model/ids'
import { printedSlips } from '../model/printed'
import type { Settlement } from '../model/settlement'
import type { Treatment } from '../model/treatment'
import type { CaseView, PromiseView } from '../model/views'
import { dayOf } from '../time/zone'
import { caseCard } from './cards'
import { openCareOf } from './care/care'
import { caseActions } from './caseActions'
import { clerkName } from './clerks'
import { paidFen } from './compensation/ladder'
import { type Limits, limitsAt, toneOf } from './deadlines'
import { groundsFor } from './decline/groundsFor'
import { flowView } from './flow/progress'
import { besideOf } from './flow/proofs'
import { knowingView } from './handOver/knowingView'
import { likelyCases } from './links/likely'
import { linkedCases } from './links/link'
import { caseRights } from './policy/caseRights'
import { keeperOf } from './promises/keeper'
import { settingsOf } from './settings'
import { batchesOfCase, claimsOfCase } from './third/thirdView'

/** Open promises first, the nearest on top; then what was closed, newest first. */
function promiseViews(book: Book, record: Case, limits: Limits): PromiseView[] {
  const views = record.promises.map(
    (promise): PromiseView => ({
      ...promise,
      tone: promise.state === 'open' ? toneOf(promise.dueAt, limits) : 'calm',
      byName: clerkName(book, promise.madeBy),
      keeper: keeperOf(book, promise.by),
    }),
  )
  return views.sort((a, b) => {
    if ((a.state === 'open') !== (b.state === 'open')) return a.state === 'open' ? -1 : 1
    if (a.state === 'open') return a.dueAt < b.dueAt ? -1 : 1
    return (a.closedAt ?? '') < (b.closedAt ?? '') ? 1 : -1
  })
}

/** What else we owe this customer, the newest first. */
function otherOpenCases(book: Book, { id, customerId }: Case): Case[] {
  if (customerId === null) return []
  return book.cases
    .of(customerId)
    .filter(caseId => caseId !== id && book.openCaseIds.has(caseId))
    .flatMap(caseId => book.cases.get(caseId) ?? [])
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
}

/** Null when there is no such case. `now` in milliseconds. */
export function caseView(book: Book, now: number, caseId: CaseId, clerkId: ClerkId | null): CaseView | null {
  const record = book.cases.get(caseId)
  if (!record) return null
  const limits = limitsAt(book, now)
  const right = caseRights(book, record, now)
  return {
    now: limits.now,
    card: caseCard(book, record, limits),
    rev: record.rev,
    channel: record.channel,
    orderNo: record.orderNo,
    subTags: record.subTags,
    note: record.note,
    lines: record.lines,
    contactedAt: record.contactedAt,
    toSettle: record.toSettle,
    told: record.told,
    promises: promiseViews(book, record, limits),
    reminders: record.reminders
      .filter(item => item.state === 'open')
      .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
    care: openCareOf(book, record.id),
    events: record.events.map(event => ({ ...event, byName: clerkName(book, event.by) })),
    actions: caseActions(record, clerkId),
    otherOpenCases: otherOpenCases(book, record).map(other => caseCard(book, other, limits)),
    printedSlips: printedSlips(record),
    facts: record.facts,
    right,
    grounds: groundsFor(record, right, dayOf(now, settingsOf(book).timeZone)),
    treatment: treatmentOf(record),
    settlement: settlementOf(record),
    flow: flowView(record, besideOf(book, record.id)),
    paidFen: paidFen(record),
    claims: claimsOfCase(book, record.id, limits),
    batches: batchesOfCase(book, record, limits),
    linked: linkedCases(book, record, limits),
    likely: likelyCases(book, record, limits),
    knowing: knowingView(book, record, clerkId, now),
    updatedAt: record.updatedAt,
    updatedByName: clerkName(book, record.updatedBy),
  }
}

function settlementOf(record: Case): Settlement {
  const { flow, stageMarks, outgoing, parcels, money, platform, level, links } = record
  return { flow, stageMarks, outgoing, parcels, money, platform, level, links }
}

function treatmentOf(record: Case): Treatment {
  const { customerType, steps, confirmed, retention, offers, decline, photos, incidents, freightOurs } =
    record
  return { customerType, steps, confirmed, retention, offers, decline, photos, incidents, freightOurs }
}
