// Follow-ups: a note for us, a word to the customer, a memo for later (R114, R115, R118).
import type { TellingWayId } from '../catalog/channels'
import type { ApprovalInput } from '../model/approval'
import type { Book } from '../model/book'
import type { CasePromise, Reminder } from '../model/case'
import { type CaseId, type PromiseId, ReminderId } from '../model/ids'
import { refuse } from '../model/refusal'
import { no, type Ruling, type Scene, yes } from '../model/ruling'
import type { Instant } from '../model/time'
import { DAY_MS, instant, msOf } from '../time/zone'
import { newEvent, nextCase, openCase } from './caseChange'
import { fulfilAll } from './promises/fulfil'
import { whyNotKeeper } from './promises/keeper'
import { newPromise, type Parties, promisedEvent } from './promises/newPromise'
import { checkPromiseTime } from './promiseTimes'

export function writeNote(book: Book, scene: Scene, input: { caseId: CaseId; text: string }): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (input.text === '') return no(refuse('required', 'text'))
  return yes(null, [nextCase(looked.found, scene, {}, [newEvent(scene, 'note', input.text)])])
}

type Telling = {
  caseId: CaseId
  how: TellingWayId
  text: string
  /** Promises that this word fulfils. */
  fulfil: readonly PromiseId[]
  /** What he may expect next, or null when nothing is left to promise. */
  next: (Parties & { what: string; dueAt: Instant; approval: ApprovalInput | null }) | null
}

/** He had to hear from us although there is no news (R112): now he has. */
const isKeptWarm = ({ rule, state, dueAt }: Reminder, at: Instant): boolean =>
  rule === 'keepWarm' && state === 'open' && dueAt <= at

/** The customer was told something: promises it fulfils are closed, the next one is made, the first contact stamped. */
export function tellCustomer(book: Book, scene: Scene, input: Telling): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  if (input.text === '') return no(refuse('required', 'text'))
  const done = fulfilAll(scene, before.promises, input.fulfil, '')
  if (!done.ok) return no(done.refusal)
  const at = instant(scene.now)
  const told = newEvent(scene, 'told', input.text, { how: input.how })
  const events = [told, ...done.events]
  const promises: CasePromise[] = done.promises
  if (input.next !== null) {
    const notHere = whyNotKeeper(book, input.next.by, 'next.by')
    if (notHere) return no(notHere)
    const time = checkPromiseTime(book, scene, { kind: 'word', ...input.next }, 'next.dueAt')
    if (!time.ok) return no(time.refusal)
    const promise = newPromise(scene, { kind: 'word', ...input.next, approval: time.approval })
    promises.push(promise)
    events.push(promisedEvent(scene, promise))
  }
  const patch = {
    promises,
    reminders: before.reminders.map(item =>
      isKeptWarm(item, at) ? { ...item, state: 'done' as const, closedAt: at } : item,
    ),
    contactedAt: before.contactedAt ?? at,
    told: { how: input.how, at, by: scene.by },
  }
  return yes(null, [nextCase(before, scene, patch, events)])
}

/** How far ahead a memo or a pause may lie. */
export const FURTHEST_REMINDER_MS = 400 * DAY_MS
export const FURTHEST = { days: 400 } as const

export function newReminder(scene: Scene, kind: Reminder['kind'], title: string, dueAt: Instant): Reminder {
  return {
    id: ReminderId.parse(scene.newId()),
    kind,
    title,
    dueAt,
    assignee: scene.by,
    state: 'open',
    closedAt: null,
    snoozedUntil: null,
    rule: null,
  }
}

export function writeMemo(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; text: string; dueAt: Instant },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (input.text === '') return no(refuse('required', 'text'))
  if (!(msOf(input.dueAt) > scene.now)) return no(refuse('time-in-past', 'dueAt'))
  if (msOf(input.dueAt) > scene.now + FURTHEST_REMINDER_MS)
    return no(refuse('time-too-far', 'dueAt', FURTHEST))
  const reminder = newReminder(scene, 'memo', input.text, input.dueAt)
  const event = newEvent(scene, 'memo', input.text, { dueAt: input.dueAt })
  return yes(null, [
    nextCase(looked.found, scene, { reminders: [...looked.found.reminders, reminder] }, [event]),
  ])
}
