// A manager's yes, given on the spot by name and reason, kept with what it allowed.
import { z } from 'zod'
import { ClerkId } from './ids'
import { line, TEXT_LIMITS } from './text'
import { Instant } from './time'

export const Approval = z.object({
  by: ClerkId,
  reason: z.string(),
  at: Instant,
  /** How sure we are that it was her: by name now. */
  proof: z.enum(['named']),
})
export type Approval = z.infer<typeof Approval>

/** What the approval dialog sends. */
export const ApprovalInput = z.object({ by: ClerkId, reason: line(TEXT_LIMITS.line) })
export type ApprovalInput = z.infer<typeof ApprovalInput>
