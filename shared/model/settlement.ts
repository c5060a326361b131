// How a case is settled: the course it takes, what goes out, what is paid, how far it went with the platform.
import { z } from 'zod'
import { LINK_KIND_IDS } from '../catalog/caseLinks'
import { FLOW_IDS } from '../catalog/flows'
import { MONEY_KIND_IDS, MONEY_METHOD_IDS, MONEY_STATE_IDS, PARTY_IDS } from '../catalog/moneyKinds'
import { PLATFORM_RESULT_IDS, SEVERITY_IDS } from '../catalog/platform'
import { Approval } from './approval'
import { OutLine, Parcel } from './goods'
import { CaseId, ClerkId, LineId, MoneyId, OfferId } from './ids'
import { Instant } from './time'
import { StepMark } from './treatment'

/** A sum that is to be paid, was paid, or is void (结算行). Never deleted, never negative. */
export const MoneyRow = z.looseObject({
  id: MoneyId,
  kind: z.enum(MONEY_KIND_IDS),
  /** Fen that change hands. */
  amountFen: z.number().int().positive(),
  /** Fen that were kept back for freight, by a row of the policy table (R71); not in `amountFen`. */
  keptFen: z.number().int(),
  /** Which row allows it. */
  keptByRow: z.string().nullable(),
  payer: z.enum(PARTY_IDS),
  /** Null: nobody gets it. */
  payee: z.enum(PARTY_IDS).nullable(),
  method: z.enum(MONEY_METHOD_IDS),
  state: z.enum(MONEY_STATE_IDS),
  reason: z.string(),
  /** The pieces that it is for; empty: for the whole case. */
  lineIds: z.array(LineId),
  /** The offer that it pays. */
  offerId: OfferId.nullable(),
  requestedAt: Instant,
  requestedBy: ClerkId,
  paidAt: Instant.nullable(),
  paidBy: ClerkId.nullable(),
  voidReason: z.string(),
  approval: Approval.nullable(),
})
export type MoneyRow = z.infer<typeof MoneyRow>

/** A stage of the flow that was ticked or left out. */
export const StageMark = StepMark.extend({
  /** Left out because the course was changed: it counts as open again once its course is back. */
  byChange: z.literal(true).optional(),
})
export type StageMark = z.infer<typeof StageMark>

/** The case on the sales platform (R11, R12). */
export const Platform = z.looseObject({
  severity: z.enum(SEVERITY_IDS),
  since: Instant,
  /** Until when the platform wants our answer, or null. */
  dueAt: Instant.nullable(),
  result: z.enum(PLATFORM_RESULT_IDS).nullable(),
  resultAt: Instant.nullable(),
  note: z.string(),
})
export type Platform = z.infer<typeof Platform>

export const CaseLink = z.object({ caseId: CaseId, kind: z.enum(LINK_KIND_IDS), at: Instant, by: ClerkId })
export type CaseLink = z.infer<typeof CaseLink>

/** The parts of a case that hold its settlement. */
export const settlementShape = {
  /** Null takes what issue type, wish and facts suggest. */
  flow: z.enum(FLOW_IDS).nullable(),
  /** Stages of the flow that somebody ticked or left out. */
  stageMarks: z.array(StageMark),
  outgoing: z.array(OutLine),
  parcels: z.array(Parcel),
  money: z.array(MoneyRow),
  platform: Platform.nullable(),
  /** R13: 1 counter, 2 after-sales, 3 manager. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  links: z.array(CaseLink),
}

export const Settlement = z.object(settlementShape)
export type Settlement = z.infer<typeof Settlement>

/** A case in which nothing moved yet. */
export const UNSETTLED: Settlement = {
  flow: null,
  stageMarks: [],
  outgoing: [],
  parcels: [],
  money: [],
  platform: null,
  level: 1,
  links: [],
}
