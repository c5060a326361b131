// How moments, days and spans are said aloud.
import type { time as shape } from '../zh-CN/time'

const WEEKDAYS = ['週一', '週二', '週三', '週四', '週五', '週六', '週日'] as const

export const time: typeof shape = {
  today: '今天',
  tomorrow: '明天',
  yesterday: '昨天',
  weekday: index => WEEKDAYS[index] ?? '',
  nextWeekday: index => `下${WEEKDAYS[index] ?? ''}`,
  monthDay: (month, day) => `${month}月${day}日`,
  yearMonthDay: (year, month, day) => `${year}年${month}月${day}日`,
  dayWithWeekday: (day, weekday) => `${day} ${weekday}`,
  dayAndClock: (day, clock) => `${day} ${clock}`,
  minutes: count => `${count} 分鐘`,
  hours: count => `${count} 小時`,
  hoursAndMinutes: (hours, minutes) => `${hours} 小時 ${minutes} 分`,
  days: count => `${count} 天`,
  daysAndHours: (days, hours) => `${days} 天 ${hours} 小時`,
  underAMinute: '不到 1 分鐘',
  left: span => `還剩 ${span}`,
  overdueBy: span => `逾期 ${span}`,
  ago: span => `${span}前`,
  justNow: '剛剛',
}
