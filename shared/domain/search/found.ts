// What a word fits among customers and cases, and the best of what several words fit together.
import type { Book } from '../../model/book'
import type { CaseSummary, CustomerSummary } from '../../model/summary'
import { keepBest } from '../keepBest'
import { caseRank, highestRank } from './caseRank'
import { personRank } from './personRank'
import { bestWay, RANK } from './ranks'
import type { Word } from './typed'

/** All that one word fits, in which a longer one is looked for. */
export type Found = {
  readonly word: Word
  /** How well the customers fit. */
  readonly customers: ReadonlyMap<string, number>
  readonly ofCustomers: readonly CaseSummary[]
  /** Those whose customer fits are left out. */
  readonly byText: readonly CaseSummary[]
}

export type Hit = { readonly rank: number; readonly of: CaseSummary }

export function isBefore(a: Hit, b: Hit): boolean {
  if (a.rank !== b.rank) return a.rank > b.rank
  if (a.of.createdAt !== b.of.createdAt) return a.of.createdAt > b.of.createdAt
  return a.of.id > b.of.id
}

export function* known<Summary>(
  summaries: ReadonlyMap<string, Summary>,
  ids: Iterable<string>,
): Generator<Summary> {
  for (const id of ids) {
    const summary = summaries.get(id)
    if (summary !== undefined) yield summary
  }
}

function fittingCustomers(
  among: Iterable<CustomerSummary>,
  word: Word,
  least: number,
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  for (const customer of among) {
    const rank = personRank(customer, word)
    if (rank >= least) ranks.set(customer.id, rank)
  }
  return ranks
}

export function look(
  { cases }: Book,
  word: Word,
  among: Iterable<CustomerSummary>,
  texts: readonly CaseSummary[],
  least: number = RANK.rest,
): Found {
  const customers = fittingCustomers(among, word, least)
  const ofCustomers: CaseSummary[] = []
  const byText: CaseSummary[] = []
  // To ask for the customer of every case would take longer than to read them all.
  for (const customerId of customers.keys())
    for (const one of known(cases.summaries, cases.of(customerId)))
      if (one.deletedAt === null) ofCustomers.push(one)
  const isListed = (id: string | null) => customers.size > 0 && id !== null && customers.has(id)
  if (!word.isName)
    for (const one of texts)
      if (one.text.includes(word.text) && one.deletedAt === null && !isListed(one.customerId))
        byText.push(one)
  return { word, customers, ofCustomers, byText }
}

/** All its cases: what fitted one word by its customer may fit another by its text. */
export const casesIn = ({ ofCustomers, byText }: Found): readonly CaseSummary[] => [...byText, ...ofCustomers]

const rankOfText = (word: Word, { text }: CaseSummary) =>
  word.isName ? RANK.none : caseRank(text, word.text)

/** None for a case that it does not fit. */
function rankIn({ word, customers }: Found, one: CaseSummary): number {
  const ofCustomer = (one.customerId !== null && customers.get(one.customerId)) || RANK.none
  // Nothing that a case says is better than the tail of its customer's number.
  return ofCustomer >= RANK.tail ? ofCustomer : Math.max(ofCustomer, rankOfText(word, one))
}

export const sizeOf = ({ ofCustomers, byText }: Found): number => ofCustomers.length + byText.length

/** The best that all words of a way fit. */
export function bestOf(way: readonly Found[], most: number): readonly Hit[] {
  const fewest = way.reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a))
  const best: Hit[] = []
  const take = (one: CaseSummary, rank: number) => {
    if (rank > RANK.none) keepBest(best, most, { rank, of: one }, isBefore)
  }
  const inWay = (one: CaseSummary) => bestWay([way], found => rankIn(found, one))
  for (const one of fewest.ofCustomers) take(one, inWay(one))
  if (way.length > 1) for (const one of fewest.byText) take(one, inWay(one))
  else takeTexts(fewest, most, best, take)
  return best
}

/** A word that stands in very many cases: most of them cannot be among the best, and need not be looked at closely. */
function takeTexts(
  { word, byText }: Found,
  most: number,
  best: readonly Hit[],
  take: (one: CaseSummary, rank: number) => void,
): void {
  const highest = highestRank(word.text)
  for (const one of byText) {
    const last = best.length === most ? best.at(-1) : undefined
    const isHopeless = last && last.rank >= highest && last.of.createdAt > one.createdAt
    if (!isHopeless) take(one, rankOfText(word, one))
  }
}
