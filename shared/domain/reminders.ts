// Reminders done.
import type { Book } from '../model/book'
import type { Reminder } from '../model/case'
import type { CaseId, ReminderId } from '../model/ids'
import { refuse } from '../model/refusal'
import { no, type Ruling, type Scene, yes } from '../model/ruling'
import { instant } from '../time/zone'
import { newEvent, nextCase, openCase } from './caseChange'

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
