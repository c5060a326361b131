// The entries of the timeline about suppliers and couriers.
import { CLAIM_SUBJECTS, SUPPLIER_ANSWERS } from '#shared/catalog/thirdParties'
import type { EventKind } from '#shared/model/case'
import { sayYuan } from '#shared/model/money'
import { named, type Say, textOf } from './tell'

/** What came of pieces at the supplier's: back, missing in the parcel, or lost for good. */
const backFromSupplier: Say = ({ facts }, { words }) => {
  const { timeline } = words.third
  const items = textOf(facts.items)
  const partner = textOf(facts.partner)
  if (facts.result === 'short') return timeline.short(items, partner)
  if (facts.result === 'lost') return timeline.lost(items, partner)
  const place = textOf(facts.place)
  return { sentence: timeline.back(items, partner), more: place === '' ? [] : [timeline.place(place)] }
}

export const SAY_THIRD = {
  toSupplier: ({ facts }, { words }) => {
    const { timeline } = words.third
    const day = textOf(facts.expectedOn)
    return {
      sentence: timeline.toSupplier(textOf(facts.items), textOf(facts.partner), textOf(facts.no)),
      more: day === '' ? [] : [timeline.expected(words.sheets.shortDay(day))],
    }
  },
  supplierAnswered: ({ facts }, { words, language }) => {
    const { timeline } = words.third
    const answer = named(SUPPLIER_ANSWERS, facts.answer, language)
    const credit = typeof facts.creditFen === 'number' ? [timeline.credit(sayYuan(facts.creditFen))] : []
    return {
      sentence: timeline.answered(textOf(facts.partner), textOf(facts.items), answer),
      more: credit,
    }
  },
  backFromSupplier,
  claimOpened: ({ facts }, { words, language }) =>
    words.third.timeline.claim(
      textOf(facts.partner),
      named(CLAIM_SUBJECTS, facts.subject, language),
      typeof facts.askedFen === 'number' ? sayYuan(facts.askedFen) : '',
    ),
} as const satisfies Partial<Record<EventKind, Say>>
