// The small language that the demo shop's cases are told in: who came with what, and what happened then.
//
// Every `ago` is a number of opening hours before now (12 make a day), so that the shop looks alive whenever it is opened.
import type { ChannelId, TellingWayId } from '../catalog/channels'
import type { MoveId } from '../catalog/columns'
import type { IssueTypeId } from '../catalog/issueTypes'
import type { ZoneId } from '../catalog/ladder'
import type { MeansId } from '../catalog/means'
import type { OutcomeId } from '../catalog/outcomes'
import type { WishId } from '../catalog/wishes'
import type { CasePromise } from '../model/case'
import type { ClockTime } from '../model/time'
import type { DeclineDeed } from './declineDeed'
import type { SettlementDeed } from './settlementDeeds'

export type ClerkKey = 'zhou' | 'lin' | 'chen' | 'wu'

/** A moment: opening hours ago, a part of what is left of today, or a clock time on a later day. */
export type When = number | { readonly today: number } | { readonly days: number; readonly clock: ClockTime }

export type Word = {
  readonly what: string
  readonly due: When
  readonly kind: CasePromise['kind']
  /** Why the manager allowed a time beyond what clerks may promise. */
  readonly why?: string
}

export type StoryItem = {
  readonly name: string
  readonly spec: string
  readonly fen: number | null
  /** Days between buying and registering. */
  readonly boughtDaysBefore: number | null
  readonly place: string
  readonly qty: number
}

export type Deed =
  | { readonly do: 'note'; readonly text: string }
  | { readonly do: 'told'; readonly how: TellingWayId; readonly text: string; readonly next?: Word }
  | { readonly do: 'memo'; readonly text: string; readonly due: When }
  | { readonly do: 'promise'; readonly word: Word }
  | { readonly do: 'keep'; readonly text: string }
  | { readonly do: 'renew'; readonly word: Word; readonly reason: string }
  | { readonly do: 'remind'; readonly text: string }
  | { readonly do: 'snooze'; readonly until: When }
  | { readonly do: 'move'; readonly move: MoveId; readonly reason: string; readonly touch?: When }
  | { readonly do: 'take' }
  | { readonly do: 'arrive'; readonly place: string }
  | { readonly do: 'handBack' }
  | { readonly do: 'inspect'; readonly ok: boolean; readonly text: string }
  | {
      readonly do: 'offer'
      readonly zone: ZoneId
      readonly means: MeansId
      readonly yuan: number
      readonly text: string
      readonly answer: 'open' | 'agreed'
      readonly why?: string
    }
  | DeclineDeed
  | SettlementDeed
  | { readonly do: 'decide'; readonly outcome: OutcomeId; readonly text: string }
  | { readonly do: 'settle'; readonly text: string }
  | { readonly do: 'close'; readonly how: TellingWayId; readonly text: string; readonly outcome?: OutcomeId }
  | { readonly do: 'reopen'; readonly text: string }
  | { readonly do: 'trash'; readonly text: string }
  | { readonly do: 'print' }
  /** Into the open case of this customer: it is about the same. */
  | { readonly do: 'merge'; readonly into: string; readonly text: string }

/** Who did it is the case's owner unless another clerk is named. */
export type Step = { readonly ago: number; readonly by?: ClerkKey } & Deed

export type Story = {
  readonly who: string | null
  readonly via: ChannelId
  readonly issue: IssueTypeId
  readonly tags?: readonly string[]
  readonly wish: WishId
  readonly owner: ClerkKey
  readonly ago: number
  readonly items: readonly StoryItem[]
  readonly note: string
  /** Made when the case is registered; 24 hours unless another time is named. */
  readonly first: string | Word
  readonly steps: readonly Step[]
}

export function item(
  name: string,
  spec: string,
  yuan: number | null,
  boughtDaysBefore: number | null,
  place = '',
  qty = 1,
): StoryItem {
  return { name, spec, fen: yuan === null ? null : Math.round(yuan * 100), boughtDaysBefore, place, qty }
}

export const word = (what: string, due: When, why?: string): Word =>
  why === undefined ? { what, due, kind: 'word' } : { what, due, kind: 'word', why }
export const expectation = (what: string, due: When): Word => ({ what, due, kind: 'expectation' })
export const today = (part: number): When => ({ today: part })
export const inDays = (days: number, clock: ClockTime): When => ({ days, clock })

export const note = (ago: number, text: string): Step => ({ ago, do: 'note', text })
export const told = (ago: number, how: TellingWayId, text: string, next?: Word): Step =>
  next === undefined ? { ago, do: 'told', how, text } : { ago, do: 'told', how, text, next }
export const memo = (ago: number, text: string, due: When): Step => ({ ago, do: 'memo', text, due })
export const promise = (ago: number, made: Word): Step => ({ ago, do: 'promise', word: made })
export const keep = (ago: number, text: string): Step => ({ ago, do: 'keep', text })
export const renew = (ago: number, made: Word, reason: string): Step => ({
  ago,
  do: 'renew',
  word: made,
  reason,
})
export const remind = (ago: number, text: string): Step => ({ ago, do: 'remind', text })
export const snooze = (ago: number, until: When): Step => ({ ago, do: 'snooze', until })
export const move = (ago: number, to: MoveId, reason: string, touch?: When): Step =>
  touch === undefined ? { ago, do: 'move', move: to, reason } : { ago, do: 'move', move: to, reason, touch }
export const take = (ago: number): Step => ({ ago, do: 'take' })
export const arrive = (ago: number, place: string): Step => ({ ago, do: 'arrive', place })
export const handBack = (ago: number): Step => ({ ago, do: 'handBack' })
export const inspect = (ago: number, ok: boolean, text: string): Step => ({ ago, do: 'inspect', ok, text })
type OfferTerms = Omit<Extract<Deed, { readonly do: 'offer' }>, 'do' | 'text'>
export const offer = (ago: number, text: string, terms: OfferTerms): Step => ({
  ago,
  do: 'offer',
  text,
  ...terms,
})
export const decline = (ago: number, terms: Omit<DeclineDeed, 'do'>): Step => ({
  ago,
  do: 'decline',
  ...terms,
})
export const decide = (ago: number, outcome: OutcomeId, text: string): Step => ({
  ago,
  do: 'decide',
  outcome,
  text,
})
export const settle = (ago: number, text: string): Step => ({ ago, do: 'settle', text })
export const close = (ago: number, how: TellingWayId, text: string, outcome?: OutcomeId): Step =>
  outcome === undefined ? { ago, do: 'close', how, text } : { ago, do: 'close', how, text, outcome }
export const reopen = (ago: number, text: string): Step => ({ ago, do: 'reopen', text })
export const trash = (ago: number, text: string): Step => ({ ago, do: 'trash', text })
export const print = (ago: number): Step => ({ ago, do: 'print' })
export const by = (clerk: ClerkKey, step: Step): Step => ({ ...step, by: clerk })
export const merge = (ago: number, into: string, text: string): Step => ({ ago, do: 'merge', into, text })
