// Which news makes which answer out of date: one line for each query of the contract.
import type { ChannelOf } from '#shared/contract/contract'
import type { Topic } from '#shared/contract/events'

export type QueryName = ChannelOf<'query'>

type QueryHabits = {
  /** Asked again when one of these has changed. */
  readonly topics: readonly Topic[]
  /** Depends on what time it is: asked again every minute. */
  readonly ticks?: true
  /** The previous answer may stand while the next one is on its way. Never for what is about one case. */
  readonly keeps?: true
  /** Asked anew by each user of it: the answer is a job or a state outside the book. */
  readonly fresh?: true
  /** Kept ready also while nobody looks at it. */
  readonly stays?: true
  /** What the next key depends on: asked again with the news itself, before the answer to the deed is drawn. */
  readonly urgent?: true
}

export const queries: Readonly<Record<QueryName, QueryHabits>> = {
  'app.state': { topics: ['app', 'shop', 'preferences'] },
  'clerk.list': { topics: ['app', 'shop', 'cases'] },
  'settings.get': { topics: ['app', 'shop'] },
  'alert.list': { topics: ['app', 'cases', 'customers', 'third', 'shop', 'alerts'], ticks: true },
  'customer.find': { topics: ['app', 'customers', 'cases', 'shop'], keeps: true },
  'register.context': { topics: ['app', 'customers', 'cases', 'shop'], ticks: true, keeps: true },
  'draft.load': { topics: ['app'], stays: true },
  'today.get': { topics: ['app', 'cases', 'customers', 'third', 'shop'], ticks: true, keeps: true },
  'board.get': { topics: ['app', 'cases', 'customers', 'shop'], ticks: true, keeps: true },
  'case.find': { topics: ['app', 'cases', 'customers', 'shop'], keeps: true },
  'case.searchNotes': { topics: ['app', 'cases', 'customers', 'shop'], fresh: true },
  'trash.list': { topics: ['app', 'cases', 'customers', 'shop'] },
  'customer.card': { topics: ['app', 'cases', 'shop'] },
  'case.get': { topics: ['app', 'cases', 'customers', 'third', 'shop'], ticks: true, urgent: true },
  'parcel.find': { topics: ['app', 'cases', 'customers', 'third', 'shop'], keeps: true },
  'parcel.list': { topics: ['app', 'cases', 'customers', 'third', 'shop'], ticks: true, keeps: true },
  'cash.day': { topics: ['app', 'cases', 'customers', 'third', 'shop'], ticks: true, keeps: true },
  'third.list': { topics: ['app', 'cases', 'customers', 'third', 'shop'], ticks: true, keeps: true },
  'partner.list': { topics: ['app', 'third', 'shop'] },
  'progress.get': { topics: ['app', 'cases', 'customers', 'third', 'shop'], ticks: true },
  'promise.propose': { topics: ['app', 'shop'], ticks: true, keeps: true },
  'promise.ledger': { topics: ['app', 'cases', 'customers', 'shop'], ticks: true, keeps: true },
  'promise.overdue': { topics: ['app', 'cases', 'customers', 'shop'], ticks: true, keeps: true },
  'measures.get': { topics: ['app', 'cases', 'customers', 'shop'], ticks: true, keeps: true },
  'photo.state': { topics: [], fresh: true },
  'offer.before': { topics: ['app', 'cases', 'customers'] },
  'knowledge.own': { topics: ['app', 'shop'] },
  'knowledge.history': { topics: ['app', 'shop'] },
  'handOver.list': { topics: ['app', 'cases', 'customers', 'shop'], ticks: true, keeps: true },
  'noRepeat.get': { topics: ['app', 'cases', 'customers', 'shop'], ticks: true },
  'handOver.prepare': { topics: [], fresh: true },
  'undo.last': { topics: ['app', 'undo', 'cases'] },
  'overdue.prepare': { topics: [], fresh: true },
  'cash.prepare': { topics: [], fresh: true },
  'batch.prepare': { topics: [], fresh: true },
  'sheet.prepare': { topics: [], fresh: true },
  'slip.prepare': { topics: [], fresh: true },
  'printer.list': { topics: ['preferences'], fresh: true },
  'store.health': { topics: ['app', 'store'] },
}

const names = Object.keys(queries) as QueryName[]

export function queriesAbout(topics: readonly Topic[]): readonly QueryName[] {
  return names.filter(name => queries[name].topics.some(topic => topics.includes(topic)))
}

export function isUrgent(name: QueryName): boolean {
  return queries[name].urgent === true
}

export const tickingQueries: readonly QueryName[] = names.filter(name => queries[name].ticks)
