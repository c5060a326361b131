// What can be done to a case now; what cannot says why. The window shows exactly what the rules will accept.
import { GOES_TO } from '../catalog/lineStates'
import type { Case } from '../model/case'
import { type CaseLine, isHere, isPlaced, type OutLine } from '../model/goods'
import type { ClerkId } from '../model/ids'
import { type Refusal, refuse } from '../model/refusal'
import { CASE_ACTIONS, type CaseAction, type CaseActionId } from '../model/views'
import { whyNotOpen } from './caseChange'
import { columnOf, isUninspectedHere } from './column'
import { whyNotChange } from './flow/progress'
import { isGone, isPending, mayPlace, mayStep, replacementOf } from './goods/standing'
import { whyNotArriving } from './goods/steps'
import { plannedFen } from './money/standing'

type Check = (record: Case, clerkId: ClerkId | null) => Refusal | null

const when = (isWrong: boolean, code: Refusal['code']): Refusal | null => (isWrong ? refuse(code) : null)

/** A check for an action that only an open case can take. */
const whileOpen =
  (check: Check): Check =>
  (record, clerkId) =>
    whyNotOpen(record) ?? check(record, clerkId)

/** One piece that can do it is enough; otherwise the first says why not. */
const unlessSome = (reasons: readonly (Refusal | null)[]): Refusal | null =>
  reasons.includes(null) ? null : (reasons[0] ?? null)

function whyNotStaying(line: CaseLine): Refusal | null {
  if (isHere(line)) return refuse('goods-already-here')
  if (line.state === 'atSupplier') return refuse('goods-at-supplier')
  return when(!mayStep(line.state, 'staysWithCustomer'), 'goods-placed')
}

/** To be put aside, sent, received, brought back: something can still be said about it. */
const isUnderWay = (out: OutLine): boolean => isPending(out) || isGone(out)

const CHECKS: Readonly<Record<CaseActionId, Check>> = {
  take: whileOpen((record, clerkId) =>
    when(record.ownerId === clerkId && columnOf(record) !== 'new', 'already-owner'),
  ),
  arrive: whileOpen(record => unlessSome(record.lines.map(whyNotArriving))),
  inspect: whileOpen(record => {
    if (!record.lines.some(isHere)) return refuse('goods-not-here')
    return when(!isUninspectedHere(record), 'already-inspected')
  }),
  handBack: whileOpen(record => {
    const here = record.lines.filter(isHere)
    if (here.length === 0) return refuse('goods-not-here')
    return when(
      here.every(({ id }) => replacementOf(record, id) !== null),
      'replaced-stays',
    )
  }),
  moveUs: whileOpen(record => when(record.move === 'us', 'move-unchanged')),
  moveCustomer: whileOpen(record => when(record.move === 'customer', 'move-unchanged')),
  moveThird: whileOpen(record => when(record.move === 'third', 'move-unchanged')),
  decide: whileOpen(record => when(isUninspectedHere(record), 'goods-not-inspected')),
  settle: whileOpen(record => when(!record.toSettle, 'not-decided')),
  close: whileOpen(record => when(isUninspectedHere(record), 'goods-not-inspected')),
  place: whileOpen(record => {
    if (record.lines.some(({ state }) => GOES_TO.some(to => mayPlace(state, to)))) return null
    if (isUninspectedHere(record)) return refuse('goods-not-inspected-yet')
    return refuse(record.lines.every(isPlaced) ? 'goods-placed' : 'goods-not-here')
  }),
  out: whileOpen(() => null),
  send: whileOpen(record => when(!record.outgoing.some(isUnderWay), 'nothing-to-send')),
  stay: whileOpen(record => unlessSome(record.lines.map(whyNotStaying))),
  money: whileOpen(() => null),
  pay: whileOpen(record => when(plannedFen(record) === 0, 'nothing-to-pay')),
  parcel: whileOpen(() => null),
  // What others owe us lives on when his case is closed (N6).
  claim: record => when(record.deletedAt !== null, 'case-in-trash'),
  flow: whileOpen(record => whyNotChange(record)[0] ?? null),
  platform: whileOpen(() => null),
  level: whileOpen(() => null),
  merge: whileOpen(() => null),
  split: whileOpen(record => when(record.lines.length < 2, 'split-all')),
  reopen: record =>
    when(record.deletedAt !== null, 'case-in-trash') ??
    when(record.closedAt === null, 'case-not-closed') ??
    // Its pieces live in the other case now.
    when(record.outcome === 'merged', 'pieces-elsewhere'),
  correct: record => when(record.deletedAt !== null, 'case-in-trash'),
  trash: record => when(record.deletedAt !== null, 'case-in-trash'),
  restore: record => when(record.deletedAt === null, 'case-not-in-trash'),
}

export function caseActions(record: Case, clerkId: ClerkId | null): CaseAction[] {
  return CASE_ACTIONS.map(id => {
    const refusal = CHECKS[id](record, clerkId)
    return { id, because: refusal === null ? [] : [refusal] }
  })
}
