// Notices that nobody has touched the computer for a while.
import { useEffect, useRef } from 'react'

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const

/** Runs once after so long without a sign of anybody; 0 never does. */
export function useIdle(afterMs: number, run: () => void): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (afterMs === 0) return
    let lastSign = performance.now()
    let timer: ReturnType<typeof setTimeout>
    // The timer is not set anew with every movement of the mouse: when it ends, it sees how much is left.
    const look = () => {
      const left = lastSign + afterMs - performance.now()
      if (left <= 0) latest.current()
      else timer = setTimeout(look, left)
    }
    const note = () => {
      lastSign = performance.now()
    }
    timer = setTimeout(look, afterMs)
    for (const sign of SIGNS) window.addEventListener(sign, note, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS) window.removeEventListener(sign, note, { capture: true })
    }
  }, [afterMs])
}
