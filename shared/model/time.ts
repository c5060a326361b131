// How moments and days are written down.
import { z } from 'zod'

/** A moment as UTC with milliseconds, `2026-11-22T07:20:00.000Z`: two of them compare as strings. */
export const Instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
export type Instant = string

/** A calendar day in the shop's own time zone, `2026-11-22`. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export type Day = string

/** A clock time of the shop, `09:30`; `24:00` ends a day. */
export const ClockTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
export type ClockTime = string

/** A calendar month of the shop, `2026-11`. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export type Month = string
