// Once the new piece is with him, somebody asks whether it is right; no longer once it has come back.
import type { Book } from '../../model/book'
import type { Case, Reminder } from '../../model/case'
import type { OutLine } from '../../model/goods'
import type { Scene } from '../../model/ruling'
import { instant } from '../../time/zone'
import { itemsText } from '../goods/lines'
import { isOpenOf, ruleReminders, withoutRule } from './ruleReminders'

/** What was lent is his only for a while: nobody asks how he likes it. */
const isWithHim = ({ state, kind }: OutLine): boolean => state === 'delivered' && kind !== 'loan'

/** Reminders after a step of outgoing pieces; `before` is the case without it. */
export function afterDelivery(
  book: Book,
  scene: Scene,
  before: Pick<Case, 'ownerId' | 'outgoing'>,
  outgoing: readonly OutLine[],
  reminders: readonly Reminder[],
): Reminder[] {
  const known = new Set(before.outgoing.filter(isWithHim).map(({ id }) => id))
  const withHim = outgoing.filter(isWithHim)
  const arrived = withHim.filter(({ id }) => !known.has(id))
  if (withHim.length === 0) return withoutRule(reminders, 'afterDelivery', instant(scene.now))
  if (arrived.length === 0 || reminders.some(isOpenOf('afterDelivery'))) return [...reminders]
  const made = ruleReminders(book, scene, 'afterDelivery', before.ownerId, itemsText(arrived))
  return [...reminders, ...made]
}
