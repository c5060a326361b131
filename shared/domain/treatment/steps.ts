// Steps that are ticked off: those of the playbook and the seven confirmations (R45–R59, R80).
import { confirmationKeys } from '../../catalog/confirmations'
import { playbookStepKeys } from '../../catalog/playbooks/playbooks'
import type { Book } from '../../model/book'
import type { Case, EventKind } from '../../model/case'
import type { CaseId, PhotoId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { StepMark } from '../../model/treatment'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { missingConfirmations } from './confirmations'
import { missingRequired } from './playbook'

type Marking = {
  caseId: CaseId
  key: string
  state: StepMark['state'] | 'open'
  note: string
  photos: readonly PhotoId[]
}

type Listed = {
  readonly list: 'steps' | 'confirmed'
  readonly kind: Extract<EventKind, 'step' | 'confirmed'>
  readonly keys: ReadonlySet<string>
}
const STEPS: Listed = { list: 'steps', kind: 'step', keys: playbookStepKeys }
const CONFIRMED: Listed = { list: 'confirmed', kind: 'confirmed', keys: confirmationKeys }

function markIn({ list, kind, keys }: Listed, book: Book, scene: Scene, input: Marking): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const isMarked = before[list].some(({ key }) => key === input.key)
  // A mark of an older version's step can still be taken away.
  if (!keys.has(input.key) && !(isMarked && input.state === 'open')) return no(refuse('no-such-step'))
  // A step may be left out, but never without a word why.
  if (input.state === 'skipped' && input.note === '') return no(refuse('required', 'note'))
  const known = new Set(before.photos.map(photo => photo.id))
  if (input.photos.some(id => !known.has(id))) return no(refuse('no-such-photo', 'photos'))
  if (input.state === 'open' && !isMarked) return yes(null, [])
  const others = before[list].filter(mark => mark.key !== input.key)
  const mark = { key: input.key, note: input.note, photos: [...input.photos] }
  const marks: Case['steps'] =
    input.state === 'open'
      ? others
      : [...others, { ...mark, state: input.state, at: instant(scene.now), by: scene.by }]
  const event = newEvent(scene, kind, input.note, { key: input.key, state: input.state })
  return yes(null, [nextCase(before, scene, { [list]: marks }, [event])])
}

export const markStep = (book: Book, scene: Scene, input: Marking): Ruling<null> =>
  markIn(STEPS, book, scene, input)

export const markConfirmation = (book: Book, scene: Scene, input: Marking): Ruling<null> =>
  markIn(CONFIRMED, book, scene, input)

type Rest = { readonly keys: readonly string[]; readonly state: StepMark['state']; readonly note: string }

/** Marks all that is still open at once, as one entry of the timeline. */
function markRest(
  { list, kind }: Listed,
  scene: Scene,
  before: Case,
  { keys, state, note }: Rest,
): Ruling<null> {
  if (keys.length === 0) return yes(null, [])
  const stamp = { state, note, photos: [], at: instant(scene.now), by: scene.by }
  const marks = [...before[list], ...keys.map((key): StepMark => ({ key, ...stamp }))]
  const event = newEvent(scene, kind, note, { keys: keys.join(','), state: 'rest', count: keys.length })
  return yes(null, [nextCase(before, scene, { [list]: marks }, [event])])
}

/** One key at the counter: all seven were checked (R80). */
export function confirmAll(book: Book, scene: Scene, input: { caseId: CaseId }): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const keys = missingConfirmations(looked.found).map(({ key }) => key)
  return markRest(CONFIRMED, scene, looked.found, { keys, state: 'done', note: '' })
}

/** The required steps that are still open are left out, for one reason. */
export function skipRest(book: Book, scene: Scene, input: { caseId: CaseId; reason: string }): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (input.reason === '') return no(refuse('required', 'reason'))
  const keys = missingRequired(looked.found).map(({ key }) => key)
  return markRest(STEPS, scene, looked.found, { keys, state: 'skipped', note: input.reason })
}
