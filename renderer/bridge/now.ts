// What time it is, by main's clock. The window has no clock of its own, so that both always agree.
import { useSyncExternalStore } from 'react'
import { msOf } from '#shared/time/zone'

let nowMs = 0
const listeners = new Set<() => void>()

export function noteNow(instant: string): void {
  const ms = msOf(instant)
  if (Number.isNaN(ms) || ms === nowMs) return
  nowMs = ms
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Milliseconds since 1970 UTC; moves on every minute. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => nowMs)
}
