// What is written down about each record for lists and searches, and which records stay at hand.
import { isOpenState } from '../../catalog/thirdParties'
import { type BookRecord, type CollectionName, type Collections, isOpenCase } from '../../model/book'
import type { Case } from '../../model/case'
import type { Customer } from '../../model/customer'
import type { ShopRecord } from '../../model/shop'
import type { CaseSummary, CustomerSummary, ShopSummary, Summaries, ThirdSummary } from '../../model/summary'
import type { ThirdRecord } from '../../model/third'
import { caseText, tellsTheSame } from '../search/caseText'
import { nameReadings } from '../search/nameReadings'

/** To be raised whenever a summary says more or says it differently: the store then makes them anew from the records. */
export const SUMMARY_VERSION = 1

/** The record as it was before, and the summary that was made of it. */
export type Earlier<Name extends CollectionName = CollectionName> = {
  readonly record: Collections[Name]
  readonly summary: Summaries[Name]
}

export function caseSummary(record: Case, earlier?: Earlier<'cases'>): CaseSummary {
  const { id, no, customerId, createdAt, updatedAt, closedAt, deletedAt, lines, events, promises } = record
  const hasSupplierPieces = lines.some(({ state }) => state === 'forSupplier')
  const hasEarlier =
    events.some(({ at }) => at < createdAt) || promises.some(({ dueAt }) => dueAt < createdAt)
  const text = earlier && tellsTheSame(record, earlier.record) ? earlier.summary.text : caseText(record)
  const life = { createdAt, updatedAt, closedAt, deletedAt }
  return { id, no, customerId, ...life, hasSupplierPieces, hasEarlier, text }
}

export function customerSummary(
  { id, name, phones, updatedAt, deletedAt }: Customer,
  earlier?: Earlier<'customers'>,
): CustomerSummary {
  const text = earlier?.record.name === name ? earlier.summary.text : nameReadings(name)
  return { id, name, phones, updatedAt, deletedAt, text }
}

function casesOfThird(record: ThirdRecord): readonly string[] {
  if (record.kind === 'batch') return [...new Set(record.pieces.map(({ caseId }) => caseId))]
  return record.caseId === null ? [] : [record.caseId]
}

export function thirdSummary(record: ThirdRecord): ThirdSummary {
  const { id, kind, createdAt, updatedAt, deletedAt } = record
  return { id, kind, createdAt, updatedAt, deletedAt, caseIds: casesOfThird(record) }
}

export function shopSummary(record: ShopRecord): ShopSummary {
  const { id, kind, createdAt, updatedAt, deletedAt } = record
  const caseIds = record.kind === 'handOver' ? record.items.map(({ caseId }) => caseId) : []
  return { id, kind, createdAt, updatedAt, deletedAt, caseIds }
}

const SUMMARY_OF: {
  readonly [Name in CollectionName]: (record: Collections[Name], earlier?: Earlier<Name>) => Summaries[Name]
} = {
  cases: caseSummary,
  customers: customerSummary,
  third: thirdSummary,
  shop: shopSummary,
}

/** With what was before, the parts that nothing has changed are taken over. */
export function summaryOf(
  collection: CollectionName,
  record: BookRecord,
  earlier?: Earlier,
): Summaries[CollectionName] {
  return SUMMARY_OF[collection](record as never, earlier as never)
}

/** The records that this one belongs to: a shelf finds it by them. */
export function ownersOf(collection: CollectionName, summary: Summaries[CollectionName]): readonly string[] {
  if (collection === 'customers') return []
  if (collection !== 'cases') return (summary as ThirdSummary | ShopSummary).caseIds
  const { customerId } = summary as CaseSummary
  return customerId === null ? [] : [customerId]
}

/** What people call it: the number of a case, the name of a customer. */
export function labelOf(collection: CollectionName, summary: Summaries[CollectionName]): string {
  if (collection === 'cases') return (summary as CaseSummary).no
  if (collection !== 'customers') return summary.id
  const { name, phones } = summary as CustomerSummary
  return name || (phones[0] ?? summary.id)
}

function isThirdAtHand(record: ThirdRecord): boolean {
  switch (record.kind) {
    case 'batch':
      return record.closedAt === null
    case 'claim':
      return isOpenState(record.state)
    case 'unclaimed':
    case 'care':
      return record.state === 'open'
  }
}

/** Something in it may still be waiting for an answer. */
function isShopAtHand(record: ShopRecord): boolean {
  if (record.kind !== 'handOver') return true
  const isUnread = record.note !== '' && record.noteSeen === null
  return isUnread || record.items.some(({ state }) => state === 'open')
}

/** What daily work needs and the store keeps in memory: open cases, what is not settled with others, the shop itself. */
export function isAtHand(collection: CollectionName, record: BookRecord): boolean {
  switch (collection) {
    case 'cases':
      return isOpenCase(record as Case)
    case 'customers':
      return false
    case 'third':
      return record.deletedAt === null && isThirdAtHand(record as ThirdRecord)
    case 'shop':
      return isShopAtHand(record as ShopRecord)
  }
}
