// What is done to several rows of Today at once: one change of the book, and so one step to take back.
import { type Book, type Change, isOpenCase } from '../../model/book'
import type { Case } from '../../model/case'
import type { CareId, CaseId, PromiseId, ReminderId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { ThirdRecord } from '../../model/third'
import type { Instant } from '../../model/time'
import { finishCare } from '../care/answer'
import { fulfilPromise } from '../promises/fulfil'
import { finishReminder } from '../reminders'
import { type Pausable, snoozeRow } from './snooze'

type Row<Subject> = { readonly caseId: CaseId | null; readonly subject: Subject }
type Done = { readonly done: number }

/** The records that the rows are about, as they become while one row after the other is worked through. */
class RowsBook implements Book {
  readonly cases = new Map<string, Case>()
  readonly third = new Map<string, ThirdRecord>()
  readonly openCaseIds = new Set<string>()
  readonly shop: Book['shop']
  readonly customers: Book['customers']
  private readonly changed = new Map<string, Change>()

  constructor(
    private readonly before: Book,
    rows: readonly Row<Pausable>[],
  ) {
    this.shop = before.shop
    this.customers = before.customers
    for (const { caseId, subject } of rows) {
      if (caseId !== null) this.bring(caseId)
      const third = before.third.get(thirdIdOf(subject))
      if (third === undefined) continue
      this.third.set(third.id, third)
      if (third.kind === 'care') this.bring(third.caseId)
    }
  }

  private bring(caseId: string): void {
    const record = this.before.cases.get(caseId)
    if (record === undefined) return
    this.cases.set(caseId, record)
    if (isOpenCase(record)) this.openCaseIds.add(caseId)
  }

  apply(change: Change): void {
    if (change.collection === 'cases') this.cases.set(change.record.id, change.record)
    else if (change.collection === 'third') this.third.set(change.record.id, change.record)
    this.changed.set(change.record.id, change)
  }

  /** However many rows of it were done, each record takes one step forward. */
  changes(): Change[] {
    return [...this.changed.values()].map(change => {
      const rev = (this.before[change.collection].get(change.record.id)?.rev ?? 0) + 1
      return { ...change, record: { ...change.record, rev } } as Change
    })
  }
}

function thirdIdOf(subject: Pausable): string {
  if (subject.kind === 'claim') return subject.claimId
  if (subject.kind === 'batch') return subject.batchId
  return subject.kind === 'care' ? subject.careId : ''
}

/** Rows that have gone meanwhile are left out; it is refused only when none is left. */
function throughAll<Subject extends Pausable>(
  book: Book,
  rows: readonly Row<Subject>[],
  rule: (small: Book, row: Row<Subject>) => Ruling<null>,
): Ruling<Done> {
  const small = new RowsBook(book, rows)
  let done = 0
  let first: Refusal | null = null
  for (const row of rows) {
    const ruling = rule(small, row)
    if (!ruling.ok) {
      first ??= ruling.error
      continue
    }
    for (const change of ruling.changes) small.apply(change)
    done++
  }
  return done === 0 ? no(first ?? refuse('required', 'rows')) : yes({ done }, small.changes())
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
  return throughAll(book, rows, (small, row) => doRow(small, scene, row))
}

type Snoozing = { readonly rows: readonly Row<Pausable>[]; readonly until: Instant }

export function snoozeRows(book: Book, scene: Scene, { rows, until }: Snoozing): Ruling<Done> {
  return throughAll(book, rows, (small, row) => snoozeRow(small, scene, { ...row, until }))
}
