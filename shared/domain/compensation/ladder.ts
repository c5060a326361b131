// How much may be offered here (R60–R63, N7): where to open, where to stop, and what only the manager may allow.
import type { NatureId } from '../../catalog/caseFacts'
import {
  isZoneId,
  MOST_ZONE_FEN,
  SHARE_THAT_WARNS,
  ZONES,
  type ZoneBounds,
  type ZoneId,
} from '../../catalog/ladder'
import { REASONS } from '../../catalog/offerTalk'
import type { CaseLine } from '../../model/goods'
import { type Refusal, refuse } from '../../model/refusal'

/** The part of the shop's own knowledge that matters here: `ownBook(entries)` has it. */
export type OwnZones = { readonly zone: ReadonlyMap<string, ZoneBounds> }

export type LadderInput = {
  readonly zone: ZoneId
  readonly own: OwnZones
  /** Fen of all pieces together; null when one price is not known. */
  readonly priceFen: number | null
  /** Fen that all pieces cost the shop; null when nobody knows. */
  readonly costFen: number | null
  /** Fen that were agreed in this case already. */
  readonly givenInCaseFen: number
  /** Fen that were agreed with this customer in other cases: shown, never counted. */
  readonly givenBeforeFen: number
}

export const LADDER_WARNINGS = ['priceUnknown', 'costUnknown', 'noMargin', 'usedUp', 'givenBefore'] as const
export type LadderWarning = (typeof LADDER_WARNINGS)[number]

export type Ladder = {
  readonly zone: ZoneId
  /** Say this first; null when nothing is left that a clerk could offer on her own. */
  readonly openingFen: number | null
  /** The most that needs nobody's yes: never above zone, floor or price, less what was agreed already. */
  readonly ceilingFen: number
  /** What is left of the zone. */
  readonly zoneLeftFen: number
  /** The most that leaves the shop its cost; null while the cost or the price is unknown. */
  readonly floorRoomFen: number | null
  /** What is left of what was paid: nobody may go beyond it. Null while a price is unknown. */
  readonly paidLimitFen: number | null
  /** Above this one should look twice, because the cost is unknown; null when it is known. */
  readonly warnAboveFen: number | null
  readonly warnings: readonly LadderWarning[]
}

/** What an amount goes over, with the fen where the bound lies. */
export type BrokenBound = { readonly bound: 'ceiling' | 'floor'; readonly fen: number }

export function zoneBounds(zone: ZoneId, own: OwnZones): ZoneBounds {
  const { fromFen, toFen } = own.zone.get(zone) ?? (ZONES.find(({ id }) => id === zone) as ZoneBounds)
  return { fromFen, toFen }
}

/** What was paid for all pieces of the case, or null when one price is not known. */
export function paidFen(record: {
  readonly lines: readonly Pick<CaseLine, 'unitPriceFen' | 'qty'>[]
}): number | null {
  let sum = 0
  for (const { unitPriceFen, qty } of record.lines) {
    if (unitPriceFen === null) return null
    sum += unitPriceFen * qty
  }
  return sum
}

const atLeastNothing = (fen: number) => Math.max(0, fen)

/** A whole number of yuan where there is one: nobody says 12.37. */
const roundDown = (fen: number) => (fen >= 1_00 ? fen - (fen % 1_00) : fen)

export function ladderFor(input: LadderInput): Ladder {
  const { zone, own, priceFen, costFen, givenInCaseFen, givenBeforeFen } = input
  const bounds = zoneBounds(zone, own)
  const left = (fen: number | null) => (fen === null ? null : atLeastNothing(fen - givenInCaseFen))
  const zoneLeftFen = atLeastNothing(bounds.toFen - givenInCaseFen)
  const paidLimitFen = left(priceFen)
  const margin = priceFen === null || costFen === null ? null : atLeastNothing(priceFen - costFen)
  const floorRoomFen = left(margin)
  const warnAboveFen = costFen === null && priceFen !== null ? Math.floor(priceFen * SHARE_THAT_WARNS) : null
  const ceilingFen = Math.min(zoneLeftFen, floorRoomFen ?? zoneLeftFen, paidLimitFen ?? zoneLeftFen)
  const opening = roundDown(Math.min(bounds.fromFen, ceilingFen, warnAboveFen ?? ceilingFen))
  const warnings: readonly [LadderWarning, boolean][] = [
    ['priceUnknown', priceFen === null],
    ['costUnknown', costFen === null],
    ['noMargin', margin === 0],
    ['usedUp', ceilingFen === 0 && givenInCaseFen > 0],
    ['givenBefore', givenBeforeFen > 0],
  ]
  return {
    zone,
    openingFen: opening > 0 ? opening : null,
    ceilingFen,
    zoneLeftFen,
    floorRoomFen,
    paidLimitFen,
    warnAboveFen,
    warnings: warnings.filter(([, holds]) => holds).map(([id]) => id),
  }
}

/** Why this amount needs the manager; empty when the clerk may say it. */
export function needsManager(ladder: Ladder, amountFen: number): readonly BrokenBound[] {
  const broken: BrokenBound[] = []
  if (amountFen > ladder.zoneLeftFen) broken.push({ bound: 'ceiling', fen: ladder.zoneLeftFen })
  if (ladder.floorRoomFen !== null && amountFen > ladder.floorRoomFen)
    broken.push({ bound: 'floor', fen: ladder.floorRoomFen })
  return broken
}

/** What nobody may allow: more than was paid, or beyond the ladder while nobody knows what was paid. */
export function wrongAmount(ladder: Ladder, amountFen: number): Refusal | null {
  if (!Number.isSafeInteger(amountFen) || amountFen <= 0) return refuse('number-out-of-range', 'amountFen')
  if (ladder.paidLimitFen !== null && amountFen > ladder.paidLimitFen)
    return refuse('offer-over-paid', 'amountFen', { yuan: yuan(ladder.paidLimitFen) })
  if (ladder.paidLimitFen === null && amountFen > ladder.zoneLeftFen)
    return refuse('offer-price-unknown', 'amountFen', { yuan: yuan(ladder.zoneLeftFen) })
  return null
}

/** `12.5` */
const yuan = (fen: number) => String(fen / 100)

/** Keys of the sentences that may stand before the amount: the zone's own first, then those of what went wrong (R60). */
export function reasonsFor(zone: ZoneId, natures: readonly NatureId[]): readonly string[] {
  const fitting = REASONS.filter(({ nature }) => natures.includes(nature)).map(({ key }) => key)
  return [`zone-${zone}`, ...fitting]
}

/** What is wrong with bounds that the shop wants to set, at its field. */
export function wrongZone(key: string, { fromFen, toFen }: ZoneBounds): Refusal[] {
  const limits = { min: 0, max: MOST_ZONE_FEN / 100 }
  const isOff = (fen: number) => !Number.isSafeInteger(fen) || fen < 0 || fen > MOST_ZONE_FEN
  const wrong: Refusal[] = []
  if (!isZoneId(key)) wrong.push(refuse('no-such-zone'))
  if (isOff(fromFen)) wrong.push(refuse('number-out-of-range', 'value.fromFen', limits))
  if (isOff(toFen)) wrong.push(refuse('number-out-of-range', 'value.toFen', limits))
  if (wrong.length === 0 && fromFen > toFen) wrong.push(refuse('bounds-turned-round', 'value.fromFen'))
  return wrong
}
