// What screens are given to show: facts and ids, never sentences. Words and colours are made of them in the window.
import type { NatureId } from '../catalog/caseFacts'
import type { ChannelId } from '../catalog/channels'
import type { ColumnId, MoveId } from '../catalog/columns'
import type { GroundId } from '../catalog/grounds'
import type { IssueTypeId } from '../catalog/issueTypes'
import type { Language } from '../catalog/languages'
import type { OutcomeId } from '../catalog/outcomes'
import type { RemedyId } from '../catalog/remedies'
import type { StageId } from '../catalog/stages'
import type { WishId } from '../catalog/wishes'
import type { Case, CaseEvent, CasePromise, Reminder } from './case'
import type { CaseFacts } from './caseFacts'
import type { CaseLine } from './goods'
import type { KnowingView } from './handOverViews'
import type { CaseId, ClerkId, CustomerId, LineId } from './ids'
import type { OwnValue } from './ownKnowledge'
import type { AskedFact, PolicyThen } from './policy'
import type { Keeper } from './promiseViews'
import type { Refusal } from './refusal'
import type { Settlement } from './settlement'
import type { BatchView, ClaimView, FlowView, LikelyCase, LinkedCase } from './settlementViews'
import type { Clerk, Settings } from './shop'
import type { Care } from './third'
import type { Day, Instant } from './time'
import type { Treatment } from './treatment'

/** Colour is time: in time, soon, or we broke our word. */
export type Tone = 'calm' | 'soon' | 'overdue'

export type CustomerBrief = {
  readonly id: CustomerId
  readonly name: string
  /** Whole number, for those screens that call him; lists use `shownPhone`. */
  readonly phone: string
  /** Masked when the shop's settings say so. */
  readonly shownPhone: string
  /** Last four digits, said aloud. */
  readonly tail: string
}

/** One case in a list, on the board, or among the hits of a search. */
export type CaseCard = {
  readonly caseId: CaseId
  readonly no: string
  readonly item: string
  readonly pieces: number
  readonly issueTypeId: IssueTypeId
  readonly wish: WishId
  readonly customer: CustomerBrief | null
  readonly column: ColumnId
  readonly move: MoveId
  readonly moveReason: string
  readonly ownerId: ClerkId
  readonly ownerName: string
  /** The next open promise, or null. */
  readonly dueAt: Instant | null
  /** Of the promise, or of the long silence when there is none. */
  readonly tone: Tone
  /** Untouched for longer than the shop allows (R114): since when. */
  readonly untouchedSince: Instant | null
  readonly createdAt: Instant
  readonly closedAt: Instant | null
  readonly outcome: OutcomeId | null
  readonly deletedAt: Instant | null
}

/** A case in the trash, with who put it there and why. */
export type TrashedCase = CaseCard & { readonly trashedBecause: string; readonly trashedByName: string }

export type BoardColumn = {
  readonly id: ColumnId
  readonly cards: readonly CaseCard[]
  readonly overdue: number
}
export type BoardView = { readonly now: Instant; readonly columns: readonly BoardColumn[] }

/** What moves goods and money, and the course itself. */
export const SETTLEMENT_ACTIONS = [
  'place',
  'out',
  'send',
  'stay',
  'money',
  'pay',
  'parcel',
  'claim',
  'flow',
  'platform',
  'level',
  'merge',
  'split',
] as const
export type SettlementActionId = (typeof SETTLEMENT_ACTIONS)[number]

/** Everything that can be done to a case from its screen, in working order; its screen gives each a digit that never changes. */
export const CASE_ACTIONS = [
  'take',
  'arrive',
  'inspect',
  'handBack',
  'moveUs',
  'moveCustomer',
  'moveThird',
  'decide',
  'settle',
  'close',
  ...SETTLEMENT_ACTIONS,
  'reopen',
  'correct',
  'trash',
  'restore',
] as const
export type CaseActionId = (typeof CASE_ACTIONS)[number]
/** `because` is empty when the action is allowed; otherwise every reason why not. */
export type CaseAction = { readonly id: CaseActionId; readonly because: readonly Refusal[] }

export type PromiseView = CasePromise & {
  readonly tone: Tone
  /** Who made it. */
  readonly byName: string
  readonly keeper: Keeper
}
export type EventView = CaseEvent & { readonly byName: string }
export type LineView = CaseLine

/** Texts in the languages that somebody wrote; read with the shop's first language as the last resort. */
export type SomeText = Readonly<Partial<Record<Language, string>>>
/** What is left of the seven days or of the warranty; negative once it has passed. */
export type DaysLeft = { readonly days: number; readonly lastDay: Day }
/** What is right for one piece, by the row of the policy table that holds (R70–R77). */
export type RightView = PolicyThen & {
  readonly lineId: LineId
  readonly nature: NatureId
  readonly row: string
  readonly explain: SomeText
  readonly source: SomeText
  readonly checkedOn: Day | null
  readonly windowLeft: DaysLeft | null
  readonly warrantyLeft: DaysLeft | null
  /** Facts that would change the answer. While any is unknown, the row kindest to the customer is taken. */
  readonly missing: readonly AskedFact[]
  /** What to propose first: his wish where it is his right, or what the facts of the day allow (R48). */
  readonly suggested: RemedyId | null
}
/** A ground to decline on; `because` is empty when it may be chosen, otherwise why not. */
export type GroundView = { readonly id: GroundId; readonly because: readonly Refusal[] }
export type CaseView = {
  readonly now: Instant
  readonly card: CaseCard
  readonly rev: number
  readonly channel: ChannelId
  readonly orderNo: string
  readonly subTags: readonly string[]
  readonly note: string
  readonly lines: readonly LineView[]
  readonly contactedAt: Instant | null
  readonly toSettle: boolean
  readonly told: Case['told']
  readonly promises: readonly PromiseView[]
  readonly reminders: readonly Reminder[]
  /** What is still to be asked after its end. */
  readonly care: readonly Care[]
  readonly events: readonly EventView[]
  readonly actions: readonly CaseAction[]
  readonly otherOpenCases: readonly CaseCard[]
  readonly printedSlips: number
  readonly facts: CaseFacts
  /** One for each piece, in their order. */
  readonly right: readonly RightView[]
  /** Every ground, in the order of the catalogue. */
  readonly grounds: readonly GroundView[]
  readonly treatment: Treatment
  readonly settlement: Settlement
  readonly flow: FlowView
  /** Fen that he paid for all pieces; null while one price is not known. */
  readonly paidFen: number | null
  /** What others owe us because of this case. */
  readonly claims: readonly ClaimView[]
  /** Supplier batches that hold its pieces. */
  readonly batches: readonly BatchView[]
  readonly linked: readonly LinkedCase[]
  /** Cases that may be about the same (N15). */
  readonly likely: readonly LikelyCase[]
  /** Who knows his story, and who has it now. */
  readonly knowing: KnowingView
  readonly updatedAt: Instant
  readonly updatedByName: string
}

/** What a customer may see on the covered screen (N11), and not a word more. */
export type CustomerCard = {
  readonly week: Settings['week']
  readonly case: {
    readonly item: string
    readonly pieces: number
    readonly stage: StageId
    /** The next word that we owe her, or null. */
    readonly answerBy: Instant | null
  } | null
}

/** A customer among those that match what was typed. */
export type CustomerHit = {
  readonly customer: CustomerBrief
  readonly openCases: number
  readonly cases: number
  readonly lastItem: string
}

/** What the register form offers before anything is saved. */
export type RegisterContext = {
  readonly now: Instant
  /** The customer's last items first, then what is common today. */
  readonly items: readonly string[]
  readonly openCases: readonly CaseCard[]
  /** The same customer and a like item within a week: perhaps already registered. */
  readonly duplicates: readonly CaseCard[]
  /** The promise that will be printed, and whether it had to be moved out of closed hours. */
  readonly promise: { readonly dueAt: Instant; readonly exactAt: Instant; readonly moved: boolean }
}

export type ClerkView = Pick<Clerk, 'id' | 'name' | 'role' | 'active' | 'absence'> & {
  readonly openCases: number
}
/** By name: `Omit` of a loose object would lose the type of every field. */
export type SettingsView = Pick<
  Settings,
  | 'rev'
  | 'updatedAt'
  | 'shopName'
  | 'phone'
  | 'address'
  | 'terms'
  | 'timeZone'
  | 'week'
  | 'closedDays'
  | 'promiseHours'
  | 'promiseLimitHours'
  | 'amberOpenHours'
  | 'untouchedOpenHours'
  | 'maskPhones'
  | 'holidaysCloseShop'
  | 'ownHolidays'
  | 'followUps'
  | 'refundTargetDays'
  | 'refundAverageDays'
  | 'quietWhenClosed'
>

/** Something that the shop changed in the knowledge that comes with the app. */
export type OwnEntry = { readonly key: string; readonly value: OwnValue }
/** An earlier state of it; null is the original. */
export type OwnHistory = { readonly at: Instant; readonly byName: string; readonly value: OwnValue | null }

/** The last thing that can be taken back. `what` names the command. */
export type UndoView = {
  readonly what: string
  readonly no: string | null
  readonly by: ClerkId
  readonly at: Instant
} | null
