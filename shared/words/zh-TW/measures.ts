// Words of the measures in traditional Chinese.
import type { measures as shape } from '../zh-CN/measures'

export const measures: typeof shape = {
  last30: '近 30 天',
  between: (from, until) => `${from} 到 ${until}`,
  tooFew: (count, enough) => (count === 0 ? '這段時間還沒有' : `才 ${count} 筆，滿 ${enough} 筆才算得準`),
  refund: {
    title: '退款速度',
    rule: '從客戶提出退款（來退貨退款的，從登記算起；別的單，從記下要退款算起）到錢退出去，平均幾天。',
    unit: '天',
    days: days => days.toFixed(2),
    of: count => `${count} 筆退款的平均`,
    target: days => `本店目標 ${days.toFixed(2)} 天`,
    average: days => `同業平均 ${days.toFixed(2)} 天`,
    better: '比目標還快，客戶拿得放心',
    between: '比同業快，離目標還差一點',
    slower: '比同業慢，錢退快一點，話就好說一點',
    slowest: '拖慢的幾單',
    slowestNone: '沒有一筆慢過目標',
    slow: (days, paid) => `${days} 天，${paid} 退的`,
    gauge: (days, target, average) => `退款平均 ${days} 天，本店目標 ${target} 天，同業平均 ${average} 天`,
    none: '這段時間沒有退過款',
  },
  contact: {
    title: '第一時間回應',
    rule: '只算從平台、聊天等傳來的單，營業時間裡等了多久；還沒回的也算進去。',
    median: '一半的客戶等不到這麼久',
    withinHour: percent => `營業時間裡，${percent} 的客戶一小時內得到回應`,
    count: count => `${count} 張單`,
    waiting: count => `其中 ${count} 張還沒回`,
    none: '這段時間沒有這樣來的單',
  },
  kept: {
    title: '守信率',
    rule: '晚了就算沒做到；到期前改約的不算失信。',
    detail: (kept, broken, late) =>
      late === 0
        ? `做到 ${kept} 條，沒做到 ${broken} 條`
        : `做到 ${kept} 條，沒做到 ${broken} 條，${late} 條已逾期還沒結束`,
    none: '這段時間沒有見分曉的承諾',
  },
  overdue: {
    title: '現在逾期',
    count: count => `${count}`,
    oldest: age => `最久的一件 ${age}了`,
    quiet: count => `另有 ${count} 件太久沒動靜`,
    none: '沒有逾期的事',
    see: '看逾期清單',
  },
  claims: {
    title: '平台維權',
    rule: '客戶在平台發起的維權。目標是一件都沒有；扣分請到平台後台查。',
    count: count => `${count} 件`,
    detail: (open, lost) => `${open} 件還沒有結果，${lost} 件判了退款`,
    none: '一件也沒有，很好',
  },
}
