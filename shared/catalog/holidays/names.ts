// What the public holidays are called.
import type { Text } from '../languages'

const name = (cn: string, tw: string, en: string): Text => ({ 'zh-CN': cn, 'zh-TW': tw, en })

export const HOLIDAY_NAMES = {
  newYear: name('元旦', '元旦', 'New Year'),
  spring: name('春节', '春節', 'Spring Festival'),
  peace: name('和平纪念日', '和平紀念日', 'Peace Memorial Day'),
  children: name('儿童节', '兒童節', 'Children’s Day'),
  tombs: name('清明节', '清明節', 'Tomb-Sweeping Day'),
  goodFriday: name('耶稣受难节', '耶穌受難節', 'Good Friday'),
  afterGoodFriday: name('耶稣受难节翌日', '耶穌受難節翌日', 'Day after Good Friday'),
  easterMonday: name('复活节', '復活節', 'Easter'),
  labour: name('劳动节', '勞動節', 'Labour Day'),
  buddha: name('佛诞', '佛誕', 'Buddha’s Birthday'),
  dragonBoat: name('端午节', '端午節', 'Dragon Boat Festival'),
  handover: name('香港特区成立纪念日', '香港特別行政區成立紀念日', 'HKSAR Establishment Day'),
  midAutumn: name('中秋节', '中秋節', 'Mid-Autumn Festival'),
  teachers: name('孔子诞辰／教师节', '孔子誕辰紀念日／教師節', 'Teachers’ Day'),
  national: name('国庆节', '國慶日', 'National Day'),
  doubleTenth: name('双十节', '國慶日', 'Double Tenth'),
  ninth: name('重阳节', '重陽節', 'Chung Yeung Festival'),
  retrocession: name('台湾光复纪念日', '臺灣光復暨金門古寧頭大捷紀念日', 'Retrocession Day'),
  constitution: name('行宪纪念日', '行憲紀念日', 'Constitution Day'),
  christmas: name('圣诞节', '聖誕節', 'Christmas'),
} as const
