// What a letter and a report show, taken from the book: facts that their reader may see, and nothing else.
import type { Language } from '../catalog/languages'
import { WISHES } from '../catalog/wishes'
import type { Case } from '../model/case'
import type { Customer } from '../model/customer'
import type { ClerkId, IncidentId } from '../model/ids'
import type { Settings } from '../model/shop'
import type { SomeText } from '../model/views'
import { dayOf, msOf } from '../time/zone'
import type { DeclineLetterView } from './declineLetter'
import type { IncidentReportView } from './incidentReport'
import type { SheetHead } from './sheetHead'
import { moment } from './slipView'

export type SheetFacts = {
  readonly record: Case
  readonly customer: Customer | undefined
  readonly settings: Settings
  readonly language: Language
  readonly isCopy: boolean
  readonly nameOf: (clerk: ClerkId) => string
  /** What happened, in one word, by the kind of an incident's stamp. */
  readonly stampOf: (kind: string) => string
  /** A text of the shop's knowledge by its key. */
  readonly textOf: (key: string) => string
  readonly listOf: (items: readonly string[]) => string
}

function headOf({ record, settings, language, isCopy }: SheetFacts): SheetHead {
  const { shopName: name, phone, address } = settings
  return { language, no: record.no, isCopy, shop: { name, phone, address } }
}

/** In the language of the letter, else in the one it was written in. */
function inLanguage(text: SomeText, language: Language): string {
  return text[language] ?? Object.values(text).find(value => value !== undefined && value !== '') ?? ''
}

/** Null when nothing was declined. The clerk's own evidence and inner notes stay with the shop. */
export function declineLetterView(facts: SheetFacts): DeclineLetterView | null {
  const { record, settings, language, textOf } = facts
  const { decline } = record
  if (decline === null) return null
  return {
    ...headOf(facts),
    customerName: facts.customer?.name ?? '',
    items: facts.listOf(record.lines.map(line => line.itemName)),
    registeredOn: dayOf(msOf(record.createdAt), settings.timeZone),
    declinedOn: decline.on,
    wish: WISHES.find(({ id }) => id === record.wish)?.text[language] ?? '',
    ground: textOf(`ground-${decline.ground}-reason`),
    policyText: inLanguage(decline.policyText, language),
    source: inLanguage(decline.policySource, language),
    alternatives: decline.alternatives.map(id => textOf(`alt-${id}-say`)),
    clerk: facts.nameOf(decline.by),
    manager: facts.nameOf(decline.approval.by),
  }
}

/** Null when there is no such incident. */
export function incidentReportView(facts: SheetFacts, incidentId: IncidentId): IncidentReportView | null {
  const { record, settings, nameOf } = facts
  const incident = record.incidents.find(({ id }) => id === incidentId)
  if (!incident) return null
  const on = (at: string) => moment(at, settings.timeZone)
  const { people, witnesses, police, result, endedAt } = incident
  return {
    ...headOf(facts),
    began: on(incident.at),
    ended: endedAt === null ? null : on(endedAt),
    recordedBy: nameOf(incident.by),
    stamps: incident.stamps.map(({ at, by, kind, text }) => ({
      ...on(at),
      what: facts.stampOf(kind),
      text,
      by: nameOf(by),
    })),
    people,
    witnesses,
    police,
    result,
  }
}
