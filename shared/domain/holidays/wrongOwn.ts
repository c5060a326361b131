// Why the shop's own days cannot be saved: at the day that is wrong.
import { type Refusal, refuse } from '../../model/refusal'
import type { OwnHoliday, Settings } from '../../model/shop'
import { addDays, isDay } from '../../time/zone'

/** A slip of the finger in the year, rather than a plan. */
const REACH = { back: 400, ahead: 1100 } as const

function wrongDay(day: string, today: string): Refusal['code'] | null {
  if (!isDay(day)) return 'date-unreadable'
  if (day < addDays(today, -REACH.back)) return 'date-too-old'
  return day > addDays(today, REACH.ahead) ? 'date-too-far' : null
}

/** What was saved long ago may grow old; what is new must be near. `today` in the shop's time zone. */
export function wrongOwnHolidays(
  next: readonly OwnHoliday[],
  before: Settings['ownHolidays'],
  today: string,
): Refusal[] {
  const known = new Set(before.map(({ day }) => day))
  return next.flatMap(({ day }, place) => {
    const field = `ownHolidays.${place}.day`
    const code = known.has(day) ? null : wrongDay(day, today)
    if (code !== null) return [refuse(code, field)]
    return next.findIndex(other => other.day === day) < place ? [refuse('holiday-twice', field)] : []
  })
}
