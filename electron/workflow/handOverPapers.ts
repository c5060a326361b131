// Papers of the hand-over: the card of one case, and the list of a shift; times stand on them as on a calendar.
import type { Language } from '#shared/catalog/languages'
import { handOverView } from '#shared/domain/handOver/handOversView'
import { noRepeatCard } from '#shared/domain/handOver/noRepeat'
import { handOverOf } from '#shared/domain/handOver/openItems'
import { settingsOf } from '#shared/domain/settings'
import type { CaseId, HandOverId } from '#shared/model/ids'
import { handOverListPrintable } from '#shared/slips/handOverList'
import { noRepeatCardPrintable } from '#shared/slips/noRepeatCard'
import type { Printable } from '#shared/slips/printable'
import type { Pen } from '#shared/slips/sayNoRepeat'
import { clockOf, dayOf, msOf } from '#shared/time/zone'
import { wordsOf } from '#shared/words/words'
import type { OpenShop } from './shop'

function penOf(shop: OpenShop, language: Language): Pen {
  const { timeZone } = settingsOf(shop.book)
  const words = wordsOf(language)
  const moment = (at: string) => {
    const ms = msOf(at)
    return words.time.dayAndClock(words.sheets.shortDay(dayOf(ms, timeZone)), clockOf(ms, timeZone))
  }
  return { words, language, moment }
}

/** Null when there is no such case. `now` in milliseconds. */
export function noRepeatPaper(
  shop: OpenShop,
  now: number,
  caseId: CaseId,
  language: Language,
): Printable | null {
  const facts = noRepeatCard(shop.book, now, caseId)
  if (facts === null) return null
  // Each print shows the case as it stands now: there is no original that a second one would copy.
  const head = { language, isCopy: false, shopName: settingsOf(shop.book).shopName }
  return noRepeatCardPrintable(facts, head, penOf(shop, language))
}

/** Null when there is no such hand-over. */
export function handOverPaper(
  shop: OpenShop,
  now: number,
  handOverId: HandOverId,
  language: Language,
): Printable | null {
  const handOver = handOverOf(shop.book, handOverId)
  if (handOver === null) return null
  const { shopName: name, phone, address, timeZone } = settingsOf(shop.book)
  const head = { language, shop: { name, phone, address }, day: dayOf(msOf(handOver.createdAt), timeZone) }
  return handOverListPrintable(handOverView(shop.book, now, handOver), head, penOf(shop, language))
}
