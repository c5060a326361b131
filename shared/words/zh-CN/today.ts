// Words of Today.
import type { TodayGroupId } from '../../model/views'

const groups: Readonly<Record<TodayGroupId, string>> = {
  overdue: '逾期',
  due: '今天要办',
  untouched: '没人管',
  memo: '备忘',
  later: '稍后',
}

/** What is worth knowing of a whole group, beside its heading. */
const groupNotes: Readonly<Record<TodayGroupId, (time: string) => string>> = {
  overdue: age => `最久的晚了 ${age}`,
  due: left => `最近的${left}`,
  untouched: age => `最久的 ${age}没人动过`,
  memo: moment => `最早 ${moment}`,
  later: moment => `最早 ${moment} 再来`,
}

export const today = {
  title: '今日',
  groups,
  groupNotes,
  stillOverdueCount: (count: number) => `其中 ${count} 条仍逾期`,
  allInTime: '没有逾期，按顺序来就好',
  someOverdue: (count: number) => `${count} 条逾期，先办最上面的`,

  answer: '答复客户',
  lookAgain: '再看一眼进展',
  keepWarm: (supplier: string) => `东西在“${supplier}”，没消息也说一声`,
  collect: (item: string) => `${item}还在店里等客户来取，提醒一声`,
  keepWarmToday: '今天说一声',
  keepWarmSay: (item: string) => `您的${item}还在厂家那边，我们一直盯着，一有消息马上告诉您。`,
  untouchedFor: (age: string) => `${age}没人动过，问一句进展`,
  promisedFor: (moment: string) => `约好 ${moment}`,
  rememberAt: (moment: string) => `备忘 ${moment}`,
  lookAt: (moment: string) => `定了 ${moment} 再看`,
  lastTouched: (moment: string) => `上次动过是 ${moment}`,
  backAt: (moment: string) => `${moment} 再来`,
  stillOverdue: (left: string) => `仍${left}`,
  untouchedBadge: (age: string) => `${age}没动`,
  noName: '未留姓名',
  noPhone: '没留电话',
  tail: (digits: string) => `尾号 ${digits}`,

  done: '已办',
  tell: '已告知',
  snooze: '稍后',
  open: '打开',

  kept: '做到了，按时',
  keptLate: (late: string) => `做到了，晚了 ${late}`,
  reminderDone: '这条办完了',
  noted: '记下了',
  told: '记下了，已告知客户',
  toldLate: (late: string) => `记下了，已告知客户，晚了 ${late}`,
  snoozed: (moment: string) => `${moment} 再提醒你`,
  snoozedOverdue: (moment: string) => `${moment} 再提醒你；这条仍算逾期`,

  noteTitle: '刚才做了什么？',
  noteLabel: '一句话',
  noteHint: '比如：打电话问了厂家，说周三到货',
  noteMissing: '写一句就够，以后好查',
  noteSave: '记下来',

  tellTitle: '跟客户说了什么？',
  tellHow: '怎么说的',
  tellText: '说了什么',
  tellHint: '比如：鞋已寄出，后天到店，到了打电话',
  tellMissing: '写一句说了什么，下次接电话的人好接着说',
  tellNext: '下次什么时候答复',
  tellNextWhat: '答应了什么',
  tellNoNext: '说完了，不用再约',
  tellIn: (hours: number) => `${hours} 小时内`,
  tellSave: '记下已告知',
  tellApproval: (moment: string) => `把下次答复约到 ${moment}`,

  snoozeTitle: '什么时候再来？',
  snoozeUntil: '放到什么时候',
  snoozeOverdueNote: '时间已经过了，放到稍后也仍算逾期。',
  inOneHour: '1 小时后',
  beforeClosing: '今天打烊前',
  nextOpening: '下次开门',
  tomorrowOpening: '明天开门',
  ownTime: '自己定时间',
  snoozeSave: '到时再提醒',

  failed: '今日的清单没取到',
  failedSafe: '单子都在，没有丢。',

  emptyTitle: '今天没有到期的承诺',
  emptyNext: (moment: string, customer: string, what: string) => `下一个是 ${moment}，${customer}：${what}。`,
  emptyNothing: '手上也没有别的承诺，可以喘口气。',
  emptyNoCases: '还没有在办的售后单。客户来了，按 F2 登记。',
  emptyOpenNext: '先看看这张单',
  emptyWaiting: (count: number) => `去看看等第三方的 ${count} 单`,
  emptyBoard: (count: number) => `看看在办的 ${count} 单`,
  emptyRegister: '登记一张售后单',
}
