// Tells every control below when the shop is open, as the settings say it.
import { type ReactNode, useMemo } from 'react'
import { openingHoursOf } from '#shared/domain/settings'
import { useAnswer } from '../bridge/useAnswer'
import { ShopHours } from '../ui/shopHours'

export function KnowHours({ children }: { readonly children: ReactNode }) {
  const settings = useAnswer('settings.get', null).value
  const hours = useMemo(() => (settings === undefined ? null : openingHoursOf(settings)), [settings])
  return <ShopHours value={hours}>{children}</ShopHours>
}
