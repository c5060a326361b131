// A promise agreed anew: the old one stays on record with the reason, a new one takes its place. A time is never moved.
import type { ApprovalInput } from '../../model/approval'
import type { Book } from '../../model/book'
import type { CasePromise } from '../../model/case'
import type { CaseId, ClerkId, PromiseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { clerkOf } from '../clerks'
import { checkPromiseTime } from '../promiseTimes'
import { openPromiseOf } from './fulfil'
import { whyNotKeeper } from './keeper'
import { approvalFacts, newPromise } from './newPromise'

type NewTerms = {
  readonly caseId: CaseId
  readonly promiseId: PromiseId
  /** Empty: what was promised before. */
  readonly what: string
  readonly dueAt: Instant
  /** Null: she who kept the old one. */
  readonly by?: ClerkId | null
  /** Left out: as before. */
  readonly how?: CasePromise['how'] | undefined
  readonly reason: string
  readonly approval: ApprovalInput | null
}

/** She who kept it goes on keeping it, unless she has left: then whoever agreed it anew does. */
function keeperNow(book: Book, scene: Scene, before: CasePromise, by: ClerkId | null | undefined): ClerkId {
  return by ?? (clerkOf(book, before.by)?.active === true ? before.by : scene.by)
}

export function renegotiatePromise(book: Book, scene: Scene, input: NewTerms): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const found = openPromiseOf(looked.found.promises, input.promiseId)
  if (!found.ok) return no(found.refusal)
  const { promise: before } = found
  if (input.reason === '') return no(refuse('required', 'reason'))
  const notHere = whyNotKeeper(book, input.by, 'by')
  if (notHere) return no(notHere)
  const { kind, to } = before
  const time = checkPromiseTime(book, scene, { ...input, kind, to }, 'dueAt')
  if (!time.ok) return no(time.refusal)
  const promise = newPromise(scene, {
    kind,
    to,
    by: keeperNow(book, scene, before, input.by),
    how: input.how === undefined ? before.how : input.how,
    what: input.what || before.what,
    dueAt: input.dueAt,
    approval: time.approval,
  })
  const at = instant(scene.now)
  const replaced: CasePromise = {
    ...before,
    // A word broken before it was agreed anew stays broken.
    state: at <= before.dueAt ? 'renegotiated' : 'broken',
    closedAt: at,
    closedBy: scene.by,
    note: input.reason,
    snoozedUntil: null,
  }
  const promises = [...looked.found.promises.map(item => (item.id === before.id ? replaced : item)), promise]
  const event = newEvent(scene, 'promiseRenegotiated', input.reason, {
    from: before.dueAt,
    dueAt: promise.dueAt,
    to,
    ...approvalFacts(promise),
  })
  return yes(null, [nextCase(looked.found, scene, { promises }, [event])])
}
