// Why a case was found: the place of the first word that its line in a list does not show.
import type { Case } from '../../model/case'
import type { FoundIn } from '../../model/searchViews'
import { trackingKey } from '../../model/trackingNo'
import type { CaseCard } from '../../model/views'
import { lineWords, subTagWords } from './caseText'
import { excerpt, placeOf } from './excerpt'
import { fold } from './fold'
import { writtenTexts } from './followUpText'
import { type Person, personRank } from './personRank'
import { RANK } from './ranks'
import type { Typed, Word } from './typed'

function* places(record: Case): Generator<FoundIn> {
  yield { field: 'orderNo', text: record.orderNo }
  for (const line of record.lines) yield { field: 'goods', text: lineWords(line) }
  for (const { trackingNo } of record.parcels) yield { field: 'tracking', text: trackingNo }
  yield { field: 'problem', text: subTagWords(record) }
  yield { field: 'note', text: record.note }
}

const isNumber = ({ field }: FoundIn): boolean => field === 'orderNo' || field === 'tracking'

/** Numbers are written with spaces and dashes, and typed without. */
function holds(place: FoundIn, typed: string): boolean {
  return (
    fold(place.text).includes(typed) || (isNumber(place) && fold(trackingKey(place.text)).includes(typed))
  )
}

export function foundIn(
  record: Case,
  customer: Person | undefined,
  card: CaseCard,
  { ways }: Typed,
): FoundIn | null {
  const isShown = (word: Word): boolean =>
    placeOf(`${card.no} ${card.item}`, [word.text]) >= 0 ||
    (customer !== undefined && personRank(customer, word) > RANK.none)
  for (const words of ways) {
    if (words.every(isShown)) return null
    for (const word of words) {
      if (isShown(word)) continue
      for (const place of places(record))
        if (holds(place, word.text)) return { ...place, text: excerpt(place.text, [word.text]) }
    }
  }
  return null
}

/** The text of its follow-ups in which most of the words stand; null unless each of them stands in some. */
export function foundInFollowUps(record: Case, words: readonly string[]): FoundIn | null {
  const missing = new Set(words)
  let most = 0
  let best: FoundIn | null = null
  for (const { field, text } of writtenTexts(record)) {
    const folded = fold(text)
    const here = words.filter(word => folded.includes(word))
    for (const word of here) missing.delete(word)
    if (here.length <= most) continue
    most = here.length
    best = { field, text: excerpt(text, words) }
  }
  return missing.size === 0 ? best : null
}
