// Finds cases as somebody types: a word in one pass over the packed texts, and in its last hits alone while it grows.
import type { Book } from '../../model/book'
import type { CaseSummary, CustomerSummary } from '../../model/summary'
import { type CasesWith, CaseTexts } from './caseTexts'
import { bestOf, casesIn, type Found, isBefore, known, look, sizeOf } from './found'
import { PersonTexts } from './personTexts'
import { RANK } from './ranks'
import { isLonger, readTyped, type Way, type Word } from './typed'

/** To look through more than these is no quicker than to look through all. */
const FEW = 10_000
const NONE: CasesWith = { named: [], worded: [] }

/** Remembers the last pass over the book of one shop, and forgets it with every change of the book. */
export class CaseSearch {
  private editions = ''
  private readonly cases = new CaseTexts()
  private readonly people = new PersonTexts()
  /** What was found with the one word of each way in which all others were looked for. */
  private last: readonly Found[] = []

  /** Ids of the best, best first, within equals the newest first. The trash is left out. */
  find(book: Book, raw: string, most: number): readonly string[] {
    this.refresh(book)
    const { number, ways } = readTyped(raw)
    if (number !== null) {
      const found = this.cases.numbered(number)
      return found ? [found.id] : []
    }
    const lone = ways.length === 1 && ways[0]?.length === 1 ? ways[0][0] : undefined
    if (lone?.isName) return this.beginning(book, lone, most)
    const found = ways.map(way => this.along(book, way))
    this.last = found.flatMap(([first]) => first ?? [])
    const hits = found.flatMap(way => bestOf(way, most)).sort((a, b) => (isBefore(a, b) ? -1 : 1))
    return [...new Set(hits.map(({ of }) => of.id))].slice(0, most)
  }

  /** Makes ready, in steps of a few milliseconds, what the first key press would otherwise wait for. */
  *preparing(book: Book): Generator<void> {
    this.refresh(book)
    for (const texts of [this.cases, this.people]) for (const _ of texts.packing()) yield
    // A shelf makes its list of what belongs to whom when it is first asked.
    book.cases.of('')
  }

  private refresh({ cases, customers }: Book): void {
    const editions = `${cases.edition} ${customers.edition}`
    if (editions === this.editions) return
    this.editions = editions
    this.last = []
    this.cases.refresh(cases.summaries)
    this.people.refresh(customers.summaries)
  }

  /** One letter alone begins so many names in pinyin that it says nothing yet: it finds those that are written with it. */
  private beginning(book: Book, letter: Word, most: number): readonly string[] {
    const found = look(book, letter, this.people.called(letter.text), NONE, RANK.start)
    return bestOf([found], most).map(({ of }) => of.id)
  }

  /** One word is looked for everywhere, or where a shorter one was found; the others are looked for in what it found. */
  private along(book: Book, way: Way): readonly Found[] {
    let first: Found | null = null
    for (const word of way) {
      const before = this.last.find(one => isLonger(one.word, word))
      if (before === undefined) continue
      const isSame = before.word.text === word.text
      if (!isSame && sizeOf(before) > FEW) continue
      first = isSame ? before : narrower(book, before, word)
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
    return look(book, word, this.people.mayFit(word), word.isName ? NONE : this.cases.holding(word.text))
  }

  private within(book: Book, first: Found, word: Word): Found {
    if (sizeOf(first) > FEW) return this.everywhere(book, word)
    const cases = casesIn(first)
    return look(book, word, customersOf(book, cases), { named: holding(word, cases), worded: [] })
  }
}

function narrower(book: Book, before: Found, word: Word): Found {
  const people = known(book.customers.summaries, before.customers.keys())
  // A case whose customer fitted the shorter word may fit the longer one by itself.
  const named = holding(word, [...before.named, ...before.ofCustomers])
  return look(book, word, people, { named, worded: holding(word, before.worded) })
}

function holding(word: Word, cases: readonly CaseSummary[]): readonly CaseSummary[] {
  return word.isName ? [] : cases.filter(({ text }) => text.includes(word.text))
}

function customersOf({ customers }: Book, cases: readonly CaseSummary[]): Iterable<CustomerSummary> {
  const ids = new Set(cases.flatMap(({ customerId }) => customerId ?? []))
  return known(customers.summaries, ids)
}
