// The flow of a case chosen anew, and its stages ticked or left out.
import { type FlowId, type FlowStage, flow } from '../../catalog/flows'
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { StageMark } from '../../model/settlement'
import type { StepMark } from '../../model/treatment'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { playbookFor } from '../treatment/playbook'
import { flowOf } from './flowOf'
import { flowView, markOf, mayTick, whyNotChange } from './progress'
import { besideOf } from './proofs'

type Change = { readonly caseId: CaseId; readonly flow: FlowId; readonly reason: string }

/** What the new course shares with the old one stands as it is; what was open and belongs to the old one alone is left out, for the reason of the change. */
export function changeFlow(book: Book, scene: Scene, input: Change): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const from = flowOf(before)
  if (from === input.flow) return no(refuse('flow-unchanged', 'flow'))
  const [paid] = whyNotChange(before)
  if (paid) return no(paid)
  if (input.reason === '') return no(refuse('required', 'reason'))
  const known = new Set(flow(input.flow).stages.map(({ id }) => id))
  const left = flowView(before, besideOf(book, before.id)).stages.filter(
    ({ id, state }) => state === 'open' && !known.has(id),
  )
  const stamp = { note: input.reason, photos: [], at: instant(scene.now), by: scene.by }
  const marks = left.map(({ id }): StageMark => ({ key: id, state: 'skipped', byChange: true, ...stamp }))
  // Of each stage one such mark: the last change is the one that counts.
  const kept = before.stageMarks.filter(
    ({ key, byChange }) => byChange !== true || !marks.some(mark => mark.key === key),
  )
  const facts = { from, to: input.flow, left: left.map(({ id }) => id).join(',') }
  const event = newEvent(scene, 'flowChanged', input.reason, facts)
  const patch = { flow: input.flow, stageMarks: [...kept, ...marks] }
  return yes(null, [nextCase(before, scene, patch, [event])])
}

type Marking = {
  readonly caseId: CaseId
  readonly stage: string
  readonly state: StepMark['state'] | 'open'
  readonly note: string
}

/** Where a mark of this stage is kept: with the step of the playbook that is the same work, or of its own. */
function keyOf(record: Case, { id, steps }: FlowStage): { list: 'steps' | 'stageMarks'; key: string } {
  const asked = playbookFor(record).items.find(({ step }) => steps.includes(step.key))
  const key = asked?.step.key ?? steps[0]
  return key === undefined ? { list: 'stageMarks', key: id } : { list: 'steps', key }
}

export function markStage(book: Book, scene: Scene, input: Marking): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const stage = flow(flowOf(before)).stages.find(({ id }) => id === input.stage)
  if (!stage) return no(refuse('no-such-stage'))
  const view = flowView(before, besideOf(book, before.id)).stages.find(({ id }) => id === stage.id)
  if (input.state === 'done') {
    if (!mayTick(stage)) return no(refuse('stage-by-facts'))
    const [first] = view?.because ?? []
    if (first) return no(first)
  }
  // What the case itself shows needs no mark, and no mark takes it away.
  if (view?.from === 'facts') return no(refuse('stage-by-facts'))
  if (input.state === 'skipped' && input.note === '') return no(refuse('required', 'note'))
  const current = markOf(before, stage)
  if (input.state === 'open' && current === null) return yes(null, [])
  const isSame = (mark: StageMark) =>
    (mark.key === stage.id || stage.steps.includes(mark.key)) && mark.byChange !== true
  const marks = {
    steps: before.steps.filter(mark => !isSame(mark)),
    stageMarks: before.stageMarks.filter(mark => !isSame(mark)),
  }
  if (input.state !== 'open') {
    const { list, key } = keyOf(before, stage)
    const at = instant(scene.now)
    marks[list].push({ key, state: input.state, note: input.note, photos: [], at, by: scene.by })
  }
  const event = newEvent(scene, 'stageMarked', input.note, { stage: stage.id, state: input.state })
  return yes(null, [nextCase(before, scene, marks, [event])])
}
