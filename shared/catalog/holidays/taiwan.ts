// Public holidays in Taiwan: the government's calendar of the year, days given instead included.
import { HOLIDAY_NAMES as N } from './names'
import { days, type HolidayTable } from './table'

export const TAIWAN: HolidayTable = {
  id: 'TW',
  name: { 'zh-CN': '中国台湾', 'zh-TW': '臺灣', en: 'Taiwan' },
  zones: ['Asia/Taipei', 'ROC'],
  checkedOn: '2026-11-22',
  years: {
    2026: {
      source: {
        'zh-CN': '行政院 2025 年 6 月 13 日核定的办公日历表',
        'zh-TW': '行政院 114 年 6 月 13 日核定之 115 年政府行政機關辦公日曆表',
        en: 'Government office calendar, approved by the Executive Yuan on 13 June 2025',
      },
      isProvisional: false,
      periods: [
        days(N.newYear, '2026-01-01'),
        days(N.spring, '2026-02-15', '2026-02-20'),
        days(N.peace, '2026-02-27', '2026-02-28'),
        days(N.children, '2026-04-03', '2026-04-04'),
        days(N.tombs, '2026-04-05', '2026-04-06'),
        days(N.labour, '2026-05-01'),
        days(N.dragonBoat, '2026-06-19'),
        days(N.midAutumn, '2026-09-25'),
        days(N.teachers, '2026-09-28'),
        days(N.doubleTenth, '2026-10-09', '2026-10-10'),
        days(N.retrocession, '2026-10-25', '2026-10-26'),
        days(N.constitution, '2026-12-25'),
      ],
    },
    2027: {
      source: {
        'zh-CN': '《纪念日及节日实施条例》规定的日子；补假以当年公布为准',
        'zh-TW': '《紀念日及節日實施條例》所定日期；補假以當年公布為準',
        en: 'The days fixed by law; days given instead are announced year by year',
      },
      isProvisional: true,
      periods: [
        days(N.newYear, '2027-01-01'),
        days(N.spring, '2027-02-04', '2027-02-08'),
        days(N.peace, '2027-02-28'),
        days(N.children, '2027-04-04'),
        days(N.tombs, '2027-04-05'),
        days(N.labour, '2027-05-01'),
        days(N.dragonBoat, '2027-06-09'),
        days(N.midAutumn, '2027-09-15'),
        days(N.teachers, '2027-09-28'),
        days(N.doubleTenth, '2027-10-10'),
        days(N.retrocession, '2027-10-25'),
        days(N.constitution, '2027-12-25'),
      ],
    },
  },
}
