// How well a person fits a word that was typed: by telephone, by name, by the pinyin of the name.
import { fold } from './fold'
import { bestWay, LEAST_INSIDE, LEAST_TAIL, RANK } from './ranks'
import type { Way, Word } from './typed'

/** A customer's summary, or whoever else has a name: `text` holds its readings. */
export type Person = {
  readonly name: string
  readonly phones: readonly string[]
  readonly text: string
}

/** Of one word. */
export function personRank(person: Person, word: Word): number {
  return Math.max(phoneRank(person.phones, word.digits), nameRank(person, word))
}

/** Of everything that was typed: every word must fit. */
export const rankOfPerson = (person: Person, ways: readonly Way[]): number =>
  bestWay(ways, word => personRank(person, word))

function phoneRank(phones: readonly string[], digits: string): number {
  if (digits.length < LEAST_TAIL) return RANK.none
  let best: number = RANK.none
  for (const phone of phones) {
    if (!phone.includes(digits)) continue
    if (phone.endsWith(digits)) return RANK.tail
    if (phone.startsWith(digits)) best = RANK.start
    else if (digits.length >= LEAST_INSIDE) best = Math.max(best, RANK.inside)
  }
  return best
}

function nameRank({ name, text }: Person, word: Word): number {
  if (word.reading !== null) return readingRank(name, text, word.text, word.reading)
  if (name.includes(word.text)) {
    if (name === word.text) return RANK.wholeName
    return name.startsWith(word.text) ? RANK.start : RANK.inside
  }
  // A name may hold full-width signs: its readings do not.
  return !word.isChinese && text.includes(word.text) ? RANK.inside : RANK.none
}

const initialsOf = (reading: string): string =>
  reading
    .split(' ')
    .map(syllable => syllable[0])
    .join('')

/** Names that are written as they are typed. */
const LATIN_NAME = /^[!-~！-～]/

function readingRank(name: string, text: string, typed: string, reading: RegExp): number {
  const at = text.search(reading)
  if (at < 0) return RANK.none
  if (LATIN_NAME.test(name)) {
    const written = fold(name)
    if (written === typed) return RANK.wholeName
    if (written.startsWith(typed)) return RANK.start
  }
  if (typed.length > 1 && text.split('\n').some(line => initialsOf(line) === typed)) return RANK.initials
  return at === 0 || text[at - 1] === '\n' ? RANK.pinyin : RANK.inside
}
