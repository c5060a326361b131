// What Today is given to show (R113): rows by group in working order, each with what it is about, and how many there are in all.
import type { CareRuleId } from '../catalog/followUpRules'
import type { SeverityId } from '../catalog/platform'
import type { Reminder } from './case'
import type {
  BatchId,
  CareId,
  CaseId,
  ClaimId,
  ClerkId,
  HandOverId,
  MoneyId,
  PromiseId,
  ReminderId,
} from './ids'
import type { MoneyRow } from './settlement'
import type { Instant } from './time'
import type { CaseCard, Tone } from './views'

/** In working order: claims first, then money, then our word (R113). */
export const TODAY_GROUPS = [
  'rights',
  'refunds',
  'promises',
  'waiting',
  'arrivals',
  'memo',
  'handOver',
  'care',
  'later',
] as const
export type TodayGroupId = (typeof TODAY_GROUPS)[number]

/** So many rows of a group are sent unless all of it is asked for: nobody reads more at a glance. */
export const TODAY_ROWS = 50

/** What names a row: enough to do something about it. */
export type TodaySubject =
  | { readonly kind: 'rights' }
  | { readonly kind: 'refund'; readonly moneyId: MoneyId }
  | { readonly kind: 'promise'; readonly promiseId: PromiseId }
  | { readonly kind: 'untouched' }
  | { readonly kind: 'reminder'; readonly reminderId: ReminderId }
  | { readonly kind: 'claim'; readonly claimId: ClaimId }
  | { readonly kind: 'batch'; readonly batchId: BatchId }
  | { readonly kind: 'arrival' }
  | { readonly kind: 'handOver'; readonly handOverId: HandOverId }
  | { readonly kind: 'care'; readonly careId: CareId }
export type RowName = { readonly caseId: CaseId | null; readonly subject: TodaySubject }

/** What is known of it beyond its case. */
export type RowAbout =
  | { readonly kind: 'rights'; readonly severity: SeverityId; readonly dueAt: Instant | null }
  | { readonly kind: 'refund'; readonly money: MoneyRow }
  | { readonly kind: 'promise' }
  | { readonly kind: 'untouched' }
  /** A memo, a look at the case, or what a rule of the follow-ups thought of (N5). */
  | { readonly kind: 'reminder'; readonly by: Reminder['kind'] | NonNullable<Reminder['rule']> }
  | { readonly kind: 'claim'; readonly partner: string; readonly phone: string; readonly fen: number }
  | {
      readonly kind: 'batch'
      readonly no: string
      readonly partner: string
      readonly phone: string
      readonly pieces: number
    }
  | { readonly kind: 'arrival'; readonly pieces: number; readonly isInspected: boolean }
  | { readonly kind: 'handOver'; readonly from: string }
  | { readonly kind: 'care'; readonly rule: CareRuleId }

/** One thing to do today. `key` names it for the window's list. */
export type TodayRow = {
  readonly key: string
  /** Null for what is about no single case: a batch, the note of a shift. */
  readonly card: CaseCard | null
  /** What was promised, or the memo's words; empty where the kind says it all. */
  readonly what: string
  /** When it falls or fell due; where nothing is due, since when it waits. */
  readonly at: Instant
  readonly tone: Tone
  readonly snoozedUntil: Instant | null
  readonly subject: TodaySubject
  readonly about: RowAbout
}

export type TodayGroup = {
  readonly id: TodayGroupId
  /** All of them, also those that were not sent. */
  readonly count: number
  readonly rows: readonly TodayRow[]
}

export type TodayView = {
  readonly now: Instant
  readonly groups: readonly TodayGroup[]
  readonly counts: Readonly<Record<TodayGroupId, number>>
  /** Broken words, also those that were put off until later. */
  readonly overdue: number
  /** Everything but what was put off. */
  readonly toDo: number
  /** Open cases in the whole shop. */
  readonly openCases: number
  /** The next promise after today, for the empty screen. */
  readonly next: TodayRow | null
  /** Cases waiting for others, for the empty screen. */
  readonly waitingThird: number
  /** What waits for us in other places, for the rail. */
  readonly waiting: Readonly<Record<'parcels' | 'third' | 'cash', number>>
}

/** Whose work, and which group is wanted whole. */
export type TodayFilter = {
  readonly me: ClerkId | null
  readonly mine: boolean
  readonly whole: TodayGroupId | null
}
