// A reminder that was made, by hand or by a rule, is moved, said otherwise, or dropped.
import type { Book } from '../../model/book'
import type { Case, Reminder } from '../../model/case'
import type { CaseId, ReminderId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { wrongDueTime } from './dueTime'

type OfReminder = { readonly caseId: CaseId; readonly reminderId: ReminderId }
type Found = { ok: true; before: Case; reminder: Reminder } | { ok: false; refusal: Refusal }

function openReminder(book: Book, { caseId, reminderId }: OfReminder): Found {
  const looked = openCase(book, caseId)
  if (!looked.ok) return looked
  const reminder = looked.found.reminders.find(({ id }) => id === reminderId)
  if (!reminder) return { ok: false, refusal: refuse('no-such-reminder') }
  if (reminder.state !== 'open') return { ok: false, refusal: refuse('reminder-not-open') }
  return { ok: true, before: looked.found, reminder }
}

const withReminder = (record: Case, next: Reminder): Reminder[] =>
  record.reminders.map(item => (item.id === next.id ? next : item))

type Change = OfReminder & { readonly title: string; readonly dueAt: Instant }

/** Only a rule and a planned look have words of their own; a memo says nothing without its title. */
export function changeReminder(book: Book, scene: Scene, input: Change): Ruling<null> {
  const found = openReminder(book, input)
  if (!found.ok) return no(found.refusal)
  const { before, reminder } = found
  const { title, dueAt } = input
  if (title === '' && reminder.kind === 'memo' && reminder.rule === null)
    return no(refuse('required', 'title'))
  // What is overdue may be said otherwise without being moved.
  const wrong = dueAt === reminder.dueAt ? null : wrongDueTime(scene, dueAt, 'dueAt')
  if (wrong) return no(wrong)
  if (title === reminder.title && dueAt === reminder.dueAt) return yes(null, [])
  const changed: Reminder = { ...reminder, title, dueAt, snoozedUntil: null }
  const event = newEvent(scene, 'reminderChanged', '', { what: title, dueAt })
  const patch = { reminders: withReminder(before, changed) }
  return yes(null, [nextCase(before, scene, patch, [event], false)])
}

export function dropReminder(book: Book, scene: Scene, input: OfReminder): Ruling<null> {
  const found = openReminder(book, input)
  if (!found.ok) return no(found.refusal)
  const { before, reminder } = found
  const dropped: Reminder = {
    ...reminder,
    state: 'skipped',
    closedAt: instant(scene.now),
    snoozedUntil: null,
  }
  const event = newEvent(scene, 'reminderDropped', '', { what: reminder.title })
  const patch = { reminders: withReminder(before, dropped) }
  return yes(null, [nextCase(before, scene, patch, [event], false)])
}
