// What can be done to a case now; what cannot says why. The window shows exactly what the rules will accept.
import type { Case } from '../model/case'
import { isHere } from '../model/goods'
import type { ClerkId } from '../model/ids'
import { type Refusal, refuse } from '../model/refusal'
import { CASE_ACTIONS, type CaseAction, type CaseActionId } from '../model/views'
import { whyNotOpen } from './caseChange'
import { columnOf, isUninspectedHere } from './column'

type Check = (record: Case, clerkId: ClerkId | null) => Refusal | null

const when = (isWrong: boolean, code: Refusal['code']): Refusal | null => (isWrong ? refuse(code) : null)

/** A check for an action that only an open case can take. */
const whileOpen =
  (check: Check): Check =>
  (record, clerkId) =>
    whyNotOpen(record) ?? check(record, clerkId)

const CHECKS: Readonly<Record<CaseActionId, Check>> = {
  take: whileOpen((record, clerkId) =>
    when(record.ownerId === clerkId && columnOf(record) !== 'new', 'already-owner'),
  ),
  arrive: whileOpen(record => when(record.lines.every(isHere), 'goods-already-here')),
  inspect: whileOpen(record => {
    if (!record.lines.some(isHere)) return refuse('goods-not-here')
    return when(!isUninspectedHere(record), 'already-inspected')
  }),
  handBack: whileOpen(record => when(!record.lines.some(isHere), 'goods-not-here')),
  moveUs: whileOpen(record => when(record.move === 'us', 'move-unchanged')),
  moveCustomer: whileOpen(record => when(record.move === 'customer', 'move-unchanged')),
  moveThird: whileOpen(record => when(record.move === 'third', 'move-unchanged')),
  decide: whileOpen(record => when(isUninspectedHere(record), 'goods-not-inspected')),
  settle: whileOpen(record => when(!record.toSettle, 'not-decided')),
  close: whileOpen(record => when(isUninspectedHere(record), 'goods-not-inspected')),
  reopen: record =>
    when(record.deletedAt !== null, 'case-in-trash') ?? when(record.closedAt === null, 'case-not-closed'),
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
