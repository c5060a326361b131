// Which deeds stand large at the foot of a case, and which wait under 更多. The digit of a deed never changes.
import type { WishId } from '#shared/catalog/wishes'
import type { Refusal } from '#shared/model/refusal'
import type { CaseActionId, CaseView } from '#shared/model/views'
import { type TreatmentDeedId, treatmentKey } from './treatmentDeeds'

/** The three moves are one deed: the dialog asks whose move it is. */
type CaseDeedId = Exclude<CaseActionId, 'moveUs' | 'moveCustomer' | 'moveThird'> | 'move'
export type DeedId = CaseDeedId | TreatmentDeedId

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
}
export type ActionPlan = {
  /** The most sensible first; at most four. */
  readonly large: readonly PlannedDeed[]
  /** What can be done, then what cannot and says why. */
  readonly more: readonly PlannedDeed[]
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

function deed(view: CaseView, id: CaseDeedId): PlannedDeed {
  const ids = id === 'move' ? MOVES : [id]
  const found = view.actions.filter(action => ids.includes(action.id))
  const allowed = found.find(action => action.because.length === 0)
  return { id, key: KEYS[id] ?? null, because: allowed ? [] : (found[0]?.because ?? []) }
}

const isAllowed = ({ because }: PlannedDeed) => because.length === 0

/** Goods that he keeps or never got do not come to the shop. */
const COMES_BACK: readonly WishId[] = ['refund', 'exchange', 'repair']

/** What helps most in this column, best first. Closing is always in sight: it is where the case has to go. */
function wanted({ card, toSettle }: CaseView): readonly CaseDeedId[] {
  const comesBack = COMES_BACK.includes(card.wish)
  switch (card.column) {
    case 'new':
      return ['take', 'decide', 'move', 'close']
    case 'toInspect':
      return ['inspect', 'move', 'close']
    case 'toSettle':
      return ['settle', 'handBack', 'move', 'close']
    case 'waitingCustomer':
      // He sends it, or he comes to collect what is ready.
      return [...(comesBack ? (['arrive'] as const) : []), 'handBack', 'move', 'close']
    case 'waitingThird':
      return comesBack ? ['arrive', 'move', 'decide', 'close'] : ['move', 'decide', 'close']
    case 'working':
      return card.outcome !== null && !toSettle
        ? ['close', 'move', 'handBack']
        : ['decide', ...(comesBack ? (['arrive'] as const) : []), 'move', 'close']
    case 'done':
      return ['reopen']
  }
}

/** Its paper is wanted also after the case was closed, and a decline can be taken back then. */
const stays =
  ({ treatment }: CaseView) =>
  (id: TreatmentDeedId) =>
    (id === 'decline' && treatment.decline !== null) || (id === 'calm' && treatment.incidents.length > 0)

/** `treatment` are the deeds whose dialogs are there; what stands in their way, those say themselves. */
export function actionPlan(view: CaseView, treatment: readonly TreatmentDeedId[]): ActionPlan {
  const { card } = view
  const deeds = (ids: readonly CaseDeedId[]) => ids.map(id => deed(view, id))
  if (card.deletedAt !== null) return { large: deeds(['restore']), more: [] }
  const treated = (ids: readonly TreatmentDeedId[]) =>
    ids.map((id): PlannedDeed => ({ id, key: treatmentKey(id), because: [] }))
  if (card.closedAt !== null)
    return {
      large: deeds(['reopen']),
      more: [...treated(treatment.filter(stays(view))), ...deeds(['trash'])],
    }
  const large = deeds(wanted(view)).filter(planned => isAllowed(planned) || planned.id === 'close')
  const rest = deeds(WHILE_OPEN).filter(planned => !large.some(({ id }) => id === planned.id))
  const more = treated(treatment)
  return { large, more: [...more, ...rest.filter(isAllowed), ...rest.filter(planned => !isAllowed(planned))] }
}
