// What exists only while tests run the app: a clock that can be set, and a record of what was shown outside of the window.
// A shop's build has none of it.
import type { SystemBadge, SystemNote } from '#shared/model/signals'
import { type Clock, systemClock, type TestClock, testClock } from './clock'

/** Kept instead of shown: no test may depend on what the system does with a notification. */
export type TestSignals = {
  readonly notes: SystemNote[]
  readonly badges: (SystemBadge | null)[]
  inFront: boolean
}

declare global {
  /** Reached by tests through the main process; undefined in every other run. */
  var testDesk: { readonly clock: TestClock; readonly signals: TestSignals } | undefined
}

/** True for an unpackaged app that was started by a test or a bench. */
export function isTestRun(isPackaged: boolean, env: NodeJS.ProcessEnv): boolean {
  return (!isPackaged && env.AFTERSALE_TEST === '1') || isMeasured(isPackaged, env)
}

/** True for an unpackaged app that a bench measures: it does what a shop's does, and nothing that only development needs. */
export function isMeasured(isPackaged: boolean, env: NodeJS.ProcessEnv): boolean {
  return !isPackaged && env.AFTERSALE_TEST === 'bench'
}

/** `AFTERSALE_TEST_NOW` (ISO instant) holds the clock still at that moment. */
export function clockOfRun(isPackaged: boolean, env: NodeJS.ProcessEnv): Clock {
  if (!isTestRun(isPackaged, env) || !env.AFTERSALE_TEST_NOW) return systemClock()
  const clock = testClock(Date.parse(env.AFTERSALE_TEST_NOW))
  globalThis.testDesk = { clock, signals: { notes: [], badges: [], inFront: false } }
  return clock
}
