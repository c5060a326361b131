// A case in one line: what lists, the board and the search show of it.
import type { Book } from '../model/book'
import type { Case } from '../model/case'
import type { Customer } from '../model/customer'
import { maskedPhone, phoneTail } from '../model/phone'
import type { Instant } from '../model/time'
import type { CaseCard, CustomerBrief, Tone } from '../model/views'
import { clerkName } from './clerks'
import { columnOf } from './column'
import { customerOf } from './customerOf'
import { type Limits, nextPromise, toneOf, untouchedSince } from './deadlines'
import { settingsOf } from './settings'

/** Of the customer or of his summary: lists show many, and none of them is read for it. */
export function customerBrief(
  customer: Pick<Customer, 'id' | 'name' | 'phones'>,
  masked: boolean,
): CustomerBrief {
  const phone = customer.phones[0] ?? ''
  return {
    id: customer.id,
    name: customer.name,
    phone,
    shownPhone: masked && phone !== '' ? maskedPhone(phone) : phone,
    tail: phoneTail(phone),
  }
}

/** Item and its specification as one text. */
export function itemText(record: Case): string {
  const first = record.lines[0]
  return first ? [first.itemName, first.spec].filter(Boolean).join(' ') : ''
}

function cardTone(record: Case, dueAt: Instant | null, untouched: Instant | null, limits: Limits): Tone {
  if (record.closedAt !== null || record.deletedAt !== null) return 'calm'
  if (untouched !== null) return 'overdue'
  return dueAt === null ? 'calm' : toneOf(dueAt, limits)
}

export function caseCard(book: Book, record: Case, limits: Limits): CaseCard {
  const customer = customerOf(book, record)
  const dueAt = nextPromise(record)?.dueAt ?? null
  const untouched = untouchedSince(record, limits)
  return {
    caseId: record.id,
    no: record.no,
    item: itemText(record),
    pieces: record.lines.reduce((sum, line) => sum + line.qty, 0),
    issueTypeId: record.issueTypeId,
    wish: record.wish,
    customer: customer ? customerBrief(customer, settingsOf(book).maskPhones) : null,
    column: columnOf(record),
    move: record.move,
    moveReason: record.moveReason,
    ownerId: record.ownerId,
    ownerName: clerkName(book, record.ownerId),
    dueAt,
    tone: cardTone(record, dueAt, untouched, limits),
    untouchedSince: untouched,
    createdAt: record.createdAt,
    closedAt: record.closedAt,
    outcome: record.outcome,
    deletedAt: record.deletedAt,
  }
}

/** What hurts most first: overdue, then soon, then the rest, each by the time it is due. */
export function byUrgency(a: CaseCard, b: CaseCard): number {
  const rank = { overdue: 0, soon: 1, calm: 2 }
  const urgency = rank[a.tone] - rank[b.tone]
  if (urgency !== 0) return urgency
  const left = a.dueAt ?? a.untouchedSince ?? '9'
  const right = b.dueAt ?? b.untouchedSince ?? '9'
  if (left !== right) return left < right ? -1 : 1
  return a.no < b.no ? -1 : 1
}
