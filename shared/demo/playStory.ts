// Plays the steps of a told case through the real rules, so that the demo shop holds only what a shop can hold.

import { closeCase, decideCase, reopenCase, settleCase, trashCase } from '../domain/closing'
import { tellCustomer, writeMemo, writeNote } from '../domain/followUps'
import { goodsArrive, goodsHandBack, goodsInspect } from '../domain/goods'
import { setMove, takeCase } from '../domain/moves'
import { notePrinted } from '../domain/printing'
import { fulfilPromise, makePromise, renegotiatePromise } from '../domain/promises'
import { registerCase } from '../domain/register'
import { finishReminder, snoozeRow } from '../domain/reminders'
import type { Change } from '../model/book'
import type { Case } from '../model/case'
import type { CaseForm } from '../model/caseForm'
import type { ClerkId, CustomerId } from '../model/ids'
import type { Ruling, Scene } from '../model/ruling'
import type { OpeningHours } from '../time/openingHours'
import { addDays, DAY_MS, dayOf, instant, MINUTE_MS } from '../time/zone'
import type { DemoBook } from './demoBook'
import { momentOfWhen } from './demoTime'
import type { ClerkKey, Step, Story, When, Word } from './story'

export type Stage = {
  readonly now: number
  readonly book: DemoBook
  readonly hours: OpeningHours
  readonly clerks: ReadonlyMap<ClerkKey, ClerkId>
  readonly customers: ReadonlyMap<string, CustomerId>
}

/** What a clerk may promise on her own. */
const LIMIT_MS = 2 * DAY_MS
/** How long a case waits for others until somebody looks at it, in opening hours. */
const USUAL_WAIT = 24

function clerkId(stage: Stage, key: ClerkKey): ClerkId {
  const id = stage.clerks.get(key)
  if (id === undefined) throw new Error(`the demo shop has no clerk ${key}`)
  return id
}

function must<Value>(stage: Stage, ruling: Ruling<Value>, what: string): Value {
  if (!ruling.ok) throw new Error(`demo story refused: ${what}: ${ruling.error.code}`)
  for (const change of ruling.changes as readonly Change[]) stage.book.apply(change)
  return ruling.value
}

function terms(stage: Stage, scene: Scene, made: Word) {
  const due = momentOfWhen(stage.now, made.due, stage.hours)
  const limit = Math.floor((scene.now + LIMIT_MS) / MINUTE_MS) * MINUTE_MS
  const isApproved = made.why !== undefined && due > limit
  const approval = isApproved ? { by: clerkId(stage, 'zhou'), reason: made.why ?? '' } : null
  const isTooFar = made.kind === 'word' && !isApproved && due > limit
  return { kind: made.kind, what: made.what, dueAt: instant(isTooFar ? limit : due), approval }
}

function formOf(stage: Stage, story: Story, at: number): CaseForm {
  const customerId = story.who === null ? null : (stage.customers.get(story.who) ?? null)
  const known = customerId === null ? undefined : stage.book.customers.get(customerId)
  if (story.who !== null && known === undefined) throw new Error(`the demo shop has no customer ${story.who}`)
  const day = dayOf(at, stage.hours.zone)
  return {
    customer: { id: customerId, name: known?.name ?? '', phone: known?.phones[0] ?? '' },
    channel: story.via,
    lines: story.items.map(item => ({
      id: null,
      itemName: item.name,
      spec: item.spec,
      qty: item.qty,
      unitPriceFen: item.fen,
      boughtOn: item.boughtDaysBefore === null ? null : addDays(day, -item.boughtDaysBefore),
      place: item.place,
      here: item.place !== '',
    })),
    issueTypeId: story.issue,
    subTags: [...(story.tags ?? [])],
    wish: story.wish,
    note: story.note,
  }
}

/** Registers the case of this story at `scene.now` and answers with its id. */
export function beginStory(stage: Stage, story: Story, scene: Scene): Case['id'] {
  const first = typeof story.first === 'string' ? null : terms(stage, scene, story.first)
  const input = {
    form: formOf(stage, story, scene.now),
    promiseAt: first?.dueAt ?? null,
    approval: first?.approval ?? null,
  }
  const { caseId } = must(stage, registerCase(stage.book, scene, input), `${story.who} register`)
  const record = stage.book.cases.get(caseId)
  if (record !== undefined) stage.book.apply({ collection: 'cases', record: named(record, story) })
  return caseId
}

/** The form makes the plain next word; here it says what it is about, so that Today is worth reading. */
function named(record: Case, story: Story): Case {
  const what = typeof story.first === 'string' ? story.first : story.first.what
  return {
    ...record,
    promises: record.promises.map(promise => ({ ...promise, what })),
    events: record.events.map(event => (event.kind === 'promised' ? { ...event, text: what } : event)),
  }
}

/** Planned looks that the goods' arrival makes needless are done. */
function finishReminders(stage: Stage, record: Case, scene: Scene): void {
  for (const reminder of record.reminders) {
    if (reminder.state !== 'open') continue
    must(stage, finishReminder(stage.book, scene, { caseId: record.id, reminderId: reminder.id }), 'reminder')
  }
}

function lookAgain(stage: Stage, step: { ago: number; touch?: When }): string {
  return instant(momentOfWhen(stage.now, step.touch ?? step.ago - USUAL_WAIT, stage.hours))
}

function rulingOf(stage: Stage, record: Case, step: Step, scene: Scene): Ruling<unknown> | null {
  const { book } = stage
  const caseId = record.id
  const open = record.promises.filter(promise => promise.state === 'open')
  const words = open.filter(promise => promise.kind === 'word')
  const lineIds = (isHere: boolean) => record.lines.filter(line => line.here === isHere).map(line => line.id)
  switch (step.do) {
    case 'note':
      return writeNote(book, scene, { caseId, text: step.text })
    case 'told': {
      const next = step.next?.kind === 'word' ? terms(stage, scene, step.next) : null
      const fulfil = words.map(promise => promise.id)
      return tellCustomer(book, scene, { caseId, how: step.how, text: step.text, fulfil, next })
    }
    case 'memo': {
      const dueAt = instant(momentOfWhen(stage.now, step.due, stage.hours))
      return writeMemo(book, scene, { caseId, text: step.text, dueAt })
    }
    case 'promise':
      return makePromise(book, scene, { caseId, ...terms(stage, scene, step.word) })
    case 'keep':
    case 'renew': {
      const found = words[0] ?? open[0]
      if (found === undefined) return null
      const input = { caseId, promiseId: found.id }
      if (step.do === 'keep') return fulfilPromise(book, scene, { ...input, note: step.text })
      return renegotiatePromise(book, scene, {
        ...input,
        ...terms(stage, scene, step.word),
        reason: step.reason,
      })
    }
    case 'remind':
      finishReminders(stage, record, scene)
      return step.text === '' ? null : writeNote(book, scene, { caseId, text: step.text })
    case 'snooze':
      return snooze(stage, record, scene, instant(momentOfWhen(stage.now, step.until, stage.hours)))
    case 'move': {
      const nextTouchAt = step.move === 'us' ? null : lookAgain(stage, step)
      return setMove(book, scene, { caseId, move: step.move, reason: step.reason, nextTouchAt })
    }
    case 'take':
      return takeCase(book, scene, { caseId })
    case 'arrive':
      finishReminders(stage, record, scene)
      return goodsArrive(book, scene, { caseId, lineIds: lineIds(false), place: step.place })
    case 'handBack':
      return goodsHandBack(book, scene, { caseId, lineIds: lineIds(true) })
    case 'inspect': {
      const waiting = record.lines.filter(line => line.here && line.inspection === null).map(line => line.id)
      return goodsInspect(book, scene, { caseId, lineIds: waiting, good: step.ok, remark: step.text })
    }
    case 'decide':
      return decideCase(book, scene, { caseId, outcome: step.outcome, text: step.text })
    case 'settle':
      return settleCase(book, scene, { caseId, text: step.text })
    case 'close': {
      const fulfil = open.map(promise => promise.id)
      const outcome = step.outcome ?? null
      return closeCase(book, scene, { caseId, outcome, toldHow: step.how, text: step.text, fulfil })
    }
    case 'reopen':
      return reopenCase(book, scene, { caseId, reason: step.text })
    case 'trash':
      return trashCase(book, scene, { caseId, reason: step.text })
    case 'print':
      return notePrinted(book, scene, { caseId, parts: 'both', to: 'printer', isCopy: false })
  }
}

/** The row of Today that is put off: a look at a waiting case before a promise. */
function snooze(stage: Stage, record: Case, scene: Scene, until: string): Ruling<null> {
  const word = record.promises.find(promise => promise.state === 'open' && promise.kind === 'word')
  const reminder = record.reminders.find(item => item.state === 'open')
  const subject =
    word !== undefined
      ? ({ kind: 'promise', promiseId: word.id } as const)
      : reminder !== undefined
        ? ({ kind: 'reminder', reminderId: reminder.id, reminderKind: reminder.kind } as const)
        : ({ kind: 'untouched' } as const)
  return snoozeRow(stage.book, scene, { caseId: record.id, subject, until })
}

/** Does one step of a story to its case at `scene.now`. */
export function playStep(stage: Stage, caseId: Case['id'], step: Step, scene: Scene): void {
  const before = stage.book.cases.get(caseId)
  if (before === undefined) throw new Error('a step of a case that was not registered')
  const what = `${before.no} ${step.ago} ${step.do}`
  const ruling = rulingOf(stage, before, step, scene)
  if (ruling !== null) must(stage, ruling, what)
  if (step.do === 'told' && step.next?.kind === 'expectation') {
    must(stage, makePromise(stage.book, scene, { caseId, ...terms(stage, scene, step.next) }), what)
  }
}
