// Words of the settings about public holidays and about follow-ups that make themselves.

export const holidays = {
  title: '公共假日',
  note: '厂家和快递这些天休息，约答复、催款会自动跳过',
  closeShop: '公共假日店里也休息',
  closeShopText: '关着的时候照常营业；打开以后，这些天不算营业时间，提醒等到开门那天。',
  year: '哪一年',
  region: (name: string, source: string, checked: string) => `${name}：${source}（${checked} 核对）`,
  provisional: (year: number) => `${year} 年的调休还没公布，这里只有法定的日子。公布以后，请在下面补上。`,
  unknown: (year: number) => `没有 ${year} 年的假日表。要休的日子请写在下面，不写就当没有假日。`,
  own: (year: number) => `没有 ${year} 年的假日表，只有店里自己写的日子。`,
  list: '这一年的假日',
  none: '一天也没有',
  days: (count: number) => `${count} 天`,
  until: (from: string, to: string) => `${from} 到 ${to}`,
  work: '调休上班',
  off: '放假',
  byShop: '店里定的',
  unnamed: '放假',
  remove: (what: string) => `拿掉 ${what}`,
  taken: '拿掉的日子',
  restore: '放回去',
  restoreDay: (day: string) => `把 ${day} 放回去`,
  add: '自己加一天',
  day: '日期',
  dayHint: '如：12月25日',
  name: '叫什么',
  nameHint: '如：店庆、盘点',
  kind: '这天',
  save: '加上',
}

export const followUps = {
  title: '自动跟进',
  note: '到时候自己冒出来，关掉以后不再新出，已经有的还在',
  times: (name: string) => `“${name}”隔多久`,
  days: '天',
  minutes: '分钟',
  hint: '几次就写几个数，用逗号隔开，如 3, 7, 10',
  usual: (times: string) => `恢复原来的 ${times}`,
  isOn: (name: string) => `自动跟进：${name}`,
}

/** The refund speed of the shop (R131). */
export const speed = {
  refundTargetDays: '退款想做到几天到账',
  refundTargetDaysText: '从客户提出到钱付出，平均不超过这么多天。成效里按它比。',
  refundAverageDays: '同行大概要几天',
  refundAverageDaysText: '拿来比一比，知道店里快不快。',
  days: '天',
}
