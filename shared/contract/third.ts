// What the window may ask for about suppliers and couriers: batches, claims, what others owe us.
import { z } from 'zod'
import { LANGUAGES } from '../catalog/languages'
import { MONEY_METHOD_IDS } from '../catalog/moneyKinds'
import { CLAIM_SUBJECT_IDS, PARTNER_ROLE_IDS, SUPPLIER_ANSWER_IDS } from '../catalog/thirdParties'
import { BatchId, CaseId, ClaimId, LineId, PartnerId } from '../model/ids'
import type { PartnerView, ThirdView } from '../model/settlementViews'
import { line, note, TEXT_LIMITS } from '../model/text'
import { Day, Instant } from '../model/time'
import type { SlipJob } from './answers'
import { answer, approval, command, Nothing, query } from './line'

const text = line(TEXT_LIMITS.line)
const name = line(TEXT_LIMITS.name)
/** A known one by id, or a new one by name. */
const partner = z.object({ id: PartnerId.nullable(), name, phone: line(TEXT_LIMITS.phone) })
const aPiece = z.object({ caseId: CaseId, lineId: LineId })
const pieces = z.array(aPiece).min(1).max(200)
const fen = z.number().int()
const sending = {
  courier: name,
  trackingNo: name,
  /** Null takes the usual days (R112). */
  expectedOn: Day.nullable(),
}

export const thirdLines = {
  'third.list': query(Nothing, answer<ThirdView>()),
  'partner.list': query(Nothing, answer<readonly PartnerView[]>()),
  'partner.save': command(
    z.object({
      partnerId: PartnerId.nullable(),
      role: z.enum(PARTNER_ROLE_IDS),
      name,
      phone: line(TEXT_LIMITS.phone),
      note: text,
    }),
    answer<{ readonly partnerId: PartnerId }>(),
  ),
  /** Pieces that wait for the supplier, put together; `send` lets them go at once. */
  'batch.make': command(
    z.object({
      partner,
      pieces,
      note: note(TEXT_LIMITS.note),
      send: z.object(sending).nullable().default(null),
    }),
    answer<{ readonly batchId: BatchId; readonly no: string }>(),
  ),
  'batch.add': command(z.object({ batchId: BatchId, pieces }), answer<null>()),
  'batch.remove': command(z.object({ batchId: BatchId, pieces }), answer<null>()),
  'batch.send': command(z.object({ batchId: BatchId, ...sending }), answer<null>()),
  'batch.answer': command(
    z.object({
      batchId: BatchId,
      pieces,
      answer: z.enum(SUPPLIER_ANSWER_IDS),
      /** Fen granted for one piece; only for a credit. A line of two is worth twice as much. */
      creditFen: fen.nullable(),
      note: text,
    }),
    answer<null>(),
  ),
  /** These came back; `isLast`: the batch is here, and what is not among them is short. */
  'batch.back': command(
    z.object({ batchId: BatchId, pieces, place: name, isLast: z.boolean() }),
    answer<null>(),
  ),
  'batch.close': command(z.object({ batchId: BatchId, reason: text }), answer<null>()),
  'batch.prepare': query(
    z.object({ batchId: BatchId, language: z.enum(LANGUAGES).nullable() }),
    answer<SlipJob>(),
  ),
  'claim.open': command(
    z.object({
      partner,
      subject: z.enum(CLAIM_SUBJECT_IDS),
      caseId: CaseId.nullable(),
      askedFen: fen,
      /** It was asked already, by this very call. */
      isAsked: z.boolean(),
      nextAskAt: Instant.nullable(),
      note: text,
    }),
    answer<{ readonly claimId: ClaimId }>(),
  ),
  'claim.ask': command(
    z.object({ claimId: ClaimId, nextAskAt: Instant.nullable(), note: text }),
    answer<null>(),
  ),
  'claim.agree': command(
    z.object({ claimId: ClaimId, agreedFen: fen, nextAskAt: Instant.nullable(), note: text }),
    answer<null>(),
  ),
  'claim.pay': command(
    z.object({ claimId: ClaimId, amountFen: fen, method: z.enum(MONEY_METHOD_IDS), note: text }),
    answer<null>(),
  ),
  'claim.refuse': command(
    z.object({ claimId: ClaimId, nextAskAt: Instant.nullable(), note: text }),
    answer<null>(),
  ),
  /** The shop gives up what is left. */
  'claim.writeOff': command(z.object({ claimId: ClaimId, reason: text, approval }), answer<null>()),
} as const
