// A promise kept; one that was kept too late is broken all the same.
import type { Book } from '../../model/book'
import type { CaseEvent, CasePromise } from '../../model/case'
import type { CaseId, PromiseId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'

type Found = { ok: true; promise: CasePromise } | { ok: false; refusal: Refusal }

/** One that can still be kept, given up or agreed anew. */
export function openPromiseOf(promises: readonly CasePromise[], id: PromiseId): Found {
  const promise = promises.find(one => one.id === id)
  if (!promise) return { ok: false, refusal: refuse('no-such-promise') }
  if (promise.state !== 'open') return { ok: false, refusal: refuse('promise-not-open') }
  return { ok: true, promise }
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
    const found = openPromiseOf(next, id)
    if (!found.ok) return found
    const done = fulfilled(scene, found.promise, note)
    next = next.map(promise => (promise.id === id ? done.promise : promise))
    events.push(done.event)
  }
  return { ok: true, promises: next, events }
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
