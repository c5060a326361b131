// Lists of the whole shop on cut paper: made of the book, in the language that was asked for.
import type { Language } from '#shared/catalog/languages'
import { clerkName } from '#shared/domain/clerks'
import { cashDay } from '#shared/domain/money/cashDay'
import { overdueView } from '#shared/domain/promises/overdue'
import { settingsOf } from '#shared/domain/settings'
import type { ClerkId } from '#shared/model/ids'
import type { Day } from '#shared/model/time'
import { cashListPrintable } from '#shared/slips/cashList'
import { overdueListPrintable } from '#shared/slips/overdueList'
import type { Printable } from '#shared/slips/printable'
import { wordsOf } from '#shared/words/words'
import type { OpenShop } from './shop'

/** `now` in milliseconds; `day` null is today. */
export function cashListOf(shop: OpenShop, now: number, day: Day | null, language: Language): Printable {
  const { shopName: name, phone, address, timeZone } = settingsOf(shop.book)
  const head = { language, timeZone, shop: { name, phone, address } }
  return cashListPrintable(cashDay(shop.book, now, day), head, wordsOf(language))
}

/** `clerkId` null is everybody's. */
export function overdueListOf(
  shop: OpenShop,
  now: number,
  clerkId: ClerkId | null,
  language: Language,
): Printable {
  const { shopName: name, phone, address, timeZone } = settingsOf(shop.book)
  const keeperName = clerkId === null ? '' : clerkName(shop.book, clerkId)
  const head = { language, timeZone, keeperName, shop: { name, phone, address } }
  return overdueListPrintable(overdueView(shop.book, now, clerkId), head, wordsOf(language))
}
