// How moments, days and spans are said aloud.

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const

export const time = {
  today: '今天',
  tomorrow: '明天',
  yesterday: '昨天',
  /** 0 = Monday. */
  weekday: (index: number): string => WEEKDAYS[index] ?? '',
  nextWeekday: (index: number): string => `下${WEEKDAYS[index] ?? ''}`,
  monthDay: (month: number, day: number) => `${month}月${day}日`,
  yearMonthDay: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  dayWithWeekday: (day: string, weekday: string) => `${day} ${weekday}`,
  dayAndClock: (day: string, clock: string) => `${day} ${clock}`,
  minutes: (count: number) => `${count} 分钟`,
  hours: (count: number) => `${count} 小时`,
  hoursAndMinutes: (hours: number, minutes: number) => `${hours} 小时 ${minutes} 分`,
  days: (count: number) => `${count} 天`,
  daysAndHours: (days: number, hours: number) => `${days} 天 ${hours} 小时`,
  underAMinute: '不到 1 分钟',
  left: (span: string) => `还剩 ${span}`,
  overdueBy: (span: string) => `逾期 ${span}`,
  ago: (span: string) => `${span}前`,
  justNow: '刚刚',
}
