// What a reminder says: its own words, or those of the rule that made it.
import type { Reminder } from '#shared/model/case'
import { useWords } from '../../../ui/words'

export function useSayReminder(): (reminder: Pick<Reminder, 'kind' | 'rule' | 'title'>) => string {
  const { reminders } = useWords().case
  return ({ kind, rule, title }) => (rule === null ? title || reminders[kind] : reminders[rule](title))
}
