// Reminders done, and rows of Today put off until later.
import type { Book } from '../model/book'
import type { CaseEvent, Reminder } from '../model/case'
import type { CaseId, PromiseId, ReminderId } from '../model/ids'
import { type Refusal, refuse } from '../model/refusal'
import { no, type Ruling, type Scene, yes } from '../model/ruling'
import type { Instant } from '../model/time'
import { instant, msOf } from '../time/zone'
import { newEvent, nextCase, openCase } from './caseChange'
import { FURTHEST, FURTHEST_REMINDER_MS, newReminder } from './followUps'

export function finishReminder(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; reminderId: ReminderId },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const found = looked.found.reminders.find(reminder => reminder.id === input.reminderId)
  if (!found) return no(refuse('no-such-reminder'))
  if (found.state !== 'open') return no(refuse('reminder-not-open'))
  const done: Reminder = { ...found, state: 'done', closedAt: instant(scene.now), snoozedUntil: null }
  const reminders = looked.found.reminders.map(reminder => (reminder.id === found.id ? done : reminder))
  const event = newEvent(scene, 'reminderDone', found.title)
  return yes(null, [nextCase(looked.found, scene, { reminders }, [event])])
}

function checkPause(scene: Scene, until: Instant): Refusal | null {
  if (!(msOf(until) > scene.now)) return refuse('time-in-past', 'until')
  return msOf(until) > scene.now + FURTHEST_REMINDER_MS ? refuse('time-too-far', 'until', FURTHEST) : null
}

/** What a row of Today is about. */
type Subject =
  | { readonly kind: 'promise'; readonly promiseId: PromiseId }
  | { readonly kind: 'reminder'; readonly reminderId: ReminderId }
  | { readonly kind: 'untouched' }

/**
 * Puts a row of Today off. A promise keeps its time and stays overdue when it is (a clock time is never moved); an
 * untouched case gets a reminder for then.
 */
export function snoozeRow(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; subject: Subject; until: Instant },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const wrong = checkPause(scene, input.until)
  if (wrong) return no(wrong)
  const before = looked.found
  const event = (what: string): CaseEvent => newEvent(scene, 'snoozed', '', { what, until: input.until })
  const { subject } = input
  switch (subject.kind) {
    case 'promise': {
      const found = before.promises.find(promise => promise.id === subject.promiseId)
      if (!found) return no(refuse('no-such-promise'))
      if (found.state !== 'open') return no(refuse('promise-not-open'))
      const promises = before.promises.map(item =>
        item === found ? { ...item, snoozedUntil: input.until } : item,
      )
      return yes(null, [nextCase(before, scene, { promises }, [event(found.what)], false)])
    }
    case 'reminder': {
      const found = before.reminders.find(reminder => reminder.id === subject.reminderId)
      if (!found) return no(refuse('no-such-reminder'))
      if (found.state !== 'open') return no(refuse('reminder-not-open'))
      const reminders = before.reminders.map(item =>
        item === found ? { ...item, snoozedUntil: input.until } : item,
      )
      return yes(null, [nextCase(before, scene, { reminders }, [event(found.title)], false)])
    }
    case 'untouched': {
      const reminder = newReminder(scene, 'touch', '', input.until)
      return yes(null, [nextCase(before, scene, { reminders: [...before.reminders, reminder] }, [event('')])])
    }
  }
}
