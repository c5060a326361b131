// Goods of a case: pieces that come in, pieces that go out, and the parcels that carry them (R41–R43, R127, R128).
import { z } from 'zod'
import { PAYER_IDS } from '../catalog/caseFacts'
import { CATEGORY_IDS, CONDITION_IDS } from '../catalog/categories'
import {
  HAND_OUT_PROOF_IDS,
  IN_STATE_IDS,
  IN_STATES,
  OUT_KIND_IDS,
  OUT_STATE_IDS,
  PARCEL_STATE_IDS,
} from '../catalog/lineStates'
import { Approval } from './approval'
import { BatchId, ClerkId, LineId, OutLineId, ParcelId } from './ids'
import { Day, Instant } from './time'

/** Pieces of one kind that the customer brings, sends, or complains about (货品行). They go one way together; a part that goes another way becomes a line of its own. */
export const CaseLine = z.looseObject({
  id: LineId,
  itemName: z.string(),
  /** Colour, size, serial number. */
  spec: z.string(),
  qty: z.number().int(),
  /** Fen for one piece, when known. */
  unitPriceFen: z.number().int().nullable(),
  boughtOn: Day.nullable(),
  category: z.enum(CATEGORY_IDS).nullable(),
  /** What was seen on the piece (R37, R127); empty while nobody has looked. */
  conditions: z.array(z.enum(CONDITION_IDS)),
  /** The last day of its warranty as the paper says; null takes what its category gives from the day of purchase. */
  warrantyUntil: Day.nullable(),
  /** Where the piece is kept, in the shop's own words: shelf, drawer, box. */
  place: z.string(),
  state: z.enum(IN_STATE_IDS),
  /** Since when it is in this state; null for what was registered that way. */
  stateAt: Instant.nullable(),
  inspection: z.object({ at: Instant, by: ClerkId, ok: z.boolean(), remark: z.string() }).nullable(),
  /** The supplier batch that it is in, or was in last. */
  batchId: BatchId.nullable(),
  /** Who took it home, and how we made sure of him. */
  handedOut: z
    .object({ at: Instant, by: ClerkId, proof: z.enum(HAND_OUT_PROOF_IDS), note: z.string() })
    .nullable(),
})
export type CaseLine = z.infer<typeof CaseLine>

const HERE: readonly string[] = IN_STATES.filter(state => state.here).map(state => state.id)
const PLACED: readonly string[] = IN_STATES.filter(state => state.isFinal).map(state => state.id)

/** The piece is in the shop. */
export const isHere = ({ state }: Pick<CaseLine, 'state'>): boolean => HERE.includes(state)
/** The piece is where it belongs: nothing is left to do with it. */
export const isPlaced = ({ state }: Pick<CaseLine, 'state'>): boolean => PLACED.includes(state)

/** What is not yet known about a piece that was just written down. */
export const NEW_LINE_PARTS: Pick<
  CaseLine,
  'category' | 'conditions' | 'warrantyUntil' | 'stateAt' | 'inspection' | 'batchId' | 'handedOut'
> = {
  category: null,
  conditions: [],
  warrantyUntil: null,
  stateAt: null,
  inspection: null,
  batchId: null,
  handedOut: null,
}

/** Pieces that go from us to the customer (增货出库). */
export const OutLine = z.looseObject({
  id: OutLineId,
  kind: z.enum(OUT_KIND_IDS),
  /** The piece that it replaces; null for one that replaces none, such as what was missing in the parcel. */
  forLineId: LineId.nullable(),
  itemName: z.string(),
  spec: z.string(),
  qty: z.number().int(),
  /** Fen for one piece, when known: the difference to the old piece follows from it. */
  unitPriceFen: z.number().int().nullable(),
  place: z.string(),
  state: z.enum(OUT_STATE_IDS),
  stateAt: Instant,
  parcelId: ParcelId.nullable(),
  /** It takes the place of one that was lost on its way. */
  insteadOf: OutLineId.nullable(),
  /** The manager let it go before the old piece was back. */
  approval: Approval.nullable(),
  note: z.string(),
})
export type OutLine = z.infer<typeof OutLine>

/** A parcel to us or from us. */
export const Parcel = z.looseObject({
  id: ParcelId,
  dir: z.enum(['in', 'out']),
  courier: z.string(),
  /** Empty while it is not known. */
  trackingNo: z.string(),
  state: z.enum(PARCEL_STATE_IDS),
  sentAt: Instant,
  arrivedAt: Instant.nullable(),
  /** Pieces in it: ids of lines that come in, or that go out. */
  lineIds: z.array(z.string()),
  /** Fen, when known. */
  freightFen: z.number().int().nullable(),
  payer: z.enum(PAYER_IDS).nullable(),
  note: z.string(),
})
export type Parcel = z.infer<typeof Parcel>
