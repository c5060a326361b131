// Letters and reports of a case: made of the book and of the shop's own knowledge, in the language that was asked for.
import { INCIDENT_STAMPS } from '#shared/catalog/calm'
import type { Language } from '#shared/catalog/languages'
import type { Parsed } from '#shared/contract/contract'
import { clerkName } from '#shared/domain/clerks'
import { ownEntries } from '#shared/domain/knowledge/own'
import { knowledgeText, ownBook } from '#shared/domain/knowledge/texts'
import { settingsOf } from '#shared/domain/settings'
import type { Case } from '#shared/model/case'
import { declineLetterPrintable } from '#shared/slips/declineLetter'
import { incidentReportPrintable } from '#shared/slips/incidentReport'
import type { Printable } from '#shared/slips/printable'
import { declineLetterView, incidentReportView, type SheetFacts } from '#shared/slips/sheetViews'
import { wordsOf } from '#shared/words/words'
import type { OpenShop } from './shop'

/** Null when there is nothing to print: not declined, or no such incident. */
export function sheetOf(
  shop: OpenShop,
  record: Case,
  input: Pick<Parsed<'sheet.prepare'>, 'incidentId'> & { readonly sheet: 'declineLetter' | 'incidentReport' },
  language: Language,
): Printable | null {
  const words = wordsOf(language)
  const own = ownBook(ownEntries(shop.book))
  const facts: SheetFacts = {
    record,
    customer: record.customerId === null ? undefined : shop.book.customers.get(record.customerId),
    settings: settingsOf(shop.book),
    language,
    isCopy: record.events.some(event => event.kind === 'printed' && event.facts.parts === input.sheet),
    nameOf: clerk => clerkName(shop.book, clerk),
    stampOf: kind => INCIDENT_STAMPS.find(({ id }) => id === kind)?.text[language] ?? '',
    textOf: key => knowledgeText(own, key, language),
    listOf: words.common.listOf,
  }
  if (input.sheet === 'declineLetter') {
    const view = declineLetterView(facts)
    return view && declineLetterPrintable(view, words.sheets)
  }
  const view = input.incidentId === null ? null : incidentReportView(facts, input.incidentId)
  return view && incidentReportPrintable(view, words.sheets)
}
