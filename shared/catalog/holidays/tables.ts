// Tables of public holidays by the place of the shop. A shop elsewhere writes down its own days.
import { HONG_KONG } from './hongKong'
import { MAINLAND } from './mainland'
import type { HolidayTable } from './table'
import { TAIWAN } from './taiwan'

export const HOLIDAY_TABLES: readonly HolidayTable[] = [MAINLAND, TAIWAN, HONG_KONG]

/** Null where none is shipped. `zone` is an IANA name. */
export function holidayTableOf(zone: string): HolidayTable | null {
  return HOLIDAY_TABLES.find(({ zones }) => zones.includes(zone)) ?? null
}
