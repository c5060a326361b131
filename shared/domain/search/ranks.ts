// How well something fits what was typed: one scale for the search box, the register form and the parcels, best first.

export const RANK = {
  /** The whole number of a case or a parcel leaves nothing to choose. */
  wholeNumber: 9,
  /** The end of a telephone or order number: what customers say aloud. */
  tail: 8,
  wholeName: 7,
  initials: 6,
  /** A name or a telephone number begins like this. */
  start: 5,
  pinyin: 4,
  /** In the middle of a name or a telephone number. */
  inside: 3,
  goods: 2,
  /** Words of the problem and notes. */
  rest: 1,
  none: 0,
} as const

/** Fewer digits than this are at the end of too many numbers, and fewer than the second in the middle of too many. */
export const LEAST_TAIL = 3
export const LEAST_INSIDE = 4

/** What was typed fits as well as its words do in the mean, read in the way that fits best; not at all if a word does not. */
export function bestWay<Word>(ways: readonly (readonly Word[])[], rankOf: (word: Word) => number): number {
  let best: number = RANK.none
  for (const words of ways) {
    let sum: number = RANK.none
    for (const word of words) {
      const rank = rankOf(word)
      if (rank === RANK.none) {
        sum = RANK.none
        break
      }
      sum += rank
    }
    best = Math.max(best, sum / words.length)
  }
  return best
}
