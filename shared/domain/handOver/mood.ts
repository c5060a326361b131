// What to know of the customer's patience before speaking to him: facts of the record, never a verdict on him (N4).
import type { Case } from '../../model/case'
import type { MoodFact } from '../../model/handOverViews'
import { DAY_MS, msOf } from '../../time/zone'
import type { Knowing } from './knowing'

/** For so long a customer is remembered as one who has come before. */
const RECENT_DAYS = 90
/** From so many days on the waiting itself is worth a word. */
const LONG_DAYS = 2

function heated({ incidents }: Case): MoodFact[] {
  const last = incidents.at(-1)
  return last ? [{ kind: 'heated', at: last.at, isOver: last.endedAt !== null }] : []
}

function platform({ platform }: Case): MoodFact[] {
  return platform === null || platform.result !== null || platform.severity === 'talk'
    ? []
    : [{ kind: 'platform', severity: platform.severity }]
}

/** Words to the customer that were broken, or are late now. */
const brokenWords = ({ promises }: Case, now: number): number =>
  promises.filter(
    ({ to, state, dueAt }) =>
      to === 'customer' && (state === 'broken' || (state === 'open' && msOf(dueAt) < now)),
  ).length

const counted = <Fact extends MoodFact>(count: number, fact: Fact): Fact[] => (count > 0 ? [fact] : [])

/** `others`: his other cases. */
export function moodOf(record: Case, others: readonly Case[], knowing: Knowing, now: number): MoodFact[] {
  const recent = others.filter(({ createdAt }) => now - msOf(createdAt) < RECENT_DAYS * DAY_MS)
  const broken = brokenWords(record, now)
  const reopened = record.events.filter(({ kind }) => kind === 'reopened').length
  const corrected = knowing.corrections.length
  const days = Math.floor((now - msOf(record.createdAt)) / DAY_MS)
  const { level } = record
  return [
    ...heated(record),
    ...platform(record),
    ...(level === 1 ? [] : [{ kind: 'level', level } as const]),
    ...counted(broken, { kind: 'brokenWords', count: broken }),
    ...counted(corrected, { kind: 'corrected', count: corrected }),
    ...counted(reopened, { kind: 'reopened', count: reopened }),
    ...counted(recent.length, { kind: 'again', cases: recent.length + 1 }),
    ...(record.closedAt === null && days >= LONG_DAYS ? [{ kind: 'waiting', days } as const] : []),
  ]
}
