// Money that is still to be paid, and outcomes that say more than was done (R11, R130).
import type { MoneyKindId } from '../../catalog/moneyKinds'
import type { OutcomeId } from '../../catalog/outcomes'
import type { Case } from '../../model/case'
import { type Refusal, refuse } from '../../model/refusal'
import { isUndecided } from '../flow/platform'
import { isGone, isReplacement } from '../goods/standing'

type MoneyFacts = Pick<Case, 'money' | 'outgoing' | 'platform'>

/** What must have been paid for the outcome to be true; a coupon or a gift makes good as well as cash does. */
const PAID_BY: Readonly<Partial<Record<OutcomeId, readonly MoneyKindId[]>>> = {
  refunded: ['refund', 'difference'],
  compensated: ['compensation', 'difference', 'refund', 'coupon', 'gift'],
}
const SENT: readonly OutcomeId[] = ['exchanged', 'resent']

export function unsettledMoney({ money }: Pick<MoneyFacts, 'money'>): readonly Refusal[] {
  const { length: count } = money.filter(({ state }) => state === 'planned')
  return count === 0 ? [] : [refuse('money-planned', 'money', { count })]
}

/** The outcome says that something was given, and nothing was. */
export function emptyOutcome(record: MoneyFacts, outcome: OutcomeId | null): readonly Refusal[] {
  if (outcome === null) return []
  const kinds = PAID_BY[outcome]
  if (kinds !== undefined && !record.money.some(row => row.state === 'paid' && kinds.includes(row.kind)))
    return [refuse('money-missing', 'money')]
  const isSent = record.outgoing.some(out => isReplacement(out) && isGone(out))
  return SENT.includes(outcome) && !isSent ? [refuse('out-missing', 'outgoing')] : []
}

/** From a request for a refund on, the platform has to say how it ended (R11). */
export function undecidedPlatform({ platform }: Pick<MoneyFacts, 'platform'>): readonly Refusal[] {
  return isUndecided({ platform }) ? [refuse('platform-undecided', 'platform')] : []
}
