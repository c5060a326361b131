// Pieces that lie ready for the customer: nobody forgets that they are still here.
import type { Book } from '../../model/book'
import type { Case, Reminder } from '../../model/case'
import type { Scene } from '../../model/ruling'
import { instant } from '../../time/zone'
import { isOpenOf, ruleReminders, withoutRule } from '../followUps/ruleReminders'
import { itemsText } from './lines'

/** Reminders for what waits to be collected: made with the first such piece, gone with the last. */
export function collecting(
  book: Book,
  scene: Scene,
  record: Pick<Case, 'lines' | 'reminders' | 'ownerId'>,
): Reminder[] {
  const ready = record.lines.filter(line => line.state === 'toCollect')
  if (ready.length === 0) return withoutRule(record.reminders, 'collect', instant(scene.now))
  if (record.reminders.some(isOpenOf('collect'))) return [...record.reminders]
  return [...record.reminders, ...ruleReminders(book, scene, 'collect', record.ownerId, itemsText(ready))]
}
