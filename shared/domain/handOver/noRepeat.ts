// The no-repeat card (N4): everything that a colleague must know so that the customer need not tell it again (R119).
import { TELLING_WAY_IDS } from '../../catalog/channels'
import type { Book } from '../../model/book'
import type { Case, CaseEvent } from '../../model/case'
import type { DoneFact, NoRepeatFacts, PromiseFact, Words } from '../../model/handOverViews'
import type { CaseId } from '../../model/ids'
import { phoneTail } from '../../model/phone'
import { instant } from '../../time/zone'
import { itemText } from '../cards'
import { clerkName } from '../clerks'
import { casesOf } from '../customers'
import { flowView } from '../flow/progress'
import { besideOf } from '../flow/proofs'
import { customerAddress } from '../talk/variables'
import { type Knowing, knowingOf } from './knowing'
import { moodOf } from './mood'

/** So much of a long story fits on one card; the newest counts. */
const LAST = { said: 3, told: 2, closedPromises: 3, notes: 2 } as const

const wordsOf = (book: Book, { at, by, text }: CaseEvent): Words => ({
  at,
  byName: clerkName(book, by),
  text,
})

function promiseFacts(book: Book, { promises }: Case, at: string): PromiseFact[] {
  const open = promises.filter(({ state }) => state === 'open').sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
  const closed = promises
    .filter(({ state }) => state !== 'open')
    .sort((a, b) => ((a.closedAt ?? '') < (b.closedAt ?? '') ? -1 : 1))
    .slice(-LAST.closedPromises)
  return [...open, ...closed].map(({ what, dueAt, kind, to, how, closedAt, state, by }) => ({
    ...{ what, dueAt, kind, to, how, closedAt },
    state: state === 'open' && dueAt < at ? 'late' : state,
    byName: clerkName(book, by),
  }))
}

function toldFacts(book: Book, events: readonly CaseEvent[]): DoneFact[] {
  return events
    .filter(({ kind, text }) => kind === 'told' && text !== '')
    .slice(-LAST.told)
    .map(event => ({
      kind: 'told',
      how: TELLING_WAY_IDS.find(id => id === event.facts.how) ?? null,
      words: wordsOf(book, event),
    }))
}

function doneFacts(book: Book, record: Case): DoneFact[] {
  const { lines, outgoing, money, outcome, decline } = record
  const named = (piece: { itemName: string; spec: string }) =>
    [piece.itemName, piece.spec].filter(Boolean).join(' ')
  return [
    ...lines
      .filter(({ state }) => state !== 'away')
      .map(line => ({ kind: 'piece', item: named(line), qty: line.qty, state: line.state }) as const),
    ...outgoing
      .filter(({ state }) => state !== 'cancelled')
      .map(
        out => ({ kind: 'out', item: named(out), qty: out.qty, out: out.kind, state: out.state }) as const,
      ),
    ...money
      .filter(({ state }) => state !== 'void')
      .map(
        ({ kind, method, amountFen, paidAt }) =>
          ({ kind: 'money', money: kind, method, amountFen, paidAt }) as const,
      ),
    ...(decline === null ? [] : [{ kind: 'declined', at: decline.at } as const]),
    ...(outcome === null || outcome === 'declined' ? [] : [{ kind: 'decided', outcome } as const]),
    ...toldFacts(book, record.events),
  ]
}

/** Who read it back to him last, and since when nobody has. */
export function readBackOf(book: Book, { readBack, unconfirmed }: Knowing) {
  return {
    readBack: readBack && { at: readBack.at, byName: clerkName(book, readBack.by) },
    unconfirmedSince: unconfirmed?.at ?? null,
  }
}

/** `others`: the customer's other cases. `now` in milliseconds. */
export function noRepeatFacts(book: Book, record: Case, others: readonly Case[], now: number): NoRepeatFacts {
  const knowing = knowingOf(record)
  const { issueTypeId, subTags, channel, wish, move, moveReason } = record
  const customer = record.customerId === null ? undefined : book.customers.get(record.customerId)
  const answers = record.events.filter(({ kind }) => kind === 'answered')
  const notes = record.events.filter(({ kind, text }) => kind === 'note' && text !== '')
  const reminders = record.reminders
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
  return {
    caseId: record.id,
    no: record.no,
    customerName: customer?.name ?? '',
    address: customerAddress(customer?.name ?? '') ?? '',
    phoneTail: phoneTail(customer?.phones[0] ?? ''),
    item: itemText(record),
    spokenItem: record.lines[0]?.itemName ?? '',
    pieces: record.lines.reduce((sum, { qty }) => sum + qty, 0),
    ...{ issueTypeId, subTags, channel, wish },
    registeredAt: record.createdAt,
    story: record.note,
    said: answers.slice(-LAST.said).map(event => wordsOf(book, event)),
    promises: promiseFacts(book, record, instant(now)),
    done: doneFacts(book, record),
    next: {
      stage: flowView(record, besideOf(book, record.id)).next?.id ?? null,
      ...{ move, moveReason },
      reminders: reminders.map(({ title, dueAt }) => ({ title, dueAt })),
    },
    mood: moodOf(record, others, knowing, now),
    notes: notes.slice(-LAST.notes).map(event => wordsOf(book, event)),
    corrections: knowing.corrections.map(event => wordsOf(book, event)),
    ...readBackOf(book, knowing),
  }
}

/** The card of one case; null when there is none. */
export function noRepeatCard(book: Book, now: number, caseId: CaseId): NoRepeatFacts | null {
  const record = book.cases.get(caseId)
  if (!record) return null
  const his = record.customerId === null ? [] : casesOf(book, record.customerId)
  return noRepeatFacts(
    book,
    record,
    his.filter(({ id }) => id !== caseId),
    now,
  )
}
