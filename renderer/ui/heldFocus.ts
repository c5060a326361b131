// The focus in a dialog: inside from its first frame on, round and round with Tab, and never taken from where the clerk
// has put it. A trap that focuses on a timer would swallow the digit of a quick hand.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

const CAN_HOLD =
  'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true], [contenteditable=""]'

function isReachable(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.closest('[inert], fieldset:disabled') !== null) return false
  if ('disabled' in element && element.disabled === true) return false
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true
}

function reachable(within: HTMLElement): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(CAN_HOLD)].filter(isReachable)
}

function focusFirst(within: HTMLElement): void {
  const marked = within.querySelector<HTMLElement>('[data-autofocus]')
  const first = marked ?? reachable(within)[0] ?? within
  first.focus({ preventScroll: true })
}

/** From the last field to the first, and back. */
function goRound(within: HTMLElement, event: KeyboardEvent): void {
  const fields = reachable(within)
  const [from, to] = event.shiftKey ? [fields[0], fields.at(-1)] : [fields.at(-1), fields[0]]
  if (from !== undefined && document.activeElement !== from && document.activeElement !== within) return
  event.preventDefault()
  ;(to ?? within).focus()
}

/** `isTop`: nothing lies over it. Put the ref on an element with `tabIndex={-1}`. */
export function useHeldFocus(isTop: boolean): RefObject<HTMLElement | null> {
  const held = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const within = held.current
    if (within !== null && !within.contains(document.activeElement)) focusFirst(within)
  }, [])
  useEffect(() => {
    if (!isTop) return
    function onKeyDown(event: KeyboardEvent): void {
      const within = held.current
      if (within === null || !within.isConnected) return
      // What had it is gone or cannot hold it any more. The dialog itself has it then: a button would take the key for its own.
      if (document.activeElement === null || document.activeElement === document.body)
        within.focus({ preventScroll: true })
      if (event.key === 'Tab' && !event.defaultPrevented) goRound(within, event)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [isTop])
  return held
}
