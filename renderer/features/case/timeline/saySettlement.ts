// The entries of the timeline about how a case was settled and who looked after it, gathered.
import type { EventKind } from '#shared/model/case'
import { SAY_FLOW } from './sayFlow'
import { SAY_FOLLOWING } from './sayFollowing'
import { SAY_GOODS } from './sayGoods'
import { SAY_LINKS } from './sayLinks'
import { SAY_MONEY } from './sayMoney'
import { SAY_PARCELS } from './sayParcels'
import { SAY_THIRD } from './sayThird'

export const SAY_SETTLEMENT = {
  ...SAY_GOODS,
  ...SAY_PARCELS,
  ...SAY_MONEY,
  ...SAY_FLOW,
  ...SAY_THIRD,
  ...SAY_LINKS,
  ...SAY_FOLLOWING,
}

export type SettlementKind = keyof typeof SAY_SETTLEMENT
export const isSettlement = (kind: EventKind): kind is SettlementKind => Object.hasOwn(SAY_SETTLEMENT, kind)
