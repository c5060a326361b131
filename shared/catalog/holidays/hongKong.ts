// General holidays in Hong Kong as gazetted; Sundays, which are holidays too, are the shop's own week.
import { HOLIDAY_NAMES as N } from './names'
import { days, type HolidayTable } from './table'

export const HONG_KONG: HolidayTable = {
  id: 'HK',
  name: { 'zh-CN': '中国香港', 'zh-TW': '香港', en: 'Hong Kong' },
  zones: ['Asia/Hong_Kong', 'Hongkong'],
  checkedOn: '2026-11-22',
  years: {
    2026: {
      source: {
        'zh-CN': '香港政府 2025 年 5 月 16 日宪报',
        'zh-TW': '香港政府 2025 年 5 月 16 日憲報',
        en: 'Hong Kong Government Gazette, 16 May 2025',
      },
      isProvisional: false,
      periods: [
        days(N.newYear, '2026-01-01'),
        days(N.spring, '2026-02-17', '2026-02-19'),
        days(N.goodFriday, '2026-04-03'),
        days(N.afterGoodFriday, '2026-04-04'),
        days(N.tombs, '2026-04-06'),
        days(N.easterMonday, '2026-04-07'),
        days(N.labour, '2026-05-01'),
        days(N.buddha, '2026-05-25'),
        days(N.dragonBoat, '2026-06-19'),
        days(N.handover, '2026-07-01'),
        days(N.midAutumn, '2026-09-26'),
        days(N.national, '2026-10-01'),
        days(N.ninth, '2026-10-19'),
        days(N.christmas, '2026-12-25', '2026-12-26'),
      ],
    },
  },
}
