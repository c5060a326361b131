// How a table of public holidays is written: per year, dated, with its source; a year without an entry is not known.
import type { Text } from '../languages'

export type HolidayPeriod = {
  readonly name: Text
  /** First and last day off, both included. */
  readonly from: string
  readonly to: string
  /** Days of rest on which everybody works instead. */
  readonly work: readonly string[]
}

export type HolidayYear = {
  /** Who said so, for the settings. */
  readonly source: Text
  /** Only what the law fixes is known: days that are moved to join a weekend are announced later. */
  readonly isProvisional: boolean
  readonly periods: readonly HolidayPeriod[]
}

export type HolidayTable = {
  readonly id: string
  readonly name: Text
  /** Time zones of the shops that it is for. */
  readonly zones: readonly string[]
  /** When its dates were last compared with their sources. */
  readonly checkedOn: string
  readonly years: Readonly<Record<number, HolidayYear>>
}

/** One line of a year: name, first and last day (one day when it is left out), and what is worked instead. */
export const days = (
  name: Text,
  from: string,
  to: string = from,
  work: readonly string[] = [],
): HolidayPeriod => ({ name, from, to, work })
