// What the customer is told on a day (R115): said to him, so warm, plain, and nothing that is not so.
import type { ProgressKind } from '../../model/progress'

/** `items` are his pieces, `way` courier and number or empty. */
const done: Readonly<Record<ProgressKind, (items: string, way: string) => string>> = {
  arrived: items => `您的${items}已经到店`,
  inspected: items => `${items}已经仔细看过了`,
  forSupplier: items => `${items}看过了，这就安排送厂家`,
  atSupplier: items => `${items}已经送到厂家`,
  willRepair: items => `厂家看过${items}了，可以修`,
  willReplace: items => `厂家看过${items}了，给您换新的`,
  supplierRefused: items => `厂家看过${items}了，他们那边处理不了，我们接着帮您想办法`,
  backFromSupplier: items => `${items}已经从厂家回到店里`,
  toCollect: items => `${items}准备好了，您方便的时候来取就行`,
  givenBack: items => `${items}已经交还给您`,
  lost: items => `很抱歉，${items}找不到了，怎么补给您，我们跟您商量`,
  reserved: items => `给您的${items}已经备好`,
  shipped: (items, way) => `给您的${items}已经寄出${way === '' ? '' : `（${way}）`}`,
  handedOver: items => `给您的${items}已经当面交给您`,
  delivered: items => `给您的${items}已经送到`,
  outLost: items => `很抱歉，寄给您的${items}路上丢了，我们来补`,
}

export const progress = {
  button: '今天的进展',
  title: '跟客户说说今天的进展',
  hint: '照着记录写好的，发之前改几个字也行。',
  text: '要说的话',
  language: '用哪种话说',
  copy: '复制',
  copied: '已复制，贴给客户就行',
  told: '已告诉客户',
  saidTold: '已记下：客户知道了',
  by: '怎么说的',
  next: '答应他下一次什么时候说',
  noNext: '不再答应时间',
  failed: '今天的进展没取到',
  done,
  greeting: (name: string, shop: string) => `${name}您好，这里是${shop}。`,
  about: (item: string) => (item === '' ? '跟您说一下进展：' : `“${item}”的进展，跟您说一下：`),
  noNews: (item: string) =>
    item === '' ? '今天还没有新消息，先跟您说一声。' : `“${item}”今天还没有新消息，先跟您说一声。`,
  paid: (kind: string, yuan: string) => `${kind} ¥${yuan} 已经付给您`,
  line: (what: string) => `· ${what}`,
  waits: {
    supplier: '现在在等厂家。',
    supplierUntil: (day: string) => `现在在等厂家，跟他们约的是 ${day} 有答复。`,
    courier: '现在在路上，收到后麻烦看一眼合不合适。',
    collecting: '东西在店里，您方便的时候来取。',
    customer: '接下来等您这边，有不清楚的随时问我们。',
  },
  late: '说好的时间没赶上，抱歉让您久等。',
  nextBy: (moment: string) => `最晚 ${moment} 前，我们再跟您说一次，不用您来问。`,
  nextWhat: (what: string, moment: string) => `答应您的“${what}”，最晚 ${moment} 前给您消息，不用您来问。`,
}
