// A date as it stands on paper: no "Wednesday", which would have to be counted out.
import { dayOf } from '#shared/time/zone'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { useWords } from '../../../ui/words'

export function useCalendarDay(): (day: string) => string {
  const { time } = useWords()
  const { timeZone } = useShop()
  const thisYear = Number(dayOf(useNow(), timeZone).slice(0, 4))
  return day => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
    return year === thisYear ? time.monthDay(month, date) : time.yearMonthDay(year, month, date)
  }
}
