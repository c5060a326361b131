// Words of the measures: how quickly money and the first word reach the customer, how many promises are kept.

export const measures = {
  last30: '近 30 天',
  between: (from: string, until: string) => `${from} 到 ${until}`,
  tooFew: (count: number, enough: number) =>
    count === 0 ? '这段时间还没有' : `才 ${count} 笔，满 ${enough} 笔才算得准`,
  refund: {
    title: '退款速度',
    rule: '从客户提出退款（来退货退款的，从登记算起；别的单，从记下要退款算起）到钱退出去，平均几天。',
    unit: '天',
    days: (days: number) => days.toFixed(2),
    of: (count: number) => `${count} 笔退款的平均`,
    target: (days: number) => `本店目标 ${days.toFixed(2)} 天`,
    average: (days: number) => `同行平均 ${days.toFixed(2)} 天`,
    better: '比目标还快，客户拿得放心',
    between: '比同行快，离目标还差一点',
    slower: '比同行慢，钱退快一点，话就好说一点',
    slowest: '拖慢的几单',
    slowestNone: '没有一笔慢过目标',
    slow: (days: string, paid: string) => `${days} 天，${paid} 退的`,
    gauge: (days: string, target: string, average: string) =>
      `退款平均 ${days} 天，本店目标 ${target} 天，同行平均 ${average} 天`,
    none: '这段时间没有退过款',
  },
  contact: {
    title: '第一时间回应',
    rule: '只算从平台、聊天等发来的单，营业时间里等了多久；还没回的也算进去。',
    median: '一半的客户等不到这么久',
    withinHour: (percent: string) => `开门时间里，${percent} 的客户一小时内得到回应`,
    count: (count: number) => `${count} 张单`,
    waiting: (count: number) => `其中 ${count} 张还没回`,
    none: '这段时间没有这样来的单',
  },
  kept: {
    title: '兑现率',
    rule: '晚了就算没做到；到期前改约的不算失信。',
    detail: (kept: number, broken: number, late: number) =>
      late === 0
        ? `做到 ${kept} 条，没做到 ${broken} 条`
        : `做到 ${kept} 条，没做到 ${broken} 条，${late} 条已逾期还没了结`,
    none: '这段时间没有见分晓的承诺',
  },
  overdue: {
    title: '现在逾期',
    count: (count: number) => `${count}`,
    oldest: (age: string) => `最久的一件 ${age}了`,
    quiet: (count: number) => `另有 ${count} 件太久没动静`,
    none: '没有逾期的事',
    see: '看逾期清单',
  },
  claims: {
    title: '平台维权',
    rule: '客户在平台发起的维权。目标是一起都没有；扣分在平台后台查。',
    count: (count: number) => `${count} 起`,
    detail: (open: number, lost: number) => `${open} 起还没有结果，${lost} 起判了退款`,
    none: '一起也没有，很好',
  },
}
