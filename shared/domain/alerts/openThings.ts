// Everything that will ring one day: open promises, reminders and words to a customer whose case is closed.
import type { AlertSubject } from '../../model/alertViews'
import type { Book } from '../../model/book'
import type { CaseId } from '../../model/ids'
import type { Instant } from '../../model/time'
import { atHand } from '../book/walks'

export type OpenThing = {
  /** The thing and the moment it is due: one that is moved rings again, one that stays where it is never twice. */
  readonly key: string
  readonly caseId: CaseId
  /** When it rings: its time, or the end of its pause. */
  readonly at: Instant
  readonly dueAt: Instant
  readonly what: string
  readonly subject: AlertSubject
}

type Timed = { readonly id: string; readonly dueAt: Instant; readonly snoozedUntil: Instant | null }

function thing(caseId: CaseId, timed: Timed, what: string, subject: AlertSubject): OpenThing {
  const { id, dueAt } = timed
  // A pause that ends before the thing is due takes nothing forward.
  const at = timed.snoozedUntil !== null && timed.snoozedUntil > dueAt ? timed.snoozedUntil : dueAt
  return { key: `${id}@${at}`, caseId, at, dueAt, what, subject }
}

/** The moment in a key. */
export const momentOfKey = (key: string): Instant => key.slice(key.lastIndexOf('@') + 1)

export function* openThings(book: Book): Generator<OpenThing> {
  for (const record of atHand(book.cases)) {
    for (const promise of record.promises) {
      if (promise.state !== 'open') continue
      yield thing(record.id, promise, promise.what, { kind: 'promise', promiseId: promise.id })
    }
    for (const reminder of record.reminders) {
      if (reminder.state !== 'open') continue
      const reminderKind = reminder.rule ?? reminder.kind
      yield thing(record.id, reminder, reminder.title, {
        kind: 'reminder',
        reminderId: reminder.id,
        reminderKind,
      })
    }
  }
  for (const record of atHand(book.third)) {
    if (record.kind !== 'care' || record.state !== 'open' || record.deletedAt !== null) continue
    yield thing(record.caseId, record, '', { kind: 'care', careId: record.id })
  }
}
