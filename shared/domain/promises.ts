// Promises: made, kept, broken, replaced. A time is never moved; a new promise takes the old one's place (N3).
import type { Approval, ApprovalInput } from '../model/approval'
import type { Book } from '../model/book'
import type { CaseEvent, CasePromise } from '../model/case'
import { type CaseId, PromiseId } from '../model/ids'
import { type Refusal, refuse } from '../model/refusal'
import { no, type Ruling, type Scene, yes } from '../model/ruling'
import type { Instant } from '../model/time'
import { instant } from '../time/zone'
import { newEvent, nextCase, openCase } from './caseChange'
import { checkPromiseTime } from './promiseTimes'

type NewPromise = {
  readonly kind: CasePromise['kind']
  readonly what: string
  readonly dueAt: Instant
  readonly to?: CasePromise['to']
  readonly by?: CasePromise['by']
  readonly how?: CasePromise['how']
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
function approvalFacts({ approval }: CasePromise): CaseEvent['facts'] {
  return approval === null ? {} : { approvedBy: approval.by, reason: approval.reason }
}

export function promisedEvent(scene: Scene, promise: CasePromise): CaseEvent {
  return newEvent(scene, 'promised', promise.what, {
    dueAt: promise.dueAt,
    promise: promise.kind,
    ...approvalFacts(promise),
  })
}

/** Kept when it is not yet late, otherwise broken: late is late, even when the thing was done. */
function fulfilled(
  scene: Scene,
  promise: CasePromise,
  note: string,
): { promise: CasePromise; event: CaseEvent } {
  const at = instant(scene.now)
  const state = at <= promise.dueAt ? 'kept' : 'broken'
  return {
    promise: { ...promise, state, closedAt: at, closedBy: scene.by, note, snoozedUntil: null },
    event: newEvent(scene, state === 'kept' ? 'promiseKept' : 'promiseBroken', note, {
      what: promise.what,
      dueAt: promise.dueAt,
    }),
  }
}

/** Fulfils these of the promises; refuses when one of them is not open. */
export function fulfilAll(
  scene: Scene,
  promises: readonly CasePromise[],
  ids: readonly PromiseId[],
  note: string,
): { ok: true; promises: CasePromise[]; events: CaseEvent[] } | { ok: false; refusal: Refusal } {
  const events: CaseEvent[] = []
  let next = [...promises]
  for (const id of new Set(ids)) {
    const found = next.find(promise => promise.id === id)
    if (!found) return { ok: false, refusal: refuse('no-such-promise') }
    if (found.state !== 'open') return { ok: false, refusal: refuse('promise-not-open') }
    const done = fulfilled(scene, found, note)
    next = next.map(promise => (promise.id === id ? done.promise : promise))
    events.push(done.event)
  }
  return { ok: true, promises: next, events }
}

/** The case ends without them (`because` is the manager's reason): what was not done is broken, also before its time. */
export function breakRest(
  scene: Scene,
  promises: readonly CasePromise[],
  because: string,
): { promises: CasePromise[]; events: CaseEvent[] } {
  const at = instant(scene.now)
  const events = promises
    .filter(({ state }) => state === 'open')
    .map(({ what, dueAt }) => newEvent(scene, 'promiseBroken', '', { what, dueAt }))
  const broken = { state: 'broken', closedAt: at, closedBy: scene.by, note: because } as const
  return {
    promises: promises.map(item =>
      item.state === 'open' ? { ...item, ...broken, snoozedUntil: null } : item,
    ),
    events,
  }
}

type PromiseInput = {
  caseId: CaseId
  kind: CasePromise['kind']
  what: string
  dueAt: Instant
  approval: ApprovalInput | null
}

export function makePromise(book: Book, scene: Scene, input: PromiseInput): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  // The next word to the customer needs no description of its own; a date that others gave us does.
  if (input.what === '' && input.kind === 'expectation') return no(refuse('required', 'what'))
  const time = checkPromiseTime(book, scene, input, 'dueAt')
  if (!time.ok) return no(time.refusal)
  const promise = newPromise(scene, { ...input, approval: time.approval })
  const patch = { promises: [...looked.found.promises, promise] }
  return yes(null, [nextCase(looked.found, scene, patch, [promisedEvent(scene, promise)])])
}

export function fulfilPromise(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; promiseId: PromiseId; note: string },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const done = fulfilAll(scene, looked.found.promises, [input.promiseId], input.note)
  if (!done.ok) return no(done.refusal)
  return yes(null, [nextCase(looked.found, scene, { promises: done.promises }, done.events)])
}

type NewTerms = {
  caseId: CaseId
  promiseId: PromiseId
  what: string
  dueAt: Instant
  reason: string
  approval: ApprovalInput | null
}

/** Agreed anew with the customer: the old promise stays on record, a new one takes its place. */
export function renegotiatePromise(book: Book, scene: Scene, input: NewTerms): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found.promises.find(promise => promise.id === input.promiseId)
  if (!before) return no(refuse('no-such-promise'))
  if (before.state !== 'open') return no(refuse('promise-not-open'))
  if (input.reason === '') return no(refuse('required', 'reason'))
  const time = checkPromiseTime(
    book,
    scene,
    { kind: before.kind, dueAt: input.dueAt, approval: input.approval },
    'dueAt',
  )
  if (!time.ok) return no(time.refusal)
  const promise = newPromise(scene, {
    kind: before.kind,
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
    ...approvalFacts(promise),
  })
  return yes(null, [nextCase(looked.found, scene, { promises }, [event])])
}
