// How a case is treated: what kind of customer, the steps done, offers, a decline, photos, incidents.
import { z } from 'zod'
import { INCIDENT_STAMP_IDS } from '../catalog/calm'
import { CUSTOMER_TYPE_IDS } from '../catalog/customerTypes'
import { LANGUAGES } from '../catalog/languages'
import { PHOTO_KIND_IDS } from '../catalog/photoKinds'
import { Approval } from './approval'
import { ClerkId, IncidentId, OfferId, PhotoId } from './ids'
import { Day, Instant } from './time'

const stamp = { at: Instant, by: ClerkId }

/** What kind of customer this case brought: of the case, not of the person; never printed, never shown to him (R90–R97). */
export const TypeMark = z.looseObject({ ...stamp, id: z.enum(CUSTOMER_TYPE_IDS) })
export type TypeMark = z.infer<typeof TypeMark>

/** A step of a playbook or of the seven confirmations that was done, or left out with its reason (R45–R59, R80). */
export const StepMark = z.looseObject({
  ...stamp,
  key: z.string(),
  state: z.enum(['done', 'skipped']),
  note: z.string(),
  photos: z.array(PhotoId),
})
export type StepMark = z.infer<typeof StepMark>

/** Offered once to keep the piece; after that the customer's choice counts (R38, R47). */
export const Retention = z.looseObject({
  ...stamp,
  what: z.string(),
  answer: z.enum(['accepted', 'declined']),
})
export type Retention = z.infer<typeof Retention>

/** A compensation that was offered (R60–R66). Money itself moves elsewhere. */
export const Offer = z.looseObject({
  ...stamp,
  id: OfferId,
  /** Entry of the compensation ladder. */
  zone: z.string(),
  /** Entry of the means: cash, coupon, points, gift, red packet. */
  means: z.string(),
  /** Fen; what a coupon or gift is worth. */
  amountFen: z.number().int().positive(),
  /** Why this amount: said before the amount (R60). */
  reason: z.string(),
  answer: z.enum(['open', 'agreed', 'declined']),
  answeredAt: Instant.nullable(),
  approval: Approval.nullable(),
})
export type Offer = z.infer<typeof Offer>

/** A request that was declined, rightly and politely, with what it rests on (R75–R79). */
export const Decline = z.looseObject({
  ...stamp,
  /** Entry of the grounds. */
  ground: z.string(),
  /** What was seen, in the clerk's words. */
  evidence: z.string(),
  photos: z.array(PhotoId),
  /** The policy row that applied, with its sentence and its source as they were at that moment. */
  policyRow: z.string(),
  policyText: z.partialRecord(z.enum(LANGUAGES), z.string()),
  policySource: z.partialRecord(z.enum(LANGUAGES), z.string()),
  /** The shop's day of the decision: whether it was lawful is judged by that day. */
  on: Day,
  /** What was offered instead: entries of the alternatives, at least one. */
  alternatives: z.array(z.string()).min(1),
  /** For the manager alone, such as a suspicion; never a ground and never printed. */
  innerNote: z.string(),
  approval: Approval,
})
export type Decline = z.infer<typeof Decline>

export const Photo = z.looseObject({
  ...stamp,
  id: PhotoId,
  kind: z.enum(PHOTO_KIND_IDS),
  /** SHA-256 of the file in hexadecimal; the file lies beside the book under this name. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Pixels. */
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
  note: z.string(),
  /** Taken out of the case; the file stays. */
  removedAt: Instant.nullable(),
})
export type Photo = z.infer<typeof Photo>

/** What can be printed on cut paper about a case. */
export const SHEETS = ['declineLetter', 'incidentReport', 'noRepeat'] as const
export type SheetId = (typeof SHEETS)[number]

/** What happened at the counter when it got heated (R97, R140–R142). */
export const Incident = z.looseObject({
  ...stamp,
  id: IncidentId,
  stamps: z.array(z.looseObject({ ...stamp, kind: z.enum(INCIDENT_STAMP_IDS), text: z.string() })),
  people: z.string(),
  witnesses: z.string(),
  /** Number or name that the police gave, if they were called. */
  police: z.string(),
  result: z.string(),
  endedAt: Instant.nullable(),
})
export type Incident = z.infer<typeof Incident>

/** The parts of a case that hold its treatment. */
export const treatmentShape = {
  customerType: TypeMark.nullable(),
  /** Steps of the playbook. */
  steps: z.array(StepMark),
  /** The seven confirmations (R80). */
  confirmed: z.array(StepMark),
  retention: Retention.nullable(),
  offers: z.array(Offer),
  decline: Decline.nullable(),
  photos: z.array(Photo),
  incidents: z.array(Incident),
  /** We said that we pay the way back, whatever the rules say (R63). */
  freightOurs: z.boolean(),
}

export const Treatment = z.object(treatmentShape)
export type Treatment = z.infer<typeof Treatment>

/** A case that nobody has treated yet. */
export const UNTREATED: Treatment = {
  customerType: null,
  steps: [],
  confirmed: [],
  retention: null,
  offers: [],
  decline: null,
  photos: [],
  incidents: [],
  freightOurs: false,
}
