// Time to first contact: how long a message waits for the first word, in opening time (R110). Whoever stands at the
// counter or telephones has been spoken to at once: such cases would only make the figure look better.
import type { Case } from '../../model/case'
import { type OpeningHours, openMsBetween } from '../../time/openingHours'
import { HOUR_MS, msOf } from '../../time/zone'
import { isWithin, type Span } from '../promises/decided'
import { median, share } from './figures'

const cameByMessage = ({ channel }: Case): boolean => channel !== 'counter' && channel !== 'phone'

/** One that still waits counts with the time it has waited so far: leaving it out would reward silence. */
export function firstContact(cases: readonly Case[], span: Span, now: number, hours: OpeningHours) {
  const asked = cases.filter(record => cameByMessage(record) && isWithin(record.createdAt, span))
  const waits = asked.map(({ createdAt, contactedAt }) => ({
    ms: openMsBetween(msOf(createdAt), contactedAt === null ? now : msOf(contactedAt), hours),
    isAnswered: contactedAt !== null,
  }))
  // Within the hour it may still be answered in time.
  const decided = waits.filter(({ ms, isAnswered }) => isAnswered || ms > HOUR_MS)
  const inTime = decided.filter(({ ms }) => ms <= HOUR_MS)
  return {
    medianMs: median(decided.map(({ ms }) => ms)),
    withinHour: share(inTime.length, decided.length),
    count: asked.length,
    waiting: waits.filter(({ isAnswered }) => !isAnswered).length,
  }
}
