// What is right here: rows of a table, not code (R70–R77). A row says when it applies and what then holds.
import { z } from 'zod'
import { LIABILITY_IDS, NATURES, PAYER_IDS, SCENARIO_IDS, SOLD_VIA_IDS } from '../catalog/caseFacts'
import { LANGUAGES } from '../catalog/languages'
import { REMEDY_IDS } from '../catalog/remedies'
import { line, note, TEXT_LIMITS } from './text'
import { Day } from './time'

/** Somebody is answerable; "not clear yet" is no fact of its own but stands for any of these. */
export const ANSWERABLE_IDS = LIABILITY_IDS.filter(id => id !== 'unclear')
export type AnswerableId = Exclude<(typeof LIABILITY_IDS)[number], 'unclear'>

const anyOf = <Id extends string>(ids: readonly Id[]) => z.array(z.enum(ids)).min(1).nullable()
const yesOrNo = z.boolean().nullable()
const dayCount = z.number().int().min(0).max(9999).nullable()

/** Null stands for "whatever". Days are counted from receipt, which is day 0; both ends belong to the row. */
export const PolicyWhen = z.object({
  nature: anyOf(NATURES),
  soldVia: anyOf(SOLD_VIA_IDS),
  scenario: anyOf(SCENARIO_IDS),
  liability: anyOf(ANSWERABLE_IDS),
  /** Whether the category has the seven-day right (R18). */
  returnable: yesOrNo,
  /** Fit to be sold again, by the conditions of its category (R37). */
  resaleFit: yesOrNo,
  /** Inside the warranty of the piece. */
  warranty: yesOrNo,
  /** Seen on the piece that it was used against its purpose (R76). */
  misused: yesOrNo,
  /** The customer paid freight on his own when he bought (R72). */
  paidFreight: yesOrNo,
  fromDay: dayCount,
  toDay: dayCount,
})
export type PolicyWhen = z.infer<typeof PolicyWhen>

export const PolicyThen = z.object({
  /** What the customer may demand. */
  entitled: z.array(z.enum(REMEDY_IDS)),
  /** What the shop may offer besides. */
  mayOffer: z.array(z.enum(REMEDY_IDS)),
  /** Who pays the way to the customer, and the way back; null when nothing travels. The courier's part is laid out by the shop (R74). */
  outbound: z.enum(PAYER_IDS).nullable(),
  back: z.enum(PAYER_IDS).nullable(),
  /** Of the freight that the customer paid, the shop keeps its contract price and no more (R71). */
  keepsFreight: z.boolean(),
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
  /** The sentence that explains it to the customer; may hold `{daysLeft}`. */
  explain: z.partialRecord(z.enum(LANGUAGES), note(TEXT_LIMITS.note)),
  /** Where it comes from: an article of law or the shop's own promise. */
  source: z.partialRecord(z.enum(LANGUAGES), line(TEXT_LIMITS.line)),
  /** The day on which somebody last compared it with the law, or null for the shop's own promises. */
  checkedOn: Day.nullable(),
})
export type PolicyRow = z.infer<typeof PolicyRow>

/** What somebody may have to find out before it is certain what is right. */
export const ASKED_FACTS = [
  'soldVia',
  'scenario',
  'receivedOn',
  'liability',
  'category',
  'conditions',
  'boughtOn',
  'warrantyUntil',
  'paidFreight',
] as const
export type AskedFact = (typeof ASKED_FACTS)[number]
