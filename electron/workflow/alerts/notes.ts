// What a notification of the system says. It is read by whoever stands at the screen: the piece, what was promised and the
// last digits of the phone, never a note, a memo or the kind of customer; nothing but a number while the screen is covered.
import { alertRow } from '#shared/domain/alerts/alertRow'
import type { OpenThing } from '#shared/domain/alerts/openThings'
import type { Book } from '#shared/model/book'
import type { SystemNote } from '#shared/model/signals'
import { clockOf, msOf } from '#shared/time/zone'
import type { Words } from '#shared/words/words'

/** So many at most come one by one; more are said in one. */
export const SINGLE_NOTES = 3

type Text = Pick<SystemNote, 'title' | 'body'>

export function manyNote({ alerts }: Words, why: 'closed' | 'many', count: number): Text {
  return { title: alerts.digest[why](count), body: alerts.noteMany }
}

export function oneNote(words: Words, book: Book, thing: OpenThing, zone: string): Text | null {
  const row = alertRow(book, thing)
  if (row === null) return null
  const { alerts } = words
  const { subject, dueAt, customer, item } = row
  // SECURITY: what stands in a memo is for the desk's own eyes; a notification says only that there is one.
  const what =
    subject.kind === 'promise'
      ? row.what || alerts.what.promise
      : subject.kind === 'care'
        ? alerts.what.satisfaction
        : alerts.what[subject.reminderKind]
  return {
    title: alerts.noteTitle(what, clockOf(msOf(dueAt), zone)),
    body: alerts.noteBody(item, customer?.tail ?? ''),
  }
}
