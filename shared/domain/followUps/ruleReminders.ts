// The reminders that a rule makes on a case, and how they end with what they were about (R112, R142, N5).
import type { ReminderRuleId } from '../../catalog/followUpRules'
import type { Book } from '../../model/book'
import type { Case, Reminder } from '../../model/case'
import type { Scene } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { instant } from '../../time/zone'
import { newReminder } from '../followUps'
import { openingHoursOf, settingsOf } from '../settings'
import { ruleTimes } from './ruleTimes'

/** A look at what waits for others; the rest are for our own memory. */
const KINDS: Readonly<Record<ReminderRuleId, Reminder['kind']>> = {
  keepWarm: 'touch',
  collect: 'memo',
  coolOff: 'memo',
  afterDelivery: 'memo',
}

/** They belong to whoever looks after the case. `title` names what it is about; the rule's own words come with it. */
export function ruleReminders(
  book: Book,
  scene: Scene,
  rule: ReminderRuleId,
  owner: Case['ownerId'],
  title: string,
): Reminder[] {
  const settings = settingsOf(book)
  return ruleTimes(settings, rule, scene.now, openingHoursOf(settings)).map(time => ({
    ...newReminder(scene, KINDS[rule], title, instant(time)),
    assignee: owner,
    rule,
  }))
}

export const isOpenOf =
  (rule: ReminderRuleId) =>
  (reminder: Reminder): boolean =>
    reminder.rule === rule && reminder.state === 'open'

/** What it reminded of is over. */
export function withoutRule(reminders: readonly Reminder[], rule: ReminderRuleId, at: Instant): Reminder[] {
  return reminders.map(item =>
    isOpenOf(rule)(item) ? { ...item, state: 'skipped', closedAt: at, snoozedUntil: null } : item,
  )
}
