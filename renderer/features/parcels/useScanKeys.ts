// A scanner types wherever the focus is: what comes faster than a hand, and every digit, goes into the scan field.
import { useEffect, useRef } from 'react'
import { isComposing, isTyping } from '../../ui/keys'
import { isLiftedOff } from '../../ui/overPlace'

/** A hand needs longer from one key to the next. */
const BURST_MS = 35

/** Letters that turned out to be keys of the list, sent on their way a second time. */
const passed = new WeakSet<Event>()

type Held = { readonly sign: string; readonly timer: number }

/** `into` gets the signs and takes the focus. Letters alone stay keys of the list. */
export function useScanKeys(into: (signs: string) => void, isEnabled: boolean): void {
  const latest = useRef(into)
  useEffect(() => {
    latest.current = into
  })
  useEffect(() => {
    if (!isEnabled) return
    let held: Held | null = null
    function onKeyDown(event: KeyboardEvent): void {
      if (passed.has(event) || !isPlainSign(event) || isTyping(event.target) || isLiftedOff()) return
      const { key, target } = event
      if (held === null && !/\d/.test(key)) {
        const again = new KeyboardEvent('keydown', { key, code: event.code, bubbles: true, cancelable: true })
        passed.add(again)
        const timer = window.setTimeout(() => {
          held = null
          target?.dispatchEvent(again)
        }, BURST_MS)
        held = { sign: key, timer }
      } else {
        const before = held?.sign ?? ''
        window.clearTimeout(held?.timer)
        held = null
        latest.current(before + key)
      }
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      window.clearTimeout(held?.timer)
      window.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [isEnabled])
}

function isPlainSign(event: KeyboardEvent): boolean {
  if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return false
  return /^[\p{L}\d-]$/u.test(event.key)
}
