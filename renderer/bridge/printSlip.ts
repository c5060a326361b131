// Prints a slip at once, without its preview: for whoever has no dialog to show it in.
import type { Output } from '#shared/contract/contract'
import type { Result } from '#shared/contract/errors'
import type { CaseId } from '#shared/model/ids'
import { call } from './bridge'
import type { SlipParts } from './desk'

/** Answers when the printer has taken it. The screen that asked may be gone by then. */
export async function printSlip(
  caseId: CaseId,
  parts: SlipParts = 'both',
): Promise<Result<Output<'slip.print'>>> {
  const job = await call('slip.prepare', { caseId, parts, language: null })
  return job.ok ? call('slip.print', { jobId: job.value.jobId }) : job
}
