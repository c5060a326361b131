// Which deeds stand large at the foot of a case, and which wait under 更多. The key of a deed never changes.
import type { FlowDeedId, FlowStageId } from '#shared/catalog/flowStages'
import { isPending } from '#shared/domain/goods/standing'
import type { Refusal } from '#shared/model/refusal'
import type { StageView } from '#shared/model/settlementViews'
import {
  type CaseActionId,
  type CaseView,
  SETTLEMENT_ACTIONS,
  type SettlementActionId,
} from '#shared/model/views'
import { type CourseDeedId, settlementKey } from './settlementDeeds'
import { type TreatmentDeedId, treatmentKey } from './treatmentDeeds'

/** The three moves are one deed: the dialog asks whose move it is. */
type CaseDeedId = Exclude<CaseActionId, 'moveUs' | 'moveCustomer' | 'moveThird'> | 'move'
export type DeedId = CaseDeedId | TreatmentDeedId | CourseDeedId

const KEYS: Readonly<Partial<Record<CaseDeedId, string>>> = {
  take: 'Digit1',
  arrive: 'Digit2',
  inspect: 'Digit3',
  handBack: 'Digit4',
  move: 'Digit5',
  decide: 'Digit6',
  settle: 'Digit7',
  close: 'Digit8',
  // Never both: a closed case is opened again, one in the trash is restored.
  reopen: 'Digit9',
  restore: 'Digit9',
  trash: 'Delete',
}

export type PlannedDeed = {
  readonly id: DeedId
  readonly key: string | null
  /** Empty when it can be done now. */
  readonly because: readonly Refusal[]
  /** The stage that it is for, where its name says more than that of the deed; `tick` ticks it off. */
  readonly stage?: FlowStageId
}
export type ActionPlan = {
  /** The most sensible first; at most four. */
  readonly large: readonly PlannedDeed[]
  /** What can be done, then what cannot and says why. */
  readonly more: readonly PlannedDeed[]
}
/** The deeds whose dialogs are there. */
export type Offered = {
  readonly treatment: readonly TreatmentDeedId[]
  readonly settlement: readonly SettlementActionId[]
}

const MOVES: readonly CaseActionId[] = ['moveUs', 'moveCustomer', 'moveThird']
const WHILE_OPEN: readonly CaseDeedId[] = [
  'take',
  'arrive',
  'inspect',
  'handBack',
  'move',
  'decide',
  'settle',
  'close',
  'trash',
]

const isSettlement = (id: string): id is SettlementActionId => SETTLEMENT_ACTIONS.some(other => other === id)

function deed(view: CaseView, id: CaseDeedId): PlannedDeed {
  const ids = id === 'move' ? MOVES : [id]
  const found = view.actions.filter(action => ids.includes(action.id))
  const allowed = found.find(action => action.because.length === 0)
  const key = isSettlement(id) ? settlementKey(id) : (KEYS[id] ?? null)
  return { id, key, because: allowed ? [] : (found[0]?.because ?? []) }
}

const isAllowed = ({ because }: PlannedDeed) => because.length === 0
const course = (id: CourseDeedId): PlannedDeed => ({ id, key: settlementKey(id), because: [] })
const treated = (id: TreatmentDeedId): PlannedDeed => ({ id, key: treatmentKey(id), because: [] })

/** What a stage asks for as things are: what was planned already is sent or paid, not planned again. */
function doneBy(view: CaseView, does: FlowDeedId): FlowDeedId | 'send' | 'pay' {
  const { outgoing, money } = view.settlement
  if (does === 'out' && outgoing.some(isPending)) return 'send'
  if (does === 'money' && money.some(({ state }) => state === 'planned')) return 'pay'
  const isLooked = view.lines.some(({ state }) => state === 'inspected')
  return does === 'third' && isLooked ? 'place' : does
}

function ofStage(view: CaseView, { id, does, mayTick, because }: StageView): PlannedDeed | null {
  if (does === null) return mayTick ? { ...course('tick'), because, stage: id } : null
  const wanted = doneBy(view, does)
  if (wanted === 'compensate' || wanted === 'decline') return { ...treated(wanted), because }
  if (wanted === 'tell' || wanted === 'third') return { ...course(wanted), because }
  const planned = deed(view, wanted)
  // Money is many things: the stage says what it is for.
  const named = wanted === 'money' ? { stage: id } : {}
  return { ...planned, ...named, because: because.length > 0 ? because : planned.because }
}

/** The next stages that can be begun, two at most; the very next one also where it must wait, saying for what. */
function ofCourse(view: CaseView): readonly PlannedDeed[] {
  const { stages, next } = view.flow
  const isNext = ({ id }: StageView) => id === next?.id
  const open = stages.filter(
    stage => isNext(stage) || (stage.state === 'open' && !stage.optional && stage.because.length === 0),
  )
  const found: PlannedDeed[] = []
  for (const stage of open) {
    const planned = ofStage(view, stage)
    // Only the next one is ticked by a large button: two of them would say nothing.
    const isWanted = planned !== null && (isNext(stage) || (isAllowed(planned) && planned.id !== 'tick'))
    if (isWanted && !found.some(({ id }) => id === planned.id)) found.push(planned)
  }
  return found.slice(0, 2)
}

/** What helps most now, best first. Closing is always in sight: it is where the case has to go. */
function wanted(view: CaseView): readonly PlannedDeed[] {
  const { card, toSettle, flow } = view
  const deeds = (ids: readonly CaseDeedId[]) => ids.map(id => deed(view, id))
  if (card.column === 'done') return deeds(['reopen'])
  const isEnding = flow.next === null || flow.next.id === 'tell'
  const first: CaseDeedId[] = card.column === 'new' ? ['take'] : []
  // What lies here unseen holds up everything else, whatever the course is.
  if (card.column === 'toInspect') first.push('inspect')
  if (toSettle && isEnding) first.push('settle')
  if (!toSettle && isEnding) return [...deeds(['close']), ...ofCourse(view), ...deeds(['move'])]
  return [...deeds(first), ...ofCourse(view), ...deeds(['move', 'close'])]
}

function large(view: CaseView, offered: Offered): readonly PlannedDeed[] {
  const isThere = ({ id }: PlannedDeed) => !isSettlement(id) || offered.settlement.includes(id)
  const next = ofCourse(view)[0]?.id
  const shown = wanted(view)
    .filter((planned, place, all) => all.findIndex(({ id }) => id === planned.id) === place)
    .filter(
      planned => isThere(planned) && (isAllowed(planned) || planned.id === 'close' || planned.id === next),
    )
  // Whose move it is gives way first.
  return shown.length <= 4 ? shown : shown.filter(({ id }) => id !== 'move').slice(0, 4)
}

/** Its paper is wanted also after the case was closed, and a decline can be taken back then. */
const stays =
  ({ treatment }: CaseView) =>
  (id: TreatmentDeedId) =>
    (id === 'decline' && treatment.decline !== null) || (id === 'calm' && treatment.incidents.length > 0)

/** What stands in the way of a treatment, its dialog says itself. */
export function actionPlan(view: CaseView, offered: Offered): ActionPlan {
  const { card } = view
  const deeds = (ids: readonly CaseDeedId[]) => ids.map(id => deed(view, id))
  if (card.deletedAt !== null) return { large: deeds(['restore']), more: [] }
  const { treatment, settlement } = offered
  if (card.closedAt !== null) {
    const lasting = deeds(settlement).filter(isAllowed)
    return {
      large: deeds(['reopen']),
      more: [
        ...treatment.filter(stays(view)).map(treated),
        ...lasting,
        course('course'),
        ...deeds(['trash']),
      ],
    }
  }
  const first = large(view, offered)
  const rest = [
    ...treatment.map(treated),
    ...deeds(settlement),
    course('course'),
    course('third'),
    ...deeds(WHILE_OPEN),
  ].filter(planned => !first.some(({ id }) => id === planned.id))
  return { large: first, more: [...rest.filter(isAllowed), ...rest.filter(planned => !isAllowed(planned))] }
}
