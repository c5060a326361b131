// In a dialog of several steps the focus follows to the first field of the step.
import { type RefObject, useEffect, useRef } from 'react'

/** Put the ref around the step; its first field carries `data-autofocus`. */
export function useFocusFirst(step: string): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is another first field
  useEffect(() => {
    around.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true })
  }, [step])
  return around
}
