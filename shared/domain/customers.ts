// Customers: found by tail, phone or name, made from what was typed at the counter.
import type { Book, Change } from '../model/book'
import type { Case } from '../model/case'
import type { CaseForm } from '../model/caseForm'
import type { Customer } from '../model/customer'
import { CustomerId } from '../model/ids'
import { normalPhone, toHalfWidth, typedDigits } from '../model/phone'
import { type Refusal, refuse } from '../model/refusal'
import type { Scene } from '../model/ruling'
import type { CustomerHit } from '../model/views'
import { instant } from '../time/zone'
import { customerBrief, itemText } from './cards'
import { matchRank } from './matchCustomer'
import { newRecord } from './newRecord'
import { settingsOf } from './settings'

const MOST_HITS = 8

/** All cases of one customer that are not in the trash, newest first. */
export function casesOf(book: Book, customerId: CustomerId): Case[] {
  const found: Case[] = []
  for (const record of book.cases.values()) {
    if (record.customerId === customerId && record.deletedAt === null) found.push(record)
  }
  return found.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
}

export function findCustomers(book: Book, typed: string): CustomerHit[] {
  const text = toHalfWidth(typed).trim().toLowerCase()
  const digits = typedDigits(text)
  if (text === '') return []
  const hits: { rank: number; customer: Customer }[] = []
  for (const customer of book.customers.values()) {
    if (customer.deletedAt !== null) continue
    const rank = matchRank(customer.phones, customer.name.toLowerCase(), text, digits)
    if (rank > 0) hits.push({ rank, customer })
  }
  hits.sort((a, b) => b.rank - a.rank || (a.customer.updatedAt < b.customer.updatedAt ? 1 : -1))
  const best = hits.slice(0, MOST_HITS).map(hit => hit.customer)
  return withHistory(book, best)
}

/** One walk over the cases for all hits together. */
function withHistory(book: Book, customers: readonly Customer[]): CustomerHit[] {
  const history = new Map(
    customers.map(customer => [customer.id, { cases: 0, open: 0, last: null as Case | null }]),
  )
  if (customers.length > 0) {
    for (const record of book.cases.values()) {
      const sum =
        record.customerId === null || record.deletedAt !== null ? undefined : history.get(record.customerId)
      if (!sum) continue
      sum.cases++
      if (record.closedAt === null) sum.open++
      if (sum.last === null || record.createdAt > sum.last.createdAt) sum.last = record
    }
  }
  const { maskPhones } = settingsOf(book)
  return customers.map(customer => {
    const sum = history.get(customer.id)
    return {
      customer: customerBrief(customer, maskPhones),
      cases: sum?.cases ?? 0,
      openCases: sum?.open ?? 0,
      lastItem: sum?.last ? itemText(sum.last) : '',
    }
  })
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
  for (const customer of book.customers.values()) {
    if (customer.deletedAt !== null || !customer.phones.includes(phone)) continue
    if (name === '' || customer.name === '' || customer.name === name) return customer
  }
  return null
}
