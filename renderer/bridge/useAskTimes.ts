// When to ask somebody again who owes us: a few ready days, each at the opening of an open one.
import { ASK_AGAIN_DAYS, type PartnerRoleId } from '#shared/catalog/thirdParties'
import { askAgainAt } from '#shared/domain/third/newClaim'
import { useWords } from '../ui/words'
import { useNow } from './now'
import { useAnswer } from './useAnswer'

/** As `WhenChooser` shows it; empty until main has answered. */
export function useAskTimes(role: PartnerRoleId): readonly { readonly at: string; readonly label: string }[] {
  const { claim } = useWords().third
  const now = useNow()
  const settings = useAnswer('settings.get', null).value
  if (settings === undefined) return []
  const times = ASK_AGAIN_DAYS[role].map(days => ({
    at: askAgainAt(now, days, settings),
    label: claim.inDays(days),
  }))
  // Two that fall on the same opening are one.
  return times.filter((time, at) => times.findIndex(other => other.at === time.at) === at)
}
