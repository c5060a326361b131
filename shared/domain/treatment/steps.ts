// Steps that are ticked off: those of the playbook and the seven confirmations (R45–R59, R80).
import type { Book } from '../../model/book'
import type { Case, EventKind } from '../../model/case'
import type { CaseId, PhotoId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { StepMark } from '../../model/treatment'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'

type Marking = {
  caseId: CaseId
  key: string
  state: StepMark['state'] | 'open'
  note: string
  photos: readonly PhotoId[]
}

function markIn(
  list: 'steps' | 'confirmed',
  kind: Extract<EventKind, 'step' | 'confirmed'>,
  book: Book,
  scene: Scene,
  input: Marking,
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  // A step may be left out, but never without a word why.
  if (input.state === 'skipped' && input.note === '') return no(refuse('required', 'note'))
  const known = new Set(before.photos.map(photo => photo.id))
  if (input.photos.some(id => !known.has(id))) return no(refuse('no-such-photo', 'photos'))
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
  markIn('steps', 'step', book, scene, input)

export const markConfirmation = (book: Book, scene: Scene, input: Marking): Ruling<null> =>
  markIn('confirmed', 'confirmed', book, scene, input)
