// What the window may ask for about who looks after what: hand-overs, reassigning, absence, reading back (R119, R120, N4).
import { z } from 'zod'
import { LANGUAGES } from '../catalog/languages'
import type { HandOversView, NoRepeatFacts } from '../model/handOverViews'
import { CaseId, ClerkId, HandOverId } from '../model/ids'
import { line, note, TEXT_LIMITS } from '../model/text'
import { Day } from '../model/time'
import type { SlipJob } from './answers'
import { aCase, answer, command, Nothing, query } from './line'

const text = line(TEXT_LIMITS.line)
const caseIds = z.array(CaseId).min(1).max(500)

export const handOverLines = {
  'handOver.list': query(Nothing, answer<HandOversView>()),
  /** `to` null: whoever comes next. */
  'handOver.give': command(
    z.object({
      to: ClerkId.nullable(),
      note: note(TEXT_LIMITS.note),
      items: z.array(z.object({ caseId: CaseId, note: text })).max(500),
    }),
    answer<{ readonly handOverId: HandOverId }>(),
  ),
  'handOver.accept': command(z.object({ handOverId: HandOverId, caseIds }), answer<null>()),
  /** By the receiver with a reason, or taken back by the giver. */
  'handOver.return': command(z.object({ handOverId: HandOverId, caseIds, reason: text }), answer<null>()),
  'handOver.noteSeen': command(z.object({ handOverId: HandOverId }), answer<null>()),
  'handOver.prepare': query(
    z.object({ handOverId: HandOverId, language: z.enum(LANGUAGES).nullable() }),
    answer<SlipJob>(),
  ),
  /** The no-repeat card; null when there is no such case. */
  'noRepeat.get': query(aCase, answer<NoRepeatFacts | null>()),
  /** `correction` empty: he agreed with every word. */
  'case.readBack': command(z.object({ caseId: CaseId, correction: note(TEXT_LIMITS.note) }), answer<null>()),
  'case.assign': command(z.object({ caseIds, to: ClerkId, reason: text }), answer<null>()),
  /** `giveNow`: the deputy gets everything at once, instead of looking after it. */
  'clerk.absent': command(
    z.object({
      clerkId: ClerkId,
      absence: z.object({ until: Day, deputy: ClerkId.nullable() }).nullable(),
      giveNow: z.boolean().default(false),
    }),
    answer<null>(),
  ),
} as const
