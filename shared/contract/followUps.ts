// What the window may ask for about follow-ups: reminders moved or dropped, the word after the end, the day's progress.
import { z } from 'zod'
import { CareId, ReminderId } from '../model/ids'
import type { ProgressFacts } from '../model/progress'
import { line, note, TEXT_LIMITS } from '../model/text'
import { Instant } from '../model/time'
import { aCase, answer, command, query } from './line'

const aReminder = aCase.extend({ reminderId: ReminderId })
const aCare = z.object({ careId: CareId })

export const followUpLines = {
  'reminder.change': command(
    aReminder.extend({ title: line(TEXT_LIMITS.line), dueAt: Instant }),
    answer<null>(),
  ),
  'reminder.drop': command(aReminder, answer<null>()),
  'care.done': command(
    aCare.extend({
      /** What he said. */
      note: note(TEXT_LIMITS.note),
      /** He is not content: his case goes on where it ended, with what he said as the reason. */
      reopen: z.boolean().default(false),
    }),
    answer<null>(),
  ),
  'care.snooze': command(aCare.extend({ until: Instant }), answer<null>()),
  'care.drop': command(aCare, answer<null>()),
  /** What the customer can be told today (R115). */
  'progress.get': query(aCase, answer<ProgressFacts>()),
} as const
