// Finding a case by number, telephone tail, name or item, as the clerk types.
import type { Book } from '../model/book'
import type { Case } from '../model/case'
import { normalPhone, toHalfWidth } from '../model/phone'
import type { CaseCard } from '../model/views'
import { caseCard } from './cards'
import { readCaseNumber } from './caseNumbers'
import { limitsAt } from './deadlines'

const MOST_HITS = 30

// Records are never changed in place, so a text belongs to its record for good and goes with it.
const texts = new WeakMap<Case, string>()

function textOf(record: Case): string {
  let text = texts.get(record)
  if (text === undefined) {
    const goods = record.lines.map(line => `${line.itemName} ${line.spec} ${line.place}`).join(' ')
    text = `${record.no} ${goods}`.toLowerCase()
    texts.set(record, text)
  }
  return text
}

/** 0 is not at all. A whole number first, then tail, name, other digits, item. */
function customerRanks(book: Book, text: string, digits: string): Map<string, number> {
  const ranks = new Map<string, number>()
  for (const customer of book.customers.values()) {
    let rank = 0
    if (digits.length >= 3) {
      if (customer.phones.some(phone => phone.endsWith(digits))) rank = 5
      else if (digits.length >= 4 && customer.phones.some(phone => phone.includes(digits))) rank = 3
    }
    const name = customer.name.toLowerCase()
    if (rank < 4 && name !== '' && name.includes(text)) rank = name === text ? 5 : 4
    if (rank > 0) ranks.set(customer.id, rank)
  }
  return ranks
}

/** `now` in milliseconds. Best first, within equals the newest first; the trash is left out. */
export function findCases(book: Book, now: number, typed: string): CaseCard[] {
  const text = toHalfWidth(typed).trim().toLowerCase()
  if (text === '') return []
  const limits = limitsAt(book, now)
  const number = readCaseNumber(text)
  const digits = normalPhone(text) ?? (/^\d+$/.test(text) ? text : '')
  const byCustomer = customerRanks(book, text, digits)
  const hits: { rank: number; record: Case }[] = []
  for (const record of book.cases.values()) {
    if (record.deletedAt !== null) continue
    if (number !== null) {
      if (record.no === number) hits.push({ rank: 9, record })
      continue
    }
    const rank =
      (record.customerId && byCustomer.get(record.customerId)) || (textOf(record).includes(text) ? 2 : 0)
    if (rank > 0) hits.push({ rank, record })
  }
  hits.sort((a, b) => b.rank - a.rank || (a.record.createdAt < b.record.createdAt ? 1 : -1))
  return hits.slice(0, MOST_HITS).map(hit => caseCard(book, hit.record, limits))
}

/** The trash, last thrown away first. */
export function trashedCases(book: Book, now: number): CaseCard[] {
  const limits = limitsAt(book, now)
  const found: Case[] = []
  for (const record of book.cases.values()) if (record.deletedAt !== null) found.push(record)
  found.sort((a, b) => ((a.deletedAt ?? '') < (b.deletedAt ?? '') ? 1 : -1))
  return found.map(record => caseCard(book, record, limits))
}
