// Who is away today, by the shop's calendar.
import type { Clerk } from '#shared/model/shop'
import { dayOf } from '#shared/time/zone'
import { useShop } from '../../bridge/appState'
import { useNow } from '../../bridge/now'

export function useAwayToday(): (absence: Clerk['absence']) => boolean {
  const today = dayOf(useNow(), useShop().timeZone)
  return absence => absence !== null && absence.until >= today
}
