// What the window may ask for about goods: pieces that come in, pieces that go out, parcels, parcels that nobody knows.
import { z } from 'zod'
import { PAYER_IDS } from '../catalog/caseFacts'
import { CONDITION_IDS } from '../catalog/categories'
import { GOES_TO, HAND_OUT_PROOF_IDS, OUT_KIND_IDS } from '../catalog/lineStates'
import { CaseId, LineId, OutLineId, ParcelId, UnclaimedId } from '../model/ids'
import type { ParcelHit, ParcelsView } from '../model/settlementViews'
import { line, note, TEXT_LIMITS } from '../model/text'
import { answer, approval, command, Nothing, query } from './line'

/** How many of one single line; null takes all of every line. */
const qty = z.number().int().nullable().default(null)
const lines = { caseId: CaseId, lineIds: z.array(LineId).min(1).max(50), qty }
const outs = { caseId: CaseId, outIds: z.array(OutLineId).min(1).max(50) }
const place = line(TEXT_LIMITS.name)
const fen = z.number().int().nullable()
const way = {
  courier: line(TEXT_LIMITS.name),
  trackingNo: line(TEXT_LIMITS.name),
  freightFen: fen,
  payer: z.enum(PAYER_IDS).nullable(),
}

export const goodsLines = {
  'goods.arrive': command(
    z.object({ ...lines, place, parcelId: ParcelId.nullable().default(null) }),
    answer<null>(),
  ),
  'goods.inspect': command(
    z.object({
      ...lines,
      good: z.boolean(),
      remark: note(TEXT_LIMITS.note),
      /** Null leaves what was noted at intake. */
      conditions: z.array(z.enum(CONDITION_IDS)).max(CONDITION_IDS.length).nullable().default(null),
      /** Where it goes right away, or null to decide later. */
      goesTo: z.enum(GOES_TO).nullable().default(null),
    }),
    answer<null>(),
  ),
  /** Where an inspected piece goes (N9). */
  'goods.place': command(
    z.object({ ...lines, goesTo: z.enum(GOES_TO), place, reason: line(TEXT_LIMITS.line) }),
    answer<null>(),
  ),
  /** A piece that will not come: the customer keeps it by agreement, or it was lost on its way to us. */
  'goods.stay': command(
    z.object({ ...lines, state: z.enum(['staysWithCustomer', 'lost']), reason: line(TEXT_LIMITS.line) }),
    answer<null>(),
  ),
  /** Where it is kept. */
  'goods.store': command(z.object({ ...lines, place }), answer<null>()),
  'goods.price': command(
    z.object({ caseId: CaseId, lineId: LineId, unitPriceFen: z.number().int() }),
    answer<null>(),
  ),
  'goods.handBack': command(
    z.object({
      ...lines,
      proof: z.enum(HAND_OUT_PROOF_IDS).nullable().default(null),
      note: line(TEXT_LIMITS.line).default(''),
    }),
    answer<null>(),
  ),
  'out.plan': command(
    z.object({
      caseId: CaseId,
      kind: z.enum(OUT_KIND_IDS),
      forLineId: LineId.nullable(),
      itemName: line(TEXT_LIMITS.item),
      spec: line(TEXT_LIMITS.item),
      qty: z.number().int(),
      unitPriceFen: fen,
      /** It is in his hands already. */
      handOver: z.boolean(),
      note: line(TEXT_LIMITS.line),
      /** Needed to hand it out before the old piece is back, unless the shop is answerable (R33, R58). */
      approval,
    }),
    answer<{ readonly outId: OutLineId }>(),
  ),
  'out.reserve': command(z.object({ ...outs, place }), answer<null>()),
  'out.cancel': command(z.object({ ...outs, reason: line(TEXT_LIMITS.line) }), answer<null>()),
  'out.send': command(z.object({ ...outs, ...way, approval }), answer<null>()),
  'out.handOver': command(z.object({ ...outs, approval }), answer<null>()),
  'out.delivered': command(z.object(outs), answer<null>()),
  /** Lost on its way; with `again` the same goes out once more. */
  'out.lost': command(
    z.object({ ...outs, again: z.boolean(), note: line(TEXT_LIMITS.line) }),
    answer<null>(),
  ),
  /** What was lent is back. */
  'out.returned': command(z.object({ ...outs, note: line(TEXT_LIMITS.line) }), answer<null>()),

  /** The customer sends it, or it turns round on its way to him: a parcel to us (R32, R128). */
  'parcel.expect': command(
    z.object({
      caseId: CaseId,
      lineIds: z.array(LineId).max(50),
      ...way,
      /** It turned round already: the customer refused it, or the courier stopped it (R31). */
      state: z.enum(['moving', 'refused', 'intercepted']).default('moving'),
      /** What the courier said. */
      note: line(TEXT_LIMITS.line).default(''),
    }),
    answer<null>(),
  ),
  'parcel.change': command(z.object({ caseId: CaseId, parcelId: ParcelId, ...way }), answer<null>()),
  'parcel.step': command(
    z.object({
      caseId: CaseId,
      parcelId: ParcelId,
      state: z.enum(['refused', 'intercepted', 'lost', 'arrived']),
      note: line(TEXT_LIMITS.line),
    }),
    answer<null>(),
  ),
  /** Cases and parcels for what was scanned or typed: tracking number, case number, tail, name. */
  'parcel.find': query(z.object({ text: z.string().max(200) }), answer<readonly ParcelHit[]>()),
  'parcel.list': query(Nothing, answer<ParcelsView>()),
  'unclaimed.keep': command(
    z.object({
      courier: line(TEXT_LIMITS.name),
      trackingNo: line(TEXT_LIMITS.name),
      senderName: line(TEXT_LIMITS.name),
      senderPhone: line(TEXT_LIMITS.phone),
      contents: line(TEXT_LIMITS.line),
      place,
    }),
    answer<{ readonly unclaimedId: UnclaimedId }>(),
  ),
  /** It belongs to this case: its pieces have arrived. */
  'unclaimed.claim': command(
    z.object({ unclaimedId: UnclaimedId, caseId: CaseId, lineIds: z.array(LineId).max(50) }),
    answer<null>(),
  ),
  'unclaimed.sendBack': command(
    z.object({ unclaimedId: UnclaimedId, reason: line(TEXT_LIMITS.line) }),
    answer<null>(),
  ),
} as const
