// What the window may ask for about promises: made, kept, given up, agreed anew; the ledger, what is overdue, the measures.
import { z } from 'zod'
import { TELLING_WAY_IDS } from '../catalog/channels'
import { LANGUAGES } from '../catalog/languages'
import { PROMISE_TO_IDS } from '../catalog/promiseTo'
import { CaseId, ClerkId, PromiseId } from '../model/ids'
import type { LedgerView, MeasuresView, OverdueView } from '../model/promiseViews'
import { line, note, TEXT_LIMITS } from '../model/text'
import { Instant, Month } from '../model/time'
import type { RegisterContext } from '../model/views'
import type { SlipJob } from './answers'
import { answer, approval, command, query } from './line'

/** To whom, by whom (null: by her who makes it) and how he will be told (null: as usual). */
const parties = {
  to: z.enum(PROMISE_TO_IDS).default('customer'),
  by: ClerkId.nullable().default(null),
  how: z.enum(TELLING_WAY_IDS).nullable().default(null),
}
const aPromise = { caseId: CaseId, promiseId: PromiseId }
const what = line(TEXT_LIMITS.line)
const aReason = line(TEXT_LIMITS.line)

/** What a follow-up that reaches the customer may carry: the next promise, or none because nothing is left to say. */
export const NextPromise = z.object({ what, dueAt: Instant, ...parties, approval }).nullable()

export const promiseLines = {
  'promise.propose': query(
    z.object({
      hours: z
        .number()
        .min(0)
        .max(24 * 60),
    }),
    answer<RegisterContext['promise']>(),
  ),
  'promise.make': command(
    z.object({
      caseId: CaseId,
      kind: z.enum(['word', 'expectation']),
      what,
      dueAt: Instant,
      ...parties,
      approval,
    }),
    answer<null>(),
  ),
  'promise.fulfil': command(z.object({ ...aPromise, note: note(TEXT_LIMITS.note) }), answer<null>()),
  /** We could not keep it, and say so. */
  'promise.break': command(z.object({ ...aPromise, reason: aReason }), answer<null>()),
  'promise.renegotiate': command(
    z.object({
      ...aPromise,
      what,
      dueAt: Instant,
      /** Null: she who kept the old one. */
      by: ClerkId.nullable().default(null),
      /** Left out: as it was agreed before. */
      how: z.enum(TELLING_WAY_IDS).nullable().optional(),
      reason: aReason,
      approval,
    }),
    answer<null>(),
  ),

  /** The open promises of the shop, and what became of those that ended in a month (null: this one). */
  'promise.ledger': query(
    z.object({
      month: Month.nullable(),
      clerkId: ClerkId.nullable(),
      state: z.enum(['open', 'closed']),
    }),
    answer<LedgerView>(),
  ),
  /** Everything that is late, with age, reason and who keeps it. */
  'promise.overdue': query(z.object({ clerkId: ClerkId.nullable() }), answer<OverdueView>()),
  'overdue.prepare': query(
    z.object({ clerkId: ClerkId.nullable(), language: z.enum(LANGUAGES).nullable() }),
    answer<SlipJob>(),
  ),
  /** How the shop does: of a month, or (null) of the last thirty days. */
  'measures.get': query(z.object({ month: Month.nullable() }), answer<MeasuresView>()),
} as const
