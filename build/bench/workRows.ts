// Two lines of the report about a piece of work by keyboard: how many keys, and how much of the time is waiting.
import { ownWaiting, PACE, type Worked } from './keyScript'
import { median, type Row, ratioRow } from './row'

const MOST_WAITING = 0.1

/** `floor`: milliseconds that a key press on an empty page takes. `goal.presses`: at most so many keys. */
export function workRows(
  id: string,
  what: string,
  runs: readonly Worked[],
  floor: number,
  goal: { readonly presses: number },
): Row[] {
  const presses = Math.max(...runs.map(run => run.presses))
  const waiting = median(runs.map(run => ownWaiting(run, floor)))
  const whole = presses * PACE + waiting
  const keys: Row = {
    ...{ id, what: `${what}: key presses`, value: presses, unit: 'keys', reference: '' },
    ...{ ratio: null, goal: `<= ${goal.presses}`, ok: presses <= goal.presses },
  }
  return [
    keys,
    ratioRow(
      id,
      `${what}: waiting for the app, every step from press to ready`,
      [waiting, 'ms'],
      `the whole at ${PACE} ms a key ${(whole / 1000).toFixed(1)} s; a key on an empty page ${floor.toFixed(0)} ms`,
      waiting / whole,
      MOST_WAITING,
    ),
  ]
}
