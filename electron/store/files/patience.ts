// Windows refuses a file for a moment while a virus scanner or the search index holds it: wait a little and ask again.
import { errnoOf } from '../problems'

/** Half a second in all; whoever holds a file for longer is the caller's problem, not a moment's bad luck. */
export const waits: readonly number[] = [10, 20, 40, 80, 150, 200]
const passing = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** Scar: https://github.com/typicode/lowdb/issues/581. Only for calls that may be repeated without harm. */
export async function patiently<T>(
  call: () => Promise<T>,
  pauses: readonly number[] = waits,
  pause: (ms: number) => Promise<unknown> = ms => new Promise(resolve => setTimeout(resolve, ms)),
): Promise<T> {
  for (const ms of pauses) {
    try {
      return await call()
    } catch (error) {
      if (!passing.has(errnoOf(error))) throw error
      // Jitter: two programs that wait for each other must not go on meeting.
      await pause(ms * (0.5 + Math.random()))
    }
  }
  return call()
}
