// What a customer can be told today (R115): what was done since he last heard from us, what it waits for, what comes next.
import type { MoneyKindId } from '../catalog/moneyKinds'
import type { Instant } from './time'

/** Things a customer may know, each with the pieces it happened to; what is only ours to know has no kind here. */
export const PROGRESS_KINDS = [
  'arrived',
  'inspected',
  'forSupplier',
  'atSupplier',
  'willRepair',
  'willReplace',
  'supplierRefused',
  'backFromSupplier',
  'toCollect',
  'givenBack',
  'lost',
  'reserved',
  'shipped',
  'handedOver',
  'delivered',
  'outLost',
] as const
export type ProgressKind = (typeof PROGRESS_KINDS)[number]

export type ProgressDeed =
  | {
      readonly at: Instant
      readonly kind: ProgressKind
      readonly items: string
      /** Courier and number of what was sent, otherwise empty. */
      readonly way: string
    }
  | { readonly at: Instant; readonly kind: 'paid'; readonly money: MoneyKindId; readonly fen: number }

/** Who has the next word, as far as the goods show it. */
export type ProgressWait =
  | { readonly for: 'supplier'; readonly expectedOn: string | null }
  | { readonly for: 'courier' | 'collecting' | 'customer' }

export type ProgressFacts = {
  readonly now: Instant
  readonly timeZone: string
  readonly shopName: string
  /** Empty when nobody knows it. */
  readonly customerName: string
  readonly item: string
  /** In the order in which it happened. */
  readonly done: readonly ProgressDeed[]
  readonly wait: ProgressWait | null
  /** The next thing that he was promised; late when its time has passed. */
  readonly promise: { readonly what: string; readonly dueAt: Instant; readonly isLate: boolean } | null
}
