// Words of reminders that reach her, in the window and outside of it, and of a clock that cannot be right.
import type { FollowUpRuleId } from '../../catalog/followUpRules'
import type { AlertDigest } from '../../model/alertViews'

/** What is due, where nothing more is written down. */
const what: Readonly<Record<'promise' | 'memo' | 'touch' | FollowUpRuleId, string>> = {
  promise: '答复客户',
  memo: '备忘',
  touch: '再看一眼进展',
  keepWarm: '没消息也说一声',
  collect: '提醒客户来取',
  coolOff: '给客户回个电话',
  afterDelivery: '问问收到了没有',
  satisfaction: '满意回访',
}

const digest: Readonly<Record<AlertDigest['why'], (count: number) => string>> = {
  closed: count => `没开着的这段时间，有 ${count} 件事到点了`,
  many: count => `有 ${count} 件事到点了`,
}

export const alerts = {
  region: '到点提醒',
  what,
  digest,
  /** What is due, and its own text. */
  whatAnd: (kind: string, text: string) => `${kind}：${text}`,
  due: (moment: string) => `约在 ${moment}`,
  tail: (digits: string) => `尾号 ${digits}`,
  noName: '未留姓名',
  more: (count: number) => `还有 ${count} 件`,
  done: '办好了',
  later: '过 15 分钟',
  open: '打开',
  hide: '知道了',
  toToday: '去今日看',
  keysTitle: '到点提醒',
  doneDoes: '最上面那件办好了',
  laterDoes: '最上面那件过 15 分钟再提醒',
  openDoes: '打开最上面那件',
  wasDone: '办好了，记下了',
  wasPutOff: (moment: string) => `${moment} 再提醒你`,

  noteTitle: (what: string, clock: string) => `${clock} · ${what}`,
  noteBody: (item: string, tail: string) => (tail === '' ? item : `${item} · 尾号 ${tail}`),
  noteMany: '打开售后台看今日清单',
  tryTitle: '提醒就是这个样子',
  tryBody: '有事到点，会这样叫你一声',

  badge: {
    says: (overdue: number) => (overdue === 0 ? '售后台 · 没有逾期' : `售后台 · ${overdue} 件逾期`),
    menu: { open: '打开售后台', register: '登记售后', quit: '退出' },
  },

  clock: {
    behind: '电脑的时间好像不对',
    behindText: (now: string, known: string) => `电脑现在是 ${now}，可上一次用售后台是 ${known}。`,
    behindSafe: '单子都在，约好的时间一个也没动。到点提醒先停一停，时间对了自己接着来。',
    ahead: '电脑的时间刚才往前跳了',
    aheadText: (from: string, to: string) => `从 ${from} 一下子到了 ${to}。`,
    aheadSafe: '单子都在，约好的时间一个也没动。看一眼时间对不对，不对就在电脑设置里调回来。',
    trust: '现在的时间是对的',
  },

  settings: {
    quiet: '打烊以后不提醒',
    quietText: '夜里和休息日到点的，等下次开门再一起叫你，一件也不会少。',
    notify: '用系统通知提醒',
    notifyText: '不在售后台的窗口里也看得到。通知里只写货品、答应的事和电话尾号。',
    notifyNot: '这台电脑不支持系统通知，到点时会在窗口下方提醒。',
    notifyTry: '试一条',
    notifyShown: '刚发了一条。没看到的话，请在系统设置里允许“售后台”发通知。',
    notifyFailed: '系统没让发出来。到点时会在窗口下方提醒，不会漏。',
    sound: '轻轻响一声',
    soundText: '两个很轻的音，吓不到店里的客人。',
    soundTry: '听一下',
    start: '开电脑就打开售后台',
    startText: '早上一开机就看得到今天要办的事。',
    startNot: '要装好的售后台才能随电脑打开，现在这一份还不行。',
  },
}
