// What moves goods and money, and the course itself: each appears at the foot of a case as soon as its dialog stands here.
import type { ComponentType } from 'react'
import { type CaseView, SETTLEMENT_ACTIONS, type SettlementActionId } from '#shared/model/views'
import { FlowDialog } from '../flow/FlowDialog'
import { LevelDialog } from '../flow/LevelDialog'
import { PlatformDialog } from '../flow/PlatformDialog'
import { OutDialog } from '../goods/OutDialog'
import { PlaceDialog } from '../goods/PlaceDialog'
import { SendDialog } from '../goods/SendDialog'
import { StayDialog } from '../goods/StayDialog'
import { MergeDialog } from '../links/MergeDialog'
import { SplitDialog } from '../links/SplitDialog'
import { MoneyDialog } from '../money/MoneyDialog'
import { PayDialog } from '../money/PayDialog'
import { ParcelDialog } from '../parcels/ParcelDialog'
import { ClaimDialog } from '../third/ClaimDialog'

export type SettlementDialog = ComponentType<{ readonly view: CaseView; onClose(): void }>

export const settlementDialogs: Readonly<Partial<Record<SettlementActionId, SettlementDialog>>> = {
  place: PlaceDialog,
  out: OutDialog,
  send: SendDialog,
  stay: StayDialog,
  money: MoneyDialog,
  pay: PayDialog,
  parcel: ParcelDialog,
  claim: ClaimDialog,
  flow: FlowDialog,
  platform: PlatformDialog,
  level: LevelDialog,
  merge: MergeDialog,
  split: SplitDialog,
}

/** Deeds of the course that need no dialog of their own. `tick` is the next stage that leaves no trace. */
export type CourseDeedId = 'course' | 'tick' | 'tell' | 'third'

/** What is done many times a day has a letter, and it never changes. */
const KEYS: Readonly<Partial<Record<SettlementActionId | CourseDeedId, string>>> = {
  place: 'KeyH',
  out: 'KeyX',
  send: 'KeyU',
  money: 'KeyM',
  pay: 'KeyZ',
  course: 'KeyJ',
  tick: 'KeyO',
}

export const settlementKey = (id: SettlementActionId | CourseDeedId): string | null => KEYS[id] ?? null

export const isSettlementDeed = (id: string): id is SettlementActionId => Object.hasOwn(settlementDialogs, id)

/** Those that can be opened, in the order in which a case comes to them. */
export const offeredSettlement: readonly SettlementActionId[] = SETTLEMENT_ACTIONS.filter(isSettlementDeed)
