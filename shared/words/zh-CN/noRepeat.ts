// Words of the no-repeat card: what a colleague must know, and the sentence that she reads back to the customer.
import type { InStateId, OutStateId } from '../../catalog/lineStates'
import type { PromiseFact } from '../../model/handOverViews'

const said = (at: string, by: string, text: string) => `${at}（${by}）${text}`

const states: Readonly<Record<PromiseFact['state'], string>> = {
  open: '还没到时间',
  late: '过了时间，还没兑现',
  kept: '已兑现',
  broken: '没按时做到',
  renegotiated: '后来重新约定了',
}

/** How the first piece stands, as it is said to him; where nothing stands there is nothing to say. */
const spokenPiece: Readonly<Partial<Record<InStateId, string>>> = {
  arrived: '东西我们已经收到了',
  inspected: '东西我们收到，也看过了',
  forSupplier: '东西我们收到，准备送厂家',
  atSupplier: '东西送到厂家去了',
  toCollect: '东西在店里等您来取',
  restocked: '退回来的东西我们收好了',
  scrapped: '退回来的东西我们收好了',
  supplierKept: '东西留在厂家了',
  givenBack: '东西已经还给您了',
  staysWithCustomer: '东西留在您那里，不用寄回',
  lost: '东西在路上出了岔子，我们在查',
}
const spokenOut: Readonly<Partial<Record<OutStateId, string>>> = {
  planned: '给您的那件正在备',
  reserved: '给您的那件已经留好',
  shipped: '给您的那件已经寄出',
  handedOver: '给您的那件已经交到您手上',
  delivered: '给您的那件您已经收到',
  lost: '给您的那件在路上丢了，我们在补',
}

export const noRepeat = {
  title: '免复述卡',
  inner: '内部留存 · 不给客户',
  keys: '免复述卡',
  open: '免复述卡',
  failed: '免复述卡没能取出来',
  sections: {
    happened: '怎么回事',
    wants: '他想要',
    promised: '答应过',
    done: '办到哪了',
    next: '下一步',
    notes: '我们记着',
    mood: '说话前留意',
    corrected: '他纠正过',
  },
  registered: (at: string, channel: string) => `${at} ${channel}登记`,
  about: (item: string, issue: string) => (item === '' ? issue : `${item}：${issue}`),
  hisWords: (at: string, by: string, text: string) => said(at, by, `他说：${text}`),
  corrected: (at: string, by: string, text: string) => said(at, by, text),
  noted: (at: string, by: string, text: string) => said(at, by, text),
  nextWord: '给他答复',
  promiseBy: (due: string, what: string, to: string, by: string) =>
    `${due} 前${to === '' ? '' : `对${to}`}：${what}（${by}）`,
  expected: (due: string, what: string) => `预计 ${due}：${what}`,
  promiseStates: states,
  noPromise: '没有答应过时间',
  piece: (item: string, state: string) => `${item}：${state}`,
  out: (kind: string, item: string, state: string) => `${kind} ${item}：${state}`,
  paid: (what: string, yuan: string, how: string, at: string) => `${what} ¥${yuan}，${at} ${how}付清`,
  planned: (what: string, yuan: string, how: string) => `${what} ¥${yuan}，${how}，还没付`,
  decided: (outcome: string) => `结果定了：${outcome}`,
  declined: (at: string) => `${at} 婉拒过，理由和出路都讲了`,
  told: (at: string, how: string, by: string, text: string) => `${at} ${how}告知（${by}）：${text}`,
  nothingDone: '还没有动手',
  waits: (who: string, reason: string) => (reason === '' ? who : `${who}：${reason}`),
  reminder: (due: string, what: string) => (what === '' ? `${due} 再看一眼` : `${due} ${what}`),
  nothingNext: '没有剩下的步骤，问问客户就可以收尾',
  mood: {
    heated: (at: string, isOver: boolean) =>
      isOver ? `${at} 当面着急过一次，后来平静了` : `${at} 起情绪很急，还没收尾`,
    platform: (severity: string) => `平台那边${severity}`,
    level: (level: string) => `已经升到${level}`,
    brokenWords: (count: number) => `我们误过他 ${count} 次时间，先道个歉`,
    corrected: (count: number) => `复述时他纠正过 ${count} 处，照新的说`,
    reopened: (count: number) => `这张单完结后又找来 ${count} 次`,
    again: (count: number) => `三个月里第 ${count} 次来售后`,
    waiting: (days: number) => `从头到现在等了 ${days} 天`,
    calm: '一直好好商量，照常说话',
  },
  readBack: {
    title: '念给他听',
    opening: (address: string) =>
      `${address === '' ? '您好' : `${address}，您好`}，您的情况我都看过了，不用再从头讲。我说一遍，您听听对不对：`,
    happened: (at: string, item: string, problem: string) => `${at} 您找到我们，说的是${item}，${problem}`,
    wish: (wish: string) => `您想${wish}`,
    corrected: (text: string) => `您特意说过：${text}`,
    piece: spokenPiece,
    out: spokenOut,
    refunded: (yuan: string) => `${yuan} 元已经付给您了`,
    refundPlanned: (yuan: string) => `${yuan} 元我们记着，还没付给您`,
    promised: (due: string, what: string) =>
      what === '' ? `我们答应您 ${due} 前给答复` : `我们答应您 ${due} 前：${what}`,
    late: (due: string, what: string) =>
      what === ''
        ? `答应您 ${due} 前的答复没有按时给到，这是我们不好`
        : `答应您 ${due} 前的“${what}”没有按时做到，这是我们不好`,
    expected: (due: string, what: string) => `${what}，预计 ${due} 有消息`,
    joiner: '，',
    end: '。',
    closing: '是这样吗？有哪里不对，您随时打断我。',
  },
  state: {
    confirmed: (at: string, by: string) => `${by} ${at} 复述过，客户说没错`,
    unconfirmed: (at: string) => `${at} 换人以后，还没跟客户复述过`,
    never: '还没跟客户复述过',
  },
  copy: '复制这段话',
  copied: '已复制',
  confirm: '已复述，客户说没错',
  confirmed: '已记下：复述过，客户说没错',
  correct: '客户有纠正',
  correctTitle: '客户纠正了什么',
  correctHint: '照他的原话记，下一位就不会再说错',
  correctSave: '记下纠正',
  corrections: '已记下客户的纠正',
  print: '打印小卡',
  accept: '接下这张单',
  accepted: '接下了，这张单归你跟进',
  correctMissing: '请写下他纠正的话',
  mark: { confirmed: '已复述', open: '未复述' },
  strip: {
    label: '接手提示',
    fresh: '这张单你还没跟客户说过话，先看一眼免复述卡',
    handed: (from: string) => `${from} 交给你，等你接`,
    handedAny: (from: string) => `${from} 交给下一班，谁来谁接`,
    given: (to: string) => `已经交给 ${to}，接之前还是你负责`,
    givenAny: '已经交给下一班，有人接之前还是你负责',
    waiting: (from: string, to: string) => `${from} 交给了 ${to}，还没接`,
    waitingAny: (from: string) => `${from} 交给下一班，还没人接`,
    note: (text: string) => `留言：${text}`,
    look: '看卡片',
  },
}
