// Customers: found by tail, phone or name, made from what was typed at the counter.
import type { Book, Change } from '../model/book'
import type { Case } from '../model/case'
import type { CaseForm } from '../model/caseForm'
import type { Customer } from '../model/customer'
import { CustomerId } from '../model/ids'
import { normalPhone } from '../model/phone'
import { type Refusal, refuse } from '../model/refusal'
import type { Scene } from '../model/ruling'
import type { CaseSummary } from '../model/summary'
import type { CustomerHit } from '../model/views'
import { instant } from '../time/zone'
import { belonging } from './book/walks'
import { customerBrief, itemText } from './cards'
import { keepBest } from './keepBest'
import { newRecord } from './newRecord'
import { rankOfPerson } from './search/personRank'
import { RANK } from './search/ranks'
import { readTyped } from './search/typed'
import { settingsOf } from './settings'

const MOST_HITS = 8

/** All cases of one customer that are not in the trash, newest first. */
export function casesOf(book: Book, customerId: CustomerId): Case[] {
  return [...belonging(book.cases, customerId)].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
}

export function findCustomers(book: Book, typed: string): CustomerHit[] {
  const { ways } = readTyped(typed)
  const hits: Hit[] = []
  for (const customer of book.customers.summaries.values()) {
    if (customer.deletedAt !== null) continue
    const { id, updatedAt } = customer
    const rank = rankOfPerson(customer, ways)
    if (rank > RANK.none) keepBest(hits, MOST_HITS, { rank, id, updatedAt }, isBefore)
  }
  return hits.flatMap(({ id }) => {
    const customer = book.customers.get(id)
    return customer ? withHistory(book, customer) : []
  })
}

type Hit = { readonly rank: number } & Pick<Customer, 'id' | 'updatedAt'>
const isBefore = (a: Hit, b: Hit) => (a.rank === b.rank ? a.updatedAt > b.updatedAt : a.rank > b.rank)

/** How often he was here, counted without reading more than his last case. */
function withHistory(book: Book, customer: Customer): CustomerHit {
  const own = book.cases
    .of(customer.id)
    .flatMap(id => book.cases.summaries.get(id) ?? [])
    .filter(({ deletedAt }) => deletedAt === null)
  const newest = own.reduce<CaseSummary | null>(
    (last, one) => (last === null || one.createdAt > last.createdAt ? one : last),
    null,
  )
  const last = newest === null ? undefined : book.cases.get(newest.id)
  return {
    customer: customerBrief(customer, settingsOf(book).maskPhones),
    cases: own.length,
    openCases: own.filter(({ closedAt }) => closedAt === null).length,
    lastItem: last ? itemText(last) : '',
  }
}

function newCustomer(scene: Scene, name: string, phone: string): Customer {
  return {
    id: CustomerId.parse(scene.newId()),
    ...newRecord(scene),
    name,
    phones: phone === '' ? [] : [phone],
    note: '',
  }
}

function corrected(scene: Scene, before: Customer, name: string, phone: string): Customer {
  const phones =
    phone === ''
      ? before.phones.slice(1)
      : [phone, ...before.phones.slice(1).filter(other => other !== phone)]
  return { ...before, name, phones, rev: before.rev + 1, updatedAt: instant(scene.now), updatedBy: scene.by }
}

type Settled =
  | { ok: true; customerId: CustomerId | null; changes: Change[] }
  | { ok: false; refusal: Refusal }

/**
 * Who the form is about: a known customer (corrected when name or phone differ), one with the same number, a new one,
 * or nobody when nothing was typed.
 */
export function settleCustomer(book: Book, scene: Scene, form: CaseForm['customer']): Settled {
  const phone = form.phone === '' ? '' : normalPhone(form.phone)
  if (phone === null) return { ok: false, refusal: refuse('phone-unreadable', 'customer.phone') }
  if (form.id !== null) {
    const before = book.customers.get(form.id)
    if (!before) return { ok: false, refusal: refuse('no-such-customer', 'customer') }
    if (before.name === form.name && (before.phones[0] ?? '') === phone)
      return { ok: true, customerId: before.id, changes: [] }
    const record = corrected(scene, before, form.name, phone)
    return { ok: true, customerId: before.id, changes: [{ collection: 'customers', record }] }
  }
  if (form.name === '' && phone === '') return { ok: true, customerId: null, changes: [] }
  const known = phone === '' ? null : sameNumber(book, phone, form.name)
  if (known) {
    const changes: Change[] =
      known.name === '' && form.name !== ''
        ? [{ collection: 'customers', record: corrected(scene, known, form.name, phone) }]
        : []
    return { ok: true, customerId: known.id, changes }
  }
  const record = newCustomer(scene, form.name, phone)
  return { ok: true, customerId: record.id, changes: [{ collection: 'customers', record }] }
}

/** Somebody with this whole number whose name does not contradict: a family may share one telephone. */
function sameNumber(book: Book, phone: string, name: string): Customer | null {
  // A tail alone is shared by many.
  if (phone.length < 7) return null
  for (const { id, name: known, phones, deletedAt } of book.customers.summaries.values()) {
    if (deletedAt !== null || !phones.includes(phone)) continue
    if (name === '' || known === '' || known === name) return book.customers.get(id) ?? null
  }
  return null
}
