// The manager's yes: one rule for every place that needs it.
import type { Approval, ApprovalInput } from '../model/approval'
import type { Book } from '../model/book'
import { type Refusal, refuse } from '../model/refusal'
import type { Scene } from '../model/ruling'
import { instant } from '../time/zone'
import { isManager } from './clerks'

/** Turns what the dialog sent into the approval that is kept, or says why it is none. */
export function approve(
  book: Book,
  scene: Scene,
  input: ApprovalInput,
): { ok: true; approval: Approval } | { ok: false; refusal: Refusal } {
  if (!isManager(book, input.by)) return { ok: false, refusal: refuse('not-a-manager', 'approval.by') }
  if (input.reason === '') return { ok: false, refusal: refuse('required', 'approval.reason') }
  return {
    ok: true,
    approval: { by: input.by, reason: input.reason, at: instant(scene.now), proof: 'named' },
  }
}
