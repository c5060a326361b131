// Why a rule of the follow-ups cannot be saved as it was written.
import {
  FOLLOW_UP_RULE_IDS,
  FOLLOW_UP_TIMES,
  type FollowUpRuleId,
  followUpRule,
} from '../../catalog/followUpRules'
import { type Refusal, refuse } from '../../model/refusal'
import type { OwnFollowUp } from '../../model/shop'

export type RulePatch = Readonly<Partial<Record<FollowUpRuleId, OwnFollowUp | null>>>

function wrongTimes(id: FollowUpRuleId, { isOn, after }: OwnFollowUp): Refusal | null {
  const field = `followUps.${id}`
  const range = FOLLOW_UP_TIMES[followUpRule(id).unit]
  // One that is off may keep what it had, but not nonsense for the day it is switched on.
  if (after.length === 0) return isOn ? refuse('required', field) : null
  if (after.length > FOLLOW_UP_TIMES.most)
    return refuse('follow-up-too-many', field, { most: FOLLOW_UP_TIMES.most })
  const fits = (amount: number) => Number.isInteger(amount) && amount >= range.min && amount <= range.max
  return after.every(fits) ? null : refuse('number-out-of-range', field, range)
}

export function wrongRules(patch: RulePatch): Refusal[] {
  return FOLLOW_UP_RULE_IDS.flatMap(id => {
    const own = patch[id]
    const wrong = own ? wrongTimes(id, own) : null
    return wrong ? [wrong] : []
  })
}

/** Rules as the shop has them from now on: each once and in order; `null` goes back to the usual times. */
export function ownRules(
  before: Readonly<Partial<Record<FollowUpRuleId, OwnFollowUp>>>,
  patch: RulePatch,
): Partial<Record<FollowUpRuleId, OwnFollowUp>> {
  const next = { ...before }
  for (const id of FOLLOW_UP_RULE_IDS) {
    const own = patch[id]
    if (own === null) delete next[id]
    else if (own) next[id] = { isOn: own.isOn, after: [...new Set(own.after)].sort((a, b) => a - b) }
  }
  return next
}
