// Public holidays in mainland China: the State Council's arrangement of the year, with the weekends that are worked instead.
import { HOLIDAY_NAMES as N } from './names'
import { days, type HolidayTable } from './table'

export const MAINLAND: HolidayTable = {
  id: 'CN',
  name: { 'zh-CN': '中国大陆', 'zh-TW': '中國大陸', en: 'Mainland China' },
  zones: [
    'Asia/Shanghai',
    'Asia/Urumqi',
    'Asia/Chongqing',
    'Asia/Chungking',
    'Asia/Harbin',
    'Asia/Kashgar',
    'PRC',
  ],
  checkedOn: '2026-11-22',
  years: {
    2026: {
      source: {
        'zh-CN': '国务院办公厅 2025 年 11 月 4 日通知',
        'zh-TW': '國務院辦公廳 2025 年 11 月 4 日通知',
        en: 'General Office of the State Council, 4 November 2025',
      },
      isProvisional: false,
      periods: [
        days(N.newYear, '2026-01-01', '2026-01-03', ['2026-01-04']),
        days(N.spring, '2026-02-15', '2026-02-23', ['2026-02-14', '2026-02-28']),
        days(N.tombs, '2026-04-04', '2026-04-06'),
        days(N.labour, '2026-05-01', '2026-05-05', ['2026-05-09']),
        days(N.dragonBoat, '2026-06-19', '2026-06-21'),
        days(N.midAutumn, '2026-09-25', '2026-09-27'),
        days(N.national, '2026-10-01', '2026-10-07', ['2026-09-20', '2026-10-10']),
      ],
    },
    2027: {
      source: {
        'zh-CN': '《全国年节及纪念日放假办法》规定的日子；调休要等当年的通知',
        'zh-TW': '《全國年節及紀念日放假辦法》所定日期；調休以當年通知為準',
        en: 'The days fixed by the State Council’s regulation; shifted days are announced year by year',
      },
      isProvisional: true,
      periods: [
        days(N.newYear, '2027-01-01'),
        days(N.spring, '2027-02-05', '2027-02-08'),
        days(N.tombs, '2027-04-05'),
        days(N.labour, '2027-05-01', '2027-05-02'),
        days(N.dragonBoat, '2027-06-09'),
        days(N.midAutumn, '2027-09-15'),
        days(N.national, '2027-10-01', '2027-10-03'),
      ],
    },
  },
}
