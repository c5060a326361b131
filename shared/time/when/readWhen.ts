// A time as people write it: 明天下午三点, 后天, 周五前, 3天后, 半小时后, in 2 days, Friday 3pm. Null is "cannot be read".
import { addDays, clockOf, DAY_MS, dayOf, momentOf } from '../zone'
import { clockText, type Edge, readClock, readEdge, readPart } from './clock'
import { readDay } from './day'
import { readSpan } from './span'
import { type Read, take } from './take'

export type WhenContext = {
  /** Milliseconds since 1970 UTC. */
  readonly now: number
  readonly zone: string
  /** Opening and closing of a usual day, for a day without a time: `09:00`, `21:00`. */
  readonly open: string
  readonly close: string
  /** The opening of that very day, where it is known; null when the shop stays closed. */
  openingOf?(day: string): { readonly from: number; readonly to: number } | null
}

/** "Before": the end of that day when no time was said. */
const BEFORE = /(?:之前|以前|前|\bby\b|\bbefore\b|\buntil\b)/
/** Words that say nothing about the time. */
const FILLING = /(?:钟|鐘|左右|再|的|，|,|。|\bthe\b|\bon\b|\bat\b|\bin\b|\bo'?clock\b|\s)+/g

/**
 * Milliseconds since 1970 UTC. A day without a time means its opening, "before" that day and today its closing; a time without a day
 * means the next such time. Null when anything in the text was not understood: half understood is worse than asked again.
 */
export function readWhen(typed: string, context: WhenContext): number | null {
  const { now, zone } = context
  const today = dayOf(now, zone)
  let text = typed.normalize('NFKC').toLowerCase().trim()
  if (text === '' || text.length > 60) return null
  const on = <Value>(read: Read<Value> | null): Value | null => {
    if (read !== null) text = read.rest
    return read?.value ?? null
  }
  const span = on(readSpan(text))
  if (span !== null && span % DAY_MS !== 0) return isFilling(text) ? now + span : null
  const day = span === null ? on(readDay(text, today)) : addDays(today, span / DAY_MS)
  const edge = on(readEdge(text))
  const part = on(readPart(text))
  const bounds = boundsOf(day ?? today, context)
  const read = on(readClock(text))
  const said = clockText(read, part ?? (read !== null && edge === 'open' ? 'morning' : null), bounds.open)
  const clock = said === undefined && edge !== null ? bounds[edge] : said
  const isBefore = on(take(text, BEFORE, () => true)) === true
  if (clock === null || !isFilling(text)) return null
  if (day === null && clock === undefined) return null
  if (day === null) {
    const clockOn = (of: string) =>
      said === undefined && edge !== null ? boundsOf(of, context)[edge] : clock
    return nextClock(of => clockOn(of) as string, context)
  }
  if (clock !== undefined) return momentOf(day, clock, zone)
  // So many days from now, without a time: at this very time of the day.
  if (span !== null && !isBefore) return momentOf(day, clockOf(now, zone), zone)
  return momentOf(day, isBefore || day === today ? bounds.close : bounds.open, zone)
}

const isFilling = (text: string) => text.replace(FILLING, '') === ''

/** When that day begins and ends in the shop. */
function boundsOf(day: string, { zone, open, close, openingOf }: WhenContext): Record<Edge, string> {
  const opening = openingOf?.(day) ?? null
  if (opening === null) return { open, close }
  const closes = clockOf(opening.to, zone)
  return { open: clockOf(opening.from, zone), close: closes === '00:00' ? '24:00' : closes }
}

function nextClock(clockOn: (day: string) => string, { now, zone }: WhenContext): number {
  const today = dayOf(now, zone)
  const here = momentOf(today, clockOn(today), zone)
  const tomorrow = addDays(today, 1)
  return here > now ? here : momentOf(tomorrow, clockOn(tomorrow), zone)
}
