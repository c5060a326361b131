// What is right here: rows of a table, not code (R70–R77). A row says when it applies and what then holds.
import { z } from 'zod'
import { LIABILITY_IDS, NATURES, PAYER_IDS, SCENARIO_IDS, SOLD_VIA_IDS } from '../catalog/caseFacts'
import { LANGUAGES } from '../catalog/languages'
import { line, note, TEXT_LIMITS } from './text'
import { Day } from './time'

/** What can be done for a customer. */
export const REMEDIES = ['refund', 'exchange', 'repair', 'resend', 'partial', 'priceCut', 'explain'] as const
export type RemedyId = (typeof REMEDIES)[number]

const anyOf = <Id extends string>(ids: readonly [Id, ...Id[]]) => z.array(z.enum(ids)).min(1).nullable()

/** Null stands for "whatever". Days are counted from `from`; both ends belong to the row. */
export const PolicyWhen = z.object({
  nature: anyOf(NATURES),
  soldVia: anyOf(SOLD_VIA_IDS),
  scenario: anyOf(SCENARIO_IDS),
  liability: anyOf(LIABILITY_IDS),
  /** Whether the category has the seven-day right (R18). */
  returnable: z.boolean().nullable(),
  /** Fit to be sold again, by the conditions of its category (R37). */
  resaleFit: z.boolean().nullable(),
  /** Inside the warranty of the piece. */
  warranty: z.boolean().nullable(),
  fromDay: z.number().int().nullable(),
  toDay: z.number().int().nullable(),
})
export type PolicyWhen = z.infer<typeof PolicyWhen>

export const PolicyThen = z.object({
  /** What the customer may demand. */
  entitled: z.array(z.enum(REMEDIES)),
  /** What the shop may offer besides. */
  mayOffer: z.array(z.enum(REMEDIES)),
  /** Who pays the way to the customer, and the way back. */
  outbound: z.enum(PAYER_IDS).nullable(),
  back: z.enum(PAYER_IDS).nullable(),
  /** The request may be declined on this row. */
  mayDecline: z.boolean(),
})
export type PolicyThen = z.infer<typeof PolicyThen>

export const PolicyRow = z.object({
  id: z.string().regex(/^[A-Za-z0-9-]{1,50}$/),
  /** Of the rows that apply, the one with the highest rank holds. Two of the same rank must not meet. */
  rank: z.number().int().min(0).max(99),
  when: PolicyWhen,
  // biome-ignore lint/suspicious/noThenProperty: the word of decision tables; no promise is near.
  then: PolicyThen,
  /** The sentence that explains it to the customer. */
  explain: z.partialRecord(z.enum(LANGUAGES), note(TEXT_LIMITS.note)),
  /** Where it comes from: an article of law or the shop's own promise. */
  source: line(TEXT_LIMITS.line),
  /** The day on which somebody last compared it with the law, or null for the shop's own promises. */
  checkedOn: Day.nullable(),
})
export type PolicyRow = z.infer<typeof PolicyRow>
