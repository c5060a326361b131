// 設定裡的國定假日與自動跟進。
import type { followUps as rulesShape, holidays as shape, speed as speedShape } from '../zh-CN/followUps'

export const holidays: typeof shape = {
  title: '國定假日',
  note: '廠商和物流這些天休息，約回覆、催款會自動跳過',
  closeShop: '國定假日本店也休息',
  closeShopText: '沒打開就照常營業；打開以後，這些天不算營業時間，提醒會等到開店那天。',
  year: '哪一年',
  region: (name, source, checked) => `${name}：${source}（${checked} 核對）`,
  provisional: year => `${year} 年的補假與調整還沒公布，這裡只有法定的日期。公布之後，請在下面補上。`,
  unknown: year => `沒有 ${year} 年的假日表。要休的日子請寫在下面，沒寫就當作沒有假日。`,
  own: year => `沒有 ${year} 年的假日表，只有本店自己寫的日子。`,
  list: '這一年的假日',
  none: '一天也沒有',
  days: count => `${count} 天`,
  until: (from, to) => `${from} 到 ${to}`,
  work: '補班',
  off: '放假',
  byShop: '本店自訂',
  unnamed: '放假',
  remove: what => `拿掉 ${what}`,
  taken: '拿掉的日子',
  restore: '放回去',
  restoreDay: day => `把 ${day} 放回去`,
  add: '自己加一天',
  day: '日期',
  dayHint: '如：12月25日',
  name: '名稱',
  nameHint: '如：週年慶、盤點',
  kind: '這天',
  save: '加上',
}

export const followUps: typeof rulesShape = {
  title: '自動跟進',
  note: '時間到了自己出現；關掉之後不再新增，已經有的還在',
  times: name => `「${name}」隔多久`,
  days: '天',
  minutes: '分鐘',
  hint: '幾次就寫幾個數字，用逗號隔開，如 3, 7, 10',
  usual: times => `恢復原本的 ${times}`,
  isOn: name => `自動跟進：${name}`,
}

export const speed: typeof speedShape = {
  refundTargetDays: '退款希望幾天入帳',
  refundTargetDaysText: '從客人提出到款項付出，平均不超過這麼多天。成效會用它來比。',
  refundAverageDays: '同業大概要幾天',
  refundAverageDaysText: '拿來比一比，知道本店快不快。',
  days: '天',
}
