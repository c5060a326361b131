// What the window may ask for about the treatment of a case: facts, steps, offers, declining, incidents.
import { z } from 'zod'
import { INCIDENT_STAMP_IDS } from '../catalog/calm'
import { CATEGORY_IDS, CONDITION_IDS } from '../catalog/categories'
import { LANGUAGES } from '../catalog/languages'
import { CaseFacts } from '../model/caseFacts'
import { CaseId, IncidentId, LineId, OfferId, PhotoId } from '../model/ids'
import { line, note, TEXT_LIMITS } from '../model/text'
import { Day } from '../model/time'
import { SHEETS } from '../model/treatment'
import type { SlipJob } from './answers'
import { aCase, answer, approval, command, query } from './line'

const key = z.string().max(64)
const photos = z.array(PhotoId).max(50)
const step = z.object({
  caseId: CaseId,
  key,
  /** `open` takes a mark away. */
  state: z.enum(['done', 'skipped', 'open']),
  note: line(TEXT_LIMITS.line),
  photos,
})

export const treatmentLines = {
  'facts.save': command(
    z.object({
      caseId: CaseId,
      facts: CaseFacts.partial(),
      lines: z
        .array(
          z.object({
            lineId: LineId,
            category: z.enum(CATEGORY_IDS).nullable(),
            conditions: z.array(z.enum(CONDITION_IDS)).max(CONDITION_IDS.length),
            boughtOn: Day.nullable(),
            warrantyUntil: Day.nullable(),
          }),
        )
        .max(50),
    }),
    answer<null>(),
  ),
  'step.mark': command(step, answer<null>()),
  /** Leaves out every required step that is still open, for one reason. */
  'step.skipRest': command(z.object({ caseId: CaseId, reason: line(TEXT_LIMITS.line) }), answer<null>()),
  'confirm.mark': command(step, answer<null>()),
  /** All seven were checked (R80). */
  'confirm.all': command(aCase, answer<null>()),
  'retention.offer': command(
    z.object({ caseId: CaseId, what: line(TEXT_LIMITS.line), answer: z.enum(['accepted', 'declined']) }),
    answer<null>(),
  ),
  /** Fen that this customer was given in his other cases (R61): asked only while something is offered. */
  'offer.before': query(aCase, answer<{ readonly givenFen: number }>()),
  'offer.make': command(
    z.object({
      caseId: CaseId,
      zone: key,
      means: key,
      amountFen: z.number().int(),
      /** Fen, for all pieces; null when nobody knows. Only for this sum, it is not stored. */
      costFen: z.number().int().nullable(),
      reason: line(TEXT_LIMITS.line),
      answer: z.enum(['open', 'agreed']),
      approval,
    }),
    answer<null>(),
  ),
  'offer.answer': command(
    z.object({ caseId: CaseId, offerId: OfferId, answer: z.enum(['agreed', 'declined']) }),
    answer<null>(),
  ),
  /** No agreement: the piece comes back and the freight is ours (R63). */
  'offer.toReturn': command(z.object({ caseId: CaseId }), answer<null>()),
  'decline.decide': command(
    z.object({
      caseId: CaseId,
      ground: key,
      evidence: note(TEXT_LIMITS.note),
      photos,
      alternatives: z.array(key).max(20),
      /** For the manager alone, such as a suspicion; never a ground and never printed. */
      innerNote: line(TEXT_LIMITS.line),
      approval,
    }),
    answer<null>(),
  ),
  'decline.withdraw': command(z.object({ caseId: CaseId, reason: line(TEXT_LIMITS.line) }), answer<null>()),
  /** A letter or a report on cut paper; printed and saved like a slip. */
  'sheet.prepare': query(
    z.object({
      caseId: CaseId,
      sheet: z.enum(SHEETS),
      /** Which incident; null for the letter. */
      incidentId: IncidentId.nullable(),
      language: z.enum(LANGUAGES).nullable(),
    }),
    answer<SlipJob>(),
  ),
  'incident.begin': command(z.object({ caseId: CaseId }), answer<null>()),
  'incident.stamp': command(
    z.object({
      caseId: CaseId,
      incidentId: IncidentId,
      kind: z.enum(INCIDENT_STAMP_IDS),
      text: line(TEXT_LIMITS.line),
    }),
    answer<null>(),
  ),
  'incident.end': command(
    z.object({
      caseId: CaseId,
      incidentId: IncidentId,
      people: line(TEXT_LIMITS.line),
      witnesses: line(TEXT_LIMITS.line),
      police: line(TEXT_LIMITS.line),
      result: note(TEXT_LIMITS.note),
    }),
    answer<null>(),
  ),
} as const
