// What time it is, by main's clock. The window has no clock of its own, so that both always agree.
import { useSyncExternalStore } from 'react'
import { MINUTE_MS, msOf } from '#shared/time/zone'

let nowMs = 0
const listeners = new Set<() => void>()

export function noteNow(instant: string): void {
  const ms = msOf(instant)
  if (Number.isNaN(ms) || ms === nowMs) return
  const isSameMinute = Math.floor(ms / MINUTE_MS) === Math.floor(nowMs / MINUTE_MS)
  nowMs = ms
  // No time on the screen has seconds: each answer would otherwise draw every list anew.
  if (isSameMinute) return
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Milliseconds since 1970 UTC; what is on the screen hears of it every minute. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => nowMs)
}
