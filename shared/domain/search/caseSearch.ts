// Finds cases as somebody types: a word in one pass over the summaries, and in its last hits alone while it grows.
import type { Book } from '../../model/book'
import type { CaseSummary, CustomerSummary } from '../../model/summary'
import { bestOf, casesIn, type Found, isBefore, known, look, sizeOf } from './found'
import { RANK } from './ranks'
import { isLonger, readTyped, type Way, type Word } from './typed'

/** To look through more than these is no quicker than to look through all. */
const FEW = 10_000

/** Remembers the last pass over the book of one shop, and forgets it with every change of the book. */
export class CaseSearch {
  private editions = ''
  /** The newest first, as far as they were written in their order: a later hit is then seldom better than an earlier one. */
  private newest: readonly CaseSummary[] = []
  /** What was found with the one word of each way in which all others were looked for. */
  private last: readonly Found[] = []

  /** Ids of the best, best first, within equals the newest first. The trash is left out. */
  find(book: Book, raw: string, most: number): readonly string[] {
    this.forgetOld(book)
    const { number, ways } = readTyped(raw)
    if (number !== null) return this.numbered(number)
    const lone = ways.length === 1 && ways[0]?.length === 1 ? ways[0][0] : undefined
    if (lone?.isName) return this.beginning(book, lone, most)
    const found = ways.map(way => this.along(book, way))
    this.last = found.flatMap(([first]) => first ?? [])
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

  private numbered(number: string): readonly string[] {
    const found = this.newest.find(({ no, deletedAt }) => no === number && deletedAt === null)
    return found ? [found.id] : []
  }

  /** One letter alone begins so many names in pinyin that it says nothing yet: it finds those that are written with it. */
  private beginning(book: Book, letter: Word, most: number): readonly string[] {
    const found = look(book, letter, book.customers.summaries.values(), [], RANK.start)
    return bestOf([found], most).map(({ of }) => of.id)
  }

  /** One word is looked for everywhere, or where a shorter one was found; the others are looked for in what it found. */
  private along(book: Book, way: Way): readonly Found[] {
    let first: Found | null = null
    for (const word of way) {
      const before = this.last.find(one => isLonger(one.word, word))
      if (before === undefined || (way.length > 1 && sizeOf(before) > FEW)) continue
      first = this.narrower(book, before, word)
      break
    }
    first ??= this.everywhere(
      book,
      way.reduce((a, b) => (b.text.length > a.text.length ? b : a)),
    )
    const { word } = first
    return [
      first,
      ...way.filter(({ text }) => text !== word.text).map(other => this.within(book, first, other)),
    ]
  }

  private everywhere(book: Book, word: Word): Found {
    return look(book, word, book.customers.summaries.values(), this.newest)
  }

  private narrower(book: Book, before: Found, word: Word): Found {
    if (before.word.text === word.text) return before
    return look(book, word, known(book.customers.summaries, before.customers.keys()), casesIn(before))
  }

  private within(book: Book, first: Found, word: Word): Found {
    if (sizeOf(first) > FEW) return this.everywhere(book, word)
    const cases = casesIn(first)
    return look(book, word, customersOf(book, cases), cases)
  }
}

function customersOf({ customers }: Book, cases: readonly CaseSummary[]): Iterable<CustomerSummary> {
  const ids = new Set(cases.flatMap(({ customerId }) => customerId ?? []))
  return known(customers.summaries, ids)
}
