// When to ask again: a few ready days, or an own one.
import { useState } from 'react'
import type { PartnerRoleId } from '#shared/catalog/thirdParties'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { type Picked, pickedOf, timeOf } from '../../../bridge/readyTimes'
import { useAskTimes } from '../../../bridge/useAskTimes'
import { useWords } from '../../../ui/words'

export function useNextAsk(role: PartnerRoleId) {
  const { claim } = useWords().third
  const { timeZone } = useShop()
  const nowMs = useNow()
  const ready = useAskTimes(role)
  const [picked, setPicked] = useState<Picked>({ ready: 0 })
  const value = timeOf(picked, ready)
  const chooser = {
    label: claim.next,
    ready,
    value,
    onChange: (at: string | null) => setPicked(pickedOf(at, ready)),
    nowMs,
    zone: timeZone,
  }
  return { value, chooser }
}
