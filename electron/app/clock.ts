// What time it is, a signal each minute, and a call at one exact moment. Tests put their own clock in its place.

export type Clock = {
  /** Milliseconds since 1970 UTC. */
  now(): number
  /** Milliseconds by a clock that no hand can set; only differences mean something. */
  steady(): number
  /** Calls back at each new minute, and at once when the time jumps. */
  onMinute(listener: () => void): void
  /** Calls back once when the clock has come to that moment; a new moment, or null, takes the earlier one's place. */
  wakeAt(ms: number | null, run: () => void): void
}

const LOOK_EVERY_MS = 2_000
const MINUTE_MS = 60_000
/** Longer waits are asked for again: the minute's signal looks anyway, and timers end at some 24 days. */
const LONGEST_WAIT_MS = 60 * MINUTE_MS

export function systemClock(): Clock {
  let alarm: NodeJS.Timeout | undefined
  return {
    now: () => Date.now(),
    steady: () => performance.now(),
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
    wakeAt(ms, run) {
      clearTimeout(alarm)
      if (ms === null) return
      alarm = setTimeout(run, Math.min(Math.max(0, ms - Date.now()), LONGEST_WAIT_MS))
      alarm.unref()
    },
  }
}

export type TestClock = Clock & {
  /** Time has passed; to a moment before, somebody has set the clock back. */
  set(ms: number): void
  /** Somebody has set the clock. */
  jump(ms: number): void
}

/** Starts at the real time and stands still until it is set. */
export function testClock(start: number): TestClock {
  let now = start
  let steady = 0
  let alarm: { readonly ms: number; run(): void } | null = null
  const listeners = new Set<() => void>()
  const come = (ms: number) => {
    now = ms
    const rung = alarm !== null && alarm.ms <= now ? alarm : null
    if (rung) alarm = null
    rung?.run()
    for (const listener of listeners) listener()
  }
  return {
    now: () => now,
    steady: () => steady,
    onMinute: listener => void listeners.add(listener),
    wakeAt: (ms, run) => {
      alarm = ms === null ? null : { ms, run }
    },
    set(ms) {
      steady += Math.max(0, ms - now)
      come(ms)
    },
    jump: come,
  }
}
