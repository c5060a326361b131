// Open cases from several months: work on them makes as many segments of the archive old.
import { segmentKey } from '#electron/store/segments/segmentKey'
import type { ShopStore } from './shopStore'
import { range } from './timing'

export const WORKED_MONTHS = 5
/** In each of the months. */
const CASES = 20

/** One of each month in turn. */
export function casesOfMonths(store: ShopStore): string[] {
  const byMonth = new Map<string, string[]>()
  for (const id of store.book.openCaseIds) {
    const month = segmentKey('cases', id)
    byMonth.set(month, [...(byMonth.get(month) ?? []), id])
  }
  const chosen = [...byMonth.entries()].sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, WORKED_MONTHS)
  return range(0, CASES).flatMap(n => chosen.map(([, ids]) => ids[n % ids.length] ?? ''))
}
