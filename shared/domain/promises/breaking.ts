// A promise that was not kept: given up with its reason, or left open by a case that ends without it.
import type { Book } from '../../model/book'
import type { CaseEvent, CasePromise } from '../../model/case'
import type { CaseId, PromiseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { openPromiseOf } from './fulfil'

function broken(scene: Scene, promise: CasePromise, because: string): CasePromise {
  return {
    ...promise,
    state: 'broken',
    closedAt: instant(scene.now),
    closedBy: scene.by,
    note: because,
    snoozedUntil: null,
  }
}

/** The case ends without them (`because` is the manager's reason): what was not done is broken, also before its time. */
export function breakRest(
  scene: Scene,
  promises: readonly CasePromise[],
  because: string,
): { promises: CasePromise[]; events: CaseEvent[] } {
  const events = promises
    .filter(({ state }) => state === 'open')
    .map(({ what, dueAt }) => newEvent(scene, 'promiseBroken', '', { what, dueAt }))
  return {
    promises: promises.map(item => (item.state === 'open' ? broken(scene, item, because) : item)),
    events,
  }
}

/** We could not keep it, and say so ourselves before anybody asks. */
export function breakPromise(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; promiseId: PromiseId; reason: string },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const found = openPromiseOf(looked.found.promises, input.promiseId)
  if (!found.ok) return no(found.refusal)
  const { promise } = found
  if (input.reason === '') return no(refuse('required', 'reason'))
  const promises = looked.found.promises.map(item =>
    item.id === promise.id ? broken(scene, promise, input.reason) : item,
  )
  const { what, dueAt } = promise
  const event = newEvent(scene, 'promiseBroken', input.reason, { what, dueAt, givenUp: true })
  return yes(null, [nextCase(looked.found, scene, { promises }, [event])])
}
