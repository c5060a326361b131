// What the desk says by itself when something falls due, and when the computer's clock cannot be right.
import type { FollowUpRuleId } from '../catalog/followUpRules'
import type { CareId, CaseId, PromiseId, ReminderId } from './ids'
import type { Instant } from './time'

export type AlertSubject =
  | { readonly kind: 'promise'; readonly promiseId: PromiseId }
  | {
      readonly kind: 'reminder'
      readonly reminderId: ReminderId
      readonly reminderKind: 'memo' | 'touch' | FollowUpRuleId
    }
  | { readonly kind: 'care'; readonly careId: CareId }

/** One thing that has fallen due. */
export type AlertRow = {
  /** The thing and the moment it was due: a thing that was moved has another key. */
  readonly key: string
  readonly caseId: CaseId
  readonly no: string
  readonly item: string
  readonly customer: { readonly name: string; readonly tail: string } | null
  /** What was promised or written down; may be empty. */
  readonly what: string
  readonly dueAt: Instant
  readonly subject: AlertSubject
}

/** Many things at once are said in one breath: at the start, after a jump of the clock, or when more than three ring. */
export type AlertDigest = { readonly why: 'closed' | 'many'; readonly count: number }

/** `behind`: the clock stands before something that is already known to have happened. */
export type ClockDoubt =
  | { readonly kind: 'behind'; readonly known: Instant }
  | { readonly kind: 'ahead'; readonly from: Instant; readonly to: Instant }

export type AlertsView = {
  readonly now: Instant
  readonly clock: ClockDoubt | null
  readonly digest: AlertDigest | null
  /** What fell due while the desk was open and was not put away: promises first, then the oldest. */
  readonly rows: readonly AlertRow[]
  /** What this computer can do. */
  readonly system: { readonly notifies: boolean; readonly starts: boolean }
}
