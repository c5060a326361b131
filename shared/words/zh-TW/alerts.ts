// Words of reminders, in traditional Chinese as spoken in Taiwanese shops.
import type { alerts as shape } from '../zh-CN/alerts'

const what: typeof shape.what = {
  promise: '回覆客人',
  memo: '備忘',
  touch: '再看一下進度',
  keepWarm: '沒消息也說一聲',
  collect: '提醒客人來取',
  coolOff: '給客人回個電話',
  afterDelivery: '問問收到了沒',
  satisfaction: '滿意度回訪',
}

const digest: typeof shape.digest = {
  closed: count => `沒開著的這段時間，有 ${count} 件事到時間了`,
  many: count => `有 ${count} 件事到時間了`,
}

export const alerts: typeof shape = {
  region: '時間到的提醒',
  what,
  digest,
  whatAnd: (kind, text) => `${kind}：${text}`,
  due: moment => `約在 ${moment}`,
  tail: digits => `末碼 ${digits}`,
  noName: '沒留姓名',
  more: count => `還有 ${count} 件`,
  done: '辦好了',
  later: '15 分鐘後',
  open: '打開',
  hide: '知道了',
  toToday: '去今日看',
  keysTitle: '時間到的提醒',
  doneDoes: '最上面那件辦好了',
  laterDoes: '最上面那件 15 分鐘後再提醒',
  openDoes: '打開最上面那件',
  wasDone: '辦好了，記下來了',
  wasPutOff: moment => `${moment} 再提醒你`,

  noteTitle: (kind, clock) => `${clock} · ${kind}`,
  noteBody: (item, tail) => (tail === '' ? item : `${item} · 末碼 ${tail}`),
  noteMany: '打開售後台看今日清單',
  tryTitle: '提醒就是這個樣子',
  tryBody: '有事時間到了，會這樣叫你一聲',

  badge: {
    says: overdue => (overdue === 0 ? '售後台 · 沒有逾期' : `售後台 · ${overdue} 件逾期`),
    menu: { open: '打開售後台', register: '登記售後', quit: '結束' },
  },

  clock: {
    behind: '電腦的時間好像不對',
    behindText: (now, known) => `電腦現在是 ${now}，可是上一次用售後台是 ${known}。`,
    behindSafe: '單子都在，約好的時間一個也沒動。提醒先停一停，時間對了會自己接著來。',
    ahead: '電腦的時間剛才往前跳了',
    aheadText: (from, to) => `從 ${from} 一下子到了 ${to}。`,
    aheadSafe: '單子都在，約好的時間一個也沒動。看一下時間對不對，不對就到電腦設定裡調回來。',
    trust: '現在的時間是對的',
  },

  settings: {
    quiet: '打烊以後不提醒',
    quietText: '夜裡和公休日到時間的，等下次開門再一起叫你，一件也不會少。',
    notify: '用系統通知提醒',
    notifyText: '不在售後台的視窗裡也看得到。通知裡只寫商品、答應的事和電話末碼。',
    notifyNot: '這台電腦不支援系統通知，時間到了會在視窗下方提醒。',
    notifyTry: '試一則',
    notifyShown: '剛發了一則。沒看到的話，請到系統設定裡允許「售後台」發通知。',
    notifyFailed: '系統沒讓它發出來。時間到了會在視窗下方提醒，不會漏。',
    sound: '輕輕響一聲',
    soundText: '兩個很輕的音，不會嚇到店裡的客人。',
    soundTry: '聽一下',
    start: '開電腦就打開售後台',
    startText: '早上一開機就看得到今天要辦的事。',
    startNot: '要安裝好的售後台才能隨電腦打開，現在這一份還不行。',
  },
}
