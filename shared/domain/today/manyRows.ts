// What is done to several rows of Today at once: one change of the book, and so one step to take back.
import type { Book, Change } from '../../model/book'
import type { CareId, CaseId, PromiseId, ReminderId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { OverBook } from '../book/overBook'
import { finishCare } from '../care/answer'
import { fulfilPromise } from '../promises/fulfil'
import { finishReminder } from '../reminders'
import { type Pausable, snoozeRow } from './snooze'

type Row<Subject> = { readonly caseId: CaseId | null; readonly subject: Subject }
type Done = { readonly done: number }

/** However many rows of it were done, each record takes one step forward. */
function inOneStep(before: Book, changes: readonly Change[]): Change[] {
  const last = new Map<string, Change>(changes.map(change => [change.record.id, change]))
  return [...last.values()].map(change => {
    const rev = (before[change.collection].get(change.record.id)?.rev ?? 0) + 1
    return { ...change, record: { ...change.record, rev } } as Change
  })
}

/** Rows that have gone meanwhile are left out; it is refused only when none is left. */
function throughAll<Subject extends Pausable>(
  book: Book,
  rows: readonly Row<Subject>[],
  rule: (soFar: Book, row: Row<Subject>) => Ruling<null>,
): Ruling<Done> {
  const soFar = new OverBook(book)
  const changes: Change[] = []
  let done = 0
  let first: Refusal | null = null
  for (const row of rows) {
    const ruling = rule(soFar, row)
    if (!ruling.ok) {
      first ??= ruling.error
      continue
    }
    for (const change of ruling.changes) soFar.apply(change)
    changes.push(...ruling.changes)
    done++
  }
  return done === 0 ? no(first ?? refuse('required', 'rows')) : yes({ done }, inOneStep(book, changes))
}

type Doable =
  | { readonly kind: 'promise'; readonly promiseId: PromiseId }
  | { readonly kind: 'reminder'; readonly reminderId: ReminderId }
  | { readonly kind: 'care'; readonly careId: CareId }

function doRow(book: Book, scene: Scene, { caseId, subject }: Row<Doable>): Ruling<null> {
  if (subject.kind === 'care')
    return finishCare(book, scene, { careId: subject.careId, note: '', reopen: false })
  if (caseId === null) return no(refuse('no-such-case'))
  return subject.kind === 'promise'
    ? fulfilPromise(book, scene, { caseId, promiseId: subject.promiseId, note: '' })
    : finishReminder(book, scene, { caseId, reminderId: subject.reminderId })
}

export function doRows(
  book: Book,
  scene: Scene,
  { rows }: { readonly rows: readonly Row<Doable>[] },
): Ruling<Done> {
  return throughAll(book, rows, (soFar, row) => doRow(soFar, scene, row))
}

type Snoozing = { readonly rows: readonly Row<Pausable>[]; readonly until: Instant }

export function snoozeRows(book: Book, scene: Scene, { rows, until }: Snoozing): Ruling<Done> {
  return throughAll(book, rows, (soFar, row) => snoozeRow(soFar, scene, { ...row, until }))
}
