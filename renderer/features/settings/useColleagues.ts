// Everybody else who works here, as choices; who is away today cannot be given anything.
import type { ClerkId } from '#shared/model/ids'
import { dayOf } from '#shared/time/zone'
import { useShop } from '../../bridge/appState'
import { useNow } from '../../bridge/now'
import { useAnswer } from '../../bridge/useAnswer'
import type { Choice } from '../../ui/ChipChoice'
import { useWords } from '../../ui/words'

export function useColleagues(except: ClerkId): readonly Choice<ClerkId>[] {
  const { handOver } = useWords()
  const today = dayOf(useNow(), useShop().timeZone)
  const clerks = useAnswer('clerk.list', null).value ?? []
  return clerks
    .filter(({ id, active }) => active && id !== except)
    .map(({ id, name, absence }) => {
      const isAway = absence !== null && absence.until >= today
      return { id, label: isAway ? handOver.away(name) : name, disabled: isAway }
    })
}
