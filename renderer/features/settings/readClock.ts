// Reads a clock time as people type it.
import { toHalfWidth } from '#shared/model/phone'

/** `9`, `930`, `9:30`, `９：３０` and `24:00` become `09:00`, `09:30`, `09:30`, `09:30` and `24:00`; null for anything else. */
export function readClock(typed: string): string | null {
  const text = toHalfWidth(typed)
    .replace(/[：.。]/g, ':')
    .trim()
  const found = /^(\d{1,2}):?(\d{2})?$/.exec(text)
  if (!found) return null
  const [, hour = '', minute = '00'] = found
  const clock = `${hour.padStart(2, '0')}:${minute}`
  return /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(clock) ? clock : null
}
