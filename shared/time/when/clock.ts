// A time of the day: 下午三点半, 中午, 15:20, 3pm.
import { NUMBER_PATTERN as N, readNumber } from '../chineseNumber'
import { firstOf, type Read, take } from './take'

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening'
const PARTS: readonly (readonly [RegExp, PartOfDay])[] = [
  [/(?:上午|早上|早晨|清早|清晨|\bmorning\b)/, 'morning'],
  [/(?:中午|正午|\bnoon\b|\bmidday\b)/, 'noon'],
  [/(?:下午|\bafternoon\b)/, 'afternoon'],
  [/(?:晚上|傍晚|夜里|夜裡|\bevening\b|\btonight\b)/, 'evening'],
  [/早(?!点|點)/, 'morning'],
  [/晚(?!点|點)/, 'evening'],
]
/** When only the part of the day was said. */
const USUAL_CLOCK: Readonly<Record<PartOfDay, string>> = {
  morning: '10:00',
  noon: '12:00',
  afternoon: '15:00',
  evening: '19:00',
}

const two = (count: number) => String(count).padStart(2, '0')

/** `三点` alone is the afternoon in a shop that opens at nine. */
function hourOf(hour: number, part: PartOfDay | null, open: string): number | null {
  if (hour > 24) return null
  if (hour > 12) return hour % 24
  if (part === 'morning') return hour === 12 ? 0 : hour
  if (part === 'noon') return hour >= 11 ? hour : hour + 12
  if (part !== null) return hour === 12 ? (part === 'evening' ? 0 : 12) : hour + 12
  return hour !== 0 && hour < 12 && two(hour) < open.slice(0, 2) ? hour + 12 : hour
}

/** The day of the shop itself: 下班前 is its closing, 一早 its opening. */
export type Edge = 'open' | 'close'
const EDGES: readonly (readonly [RegExp, Edge])[] = [
  [/(?:下班|打烊|关门|關門|收工)(?:之前|以前|前|时|時)?/, 'close'],
  [/\b(?:(?:by|before|at)\s+)?(?:closing(?:\s+time)?|close of business|we close)\b/, 'close'],
  [/(?:一早|一开门|一開門|开门|開門|上班)(?:时|時|就|后|後)?/, 'open'],
  [/\b(?:at\s+)?(?:first thing|opening(?:\s+time)?|when we open)\b/, 'open'],
]

export function readEdge(text: string): Read<Edge> | null {
  return firstOf<Edge>(
    text,
    EDGES.map(
      ([pattern, id]) =>
        rest =>
          take(rest, pattern, () => id),
    ),
  )
}

export type Clock = {
  readonly hour: number
  readonly minute: number
  readonly half: 'am' | 'pm' | 'exact' | null
}

export function readClock(text: string): Read<Clock> | null {
  const clock = (hour: number | null, minute: number | null, half: Clock['half'] = null): Clock | null =>
    hour === null || minute === null || minute > 59 ? null : { hour, minute, half }
  return firstOf<Clock>(text, [
    rest =>
      take(rest, /(?<!\d)(\d{1,2})\s*[:：]\s*(\d{2})\s*(am|pm)?/, ([, hour, minute, half]) =>
        clock(Number(hour), Number(minute), (half as Clock['half']) ?? (hour?.length === 2 ? 'exact' : null)),
      ),
    rest =>
      take(rest, new RegExp(`(${N})\\s*[点點时時]\\s*(半|一刻|三刻|(${N})\\s*分?)?(?:钟|鐘|整)?`), found => {
        const minutes = { 半: 30, 一刻: 15, 三刻: 45 }[found[2] ?? ''] ?? readNumber(found[3] ?? '0')
        return clock(readNumber(found[1] ?? ''), minutes)
      }),
    rest =>
      take(rest, /(?:\bat\s+)?\b(\d{1,2})\s*(am|pm)\b/, ([, hour, half]) =>
        clock(Number(hour), 0, half as Clock['half']),
      ),
    rest => take(rest, /\bat\s+(\d{1,2})\b/, ([, hour]) => clock(Number(hour), 0)),
  ])
}

export function clockText(
  read: Clock | null,
  part: PartOfDay | null,
  open: string,
): string | null | undefined {
  // Nobody is called in the morning before the shop opens.
  if (read === null)
    return part === 'morning' && open > USUAL_CLOCK.morning && open < USUAL_CLOCK.noon
      ? open
      : part === null
        ? undefined
        : USUAL_CLOCK[part]
  if (read.half === 'exact' && part === null)
    return read.hour > 24 ? null : `${two(read.hour % 24)}:${two(read.minute)}`
  const half = read.half === 'pm' ? 'afternoon' : read.half === 'am' ? 'morning' : part
  const hour = hourOf(read.hour, half, open)
  return hour === null ? null : `${two(hour)}:${two(read.minute)}`
}

export function readPart(text: string): Read<PartOfDay> | null {
  return firstOf<PartOfDay>(
    text,
    PARTS.map(
      ([pattern, id]) =>
        rest =>
          take(rest, pattern, () => id),
    ),
  )
}
