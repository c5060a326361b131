// What people look for in a shop of many years: names, ends of telephone numbers, order numbers, words, initials.
import type { Book } from '#shared/model/book'
import type { CaseSummary } from '#shared/model/summary'

/** From old cases to new ones. */
const PLACES = [0.08, 0.45, 0.93]
const LONGEST_ORDER_NO = 14

/** Twelve texts, each to be typed letter by letter. */
export function searchTargets(book: Book): readonly string[] {
  return [
    ...PLACES.map(place => customerNear(book, place).name),
    ...[4, 6].map((digits, n) => phoneNear(book, PLACES[n] ?? 0).slice(-digits)),
    ...[0.2, 0.8].map(place => orderNear(book, place)),
    goodsNear(book, 0.3),
    ...[0.55, 0.7].map((place, n) => noteNear(book, place).slice(n * 6, n * 6 + 4)),
    ...[0.25, 0.75].map(place => initialsOf(customerNear(book, place).text)),
  ]
}

export const prefixesOf = (text: string): readonly string[] => {
  const signs = [...text]
  return signs.map((_, end) => signs.slice(0, end + 1).join(''))
}

/** The first one after that part of the whole which has what is asked for. */
function near<Value>(all: readonly Value[], place: number, has: (value: Value) => boolean): Value {
  const from = Math.floor(all.length * place)
  const found = all.slice(from).find(has) ?? all.find(has)
  if (found === undefined) throw new Error('the shop has nothing like that to look for')
  return found
}

const caseNear = (book: Book, place: number, has: (summary: CaseSummary) => boolean = () => true) => {
  const summary = near(byAge(book), place, has)
  const record = book.cases.get(summary.id)
  if (record === undefined) throw new Error(`case ${summary.no} cannot be read`)
  return record
}

const byAge = (book: Book) =>
  [...book.cases.summaries.values()].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))

/** Three signs and their readings: somebody of whom all is known. */
const customerNear = (book: Book, place: number) =>
  near([...book.customers.summaries.values()], place, ({ name }) => name.length === 3)

const phoneNear = (book: Book, place: number) => customerNear(book, place).phones[0] ?? ''
const orderNear = (book: Book, place: number) =>
  caseNear(book, place, ({ id }) => (book.cases.get(id)?.orderNo ?? '') !== '').orderNo.slice(
    0,
    LONGEST_ORDER_NO,
  )
const goodsNear = (book: Book, place: number) => caseNear(book, place).lines[0]?.itemName ?? ''
const noteNear = (book: Book, place: number) => caseNear(book, place).note

function initialsOf(readings: string): string {
  const [reading = ''] = readings.split('\n')
  return reading
    .split(' ')
    .map(syllable => syllable[0])
    .join('')
}
