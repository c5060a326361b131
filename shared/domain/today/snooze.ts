// A row of Today comes back later. What is overdue stays overdue: only its place in the list changes.
import type { Book } from '../../model/book'
import type { Case, CaseEvent } from '../../model/case'
import type { BatchId, CareId, CaseId, ClaimId, MoneyId, PromiseId, ReminderId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { snoozeCare } from '../care/answer'
import { newEvent, nextCase, openCase } from '../caseChange'
import { isUndecided } from '../flow/platform'
import { newReminder } from '../followUps'
import { wrongDueTime } from '../followUps/dueTime'
import { findBatch, findClaim, nextThird, thirdChange, thirdEvent } from '../third/records'
import { ARRIVAL, RIGHTS } from './putOffKeys'

type OfCase =
  | { readonly kind: 'promise'; readonly promiseId: PromiseId }
  | { readonly kind: 'reminder'; readonly reminderId: ReminderId }
  | { readonly kind: 'untouched' }
  | { readonly kind: 'rights' }
  | { readonly kind: 'refund'; readonly moneyId: MoneyId }
  | { readonly kind: 'arrival' }
export type Pausable =
  | OfCase
  | { readonly kind: 'claim'; readonly claimId: ClaimId }
  | { readonly kind: 'batch'; readonly batchId: BatchId }
  | { readonly kind: 'care'; readonly careId: CareId }

type Paused = { readonly patch: Partial<Case>; readonly what: string; readonly isTouch?: true }
type Pausing = { ok: true; paused: Paused } | { ok: false; refusal: Refusal }

const not = (refusal: Refusal): Pausing => ({ ok: false, refusal })
const so = (paused: Paused): Pausing => ({ ok: true, paused })

function pausePromise({ promises }: Case, id: PromiseId, until: Instant): Pausing {
  const found = promises.find(promise => promise.id === id)
  if (!found) return not(refuse('no-such-promise'))
  if (found.state !== 'open') return not(refuse('promise-not-open'))
  const patch = { promises: promises.map(item => (item === found ? { ...item, snoozedUntil: until } : item)) }
  return so({ patch, what: found.what })
}

function pauseReminder({ reminders }: Case, id: ReminderId, until: Instant): Pausing {
  const found = reminders.find(reminder => reminder.id === id)
  if (!found) return not(refuse('no-such-reminder'))
  if (found.state !== 'open') return not(refuse('reminder-not-open'))
  const patch = {
    reminders: reminders.map(item => (item === found ? { ...item, snoozedUntil: until } : item)),
  }
  return so({ patch, what: found.title })
}

/** Until when is kept in the case itself; what is paid, placed or decided needs no tidying up. */
function keepUntil(record: Case, key: string, until: Instant, what: string): Pausing {
  return so({ patch: { putOff: { ...record.putOff, [key]: until } }, what })
}

function pauseOfCase(scene: Scene, record: Case, subject: OfCase, until: Instant): Pausing {
  switch (subject.kind) {
    case 'promise':
      return pausePromise(record, subject.promiseId, until)
    case 'reminder':
      return pauseReminder(record, subject.reminderId, until)
    case 'untouched': {
      const reminders = [...record.reminders, newReminder(scene, 'touch', '', until)]
      return so({ patch: { reminders }, what: '', isTouch: true })
    }
    case 'rights':
      return isUndecided(record)
        ? keepUntil(record, RIGHTS, until, record.platform?.note ?? '')
        : not(refuse('platform-not-formal'))
    case 'refund': {
      const money = record.money.find(({ id }) => id === subject.moneyId)
      if (!money) return not(refuse('no-such-money'))
      if (money.state !== 'planned') return not(refuse('money-not-planned'))
      return keepUntil(record, money.id, until, money.reason)
    }
    case 'arrival': {
      const line = record.lines.find(({ state }) => state === 'arrived' || state === 'inspected')
      return line ? keepUntil(record, ARRIVAL, until, line.itemName) : not(refuse('goods-not-here'))
    }
  }
}

/** They are asked again then, and not before. */
function pauseClaim(book: Book, scene: Scene, claimId: ClaimId, until: Instant): Ruling<null> {
  const looked = findClaim(book, claimId)
  if (!looked.ok) return no(looked.refusal)
  if (looked.found.nextAskAt === null) return no(refuse('claim-settled'))
  const event = thirdEvent(scene, 'snoozed', '', { until })
  return yes(null, [thirdChange(nextThird(looked.found, scene, { nextAskAt: until }, event))])
}

function pauseBatch(book: Book, scene: Scene, batchId: BatchId, until: Instant): Ruling<null> {
  const looked = findBatch(book, batchId)
  if (!looked.ok) return no(looked.refusal)
  if (looked.found.closedAt !== null) return no(refuse('batch-closed'))
  const event = thirdEvent(scene, 'snoozed', '', { until })
  return yes(null, [thirdChange(nextThird(looked.found, scene, { snoozedUntil: until }, event))])
}

type Snoozing = { readonly caseId: CaseId | null; readonly subject: Pausable; readonly until: Instant }

/** A promise keeps its time (a clock time is never moved); an untouched case gets a reminder for then. */
export function snoozeRow(book: Book, scene: Scene, { caseId, subject, until }: Snoozing): Ruling<null> {
  const wrong = wrongDueTime(scene, until, 'until')
  if (wrong) return no(wrong)
  if (subject.kind === 'claim') return pauseClaim(book, scene, subject.claimId, until)
  if (subject.kind === 'batch') return pauseBatch(book, scene, subject.batchId, until)
  if (subject.kind === 'care') return snoozeCare(book, scene, { careId: subject.careId, until })
  if (caseId === null) return no(refuse('no-such-case'))
  const looked = openCase(book, caseId)
  if (!looked.ok) return no(looked.refusal)
  const pausing = pauseOfCase(scene, looked.found, subject, until)
  if (!pausing.ok) return no(pausing.refusal)
  const { patch, what, isTouch = false } = pausing.paused
  const event: CaseEvent = newEvent(scene, 'snoozed', '', { what, until })
  return yes(null, [nextCase(looked.found, scene, patch, [event], isTouch)])
}
