// Hears what main tells without being asked, while the component is on the screen.
import { useEffect, useRef } from 'react'
import type { WindowEventName, WindowEvents } from '#shared/contract/events'
import { onEvent } from './bridge'

export function useWindowEvent<Name extends WindowEventName>(
  name: Name,
  listener: (payload: WindowEvents[Name]) => void,
): void {
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => onEvent(name, payload => latest.current(payload)), [name])
}
