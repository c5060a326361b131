// Moments and calendar days of the shop's time zone. Days are `YYYY-MM-DD` texts, moments milliseconds since 1970 UTC.
export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** Milliseconds as they are stored: UTC text that sorts and compares as text. */
export function instant(ms: number): string {
  return new Date(ms).toISOString()
}

export function msOf(instantText: string): number {
  return Date.parse(instantText)
}

/** True for a name that this computer knows, such as `Asia/Shanghai`. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return name !== ''
  } catch {
    return false
  }
}

// Asking the system for an offset costs some 10 µs, a list shows thousands of moments. Within a week whose two ends have the
// same offset, no zone changes its clock: only the ends are asked for.
const WEEK_MS = 7 * DAY_MS
const offsets = new Map<string, number>()

const formats = new Map<string, Intl.DateTimeFormat>()

/** What makes an offset be said as `GMT+08:00`. Making one is slow, too. */
function offsetFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  formats.set(zone, format)
  return format
}

function slowOffsetMs(ms: number, zone: string): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(offsetFormat(zone).format(ms)) ?? []
  const offset = Number(hours ?? 0) * HOUR_MS + Number(minutes ?? 0) * MINUTE_MS
  return sign === '-' ? -offset : offset
}

function offsetMs(ms: number, zone: string): number {
  const week = Math.floor(ms / WEEK_MS)
  const before = offsetAtStart(week, zone)
  return before === offsetAtStart(week + 1, zone) ? before : slowOffsetMs(ms, zone)
}

function offsetAtStart(week: number, zone: string): number {
  const key = `${zone} ${week}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const offset = slowOffsetMs(week * WEEK_MS, zone)
  if (offsets.size > 20_000) offsets.clear()
  offsets.set(key, offset)
  return offset
}

function localText(ms: number, zone: string): string {
  return new Date(ms + offsetMs(ms, zone)).toISOString()
}

export function dayOf(ms: number, zone: string): string {
  return localText(ms, zone).slice(0, 10)
}

/** `15:20` */
export function clockOf(ms: number, zone: string): string {
  return localText(ms, zone).slice(11, 16)
}

/** The moment at which a clock of the shop shows this time on this day; `24:00` is the next day's start. */
export function momentOf(day: string, clock: string, zone: string): number {
  if (clock === '24:00') return momentOf(addDays(day, 1), '00:00', zone)
  const wall = Date.parse(`${day}T${clock}:00.000Z`)
  // The offset before the wanted moment is the right guess except around a clock change, where a second look settles it.
  const guess = wall - offsetMs(wall, zone)
  return wall - offsetMs(guess, zone)
}

export function startOfDay(day: string, zone: string): number {
  return momentOf(day, '00:00', zone)
}

export function addDays(day: string, count: number): string {
  return instant(Date.parse(`${day}T00:00:00.000Z`) + count * DAY_MS).slice(0, 10)
}

/** Whole days from the first to the second. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / DAY_MS)
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(day: string): number {
  return (new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7
}

/** True for a day that exists: not 2026-02-30. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00.000Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && instant(time).startsWith(text)
}
