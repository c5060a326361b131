// Lines of the contract about Today: its rows, and what is done to several of them at once.
import { z } from 'zod'
import { BatchId, CareId, CaseId, ClaimId, MoneyId, PromiseId, ReminderId } from '../model/ids'
import { Instant } from '../model/time'
import { TODAY_GROUPS, type TodayView } from '../model/todayViews'
import { answer, command, query } from './line'

const promise = z.object({ kind: z.literal('promise'), promiseId: PromiseId })
const reminder = z.object({ kind: z.literal('reminder'), reminderId: ReminderId })
const care = z.object({ kind: z.literal('care'), careId: CareId })

/** What a tick alone can end. */
const Doable = z.discriminatedUnion('kind', [promise, reminder, care])
/** What may come back later. */
const Pausable = z.discriminatedUnion('kind', [
  promise,
  reminder,
  care,
  z.object({ kind: z.literal('untouched') }),
  z.object({ kind: z.literal('rights') }),
  z.object({ kind: z.literal('refund'), moneyId: MoneyId }),
  z.object({ kind: z.literal('arrival') }),
  z.object({ kind: z.literal('claim'), claimId: ClaimId }),
  z.object({ kind: z.literal('batch'), batchId: BatchId }),
])

const rowsOf = <Subject extends z.ZodType>(subject: Subject) =>
  z
    .array(z.object({ caseId: CaseId.nullable(), subject }))
    .min(1)
    .max(5000)

/** Rows that were gone already are left out: the others are done, as one step. */
type Done = { readonly done: number }

export const todayLines = {
  'today.get': query(
    z.object({ mine: z.boolean(), whole: z.enum(TODAY_GROUPS).nullable() }),
    answer<TodayView>(),
  ),
  'rows.done': command(z.object({ rows: rowsOf(Doable) }), answer<Done>()),
  'rows.snooze': command(z.object({ rows: rowsOf(Pausable), until: Instant }), answer<Done>()),
} as const
