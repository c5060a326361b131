// What time it is, and a signal each minute. Tests put their own clock in its place.

export type Clock = {
  /** Milliseconds since 1970 UTC. */
  now(): number
  /** Calls back at each new minute, and at once when the time jumps. */
  onMinute(listener: () => void): void
}

const LOOK_EVERY_MS = 2_000
const MINUTE_MS = 60_000

export function systemClock(): Clock {
  return {
    now: () => Date.now(),
    onMinute(listener) {
      let minute = Math.floor(Date.now() / MINUTE_MS)
      // Looking often is how a changed clock and a computer woken from sleep are noticed.
      const timer = setInterval(() => {
        const current = Math.floor(Date.now() / MINUTE_MS)
        if (current === minute) return
        minute = current
        listener()
      }, LOOK_EVERY_MS)
      timer.unref()
    },
  }
}

export type TestClock = Clock & { set(ms: number): void }

/** Starts at the real time and stands still until it is set. */
export function testClock(start: number): TestClock {
  let now = start
  const listeners = new Set<() => void>()
  return {
    now: () => now,
    onMinute: listener => void listeners.add(listener),
    set(ms) {
      now = ms
      for (const listener of listeners) listener()
    },
  }
}
