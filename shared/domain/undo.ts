// Taking back the last action: the records as they were before, with the timeline going on (N16).
import type { Book, BookRecord, Change, CollectionName } from '../model/book'
import type { Case, CaseEvent, EventKind } from '../model/case'
import { refuse } from '../model/refusal'
import { no, type Ruling, type Scene, yes } from '../model/ruling'
import type { ThirdRecord } from '../model/third'
import { instant } from '../time/zone'
import { newEvent } from './caseChange'

/** One record before and after an action; `before` is null for one that the action made. */
export type Step = {
  readonly collection: CollectionName
  readonly id: string
  readonly before: BookRecord | null
  readonly afterRev: number
}

const GONE: readonly EventKind[] = ['told', 'printed', 'moneyPaid']

/** What a person outside has heard or holds in his hand cannot be unsaid: the timeline gets a correction instead. */
function leftTheBuilding(record: Case, before: Case | null): boolean {
  const known = new Set(before?.events.map(({ id }) => id))
  return record.events.some(event => !known.has(event.id) && !isOfAnother(event) && GONE.includes(event.kind))
}

/** Came along when another case was merged into this one (N15): there it stays, here it goes again. */
const isOfAnother = ({ facts }: CaseEvent): boolean => facts.fromNo !== undefined

function undoneCase(scene: Scene, what: string, current: Case, before: Case | null): Case {
  const at = instant(scene.now)
  const kind = leftTheBuilding(current, before) ? 'correction' : 'undone'
  const known = new Set(before?.events.map(({ id }) => id))
  const history = current.events.filter(
    event => before === null || known.has(event.id) || !isOfAnother(event),
  )
  const events = [...history, newEvent(scene, kind, '', { what })]
  const next = { rev: current.rev + 1, updatedAt: at, updatedBy: scene.by, events }
  // A case that was just made goes to the trash: its number has been issued and nothing is deleted for good.
  return before === null ? { ...current, deletedAt: at, ...next } : { ...before, ...next }
}

/** Batches, claims and parcels keep their history as cases do. */
function undoneThird(
  scene: Scene,
  what: string,
  current: ThirdRecord,
  before: ThirdRecord | null,
): ThirdRecord {
  const { events } = current
  const undone = { at: instant(scene.now), by: scene.by, kind: 'undone' as const, text: '', facts: { what } }
  return { ...undoneRecord(scene, current, before), events: [...events, undone] }
}

function undoneRecord<Stored extends BookRecord>(
  scene: Scene,
  current: Stored,
  before: Stored | null,
): Stored {
  const at = instant(scene.now)
  const next = { rev: current.rev + 1, updatedAt: at, updatedBy: scene.by }
  return before === null ? { ...current, deletedAt: at, ...next } : { ...before, ...next }
}

/** Commits the before-images, unless one of the records has moved on since. */
export function undoSteps(book: Book, scene: Scene, what: string, steps: readonly Step[]): Ruling<null> {
  if (steps.length === 0) return no(refuse('nothing-to-undo'))
  const changes: Change[] = []
  for (const step of steps) {
    const current = book[step.collection].get(step.id)
    if (!current || current.rev !== step.afterRev) return no(refuse('undo-moved-on'))
    if (step.collection === 'cases') {
      const record = undoneCase(scene, what, current as Case, step.before as Case | null)
      changes.push({ collection: 'cases', record })
    } else if (step.collection === 'third') {
      const record = undoneThird(scene, what, current as ThirdRecord, step.before as ThirdRecord | null)
      changes.push({ collection: 'third', record })
    } else if (!step.id.startsWith('counter:')) {
      // Counters stay: a number is never issued twice.
      const record = undoneRecord(scene, current, step.before)
      changes.push({ collection: step.collection, record } as Change)
    }
  }
  return yes(null, changes)
}
