// How promises turned out: when each of them was decided, and how many of our own words were kept (N3, R134).
import type { CasePromise } from '../../model/case'
import type { KeptRate } from '../../model/promiseViews'
import type { Instant } from '../../model/time'
import { share } from '../measures/figures'

/** From the first moment, up to and without the second. */
export type Span = { readonly from: Instant; readonly until: Instant }

export const isWithin = (at: Instant, { from, until }: Span): boolean => at >= from && at < until

/**
 * When it was settled how a promise turned out: at its ending, or at its time when that had passed before. So an
 * answer that comes late is late in the month in which it was due, and that month's figure never changes again.
 * Null while it can still be kept.
 */
export function decidedAt({ state, closedAt, dueAt }: CasePromise, now: Instant): Instant | null {
  if (state === 'open') return dueAt < now ? dueAt : null
  return closedAt !== null && closedAt < dueAt ? closedAt : dueAt
}

/** Our own words among them: a day that somebody else named is not ours to keep. */
export function keptRate(promises: Iterable<CasePromise>, span: Span, now: Instant): KeptRate {
  const count = { kept: 0, broken: 0, late: 0, renegotiated: 0 }
  for (const promise of promises) {
    if (promise.kind !== 'word') continue
    const at = decidedAt(promise, now)
    if (at === null || !isWithin(at, span)) continue
    count[promise.state === 'open' ? 'late' : promise.state]++
  }
  const { kept, broken, late } = count
  return { ...count, rate: share(kept, kept + broken + late) }
}
