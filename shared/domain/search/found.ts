// What a word fits among customers and cases, and the best of what several words fit together.
import type { Book } from '../../model/book'
import type { CaseSummary, CustomerSummary } from '../../model/summary'
import { keepBest } from '../keepBest'
import { caseRank, highestRank } from './caseRank'
import { type CasesWith, newestFirst } from './caseTexts'
import { personRank } from './personRank'
import { bestWay, RANK } from './ranks'
import type { Word } from './typed'

/** All that one word fits, in which a longer one is looked for. */
export type Found = {
  readonly word: Word
  /** How well the customers fit. */
  readonly customers: ReadonlyMap<string, number>
  readonly ofCustomers: readonly CaseSummary[]
} & CasesWith

export type Hit = { readonly rank: number; readonly of: CaseSummary }

export function isBefore(a: Hit, b: Hit): boolean {
  return a.rank === b.rank ? newestFirst(a.of, b.of) < 0 : a.rank > b.rank
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

/** `holding`: the cases whose own texts hold the word; those whose customer fits are left out of them. */
export function look(
  { cases }: Book,
  word: Word,
  among: Iterable<CustomerSummary>,
  holding: CasesWith,
  least: number = RANK.rest,
): Found {
  const customers = fittingCustomers(among, word, least)
  const ofCustomers: CaseSummary[] = []
  // To ask for the customer of every case would take longer than to read them all.
  for (const customerId of customers.keys())
    for (const one of known(cases.summaries, cases.of(customerId)))
      if (one.deletedAt === null) ofCustomers.push(one)
  if (customers.size === 0) return { word, customers, ofCustomers, ...holding }
  const isOfOther = ({ customerId }: CaseSummary) => customerId === null || !customers.has(customerId)
  const [named, worded] = [holding.named.filter(isOfOther), holding.worded.filter(isOfOther)]
  return { word, customers, ofCustomers, named, worded }
}

/** All its cases: what fitted one word by its customer may fit another by its text. */
export const casesIn = ({ ofCustomers, named, worded }: Found): readonly CaseSummary[] => [
  ...named,
  ...worded,
  ...ofCustomers,
]

const rankOfText = (word: Word, { text }: CaseSummary) =>
  word.isName ? RANK.none : caseRank(text, word.text)

/** None for a case that it does not fit. */
function rankIn({ word, customers }: Found, one: CaseSummary): number {
  const ofCustomer = (one.customerId !== null && customers.get(one.customerId)) || RANK.none
  // Nothing that a case says is better than the tail of its customer's number.
  return ofCustomer >= RANK.tail ? ofCustomer : Math.max(ofCustomer, rankOfText(word, one))
}

export const sizeOf = ({ ofCustomers, named, worded }: Found): number =>
  ofCustomers.length + named.length + worded.length

/** The best that all words of a way fit. */
export function bestOf(way: readonly Found[], most: number): readonly Hit[] {
  const fewest = way.reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a))
  const best: Hit[] = []
  const take = (one: CaseSummary, rank: number) => {
    if (rank > RANK.none) keepBest(best, most, { rank, of: one }, isBefore)
  }
  const inWay = (one: CaseSummary) => bestWay([way], found => rankIn(found, one))
  if (way.length > 1) for (const one of casesIn(fewest)) take(one, inWay(one))
  else {
    for (const one of fewest.ofCustomers) take(one, inWay(one))
    takeNamed(fewest, most, best, take)
    // All of one rank, the newest first.
    for (const one of fewest.worded.slice(0, most)) take(one, RANK.rest)
  }
  return best
}

/** A word that stands in very many cases: most of them cannot be among the best, and need not be looked at closely. */
function takeNamed(
  { word, named }: Found,
  most: number,
  best: readonly Hit[],
  take: (one: CaseSummary, rank: number) => void,
): void {
  const highest = highestRank(word.text)
  for (const one of named) {
    const last = best.length === most ? best.at(-1) : undefined
    const isHopeless = last && last.rank >= highest && last.of.createdAt > one.createdAt
    if (!isHopeless) take(one, rankOfText(word, one))
  }
}
