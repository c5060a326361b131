// What somebody typed into a search field, read in every way that it may be meant.
import { typedDigits } from '../../model/phone'
import { LEAST_TRACKING_TAIL, trackingKey } from '../../model/trackingNo'
import { readCaseNumber } from '../caseNumbers'
import { fold } from './fold'
import { LEAST_INSIDE } from './ranks'

export type Word = {
  /** Folded. */
  readonly text: string
  /** When it may be a telephone number or a piece of one; otherwise empty. */
  readonly digits: string
  /** Finds it among the readings of a name, where it must begin at a syllable; null for what nobody types as pinyin. */
  readonly reading: RegExp | null
  /** No reading of a name holds it. */
  readonly isChinese: boolean
  /** One letter or digit stands in every case: it is the beginning of a name. */
  readonly isName: boolean
}

/** Words that must all be there. */
export type Way = readonly Word[]

export type Typed = {
  readonly text: string
  /** A whole case number: then nothing else is meant. */
  readonly number: string | null
  readonly ways: readonly Way[]
}

const LATIN = /^[a-z0-9]*[a-z][a-z0-9]*$/
/** Between two typed letters, the rest of a syllable may be left out when its first letter was typed, or the sound `zh`. */
const NEXT = '(?: |(?<=(?<![^ \\n])(?:[a-z]|[zcs]h))[a-z]* )?'

/** `zengli`, `zl`, `zengl`, `li`; never `eng` or `an` out of the middle of a syllable. */
function readingOf(text: string): RegExp | null {
  return LATIN.test(text) ? new RegExp(`(?<![^ \\n])${[...text].join(NEXT)}`) : null
}

const wordOf = (text: string): Word => ({
  text,
  digits: typedDigits(text),
  reading: readingOf(text),
  isChinese: /\p{Script=Han}/u.test(text),
  isName: /^[a-z0-9]$/.test(text),
})

/** Numbers are read off labels and screens with spaces in them; anything shorter is a word of its own. */
function packedNumber(text: string): string | null {
  const packed = typedDigits(text) || fold(trackingKey(text))
  const isNumber = packed.length > LEAST_TRACKING_TAIL && /^[a-z0-9]*\d[a-z0-9]*$/.test(packed)
  return isNumber && packed !== text ? packed : null
}

/** The words of what was typed, folded. */
export const typedWords = (raw: string): readonly string[] => fold(raw).split(/\s+/).filter(Boolean)

/** Two Chinese signs or three others: less stands in too many follow-ups. */
const SAYS_ENOUGH = /[\p{Script=Han}]{2}|[\p{L}\p{N}]{3}/u

/** The stretch of what was typed for which it is worth reading the follow-ups of ten years, or null. */
export function stretchForNotes(words: readonly string[]): string | null {
  const stretches = words.flatMap(word => word.match(/[\p{L}\p{N}]+/gu) ?? [])
  const longest = stretches.reduce((a, b) => (b.length > a.length ? b : a), '')
  return SAYS_ENOUGH.test(longest) ? longest : null
}

export function readTyped(raw: string): Typed {
  const text = fold(raw).trim()
  const packed = packedNumber(text)
  const ways: Way[] = text === '' ? [] : [typedWords(text).map(wordOf)]
  if (packed !== null) ways.push([wordOf(packed)])
  return { text, number: readCaseNumber(text), ways }
}

/** True when whatever fits the later word was among what fitted the earlier one. */
export function isLonger(before: Word, after: Word): boolean {
  if (!after.text.startsWith(before.text) || before.isName !== after.isName) return false
  // A few digits find only beginnings and ends of numbers, more find the middle, too.
  const { digits } = before
  const isSameNumber =
    after.digits === digits ||
    after.digits === '' ||
    (digits.length >= LEAST_INSIDE && after.digits.includes(digits))
  return isSameNumber && (before.reading === null) === (after.reading === null)
}
