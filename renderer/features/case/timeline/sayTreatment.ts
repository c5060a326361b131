// The entries of the timeline about how a case was treated: talk, steps, offers, proofs, incidents.
import { INCIDENT_STAMPS } from '#shared/catalog/calm'
import { builtInTexts } from '#shared/catalog/knowledge/builtInTexts'
import type { Language } from '#shared/catalog/languages'
import { PHOTO_KINDS } from '#shared/catalog/photoKinds'
import { STAGES } from '#shared/catalog/stages'
import type { CaseEvent, EventKind } from '#shared/model/case'
import { sayYuan } from '#shared/model/money'
import { named, type Say, type Teller, textOf } from './tell'

const yuan = (fen: unknown) => (typeof fen === 'number' ? sayYuan(fen) : '')

/** Which step it was. One that a later version has dropped stays without its words. */
function known(key: string, language: Language): string[] {
  const text = builtInTexts.get(key)?.[language]
  return text === undefined ? [] : [text]
}

/** The manager's yes, when the deed needed one. */
const approvedBy = ({ facts }: CaseEvent, { words, nameOf }: Teller): string[] =>
  textOf(facts.approvedBy) === ''
    ? []
    : [words.timeline.approvedBy(nameOf(textOf(facts.approvedBy)), textOf(facts.reason))]

export const SAY_TREATMENT = {
  // Which type it is stands in the say-it-now bar alone: the timeline may be read over the counter (N2).
  typed: ({ facts }, { words }) => (facts.type === null ? words.timeline.untyped : words.timeline.typed),
  facts: (_event, { words }) => words.timeline.factsSaved,
  said: ({ facts }, { words, language }) => words.timeline.said(named(STAGES, facts.stage, language)),
  answered: (_event, { words }) => words.timeline.answered,
  step: ({ facts }, { words, language }) => ({
    sentence: words.timeline.steps[textOf(facts.state)] ?? words.timeline.something,
    more: known(textOf(facts.key), language),
  }),
  confirmed: ({ facts }, { words, language }) => ({
    sentence: words.timeline.confirmations[textOf(facts.state)] ?? words.timeline.something,
    more: known(`${textOf(facts.key)}-name`, language),
  }),
  retention: ({ facts }, { words }) =>
    facts.answer === 'accepted' ? words.timeline.retentionAccepted : words.timeline.retentionDeclined,
  offered: (event, teller) => ({
    sentence: teller.words.timeline.offered(yuan(event.facts.amountFen), event.facts.answer === 'agreed'),
    more: approvedBy(event, teller),
  }),
  offerAnswered: ({ facts }, { words }) =>
    words.timeline.offerAnswered(yuan(facts.amountFen), facts.answer === 'agreed'),
  freightOurs: (_event, { words }) => words.timeline.freightOurs,
  declined: (event, teller) => ({
    sentence: teller.words.timeline.declined,
    more: approvedBy(event, teller),
  }),
  declineWithdrawn: (_event, { words }) => words.timeline.declineWithdrawn,
  photo: ({ facts }, { words, language }) =>
    words.timeline.photo(named(PHOTO_KINDS, facts.photoKind, language)),
  photoRemoved: ({ facts }, { words, language }) =>
    words.timeline.photoRemoved(named(PHOTO_KINDS, facts.photoKind, language)),
  incident: ({ facts }, { words, language }) =>
    words.timeline.incident(named(INCIDENT_STAMPS, facts.stamp, language)),
  incidentEnded: (_event, { words }) => words.timeline.incidentEnded,
} as const satisfies Partial<Record<EventKind, Say>>

export type TreatmentKind = keyof typeof SAY_TREATMENT
export const isTreatment = (kind: EventKind): kind is TreatmentKind => Object.hasOwn(SAY_TREATMENT, kind)
