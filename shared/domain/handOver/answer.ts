// The receiver's answer: this case is mine, that one is not, and I have read your note (R120).
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseId, HandOverId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { HandOver } from '../../model/shop'
import { instant } from '../../time/zone'
import { newEvent, nextCase } from '../caseChange'
import { answered, handOverOf, mayAccept, waitingItems } from './openItems'
import { passCases } from './passOn'

type Answering = { readonly handOverId: HandOverId; readonly caseIds: readonly CaseId[] }
type Waiting = { ok: true; handOver: HandOver; cases: Case[] } | { ok: false; refusal: Refusal }

/** The hand-over and those of its cases, all of which still wait. */
function waiting(book: Book, { handOverId, caseIds }: Answering): Waiting {
  const handOver = handOverOf(book, handOverId)
  if (!handOver) return { ok: false, refusal: refuse('no-such-hand-over') }
  const open = new Set<string>(waitingItems(book, handOver).map(({ caseId }) => caseId))
  const cases: Case[] = []
  for (const caseId of new Set(caseIds)) {
    const record = book.cases.get(caseId)
    if (!record || !open.has(caseId)) return { ok: false, refusal: refuse('hand-over-gone') }
    cases.push(record)
  }
  return { ok: true, handOver, cases }
}

/** The cases are hers from now on, with their open promises and reminders. */
export function acceptHandOver(book: Book, scene: Scene, input: Answering): Ruling<null> {
  const found = waiting(book, input)
  if (!found.ok) return no(found.refusal)
  const { handOver, cases } = found
  if (!mayAccept(book, handOver, scene.by, scene.now)) return no(notYours(handOver, scene))
  const event = () => newEvent(scene, 'handOverAccepted', '', { from: handOver.from })
  return yes(null, passCases(book, scene, cases, scene.by, event))
}

const notYours = ({ from }: HandOver, { by }: Scene): Refusal =>
  refuse(from === by ? 'hand-over-own' : 'hand-over-not-yours')

/** Back to the giver, who stayed answerable all the time. She may also take it back herself. */
export function returnHandOver(
  book: Book,
  scene: Scene,
  input: Answering & { readonly reason: string },
): Ruling<null> {
  const found = waiting(book, input)
  if (!found.ok) return no(found.refusal)
  const { handOver, cases } = found
  const isOwn = handOver.from === scene.by
  if (!isOwn && !mayAccept(book, handOver, scene.by, scene.now)) return no(notYours(handOver, scene))
  if (!isOwn && input.reason === '') return no(refuse('required', 'reason'))
  const facts = isOwn ? { takenBack: true } : { from: handOver.from }
  const ids = new Set<string>(cases.map(({ id }) => id))
  return yes(null, [
    answered(scene, handOver, ids, { state: 'returned', by: scene.by, reason: input.reason }),
    ...cases.map(record =>
      nextCase(record, scene, {}, [newEvent(scene, 'handOverReturned', input.reason, facts)], false),
    ),
  ])
}

/** She has read what was written for the whole shift. */
export function seeNote(book: Book, scene: Scene, input: { handOverId: HandOverId }): Ruling<null> {
  const before = handOverOf(book, input.handOverId)
  if (!before) return no(refuse('no-such-hand-over'))
  if (!mayAccept(book, before, scene.by, scene.now)) return no(notYours(before, scene))
  if (before.noteSeen !== null) return yes(null, [])
  const at = instant(scene.now)
  const record: HandOver = {
    ...before,
    noteSeen: { at, by: scene.by },
    rev: before.rev + 1,
    updatedAt: at,
    updatedBy: scene.by,
  }
  return yes(null, [{ collection: 'shop', record }])
}
