// What the screens of the hand-over are given: who gives what to whom, and the no-repeat card of a case (R119, R120, N4).
import type { ChannelId, TellingWayId } from '../catalog/channels'
import type { MoveId } from '../catalog/columns'
import type { FlowStageId } from '../catalog/flowStages'
import type { IssueTypeId } from '../catalog/issueTypes'
import type { InStateId, OutKindId, OutStateId } from '../catalog/lineStates'
import type { MoneyKindId, MoneyMethodId } from '../catalog/moneyKinds'
import type { OutcomeId } from '../catalog/outcomes'
import type { SeverityId } from '../catalog/platform'
import type { WishId } from '../catalog/wishes'
import type { CasePromise } from './case'
import type { CaseId, ClerkId, HandOverId } from './ids'
import type { Instant } from './time'
import type { CaseCard } from './views'

/** Somebody's words and when they were said. */
export type Words = { readonly at: Instant; readonly byName: string; readonly text: string }

/** A promise as the card shows it; `late` is open and past its time. */
export type PromiseFact = Pick<CasePromise, 'what' | 'dueAt' | 'kind' | 'to' | 'how' | 'closedAt'> & {
  readonly state: CasePromise['state'] | 'late'
  readonly byName: string
}

/** Something that was done, newest last. */
export type DoneFact =
  | { readonly kind: 'told'; readonly how: TellingWayId | null; readonly words: Words }
  | { readonly kind: 'piece'; readonly item: string; readonly qty: number; readonly state: InStateId }
  | {
      readonly kind: 'out'
      readonly item: string
      readonly qty: number
      readonly out: OutKindId
      readonly state: OutStateId
    }
  | {
      readonly kind: 'money'
      readonly money: MoneyKindId
      readonly method: MoneyMethodId
      readonly amountFen: number
      /** Null while it is only planned. */
      readonly paidAt: Instant | null
    }
  | { readonly kind: 'decided'; readonly outcome: OutcomeId }
  | { readonly kind: 'declined'; readonly at: Instant }

/** What to know of his patience: facts, never a verdict on him. */
export type MoodFact =
  | { readonly kind: 'heated'; readonly at: Instant; readonly isOver: boolean }
  | { readonly kind: 'platform'; readonly severity: SeverityId }
  | { readonly kind: 'level'; readonly level: 2 | 3 }
  | { readonly kind: 'brokenWords'; readonly count: number }
  | { readonly kind: 'corrected'; readonly count: number }
  | { readonly kind: 'reopened'; readonly count: number }
  | { readonly kind: 'again'; readonly cases: number }
  | { readonly kind: 'waiting'; readonly days: number }

/** One case, so that he need not tell it again. */
export type NoRepeatFacts = {
  readonly caseId: CaseId
  readonly no: string
  /** Empty while nobody knows it. */
  readonly customerName: string
  /** What to call him; empty when his name is not one to be called by. */
  readonly address: string
  readonly phoneTail: string
  readonly item: string
  /** Without colour and size: nobody says them aloud. */
  readonly spokenItem: string
  readonly pieces: number
  readonly issueTypeId: IssueTypeId
  readonly subTags: readonly string[]
  readonly channel: ChannelId
  readonly registeredAt: Instant
  /** What was written down at the beginning. */
  readonly story: string
  /** What he said since, in the clerk's words; the last few. */
  readonly said: readonly Words[]
  readonly wish: WishId
  /** Open ones first. */
  readonly promises: readonly PromiseFact[]
  readonly done: readonly DoneFact[]
  readonly next: {
    /** The next stage of its course, or null when none is left. */
    readonly stage: FlowStageId | null
    readonly move: MoveId
    readonly moveReason: string
    /** Reminders still open, the nearest first. */
    readonly reminders: readonly { readonly title: string; readonly dueAt: Instant }[]
  }
  readonly mood: readonly MoodFact[]
  /** What we wrote down for ourselves, the last of it: never on paper, never read out. */
  readonly notes: readonly Words[]
  /** What he corrected when it was read back to him. */
  readonly corrections: readonly Words[]
  /** The last time it was read back to him, or null. */
  readonly readBack: { readonly at: Instant; readonly byName: string } | null
  /** When it changed hands last, if nobody has read it back to him since. */
  readonly unconfirmedSince: Instant | null
}

/** What the case's screen shows of the card before it is opened. */
export type KnowingView = Pick<NoRepeatFacts, 'readBack' | 'unconfirmedSince'> & {
  readonly corrections: number
  /** The clerk who looks at it is not the one who knows him: the card offers itself. */
  readonly isOffered: boolean
  /** It is handed over and nobody has accepted it yet. */
  readonly handing: {
    readonly handOverId: HandOverId
    readonly fromName: string
    /** Null: whoever comes next. */
    readonly toName: string | null
    readonly note: string
    readonly mayAccept: boolean
    /** She who looks at it gave it. */
    readonly isGiver: boolean
  } | null
}

/** `gone`: closed, in the trash, or with somebody else meanwhile: nothing is left to accept. */
export type ItemState = 'open' | 'accepted' | 'returned' | 'gone'

export type HandOverItemView = {
  readonly caseId: CaseId
  readonly card: CaseCard
  readonly note: string
  readonly state: ItemState
  readonly at: Instant | null
  readonly byName: string
  readonly reason: string
  /** Of items that wait for an answer. */
  readonly noRepeat: NoRepeatFacts | null
}

export type HandOverView = {
  readonly id: HandOverId
  readonly at: Instant
  readonly fromId: ClerkId
  readonly fromName: string
  readonly toId: ClerkId | null
  readonly toName: string
  readonly note: string
  readonly noteSeen: { readonly at: Instant; readonly byName: string } | null
  readonly items: readonly HandOverItemView[]
  readonly open: number
}

/** An open case of hers, when she hands over her shift. */
export type OwnCaseRow = {
  readonly card: CaseCard
  /** Due by tomorrow, overdue or untouched. */
  readonly isProposed: boolean
  /** It waits in another hand-over already: to whom. Null there is whoever comes next. */
  readonly given: { readonly toName: string | null } | null
}

export type HandOversView = {
  readonly now: Instant
  /** To accept, or a note to be seen. */
  readonly forMe: readonly HandOverView[]
  /** What she gave that is not accepted yet, and what she gave today. */
  readonly byMe: readonly HandOverView[]
  /** What she may give. */
  readonly own: readonly OwnCaseRow[]
  /** Everything else, newest first. */
  readonly history: readonly HandOverView[]
}
