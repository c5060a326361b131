// No case stays declined without a lawful decline, whatever is done to it. Every rule writes a case through `nextCase`, which
// asks here: a decline that the facts no longer carry is withdrawn by itself, and a case that was closed with it is open again.
// It is judged by the case alone and by the day of the decline, so that undoing cannot bring back what was unlawful.
import type { Case } from '../../model/case'
import type { RefusalCode } from '../../model/refusal'
import { declineRefusal } from './groundChecks'

/** Why the decline no longer stands: a reason of the rules, or another outcome that was decided since. */
export type WithdrawnBecause = RefusalCode | 'other-outcome'

export function whyNotDeclined(record: Case): WithdrawnBecause | null {
  if (record.decline === null) return record.outcome === 'declined' ? 'decline-missing' : null
  if (record.outcome !== 'declined') return 'other-outcome'
  return declineRefusal(record.decline.ground, record, record.decline.on)?.code ?? null
}

/** The case without its decline. Another outcome that was decided stays; otherwise it is undecided, open, and our move. */
export function withoutDecline(record: Case): Case {
  if (record.outcome !== 'declined') return { ...record, decline: null }
  const open = {
    outcome: null,
    toSettle: false,
    told: null,
    closedAt: null,
    move: 'us',
    moveReason: '',
  } as const
  return { ...record, decline: null, ...open }
}
