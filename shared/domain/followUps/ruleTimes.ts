// When a rule thinks of the customer: the shop's own times, or those of the catalogue; never while the shop is closed.
import { type FollowUpRuleId, followUpRule } from '../../catalog/followUpRules'
import type { OwnFollowUp, Settings } from '../../model/shop'
import { nextOpening, type OpeningHours, openingAfter } from '../../time/openingHours'
import { MINUTE_MS } from '../../time/zone'

export function ruleOf(settings: Pick<Settings, 'followUps'>, id: FollowUpRuleId): OwnFollowUp {
  const { isOn, after } = followUpRule(id)
  return settings.followUps[id] ?? { isOn, after: [...after] }
}

/** Minutes count on the clock, in whole ones; what they reach after closing comes with the next opening. */
function afterMinutes(from: number, minutes: number, hours: OpeningHours): number | null {
  return nextOpening(Math.ceil(from / MINUTE_MS) * MINUTE_MS + minutes * MINUTE_MS, hours)
}

/** In milliseconds, in order. None for a rule that is off; two that fall on one opening are one. */
export function ruleTimes(
  settings: Pick<Settings, 'followUps'>,
  id: FollowUpRuleId,
  from: number,
  hours: OpeningHours,
): number[] {
  const { isOn, after } = ruleOf(settings, id)
  if (!isOn) return []
  const reach = followUpRule(id).unit === 'days' ? openingAfter : afterMinutes
  const times = after.map(amount => reach(from, amount, hours)).filter(time => time !== null)
  return [...new Set(times)].sort((a, b) => a - b)
}
