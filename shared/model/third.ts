// What lives beside the cases: pieces at a supplier's, what others owe us, parcels that nobody knows, words to a customer
// whose case is closed (R58, R112, N6, N15).
import { z } from 'zod'
import { CARE_RULE_IDS } from '../catalog/followUpRules'
import {
  CLAIM_STATE_IDS,
  CLAIM_SUBJECT_IDS,
  PARTNER_ROLE_IDS,
  SUPPLIER_ANSWER_IDS,
} from '../catalog/thirdParties'
import { Approval } from './approval'
import { BatchId, CareId, CaseId, ClaimId, ClerkId, LineId, PartnerId, UnclaimedId } from './ids'
import { recordShape } from './record'
import { MoneyRow } from './settlement'
import { Day, Instant } from './time'

/** An entry in the history of a batch, a claim or a parcel. Only ever added. */
export const ThirdEvent = z.looseObject({
  at: Instant,
  by: ClerkId,
  kind: z.enum([
    'made',
    'changed',
    'sent',
    'answered',
    'back',
    'printed',
    'asked',
    'agreed',
    'paid',
    'refused',
    'writtenOff',
    'closed',
    'claimed',
    'sentBack',
    'note',
    'cared',
    'skipped',
    'snoozed',
    'undone',
  ]),
  text: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})
export type ThirdEvent = z.infer<typeof ThirdEvent>

/** One line of a case inside a batch. */
export const BatchPiece = z.looseObject({
  caseId: CaseId,
  lineId: LineId,
  /** What it is and what is wrong, as it was when it left: the printed list says it again. */
  itemName: z.string(),
  spec: z.string(),
  qty: z.number().int(),
  fault: z.string(),
  answer: z.enum(SUPPLIER_ANSWER_IDS).nullable(),
  answeredAt: Instant.nullable(),
  answerNote: z.string(),
  /** Fen that the supplier grants for it. */
  creditFen: z.number().int().nullable(),
  backAt: Instant.nullable(),
  /** Found missing when the batch came back. */
  isShort: z.boolean(),
})
export type BatchPiece = z.infer<typeof BatchPiece>

/** Pieces sent to one supplier together (送厂单). Its state follows from its facts. */
export const Batch = z.looseObject({
  ...recordShape,
  id: BatchId,
  kind: z.literal('batch'),
  /** `SC-261122-01` */
  no: z.string(),
  partnerId: PartnerId,
  pieces: z.array(BatchPiece),
  courier: z.string(),
  trackingNo: z.string(),
  sentAt: Instant.nullable(),
  expectedOn: Day.nullable(),
  lateOn: Day.nullable(),
  /** Hidden from the top of Today until then. */
  snoozedUntil: Instant.optional(),
  closedAt: Instant.nullable(),
  note: z.string(),
  events: z.array(ThirdEvent),
})
export type Batch = z.infer<typeof Batch>

/** What somebody owes us (别人欠我们): it lives on when the customer's case is closed. */
export const Claim = z.looseObject({
  ...recordShape,
  id: ClaimId,
  kind: z.literal('claim'),
  role: z.enum(PARTNER_ROLE_IDS),
  partnerId: PartnerId,
  subject: z.enum(CLAIM_SUBJECT_IDS),
  caseId: CaseId.nullable(),
  batchId: BatchId.nullable(),
  /** Fen that we want, that were granted (null while nobody answered). */
  askedFen: z.number().int().positive(),
  agreedFen: z.number().int().nullable(),
  state: z.enum(CLAIM_STATE_IDS),
  /** When to ask again; null once it is settled. */
  nextAskAt: Instant.nullable(),
  /** `recovered` for what came in, `writeOff` for what we gave up. */
  money: z.array(MoneyRow),
  approval: Approval.nullable(),
  note: z.string(),
  events: z.array(ThirdEvent),
})
export type Claim = z.infer<typeof Claim>

/** A parcel that came and belongs to no case yet (待认领). */
export const Unclaimed = z.looseObject({
  ...recordShape,
  id: UnclaimedId,
  kind: z.literal('unclaimed'),
  courier: z.string(),
  trackingNo: z.string(),
  senderName: z.string(),
  senderPhone: z.string(),
  contents: z.string(),
  place: z.string(),
  arrivedAt: Instant,
  state: z.enum(['open', 'claimed', 'sentBack']),
  caseId: CaseId.nullable(),
  events: z.array(ThirdEvent),
})
export type Unclaimed = z.infer<typeof Unclaimed>

/** A word to the customer that lives on when his case is closed (回访): is everything all right? */
export const Care = z.looseObject({
  ...recordShape,
  id: CareId,
  kind: z.literal('care'),
  rule: z.enum(CARE_RULE_IDS),
  caseId: CaseId,
  dueAt: Instant,
  assignee: ClerkId,
  state: z.enum(['open', 'done', 'skipped']),
  closedAt: Instant.nullable(),
  snoozedUntil: Instant.nullable(),
  /** What he said. */
  note: z.string(),
  events: z.array(ThirdEvent),
})
export type Care = z.infer<typeof Care>

export const ThirdRecord = z.discriminatedUnion('kind', [Batch, Claim, Unclaimed, Care])
export type ThirdRecord = z.infer<typeof ThirdRecord>
