// When the customer hears from us although there is no news: while his piece is at the supplier's (R112, N5).
import { KEEP_WARM_DAYS } from '../../catalog/thirdParties'
import type { Case, Reminder } from '../../model/case'
import type { Scene } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { nextOpening, type OpeningHours } from '../../time/openingHours'
import { addDays, dayOf, instant, startOfDay } from '../../time/zone'
import { newReminder } from '../followUps'

/** The opening of the first open day so many days later; null for a shop that does not open again. */
export function openingAfter(from: number, days: number, hours: OpeningHours): number | null {
  return nextOpening(startOfDay(addDays(dayOf(from, hours.zone), days), hours.zone), hours)
}

/** The moments at which he is told; two that fall on one day after a holiday are one. */
export function keepWarmTimes(sentAt: number, hours: OpeningHours): number[] {
  const times = KEEP_WARM_DAYS.map(days => openingAfter(sentAt, days, hours))
  return [...new Set(times.filter(time => time !== null))]
}

/** `title` names who has the piece; they belong to whoever looks after the case. */
export function keepWarmReminders(
  scene: Scene,
  owner: Case['ownerId'],
  title: string,
  hours: OpeningHours,
): Reminder[] {
  return keepWarmTimes(scene.now, hours).map(time => ({
    ...newReminder(scene, 'touch', title, instant(time)),
    assignee: owner,
    rule: 'keepWarm',
  }))
}

/** Planned looks end; what is still out keeps its days. */
export function withoutTouches(record: Case, at: Instant, isStillOut: boolean): Reminder[] {
  return record.reminders.map(item => {
    const ends = item.kind === 'touch' && item.state === 'open' && !(isStillOut && item.rule === 'keepWarm')
    return ends ? { ...item, state: 'skipped', closedAt: at } : item
  })
}
