// What the strip says of one thing that has fallen due.
import type { AlertRow } from '#shared/model/alertViews'
import type { Words } from '#shared/words/words'
import type { Say } from '../../bridge/useSay'
import type { BadgeTone } from '../../ui/DueBadge'

type AlertText = {
  readonly tone: BadgeTone
  readonly badge: string
  readonly exact: string
  readonly what: string
  /** The piece, the customer and when it was due. */
  readonly facts: readonly string[]
}

export function sayAlert(words: Words, say: Say, row: AlertRow): AlertText {
  const { alerts } = words
  const { subject, customer, dueAt } = row
  const kind =
    alerts.what[
      subject.kind === 'reminder'
        ? subject.reminderKind
        : subject.kind === 'care'
          ? 'satisfaction'
          : 'promise'
    ]
  // A promise in its own words needs no heading; a memo without one could be taken for a promise.
  const what = row.what === '' ? kind : subject.kind === 'promise' ? row.what : alerts.whatAnd(kind, row.what)
  // Nobody's word is broken by a memo or a look of our own.
  const isLate = subject.kind === 'promise' && say.isPast(dueAt)
  return {
    tone: isLate ? 'overdue' : 'soon',
    badge: isLate ? say.left(dueAt) : say.moment(dueAt),
    exact: say.exactly(dueAt),
    what,
    facts: [
      row.item,
      customer?.name || alerts.noName,
      ...(customer?.tail ? [alerts.tail(customer.tail)] : []),
      ...(isLate ? [alerts.due(say.moment(dueAt))] : []),
    ],
  }
}
