// How far a case has come in its flow: each stage computed from what the case shows (R9).
import { type FlowStage, flow } from '../../catalog/flows'
import type { StageId } from '../../catalog/stages'
import type { Case } from '../../model/case'
import { type Refusal, refuse } from '../../model/refusal'
import type { FlowView, StageView } from '../../model/settlementViews'
import type { StepMark } from '../../model/treatment'
import { isOurFault } from '../goods/standing'
import { hasPaid } from '../money/standing'
import { flowOf } from './flowOf'
import { type Beside, isMoot, isShown, shownBy } from './proofs'

/** Work that the playbook asks for, too, is ticked there: one mark for both (R30). */
export function markOf(
  record: Pick<Case, 'steps' | 'stageMarks'>,
  { id, steps }: FlowStage,
): StepMark | null {
  return (
    record.steps.find(({ key }) => steps.includes(key)) ??
    record.stageMarks.find(({ key, byChange }) => key === id && byChange !== true) ??
    null
  )
}

/** A tick that claims what only goods or money can show would be worse than none. */
export const mayTick = ({ proof, steps }: FlowStage): boolean => proof === null || steps.length > 0

/** First the new piece, then the old one: where somebody on our side is answerable, or the manager agreed (R33, R58). */
const maySwap = (record: Case): boolean =>
  isOurFault(record) || record.outgoing.some(({ approval }) => approval !== null)

type Standing = Pick<StageView, 'state' | 'from' | 'mark'>

function standingOf(stage: FlowStage, record: Case, beside: Beside, isItsTurn: boolean): Standing {
  if (isShown(stage, record, beside) && (isItsTurn || !stage.inTurn))
    return { state: 'done', from: 'facts', mark: null }
  const mark = markOf(record, stage)
  if (mark !== null) return { state: mark.state, from: 'mark', mark }
  const state = isMoot(stage, record) ? 'skipped' : 'open'
  return { state, from: state === 'open' ? null : 'facts', mark: null }
}

function stageViews(stages: readonly FlowStage[], record: Case, beside: Beside): readonly StageView[] {
  const views: StageView[] = []
  const isOpen = (id: string) => views.some(view => view.id === id && view.state === 'open')
  for (const stage of stages) {
    const { id, spine, does, optional } = stage
    const waitsFor = stage.after.filter(isOpen)
    const standing = standingOf(stage, record, beside, waitsFor.length === 0)
    const mayGoFirst = stage.swaps && maySwap(record)
    const because =
      standing.state === 'open' && !mayGoFirst
        ? waitsFor.map((before): Refusal => refuse('stage-first', undefined, { stageId: before }))
        : []
    const moment = standing.mark ?? (standing.state === 'done' ? shownBy(stage, record) : null)
    views.push({
      id,
      spine,
      does,
      optional,
      ...standing,
      moment: moment && { at: moment.at, by: moment.by },
      mayTick: mayTick(stage),
      because,
    })
  }
  return views
}

/** Why the course cannot be changed any more: money is out of the house (R40). */
export function whyNotChange(record: Pick<Case, 'money'>): readonly Refusal[] {
  return hasPaid(record) ? [refuse('flow-money-paid')] : []
}

/** Where it stands among the six steps: at the next thing to do; nothing is verified before anybody has spoken to him. */
function spineOf(record: Case, next: StageView | null): StageId {
  if (record.closedAt !== null) return 'close'
  return record.contactedAt === null ? 'contact' : (next?.spine ?? 'close')
}

export function flowView(record: Case, beside: Beside): FlowView {
  const id = flowOf(record)
  const stages = stageViews(flow(id).stages, record, beside)
  const open = stages.filter(({ state, optional }) => state === 'open' && !optional)
  const next = open.find(({ because }) => because.length === 0) ?? open[0] ?? null
  return {
    id,
    isChosen: record.flow !== null,
    stages,
    next,
    spine: spineOf(record, next),
    changeBecause: whyNotChange(record),
  }
}
