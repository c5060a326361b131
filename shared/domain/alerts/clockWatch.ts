// Whether the clock went forward by itself while the desk ran: compared with a clock that no hand can set.
import { CLOCK_TOLERANCE_MS } from './look'

/** Both clocks at one moment, in milliseconds. */
export type Reading = { readonly wall: number; readonly steady: number }

export type ClockWatch = {
  readonly last: Reading
  /** The jump that nobody has explained yet. */
  readonly jump: { readonly before: Reading; readonly to: number } | null
}

export function startWatch(reading: Reading): ClockWatch {
  return { last: reading, jump: null }
}

/** What the clock should show now if nobody had touched it since `before`. */
const expected = (before: Reading, { steady }: Reading): number => before.wall + steady - before.steady

/**
 * Going back is seen by what is already known to have happened; here only going forward counts. `isUndone`: the clock
 * went back to where it would stand had it never jumped.
 */
export function readClock(
  watch: ClockWatch,
  reading: Reading,
): { readonly watch: ClockWatch; readonly isUndone: boolean } {
  const { last, jump } = watch
  if (jump !== null && Math.abs(reading.wall - expected(jump.before, reading)) <= CLOCK_TOLERANCE_MS)
    return { watch: startWatch(reading), isUndone: true }
  const ahead = reading.wall - expected(last, reading)
  const next = ahead > CLOCK_TOLERANCE_MS ? { before: jump?.before ?? last, to: reading.wall } : jump
  return { watch: { last: reading, jump: next }, isUndone: false }
}
