// What asks for something today beside the open cases: suppliers and couriers, hand-overs, words to customers of closed cases.
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseId, ClerkId } from '../../model/ids'
import type { HandOver } from '../../model/shop'
import type { Batch, Care, Claim } from '../../model/third'
import type { Day, Instant } from '../../model/time'
import { addDays, instant, startOfDay } from '../../time/zone'
import { atHand } from '../book/walks'
import { clerkName } from '../clerks'
import { mayAccept, openHandOvers, waitingItems } from '../handOver/openItems'
import { leftFen } from '../third/claimSums'
import { anyPartnerView } from '../third/partners'
import { isOut } from '../third/pieces'
import type { TodayFacts } from './caseItems'
import { type Item, later, type Take } from './item'

/** Facts that only these rows need. */
export type ShopFacts = TodayFacts & {
  readonly book: Book
  readonly zone: string
  readonly today: Day
  readonly me: ClerkId | null
}

type Part = Pick<Item, 'key' | 'record' | 'what' | 'at' | 'tone' | 'subject' | 'about'>

/** Nobody's word to a customer is broken by these: the longest wait comes first. */
const waits = (part: Part): Item => ({
  ...part,
  snoozedUntil: null,
  isOverdue: false,
  rank: 1,
  first: part.at,
  weight: 0,
})

const caseOf = (book: Book, caseId: CaseId | null): Case | null =>
  caseId === null ? null : (book.cases.get(caseId) ?? null)

/** Time to ask again for what they owe us (N6). Nobody owns it, unless it is about a case that somebody looks after. */
function claim(facts: ShopFacts, record: Claim, take: Take): void {
  const { book, limits } = facts
  const { nextAskAt } = record
  if (nextAskAt === null || nextAskAt >= limits.dayEnd) return
  const about = caseOf(book, record.caseId)
  if (about !== null && about.closedAt === null && !facts.isMine(about.ownerId)) return
  take(
    'waiting',
    waits({
      key: record.id,
      record: about,
      what: record.note,
      at: nextAskAt,
      tone: nextAskAt < limits.now ? 'soon' : 'calm',
      subject: { kind: 'claim', claimId: record.id },
      about: () => {
        const { name, phone } = anyPartnerView(book, record.partnerId, record.role)
        return { kind: 'claim', partner: name, phone, fen: leftFen(record) }
      },
    }),
  )
}

/** A supplier who has had our pieces for too long (R112). */
function batch(facts: ShopFacts, record: Batch, take: Take): void {
  const { lateOn, closedAt, sentAt, pieces, snoozedUntil } = record
  if (lateOn === null || closedAt !== null || sentAt === null || facts.today <= lateOn) return
  const out = pieces.filter(isOut)
  if (out.length === 0) return
  const item = waits({
    key: record.id,
    record: null,
    what: record.note,
    at: instant(startOfDay(addDays(lateOn, 1), facts.zone)),
    tone: 'overdue',
    subject: { kind: 'batch', batchId: record.id },
    about: () => {
      const { name, phone } = anyPartnerView(facts.book, record.partnerId, 'supplier')
      const count = out.reduce((sum, { qty }) => sum + qty, 0)
      return { kind: 'batch', no: record.no, partner: name, phone, pieces: count }
    },
  })
  const isPutOff = snoozedUntil !== undefined && snoozedUntil > facts.limits.now
  if (isPutOff) take('later', later(item, snoozedUntil))
  else take('waiting', item)
}

/** Is everything all right? Asked also when the case has long been closed. */
function care(facts: ShopFacts, record: Care, take: Take): void {
  const { limits } = facts
  if (record.state !== 'open' || record.dueAt >= limits.dayEnd || !facts.isMine(record.assignee)) return
  const item = waits({
    key: record.id,
    record: caseOf(facts.book, record.caseId),
    what: '',
    at: record.dueAt,
    tone: record.dueAt < limits.now ? 'soon' : 'calm',
    subject: { kind: 'care', careId: record.id },
    about: () => ({ kind: 'care', rule: record.rule }),
  })
  const until = record.snoozedUntil
  if (until !== null && until > limits.now) take('later', later(item, until))
  else take('care', item)
}

/** One row for each case that waits to be accepted, and one for a shift's note that nobody has read. */
function handOver(facts: ShopFacts, record: HandOver, take: Take): void {
  const { book } = facts
  if (facts.me !== null && !mayAccept(book, record, facts.me, facts.nowMs)) return
  const from = () => clerkName(book, record.from)
  const at: Instant = record.createdAt
  const tone = at < facts.limits.dayStart ? 'soon' : 'calm'
  const subject = { kind: 'handOver', handOverId: record.id } as const
  const about = () => ({ kind: 'handOver', from: from() }) as const
  const items = waitingItems(book, record)
  for (const { caseId, note } of items) {
    const key = `${record.id}:${caseId}`
    const found = caseOf(book, caseId)
    take('handOver', waits({ key, record: found, what: note || record.note, at, tone, subject, about }))
  }
  if (items.length === 0 && record.note !== '' && record.noteSeen === null)
    take('handOver', waits({ key: record.id, record: null, what: record.note, at, tone, subject, about }))
}

export function shopItems(facts: ShopFacts, take: Take): void {
  for (const record of atHand(facts.book.third)) {
    if (record.deletedAt !== null) continue
    if (record.kind === 'claim') claim(facts, record, take)
    else if (record.kind === 'batch') batch(facts, record, take)
    else if (record.kind === 'care') care(facts, record, take)
  }
  for (const record of openHandOvers(facts.book)) handOver(facts, record, take)
}
