// Cases given to a colleague at once, with the reason: what was hers before goes along (R119).
import type { Book, Change } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseId, ClerkId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Care } from '../../model/third'
import { instant } from '../../time/zone'
import { atHand } from '../book/walks'
import { newEvent, nextCase, openCase } from '../caseChange'
import { passCases, passedOn } from './passOn'
import { whyNotReceive } from './receiver'

const assigned = (scene: Scene, from: ClerkId, to: ClerkId, reason: string) =>
  newEvent(scene, 'assigned', reason, { from, to })

export function assignCases(
  book: Book,
  scene: Scene,
  input: { caseIds: readonly CaseId[]; to: ClerkId; reason: string },
): Ruling<null> {
  const { to, reason } = input
  const wrong = whyNotReceive(book, scene.now, to, 'to')
  if (wrong) return no(wrong)
  const cases: Case[] = []
  for (const caseId of new Set(input.caseIds)) {
    const looked = openCase(book, caseId)
    if (!looked.ok) return no(looked.refusal)
    if (looked.found.ownerId !== to) cases.push(looked.found)
  }
  if (cases.length === 0) return no(refuse('already-hers', 'to'))
  if (reason === '') return no(refuse('required', 'reason'))
  return yes(
    null,
    passCases(book, scene, cases, to, record => assigned(scene, record.ownerId, to, reason)),
  )
}

/** Everything open that hangs on one clerk. */
export type Holdings = {
  /** Cases that she owns. */
  readonly owned: readonly Case[]
  /** Cases of others in which she has promised something or is to think of something. */
  readonly partly: readonly Case[]
  readonly cares: readonly Care[]
  readonly promises: number
  readonly reminders: number
}

export function holdingsOf(book: Book, clerkId: ClerkId): Holdings {
  const owned: Case[] = []
  const partly: Case[] = []
  let promises = 0
  let reminders = 0
  for (const record of atHand(book.cases)) {
    const said = record.promises.filter(({ state, by }) => state === 'open' && by === clerkId).length
    const due = record.reminders.filter(
      ({ state, assignee }) => state === 'open' && assignee === clerkId,
    ).length
    promises += said
    reminders += due
    if (record.ownerId === clerkId) owned.push(record)
    else if (said + due > 0) partly.push(record)
  }
  const cares: Care[] = []
  for (const record of atHand(book.third)) {
    const isHers = record.kind === 'care' && record.assignee === clerkId
    if (isHers && record.state === 'open' && record.deletedAt === null) cares.push(record)
  }
  return { owned, partly, cares, promises, reminders: reminders + cares.length }
}

/** All of it is `to`'s in one act: nothing without an owner, nothing moved unsaid. */
export function giveEverything(
  book: Book,
  scene: Scene,
  from: ClerkId,
  to: ClerkId,
  reason: string,
): Change[] {
  const { owned, partly, cares } = holdingsOf(book, from)
  const event = () => assigned(scene, from, to, reason)
  const at = instant(scene.now)
  return [
    ...passCases(book, scene, owned, to, event),
    ...partly.map(record => nextCase(record, scene, passedOn(record, from, to), [], false)),
    ...cares.map((care): Change => {
      const entry = { at, by: scene.by, kind: 'changed' as const, text: reason, facts: { from, to } }
      const next = { assignee: to, rev: care.rev + 1, updatedAt: at, updatedBy: scene.by }
      return { collection: 'third', record: { ...care, ...next, events: [...care.events, entry] } }
    }),
  ]
}
