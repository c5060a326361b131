// How well a case fits a word that was typed, by its prepared text.
import { LEAST_TRACKING_TAIL } from '../../model/trackingNo'
import { WORDS_BEGIN } from './caseText'
import { RANK } from './ranks'

export function caseRank(text: string, typed: string): number {
  const found = text.indexOf(typed)
  if (found < 0) return RANK.none
  const words = text.indexOf(WORDS_BEGIN)
  if (found > words) return RANK.rest
  return isOrderTail(text, typed) ? RANK.tail : RANK.goods
}

/** What a case can be worth at most for this. */
export const highestRank = (typed: string): number => (mayBeTail(typed) ? RANK.tail : RANK.goods)

const mayBeTail = (typed: string): boolean => typed.length >= LEAST_TRACKING_TAIL && /\d/.test(typed)

/** The order number stands on the second line. */
function isOrderTail(text: string, typed: string): boolean {
  if (!mayBeTail(typed)) return false
  const start = text.indexOf('\n') + 1
  const tail = text.indexOf('\n', start) - typed.length
  return tail >= start && text.startsWith(typed, tail)
}
