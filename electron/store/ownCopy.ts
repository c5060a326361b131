// The store's own copy of an after-image: exactly what a restart would read, sharing with the before-image what did not change.
import type { BookRecord } from './port'

type Plain = { [key: string]: unknown }

/** Something in a record is more than plain data (a Date, a class, a getter's throw): JSON itself must say what becomes of it. */
class NotPlain extends Error {}

/**
 * What `JSON.parse(JSON.stringify(record))` gives, without the detour for the parts that are the store's already: they were
 * read from the disk or copied by this function, and nobody changes a stored record in place (frozen in development).
 * Throws what JSON.stringify throws.
 */
export function ownCopy(record: BookRecord, before: BookRecord | null): BookRecord {
  try {
    return copyOf(record, before) as BookRecord
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error
    return JSON.parse(JSON.stringify(record)) as BookRecord
  }
}

function copyOf(value: object, before: unknown): object {
  if (value === before) return value
  if ('toJSON' in value) throw new NotPlain()
  if (Array.isArray(value)) return copyOfList(value, Array.isArray(before) ? before : [])
  const kind = Object.getPrototypeOf(value) as unknown
  if (kind !== Object.prototype && kind !== null) throw new NotPlain()
  const earlier = (typeof before === 'object' && before !== null ? before : {}) as Plain
  const copy: Plain = {}
  for (const key of Object.keys(value)) {
    if (key === '__proto__') throw new NotPlain()
    const part = (value as Plain)[key]
    if (part !== undefined) copy[key] = partOf(part, earlier[key])
  }
  return copy
}

function copyOfList(list: readonly unknown[], before: readonly unknown[]): unknown[] {
  const copy: unknown[] = []
  // Lists grow and lose entries at either end: an entry is looked for in its old place first, then anywhere.
  let known: Set<unknown> | null = null
  for (let at = 0; at < list.length; at++) {
    const part = list[at]
    if (typeof part !== 'object' || part === null || part === before[at]) {
      copy.push(part === undefined ? null : partOf(part, before[at]))
      continue
    }
    known ??= new Set(before)
    copy.push(known.has(part) ? part : copyOf(part, before[at]))
  }
  return copy
}

function partOf(part: unknown, before: unknown): unknown {
  switch (typeof part) {
    case 'string':
    case 'boolean':
      return part
    case 'number':
      // JSON knows neither NaN nor a negative zero.
      return Number.isFinite(part) ? part + 0 : null
    case 'object':
      return part === null ? null : copyOf(part, before)
    default:
      throw new NotPlain()
  }
}
