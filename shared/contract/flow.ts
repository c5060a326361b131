// What the window may ask for about the course of a case: its flow, the platform, its level, its ties to other cases.
import { z } from 'zod'
import { FLOW_IDS } from '../catalog/flows'
import { PLATFORM_RESULT_IDS, SEVERITY_IDS } from '../catalog/platform'
import { CaseId, LineId } from '../model/ids'
import { line, TEXT_LIMITS } from '../model/text'
import { Instant } from '../model/time'
import type { CaseRef } from './answers'
import { answer, command } from './line'

const reason = line(TEXT_LIMITS.line)

export const flowLines = {
  'flow.change': command(z.object({ caseId: CaseId, flow: z.enum(FLOW_IDS), reason }), answer<null>()),
  'flow.mark': command(
    z.object({
      caseId: CaseId,
      stage: z.string().max(64),
      /** `open` takes a mark away. */
      state: z.enum(['done', 'skipped', 'open']),
      note: reason,
    }),
    answer<null>(),
  ),
  'platform.set': command(
    z.object({ caseId: CaseId, severity: z.enum(SEVERITY_IDS), dueAt: Instant.nullable(), note: reason }),
    answer<null>(),
  ),
  'platform.result': command(
    z.object({ caseId: CaseId, result: z.enum(PLATFORM_RESULT_IDS), note: reason }),
    answer<null>(),
  ),
  'level.raise': command(
    z.object({ caseId: CaseId, level: z.union([z.literal(1), z.literal(2), z.literal(3)]), reason }),
    answer<null>(),
  ),
  /** Everything of the first case moves into the other one; the first ends as merged. */
  'case.merge': command(
    z.object({
      caseId: CaseId,
      intoId: CaseId,
      intoRev: z.number().int(),
      reason,
      /** Pieces that were written down in both, and are one thing. */
      samePieces: z
        .array(z.object({ lineId: LineId, intoLineId: LineId }))
        .max(50)
        .default([]),
    }),
    answer<CaseRef>(),
  ),
  /** The chosen pieces become a case of their own. */
  'case.split': command(
    z.object({ caseId: CaseId, lineIds: z.array(LineId).min(1).max(50), reason }),
    answer<CaseRef>(),
  ),
  'case.link': command(z.object({ caseId: CaseId, otherId: CaseId }), answer<null>()),
  'case.unlink': command(z.object({ caseId: CaseId, otherId: CaseId }), answer<null>()),
} as const
