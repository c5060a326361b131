// A promise as it is made: what, to whom, by whom, until when, how he will be told; and its entry in the timeline (N3).
import type { Approval } from '../../model/approval'
import type { CaseEvent, CasePromise } from '../../model/case'
import { type ClerkId, PromiseId } from '../../model/ids'
import type { Scene } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { instant } from '../../time/zone'
import { newEvent } from '../caseChange'

/** Whom a promise binds. Left out: to the customer, by her who makes it, told as usual. */
export type Parties = {
  readonly to?: CasePromise['to']
  readonly by?: ClerkId | null
  readonly how?: CasePromise['how']
}

type NewPromise = Parties & {
  readonly kind: CasePromise['kind']
  readonly what: string
  readonly dueAt: Instant
  readonly approval: Approval | null
}

export function newPromise(scene: Scene, input: NewPromise): CasePromise {
  return {
    id: PromiseId.parse(scene.newId()),
    kind: input.kind,
    what: input.what,
    dueAt: input.dueAt,
    madeAt: instant(scene.now),
    madeBy: scene.by,
    to: input.to ?? 'customer',
    by: input.by ?? scene.by,
    how: input.how ?? null,
    state: 'open',
    closedAt: null,
    closedBy: null,
    note: '',
    snoozedUntil: null,
    approval: input.approval,
  }
}

/** Who allowed a promise beyond the clerk's own limit, for the timeline. */
export function approvalFacts({ approval }: CasePromise): CaseEvent['facts'] {
  return approval === null ? {} : { approvedBy: approval.by, reason: approval.reason }
}

export function promisedEvent(scene: Scene, promise: CasePromise): CaseEvent {
  return newEvent(scene, 'promised', promise.what, {
    dueAt: promise.dueAt,
    promise: promise.kind,
    to: promise.to,
    keeper: promise.by === scene.by ? null : promise.by,
    ...approvalFacts(promise),
  })
}
