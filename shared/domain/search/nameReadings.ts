// How a name is typed on a Latin keyboard: pinyin without tones, by surname where a surname is read in its own way.
import { pinyin } from 'pinyin-pro'
import { fold } from './fold'

/** Chinese characters, digits, letters of any other script: whatever stands between them is not typed. */
const PARTS = /\p{Script=Han}+|\d+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu
const HAN = /^\p{Script=Han}/u

/** 曾丽 is Zēng Lì by her surname, but somebody who never met a Zeng types the ordinary cénɡ. */
const MODES = ['head', 'off'] as const
/** Keyboards without ü have a v for it; people and passports write u. */
const UMLAUTS = ['v', 'u'] as const

function syllables(
  chinese: string,
  mode: (typeof MODES)[number],
  umlaut: (typeof UMLAUTS)[number],
): string[] {
  const read = pinyin(chinese, {
    type: 'array',
    toneType: 'none',
    v: true,
    nonZh: 'removed',
    surname: mode,
    toneSandhi: false,
  })
  return umlaut === 'v' ? read : read.map(syllable => syllable.replaceAll('v', umlaut))
}

/**
 * One way of typing the whole name a line, a space before every syllable but the first: `zeng li`, `ceng li`. Latin letters and
 * digits in a name are typed as they are. Empty for a name without either.
 */
export function nameReadings(name: string): string {
  const parts = fold(name).match(PARTS) ?? []
  const ways = MODES.flatMap(mode =>
    UMLAUTS.map(umlaut =>
      parts
        .flatMap((part, at) => (HAN.test(part) ? syllables(part, at === 0 ? mode : 'off', umlaut) : [part]))
        .join(' '),
    ),
  )
  return [...new Set(ways)].filter(Boolean).join('\n')
}
