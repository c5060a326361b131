// What rings now, what was rung for good, and when to look again. Pure: main looks, writes down, and only then shows.
import type { Book } from '../../model/book'
import type { Instant } from '../../model/time'
import { isOpenAt, nextOpening, type OpeningHours } from '../../time/openingHours'
import { instant, MINUTE_MS, msOf } from '../../time/zone'
import { openingHoursOf, settingsOf } from '../settings'
import { momentOfKey, type OpenThing, openThings } from './openThings'

/** What this computer remembers of one shop. */
export type AlertMemory = {
  /** Keys of what was announced. */
  readonly announced: ReadonlySet<string>
  /** The latest moment that the clock has shown and that nobody called wrong. */
  readonly seen: Instant
  /** Records up to this moment were written by a clock that she called wrong: they prove nothing. */
  readonly disproved: Instant
}

export const NOTHING_REMEMBERED: AlertMemory = { announced: new Set(), seen: '', disproved: '' }

/** Clocks are put right by a few minutes every now and then; more than that is a doubt. */
export const CLOCK_TOLERANCE_MS = 5 * MINUTE_MS

export type Look = {
  /** To be announced, the oldest first. */
  readonly due: readonly OpenThing[]
  readonly memory: AlertMemory
  /** When something rings next, by the same clock; null when nothing is in sight. */
  readonly next: number | null
  /** A moment that is known to have been already, although the clock stands before it. */
  readonly known: Instant | null
}

function laterOf(a: Instant, b: Instant): Instant {
  if (a < b) return b
  return a
}

/** `newest` is when the book was last written. */
function knownMoment(memory: AlertMemory, newest: Instant): Instant {
  return newest > memory.disproved ? laterOf(newest, memory.seen) : memory.seen
}

/** In closed hours it waits for the opening. A shop that never opens has no closed hours to wait for. */
function ringsAt(at: number, quiet: OpeningHours | null): number {
  return quiet === null ? at : (nextOpening(at, quiet) ?? at)
}

const isQuietAt = (now: number, quiet: OpeningHours | null): boolean =>
  quiet !== null && !isOpenAt(now, quiet) && nextOpening(now, quiet) !== null

/** Quiet hours of the shop, or null when it wants to be rung at night, too. */
function quietHours(book: Book): OpeningHours | null {
  const settings = settingsOf(book)
  return settings.quietWhenClosed ? openingHoursOf(settings) : null
}

/** `now` in milliseconds. With a clock that cannot be right nothing rings, and nothing is taken for rung. */
export function look(book: Book, memory: AlertMemory, now: number, newest: Instant): Look {
  const known = knownMoment(memory, newest)
  if (instant(now + CLOCK_TOLERANCE_MS) < known) return { due: [], memory, next: null, known }

  const at = instant(now)
  const quiet = quietHours(book)
  const isQuiet = isQuietAt(now, quiet)
  const due: OpenThing[] = []
  let first: Instant | null = null
  for (const thing of openThings(book)) {
    if (memory.announced.has(thing.key)) continue
    if (thing.at <= at && !isQuiet) due.push(thing)
    else if (first === null || thing.at < first) first = thing.at
  }
  due.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.key < b.key ? -1 : 1))
  return {
    due,
    memory: {
      announced: due.length === 0 ? memory.announced : new Set([...memory.announced, ...due.map(keyOf)]),
      seen: laterOf(at, memory.seen),
      disproved: memory.disproved,
    },
    next: first === null ? null : ringsAt(Math.max(now, msOf(first)), quiet),
    known: null,
  }
}

const keyOf = ({ key }: OpenThing) => key

/** She says that the clock is right: later moments are disproved, and what they had rung too early rings in its time. */
export function trustClock(memory: AlertMemory, now: number, newest: Instant): AlertMemory {
  const at = instant(now)
  return {
    announced: new Set([...memory.announced].filter(key => momentOfKey(key) <= at)),
    seen: at,
    disproved: newest > at ? newest : memory.disproved,
  }
}

/** As if everything that is due had been announced. */
export function withoutRinging(book: Book, memory: AlertMemory, now: number): AlertMemory {
  const at = instant(now)
  const announced = new Set(memory.announced)
  for (const thing of openThings(book)) if (thing.at <= at) announced.add(thing.key)
  return { ...memory, announced }
}

/** Only what is still open can ring again; for the beginning of a run, when nothing can be undone any more. */
export function prune(book: Book, memory: AlertMemory): AlertMemory {
  const open = new Set<string>()
  for (const { key } of openThings(book)) if (memory.announced.has(key)) open.add(key)
  return { ...memory, announced: open }
}
