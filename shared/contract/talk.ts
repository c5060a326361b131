// What the window may ask for while somebody talks to the customer: his type, the sentences said, his answers.
import { z } from 'zod'
import { CUSTOMER_TYPE_IDS } from '../catalog/customerTypes'
import { STAGE_IDS } from '../catalog/stages'
import { CaseId } from '../model/ids'
import { note, TEXT_LIMITS } from '../model/text'
import { answer, command } from './line'

export const talkLines = {
  'talk.type': command(
    z.object({ caseId: CaseId, type: z.enum(CUSTOMER_TYPE_IDS).nullable() }),
    answer<null>(),
  ),
  'talk.say': command(
    z.object({
      caseId: CaseId,
      /** Key of the line, see `domain/talk/composeTalk.ts`. */
      line: z.string().max(64),
      stage: z.enum(STAGE_IDS),
      /** The sentence as it stood on the screen. */
      text: note(TEXT_LIMITS.note),
    }),
    answer<null>(),
  ),
  'talk.answer': command(z.object({ caseId: CaseId, text: note(TEXT_LIMITS.note) }), answer<null>()),
} as const
