// Pieces that lie ready for the customer: nobody forgets that they are still here.
import { COLLECT_DAYS } from '../../catalog/lineStates'
import type { Book } from '../../model/book'
import type { Case, Reminder } from '../../model/case'
import type { Scene } from '../../model/ruling'
import { nextOpening } from '../../time/openingHours'
import { addDays, dayOf, instant, startOfDay } from '../../time/zone'
import { newReminder } from '../followUps'
import { openingHoursOf, settingsOf } from '../settings'
import { itemsText } from './lines'

const isOpenCollect = ({ rule, state }: Reminder): boolean => rule === 'collect' && state === 'open'

/** At opening time of the first open day from then on. */
function openingAfter(book: Book, now: number, days: number): string | null {
  const settings = settingsOf(book)
  const day = addDays(dayOf(now, settings.timeZone), days)
  const opening = nextOpening(startOfDay(day, settings.timeZone), openingHoursOf(settings))
  return opening === null ? null : instant(opening)
}

/** Reminders for what waits to be collected: made with the first such piece, gone with the last. */
export function collecting(book: Book, scene: Scene, record: Pick<Case, 'lines' | 'reminders'>): Reminder[] {
  const ready = record.lines.filter(line => line.state === 'toCollect')
  if (ready.length === 0)
    return record.reminders.map(item =>
      isOpenCollect(item) ? { ...item, state: 'skipped', closedAt: instant(scene.now) } : item,
    )
  if (record.reminders.some(isOpenCollect)) return record.reminders
  const made = COLLECT_DAYS.flatMap((days): Reminder[] => {
    const dueAt = openingAfter(book, scene.now, days)
    if (dueAt === null) return []
    return [{ ...newReminder(scene, 'memo', itemsText(ready), dueAt), rule: 'collect' }]
  })
  return [...record.reminders, ...made]
}
