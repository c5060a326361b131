// Finds cases as somebody types: each word in one pass over the summaries, and in its last hits alone while it grows.
import type { Book } from '../../model/book'
import type { CaseSummary, CustomerSummary } from '../../model/summary'
import { keepBest } from '../keepBest'
import { caseRank, highestRank } from './caseRank'
import { personRank } from './personRank'
import { bestWay, RANK } from './ranks'
import { isLonger, readTyped, type Word } from './typed'

/** All that one word fits, in which a longer one is looked for. */
type Found = {
  readonly word: Word
  /** How well the customers fit. */
  readonly customers: ReadonlyMap<string, number>
  readonly ofCustomers: readonly CaseSummary[]
  /** Those whose customer fits are left out. */
  readonly byText: readonly CaseSummary[]
}

type Hit = { readonly rank: number; readonly of: CaseSummary }

function isBefore(a: Hit, b: Hit): boolean {
  if (a.rank !== b.rank) return a.rank > b.rank
  if (a.of.createdAt !== b.of.createdAt) return a.of.createdAt > b.of.createdAt
  return a.of.id > b.of.id
}

function* known<Summary>(summaries: ReadonlyMap<string, Summary>, ids: Iterable<string>): Generator<Summary> {
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

function look(
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

/** An earlier word may have fitted a case by its customer alone, and the longer one by its text. */
const textsOf = ({ ofCustomers, byText }: Found) => [...byText, ...ofCustomers]

const rankOfText = (word: Word, { text }: CaseSummary) =>
  word.isName ? RANK.none : caseRank(text, word.text)

/** None for a case that it does not fit. */
function rankIn({ word, customers }: Found, one: CaseSummary): number {
  const ofCustomer = (one.customerId !== null && customers.get(one.customerId)) || RANK.none
  // Nothing that a case says is better than the tail of its customer's number.
  return ofCustomer >= RANK.tail ? ofCustomer : Math.max(ofCustomer, rankOfText(word, one))
}

const sizeOf = ({ ofCustomers, byText }: Found) => ofCustomers.length + byText.length

/** The best that all words of a way fit. */
function bestOf(way: readonly Found[], most: number): readonly Hit[] {
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

/** Remembers the last pass over the book of one shop, and forgets it with every change of the book. */
export class CaseSearch {
  private editions = ''
  /** The newest first, as far as they were written in their order: a later hit is then seldom better than an earlier one. */
  private newest: readonly CaseSummary[] = []
  private last: readonly Found[] = []

  /** Ids of the best, best first, within equals the newest first. The trash is left out. */
  find(book: Book, raw: string, most: number): readonly string[] {
    this.forgetOld(book)
    const { number, ways } = readTyped(raw)
    if (number !== null)
      return this.newest
        .filter(({ no, deletedAt }) => no === number && deletedAt === null)
        .map(({ id }) => id)
    const lone = ways.length === 1 && ways[0]?.length === 1 ? ways[0][0] : undefined
    if (lone?.isName) return this.beginning(book, lone, most)
    const found = ways.map(way => way.map(word => this.look(book, word)))
    this.last = found.flat()
    const hits = found.flatMap(way => bestOf(way, most)).sort((a, b) => (isBefore(a, b) ? -1 : 1))
    return [...new Set(hits.map(({ of }) => of.id))].slice(0, most)
  }

  private forgetOld({ cases, customers }: Book): void {
    const editions = `${cases.edition} ${customers.edition}`
    if (editions === this.editions) return
    this.editions = editions
    this.last = []
    this.newest = [...cases.summaries.values()].reverse()
  }

  /** One letter alone begins so many names in pinyin that it says nothing yet: it finds those that are written with it. */
  private beginning(book: Book, letter: Word, most: number): readonly string[] {
    const found = look(book, letter, book.customers.summaries.values(), [], RANK.start)
    return bestOf([found], most).map(({ of }) => of.id)
  }

  private look(book: Book, word: Word): Found {
    const before = this.last.find(one => isLonger(one.word, word))
    if (before === undefined) return look(book, word, book.customers.summaries.values(), this.newest)
    if (before.word.text === word.text) return before
    return look(book, word, known(book.customers.summaries, before.customers.keys()), textsOf(before))
  }
}
