// In which file of the archive a record lies: cases by the month in which they were made, customers in sixteen equal parts.
import { crc32 } from '../crc32'
import type { CollectionName } from '../port'

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** The first ten digits of a ULID are the milliseconds since 1970. */
const TIME_DIGITS = 10
const LAST_YEAR = 2199
const CUSTOMER_PARTS = 16

/** For ids that tell no time. */
const UNDATED = 'undated'

function monthOf(id: string): string {
  if (!ULID.test(id)) return UNDATED
  let ms = 0
  for (let at = 0; at < TIME_DIGITS; at++) ms = ms * 32 + DIGITS.indexOf(id[at] ?? '0')
  const made = new Date(ms)
  const year = made.getUTCFullYear()
  if (!(year <= LAST_YEAR)) return UNDATED
  return `${year}-${String(made.getUTCMonth() + 1).padStart(2, '0')}`
}

/**
 * Never changes for a record, so that it is always found in one place. Months are those of the id and of UTC: what the
 * record says of itself, and the zone of the shop, may change. Customers come and change at any time, and a shop that
 * moves in brings them all on one day: parts of equal size keep each file small.
 */
export function segmentKey(collection: CollectionName, id: string): string {
  if (collection === 'shop') return 'all'
  if (collection === 'customers') return String(crc32(Buffer.from(id)) % CUSTOMER_PARTS).padStart(2, '0')
  return monthOf(id)
}
