// Planned looks at a case end when its piece comes back; what is still at the supplier's keeps its days (R112, N5).
import type { Case, Reminder } from '../../model/case'
import type { Instant } from '../../model/time'

export function withoutTouches(record: Case, at: Instant, isStillOut: boolean): Reminder[] {
  return record.reminders.map(item => {
    const ends = item.kind === 'touch' && item.state === 'open' && !(isStillOut && item.rule === 'keepWarm')
    return ends ? { ...item, state: 'skipped', closedAt: at } : item
  })
}
