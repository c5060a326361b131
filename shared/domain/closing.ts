// How a case ends, and how it comes back: decided, settled, closed, reopened, trash and restore.
import type { TellingWayId } from '../catalog/channels'
import type { OutcomeId } from '../catalog/outcomes'
import type { Book } from '../model/book'
import type { Case, Reminder } from '../model/case'
import type { CaseId, PromiseId } from '../model/ids'
import { type Refusal, refuse } from '../model/refusal'
import { no, type Ruling, type Scene, yes } from '../model/ruling'
import { instant } from '../time/zone'
import { anyCase, newEvent, nextCase, openCase } from './caseChange'
import { isUninspectedHere } from './column'
import { openPromises } from './deadlines'
import { backToUs } from './moves'
import { fulfilAll } from './promises'
import { missingForSettling, missingInTreatment } from './treatment/missing'
import type { TreatedCase } from './treatment/playbook'

/** The outcome is decided; money or goods still have to go, and the customer has to be told of it. */
export function decideCase(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; outcome: OutcomeId; text: string },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  if (isUninspectedHere(before)) return no(refuse('goods-not-inspected'))
  // Declined is never just decided: it needs ground, proof and approval (N8).
  if (input.outcome === 'declined' && before.outcome !== 'declined')
    return no(refuse('decline-missing', 'outcome'))
  if (before.toSettle && before.outcome === input.outcome) return no(refuse('already-decided'))
  const event = newEvent(scene, 'decided', input.text, { outcome: input.outcome })
  // What he was told before was not this outcome.
  const patch = {
    outcome: input.outcome,
    toSettle: true,
    told: null,
    ...backToUs(before, instant(scene.now)),
  }
  return yes(null, [nextCase(before, scene, patch, [event])])
}

/** Money and goods are where they belong. */
export function settleCase(book: Book, scene: Scene, input: { caseId: CaseId; text: string }): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (!looked.found.toSettle) return no(refuse('not-decided'))
  const [first, ...more] = missingForSettling(looked.found)
  if (first) return no(first, more)
  return yes(null, [
    nextCase(looked.found, scene, { toSettle: false }, [newEvent(scene, 'settled', input.text)]),
  ])
}

type Closing = {
  caseId: CaseId
  outcome: OutcomeId | null
  toldHow: TellingWayId | null
  text: string
  fulfil: readonly PromiseId[]
}

/** What decides whether a case may be closed: the stored case has it, and so has what its screen is given. */
type ClosingFacts = Pick<Case, 'outcome' | 'told'> & TreatedCase

/** Everything that is still missing before the case may be closed (R80, N3). An empty list means: close it. */
export function missingForClosing(record: ClosingFacts, input: Omit<Closing, 'caseId' | 'text'>): Refusal[] {
  const missing: Refusal[] = []
  const outcome = input.outcome ?? record.outcome
  if (isUninspectedHere(record)) missing.push(refuse('goods-not-inspected'))
  if (outcome === null) missing.push(refuse('outcome-missing', 'outcome'))
  if (outcome === 'declined' && record.outcome !== 'declined')
    missing.push(refuse('decline-missing', 'outcome'))
  // He must have been told of this outcome, not of another one.
  const wasTold = record.told !== null && record.outcome !== null && record.outcome === outcome
  if (!wasTold && input.toldHow === null) missing.push(refuse('told-missing', 'toldHow'))
  const open = openPromises(record).filter(promise => !input.fulfil.includes(promise.id))
  if (open.length > 0) missing.push(refuse('promise-open', 'fulfil', { count: open.length }))
  // Closing it by telling him is telling him.
  const events = input.toldHow === null ? record.events : [...record.events, { kind: 'told' } as const]
  return [...missing, ...missingInTreatment({ ...record, events }, outcome)]
}

export function closeCase(book: Book, scene: Scene, input: Closing): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const [first, ...more] = missingForClosing(before, input)
  if (first) return no(first, more)
  const done = fulfilAll(scene, before.promises, input.fulfil, '')
  if (!done.ok) return no(done.refusal)
  const at = instant(scene.now)
  const told = input.toldHow === null ? before.told : { how: input.toldHow, at, by: scene.by }
  const outcome = input.outcome ?? before.outcome
  const reminders = before.reminders.map(
    (item): Reminder =>
      item.state === 'open' ? { ...item, state: 'skipped', closedAt: at, snoozedUntil: null } : item,
  )
  const events = [
    ...(input.toldHow === null ? [] : [newEvent(scene, 'told', input.text, { how: input.toldHow })]),
    ...done.events,
    newEvent(scene, 'closed', input.toldHow === null ? input.text : '', { outcome }),
  ]
  const patch = {
    promises: done.promises,
    reminders,
    outcome,
    told,
    toSettle: false,
    closedAt: at,
    contactedAt: before.contactedAt ?? at,
  }
  return yes(null, [nextCase(before, scene, patch, events)])
}

/** Same number, same record: it goes on where it ended. */
export function reopenCase(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; reason: string },
): Ruling<null> {
  const looked = anyCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (looked.found.deletedAt !== null) return no(refuse('case-in-trash'))
  if (looked.found.closedAt === null) return no(refuse('case-not-closed'))
  if (input.reason === '') return no(refuse('required', 'reason'))
  const patch = { closedAt: null, told: null, toSettle: false, move: 'us', moveReason: '' } as const
  return yes(null, [nextCase(looked.found, scene, patch, [newEvent(scene, 'reopened', input.reason)])])
}

/** Into the trash, from where it can be restored; nothing is deleted for good (N16). */
export function trashCase(book: Book, scene: Scene, input: { caseId: CaseId; reason: string }): Ruling<null> {
  const looked = anyCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (looked.found.deletedAt !== null) return no(refuse('case-in-trash'))
  if (input.reason === '') return no(refuse('required', 'reason'))
  const patch = { deletedAt: instant(scene.now) }
  return yes(null, [nextCase(looked.found, scene, patch, [newEvent(scene, 'trashed', input.reason)])])
}

export function restoreCase(book: Book, scene: Scene, input: { caseId: CaseId }): Ruling<null> {
  const looked = anyCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (looked.found.deletedAt === null) return no(refuse('case-not-in-trash'))
  return yes(null, [nextCase(looked.found, scene, { deletedAt: null }, [newEvent(scene, 'restored')])])
}
