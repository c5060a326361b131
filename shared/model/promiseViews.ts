// What the screen of promises is given: the overdue list, the ledger and the measures. Facts and ids, never sentences.
import type { MoveId } from '../catalog/columns'
import type { CasePromise } from './case'
import type { CaseId, ClerkId } from './ids'
import type { Day, Instant, Month } from './time'
import type { CustomerBrief, Tone } from './views'

/** Who keeps something; she may have left the shop since. */
export type Keeper = { readonly id: ClerkId; readonly name: string; readonly isHere: boolean }

type OfCase = {
  readonly caseId: CaseId
  readonly no: string
  readonly item: string
  readonly customer: CustomerBrief | null
}

export type LedgerRow = OfCase & {
  readonly promise: CasePromise
  readonly tone: Tone
  readonly keeper: Keeper
  /** A closed case owes nothing any more. */
  readonly isCaseOpen: boolean
}

/** Our own words, not the days that others named: how many were kept in time (N3). */
export type KeptRate = {
  readonly kept: number
  /** Kept too late, or given up. */
  readonly broken: number
  /** Past their time and still open: they can only become broken. */
  readonly late: number
  /** Agreed anew before their time; neither kept nor broken. */
  readonly renegotiated: number
  /** 0 to 1; null while too few have been decided to say. */
  readonly rate: number | null
}

export type LedgerView = {
  readonly now: Instant
  readonly month: Month
  readonly thisMonth: Month
  /** By time: what falls due first; of those that ended, the last one first. */
  readonly rows: readonly LedgerRow[]
  readonly counts: { readonly open: number; readonly closed: number }
  readonly shop: KeptRate
  readonly clerks: readonly (KeptRate & { readonly keeper: Keeper })[]
}

/** What is late, the worst first. */
export type OverdueKind = 'platform' | 'promise' | 'expectation' | 'look' | 'untouched'

export type OverdueRow = OfCase & {
  readonly key: string
  readonly kind: OverdueKind
  /** The promise that is late, or null where something else is. */
  readonly promise: CasePromise | null
  /** What was promised or what the reminder says; empty: the plain next word. */
  readonly what: string
  /** When it fell due, or when the case was last touched. */
  readonly since: Instant
  readonly move: MoveId
  readonly moveReason: string
  readonly keeper: Keeper
  readonly snoozedUntil: Instant | null
}
export type OverdueView = {
  readonly now: Instant
  readonly rows: readonly OverdueRow[]
  readonly keepers: readonly Keeper[]
}

export type SlowRefund = OfCase & { readonly days: number; readonly paidAt: Instant }

export type MeasuresView = {
  readonly now: Instant
  /** The days that were looked at, both included. */
  readonly from: Day
  readonly until: Day
  /** Null: the last thirty days. */
  readonly month: Month | null
  readonly thisMonth: Month
  /** Fewer than this are too few for a mean, a median or a share. */
  readonly enough: number
  /** From asking to money, in days (R131). */
  readonly refund: {
    readonly days: number | null
    readonly count: number
    readonly targetDays: number
    readonly averageDays: number
    /** The three that pull it up most: slower than the mean, or than the target. */
    readonly slowest: readonly SlowRefund[]
  }
  /** From the registration to the first word, in opening time (R110). */
  readonly contact: {
    readonly medianMs: number | null
    /** Share that heard from us within the first hour of opening time. */
    readonly withinHour: number | null
    readonly count: number
    /** Registered then, and still without a word. */
    readonly waiting: number
  }
  readonly kept: KeptRate
  /** Right now, whatever days are looked at. */
  /** `quiet`: nobody has touched them for too long; they are not among the `rows`, which Today counts, too. */
  readonly overdue: { readonly rows: number; readonly oldest: Instant | null; readonly quiet: number }
  /** On the platform (R132): rights claims made, and how many of them went against us. */
  readonly claims: { readonly count: number; readonly open: number; readonly lost: number }
}
