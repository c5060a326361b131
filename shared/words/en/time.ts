// How moments, days and spans are said aloud.
import { plural } from '../text'
import type { time as shape } from '../zh-CN/time'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

export const time: typeof shape = {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  weekday: index => WEEKDAYS[index] ?? '',
  nextWeekday: index => `next ${WEEKDAYS[index] ?? ''}`,
  monthDay: (month, day) => `${day} ${MONTHS[month - 1] ?? month}`,
  yearMonthDay: (year, month, day) => `${day} ${MONTHS[month - 1] ?? month} ${year}`,
  dayWithWeekday: (day, weekday) => `${weekday} ${day}`,
  dayAndClock: (day, clock) => `${day} ${clock}`,
  minutes: count => `${count} min`,
  hours: count => `${count} h`,
  hoursAndMinutes: (hours, minutes) => `${hours} h ${minutes} min`,
  days: count => plural(count, 'day', 'days'),
  daysAndHours: (days, hours) => `${plural(days, 'day', 'days')} ${hours} h`,
  underAMinute: 'under a minute',
  left: span => `${span} left`,
  overdueBy: span => `overdue ${span}`,
  ago: span => `${span} ago`,
  justNow: 'just now',
}
