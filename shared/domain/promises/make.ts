// One more promise on a case: as many as were given, each with its own time.
import type { ApprovalInput } from '../../model/approval'
import type { Book } from '../../model/book'
import type { CasePromise } from '../../model/case'
import type { CaseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { nextCase, openCase } from '../caseChange'
import { checkPromiseTime } from '../promiseTimes'
import { whyNotKeeper } from './keeper'
import { newPromise, type Parties, promisedEvent } from './newPromise'

type PromiseInput = Parties & {
  readonly caseId: CaseId
  readonly kind: CasePromise['kind']
  readonly what: string
  readonly dueAt: Instant
  readonly approval: ApprovalInput | null
}

/** Only the next word to the customer says enough by itself. */
const needsWhat = ({ kind, to = 'customer' }: PromiseInput): boolean =>
  kind === 'expectation' || to !== 'customer'

export function makePromise(book: Book, scene: Scene, input: PromiseInput): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (input.what === '' && needsWhat(input)) return no(refuse('required', 'what'))
  const notHere = whyNotKeeper(book, input.by, 'by')
  if (notHere) return no(notHere)
  const time = checkPromiseTime(book, scene, input, 'dueAt')
  if (!time.ok) return no(time.refusal)
  const promise = newPromise(scene, { ...input, approval: time.approval })
  const patch = { promises: [...looked.found.promises, promise] }
  return yes(null, [nextCase(looked.found, scene, patch, [promisedEvent(scene, promise)])])
}
