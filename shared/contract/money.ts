// What the window may ask for about money: planned, paid, void, and the list of a day.
import { z } from 'zod'
import { LANGUAGES } from '../catalog/languages'
import { MONEY_KIND_IDS, MONEY_METHOD_IDS, PARTY_IDS } from '../catalog/moneyKinds'
import { CaseId, LineId, MoneyId, OfferId } from '../model/ids'
import type { CashDayView } from '../model/settlementViews'
import { line, TEXT_LIMITS } from '../model/text'
import { Day } from '../model/time'
import type { SlipJob } from './answers'
import { answer, approval, command, query } from './line'

const aRow = { caseId: CaseId, moneyId: MoneyId }

export const moneyLines = {
  'money.plan': command(
    z.object({
      caseId: CaseId,
      kind: z.enum(MONEY_KIND_IDS),
      amountFen: z.number().int(),
      /** Fen kept back for freight; only where a row of the policy table allows it (R71). */
      keptFen: z.number().int(),
      payer: z.enum(PARTY_IDS),
      payee: z.enum(PARTY_IDS).nullable(),
      method: z.enum(MONEY_METHOD_IDS),
      reason: line(TEXT_LIMITS.line),
      lineIds: z.array(LineId).max(50),
      offerId: OfferId.nullable(),
      /** It changes hands right now. */
      paid: z.boolean(),
      approval,
    }),
    answer<{ readonly moneyId: MoneyId }>(),
  ),
  'money.pay': command(z.object({ ...aRow, method: z.enum(MONEY_METHOD_IDS), approval }), answer<null>()),
  /** What was paid already only with the manager's yes. */
  'money.void': command(
    z.object({ ...aRow, reason: line(TEXT_LIMITS.line), approval: approval.default(null) }),
    answer<null>(),
  ),
  /** What went out and came in on one day of the shop; null is today. */
  'cash.day': query(z.object({ day: Day.nullable() }), answer<CashDayView>()),
  'cash.prepare': query(
    z.object({ day: Day.nullable(), language: z.enum(LANGUAGES).nullable() }),
    answer<SlipJob>(),
  ),
} as const
