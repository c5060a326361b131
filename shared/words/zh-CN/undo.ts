// Words of taking back the last step: what each command did, said afterwards.
import type { ChannelOf } from '../../contract/contract'

/** Commands that change the book and can be taken back. */
export type UndoableName = Exclude<
  Extract<
    ChannelOf<'command'>,
    | `case.${string}`
    | `goods.${string}`
    | `followUp.${string}`
    | `promise.${string}`
    | `reminder.${string}`
    | `row.${string}`
    | `clerk.${string}`
    | `talk.${string}`
    | `facts.${string}`
    | `step.${string}`
    | `confirm.${string}`
    | `retention.${string}`
    | `offer.${string}`
    | `decline.${string}`
    | `incident.${string}`
    | `photo.${string}`
    | `knowledge.${string}`
    | 'settings.save'
  >,
  'clerk.pick'
>

const steps: Readonly<Record<UndoableName, string>> = {
  'case.register': '登记售后单',
  'case.correct': '修改登记内容',
  'case.take': '接手',
  'case.move': '改轮到谁',
  'case.decide': '定处理结果',
  'case.settle': '结清',
  'case.close': '完结',
  'case.reopen': '重新打开',
  'case.trash': '移到回收站',
  'case.restore': '从回收站恢复',
  'goods.arrive': '收货',
  'goods.inspect': '验货',
  'goods.handBack': '交还货品',
  'followUp.note': '写备注',
  'followUp.tell': '已告知客户',
  'followUp.memo': '记备忘',
  'promise.make': '作出承诺',
  'promise.fulfil': '承诺已办',
  'promise.renegotiate': '重新约定',
  'reminder.done': '提醒已办',
  'row.snooze': '放到稍后',
  'talk.type': '标客户类型',
  'talk.say': '说了一句',
  'talk.answer': '记下客户的话',
  'facts.save': '补充情况',
  'step.mark': '勾方案步骤',
  'step.skipRest': '剩下的步骤不做',
  'confirm.mark': '七步确认',
  'confirm.all': '七项都已确认',
  'retention.offer': '问一次能不能不退',
  'offer.make': '提补偿',
  'offer.answer': '补偿的答复',
  'offer.toReturn': '转退货，运费店里出',
  'decline.decide': '婉拒客户',
  'decline.withdraw': '收回婉拒',
  'incident.begin': '开始记突发',
  'incident.stamp': '记一个时刻',
  'incident.end': '突发收尾',
  'photo.add': '放照片',
  'photo.change': '改照片说明',
  'photo.remove': '拿掉照片',
  'knowledge.save': '改店里的说法',
  'knowledge.reset': '还原店里的说法',
  'clerk.add': '添加店员',
  'clerk.change': '修改店员',
  'settings.save': '修改设置',
}

export const undo = {
  steps,
  someStep: '上一步',
  /** `no` is the number of the case, or empty. */
  step: (what: string, no: string) => (no === '' ? `“${what}”` : `${no} 的“${what}”`),
  undone: (step: string) => `已撤销${step.startsWith('“') ? '' : ' '}${step}`,
  bar: '撤销',
  barLabel: (step: string) => `可以撤销：${step}`,
  title: '刚才这一步',
  by: (name: string, ago: string) => `${name}，${ago}`,
  run: '撤销这一步',
  toldNote: '已经跟客户说出口的话收不回来，时间线上会补一条更正。',
}
