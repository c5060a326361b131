// What the screens about flows, goods, money and third parties are given to show.

import type { LinkKindId } from '../catalog/caseLinks'
import type { FlowDeedId, FlowStageId } from '../catalog/flowStages'
import type { FlowId } from '../catalog/flows'
import type { MoneyMethodId } from '../catalog/moneyKinds'
import type { StageId } from '../catalog/stages'
import type { ClaimStateId, ClaimSubjectId, PartnerRoleId } from '../catalog/thirdParties'
import type { CaseLine, OutLine, Parcel } from './goods'
import type { BatchId, CaseId, ClaimId, ClerkId, PartnerId, UnclaimedId } from './ids'
import type { Refusal } from './refusal'
import type { MoneyRow } from './settlement'
import type { Batch, Claim, Unclaimed } from './third'
import type { Day, Instant } from './time'
import type { StepMark } from './treatment'
import type { CaseCard, Tone } from './views'

/** One stage of the flow as it stands. `because` says why it cannot be begun yet. */
export type StageView = {
  readonly id: FlowStageId
  readonly spine: StageId
  readonly does: FlowDeedId | null
  readonly optional: boolean
  readonly state: 'open' | 'done' | 'skipped'
  /** Whether somebody ticked it or the case itself shows it. */
  readonly from: 'mark' | 'facts' | null
  readonly mark: StepMark | null
  /** When it was done and by whom, as far as it is known. */
  readonly moment: { readonly at: Instant; readonly by: ClerkId } | null
  /** Leaves no trace, so that it is ticked off by hand. */
  readonly mayTick: boolean
  readonly because: readonly Refusal[]
}
export type FlowView = {
  readonly id: FlowId
  /** Chosen by somebody, or what the facts suggest. */
  readonly isChosen: boolean
  readonly stages: readonly StageView[]
  /** The first that is neither done nor left out and for which the case waits. */
  readonly next: StageView | null
  /** Where the case stands on the spine of six steps (R9). */
  readonly spine: StageId
  /** Why the flow cannot be changed any more; empty when it can. */
  readonly changeBecause: readonly Refusal[]
}

export type PartnerView = {
  readonly id: PartnerId
  readonly role: PartnerRoleId
  readonly name: string
  readonly phone: string
  readonly note: string
}

/** A claim as the case and the ledger show it. */
export type ClaimView = {
  readonly id: ClaimId
  readonly partner: PartnerView
  readonly subject: ClaimSubjectId
  readonly state: ClaimStateId
  readonly askedFen: number
  readonly agreedFen: number | null
  /** Fen that came in so far, and that are still to come. */
  readonly paidFen: number
  readonly leftFen: number
  readonly caseId: CaseId | null
  readonly caseNo: string
  readonly nextAskAt: Instant | null
  readonly tone: Tone
  /** Full days since it was opened. */
  readonly ageDays: number
  readonly note: string
  readonly events: Claim['events']
}

export type BatchState = 'draft' | 'sent' | 'answered' | 'back' | 'closed'
export type BatchView = {
  readonly id: BatchId
  readonly no: string
  readonly partner: PartnerView
  readonly state: BatchState
  readonly pieces: readonly (Batch['pieces'][number] & {
    readonly caseNo: string
    readonly customerName: string
  })[]
  readonly courier: string
  readonly trackingNo: string
  readonly sentAt: Instant | null
  readonly expectedOn: Day | null
  readonly lateOn: Day | null
  readonly tone: Tone
  /** Full days since it left. */
  readonly daysOut: number | null
  readonly note: string
  readonly events: Batch['events']
}

/** A piece of a case in a list. */
export type PieceRow = { readonly card: CaseCard; readonly line: CaseLine; readonly since: Instant }

export type ThirdView = {
  readonly now: Instant
  /** Inspected, and waiting to be put into a batch. */
  readonly waiting: readonly PieceRow[]
  readonly batches: readonly BatchView[]
  readonly claims: readonly ClaimView[]
  readonly partners: readonly PartnerView[]
  /** Fen that others owe us: all open claims, and by who owes them. */
  readonly owedFen: number
  readonly owedBy: readonly {
    readonly partner: PartnerView
    readonly fen: number
    readonly oldestDays: number
  }[]
}

/** One thing that may be meant by what was scanned. */
export type ParcelHit =
  | {
      readonly kind: 'case'
      readonly card: CaseCard
      readonly parcel: Parcel | null
      readonly lines: readonly CaseLine[]
    }
  | { readonly kind: 'unclaimed'; readonly unclaimed: Unclaimed }

export type ParcelRow = {
  readonly card: CaseCard
  readonly parcel: Parcel
  readonly items: string
  /** The pieces in it, or all of the case while nobody knows what is in it. */
  readonly lines: readonly CaseLine[]
}
export type OutRow = { readonly card: CaseCard; readonly out: OutLine }
/** Why a parcel that nobody knows may belong to a case (N15). */
export type LikelyBecause = 'tracking' | 'phone' | 'tail' | 'nameAndItem'
/** A parcel that nobody knows, with the cases that it may belong to; the likeliest first. */
export type UnclaimedView = Unclaimed & {
  readonly likely: readonly { readonly card: CaseCard; readonly because: LikelyBecause }[]
}
export type ParcelsView = {
  readonly now: Instant
  readonly arriving: readonly ParcelRow[]
  readonly toInspect: readonly PieceRow[]
  readonly toPlace: readonly PieceRow[]
  readonly toSend: readonly OutRow[]
  readonly toCollect: readonly PieceRow[]
  readonly unclaimed: readonly UnclaimedView[]
}

/** One row of the list of a day. `from` is where it is written down. */
export type CashRow = {
  readonly money: MoneyRow
  readonly caseId: CaseId | null
  readonly caseNo: string
  readonly customerName: string
  readonly item: string
  readonly byName: string
}
export type CashTotal = {
  readonly method: MoneyMethodId
  readonly outFen: number
  readonly inFen: number
  readonly rows: number
}
export type CashDayView = {
  readonly now: Instant
  readonly day: Day
  readonly today: Day
  readonly rows: readonly CashRow[]
  readonly totals: readonly CashTotal[]
  readonly outFen: number
  readonly inFen: number
  /** Still to be paid, whatever the day; the oldest first. */
  readonly toPay: readonly CashRow[]
}

export type LinkedCase = { readonly card: CaseCard; readonly kind: LinkKindId }
/** A case that may be about the same: why we think so. */
export type LikelyCase = {
  readonly card: CaseCard
  readonly rev: number
  readonly because: readonly ('samePhone' | 'sameTail' | 'likeItem' | 'recent')[]
}
export type UnclaimedRef = { readonly unclaimedId: UnclaimedId }
