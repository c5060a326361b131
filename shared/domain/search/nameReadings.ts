// How a name is typed on a Latin keyboard: pinyin without tones, by surname where a surname is read in its own way.
import { pinyin } from 'pinyin-pro'
import { fold } from './fold'

/** Chinese characters, digits, letters of any other script: whatever stands between them is not typed. */
const PARTS = /\p{Script=Han}+|\d+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu
const HAN = /^\p{Script=Han}/u

/** 曾丽 is Zēng Lì by her surname, but somebody who never met a Zeng types the ordinary cénɡ. */
type Mode = 'head' | 'off'

function syllables(chinese: string, mode: Mode): string[] {
  return pinyin(chinese, {
    type: 'array',
    toneType: 'none',
    v: true,
    nonZh: 'removed',
    surname: mode,
    toneSandhi: false,
  })
}

/** A surname has one sign or two. */
const SURNAME_SIGNS = 2
const ownReading = new Map<string, boolean>()

/** Is the surname that a name begins with read in its own way? Asked once of each beginning: a reading costs more than all the rest. */
function hasOwnReading(name: string): boolean {
  const start = name.slice(0, SURNAME_SIGNS)
  const known = ownReading.get(start)
  if (known !== undefined) return known
  const differs = syllables(start, 'head').join() !== syllables(start, 'off').join()
  ownReading.set(start, differs)
  return differs
}

/** Keyboards without ü have a v for it; people and passports write u. */
function waysOfTyping(read: readonly string[]): string[][] {
  const plain = [...read]
  return read.some(syllable => syllable.includes('v'))
    ? [plain, read.map(syllable => syllable.replaceAll('v', 'u'))]
    : [plain]
}

/** Of one part of a name: Latin letters and digits are typed as they are. */
function waysOf(part: string, isFirst: boolean): string[][] {
  if (!HAN.test(part)) return [[part]]
  const modes: readonly Mode[] = !isFirst ? ['off'] : hasOwnReading(part) ? ['head', 'off'] : ['head']
  return modes.flatMap(mode => waysOfTyping(syllables(part, mode)))
}

/**
 * One way of typing the whole name a line, a space before every syllable but the first: `zeng li`, `ceng li`. Empty for a name
 * without anything that can be typed.
 */
export function nameReadings(name: string): string {
  const parts = fold(name).match(PARTS) ?? []
  const ways = parts.reduce<string[][]>(
    (before, part, at) => waysOf(part, at === 0).flatMap(way => before.map(earlier => [...earlier, ...way])),
    [[]],
  )
  return [...new Set(ways.map(way => way.join(' ')))].filter(Boolean).join('\n')
}
