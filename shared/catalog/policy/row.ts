// How a built-in row of the policy table is written. What is left out of `when` stands for "whatever".
import type { LiabilityId, NatureId, PayerId, ScenarioId, SoldViaId } from '../caseFacts'
import type { RemedyId } from '../remedies'
import type { PolicySourceId } from './sources'
import type { PolicyRowId } from './texts'

export type PolicyConditions = {
  readonly nature?: readonly NatureId[]
  readonly soldVia?: readonly SoldViaId[]
  readonly scenario?: readonly ScenarioId[]
  readonly liability?: readonly Exclude<LiabilityId, 'unclear'>[]
  readonly returnable?: boolean
  readonly resaleFit?: boolean
  readonly warranty?: boolean
  readonly misused?: boolean
  readonly paidFreight?: boolean
  readonly fromDay?: number
  readonly toDay?: number
}

export type BuiltInRow = {
  readonly id: PolicyRowId
  readonly rank: number
  readonly when: PolicyConditions
  readonly entitled: readonly RemedyId[]
  readonly mayOffer: readonly RemedyId[]
  /** Who pays the way to the customer and the way back; null when nothing travels. */
  readonly freight: readonly [outbound: PayerId | null, back: PayerId | null]
  readonly mayDecline?: true
  readonly keepsFreight?: true
  readonly source: PolicySourceId
}

/** Sold by us, over whichever counter. */
export const ours: readonly SoldViaId[] = ['online', 'counter']
export const online: readonly SoldViaId[] = ['online']
export const counter: readonly SoldViaId[] = ['counter']
export const waiting: readonly ScenarioId[] = ['notShipped']
export const moving: readonly ScenarioId[] = ['inTransit']
export const received: readonly ScenarioId[] = ['received']
