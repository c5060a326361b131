// Words of taking back the last step: what each command did, said afterwards.
import type { ChannelOf } from '../../contract/contract'

/** Commands that change the book and can be taken back. */
export type UndoableName = Exclude<
  Extract<
    ChannelOf<'command'>,
    | `case.${string}`
    | `goods.${string}`
    | `out.${string}`
    | `parcel.${string}`
    | `unclaimed.${string}`
    | `money.${string}`
    | `flow.${string}`
    | `platform.${string}`
    | `level.${string}`
    | `partner.${string}`
    | `batch.${string}`
    | `claim.${string}`
    | `followUp.${string}`
    | `promise.${string}`
    | `reminder.${string}`
    | `care.${string}`
    | `rows.${string}`
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
    | `handOver.${string}`
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
  'promise.break': '说明没能做到',
  'promise.renegotiate': '重新约定',
  'reminder.done': '提醒已办',
  'reminder.change': '改提醒',
  'reminder.drop': '不再提醒',
  'care.done': '回访过了',
  'care.snooze': '回访放到稍后',
  'care.drop': '不再回访',
  'rows.done': '今日已办',
  'rows.snooze': '放到稍后',
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
  'clerk.absent': '登记请假',
  'case.assign': '转给同事',
  'case.readBack': '跟客户复述',
  'handOver.give': '交接班次',
  'handOver.accept': '接单',
  'handOver.return': '退回交接',
  'handOver.noteSeen': '看过交接留言',
  'goods.place': '定货品去处',
  'goods.stay': '货品不回来了',
  'goods.store': '换存放位置',
  'goods.price': '补价钱',
  'out.plan': '安排给客户的货',
  'out.reserve': '备好货',
  'out.cancel': '不发了',
  'out.send': '寄出',
  'out.handOver': '交给客户',
  'out.delivered': '客户收到了',
  'out.lost': '寄丢了',
  'out.returned': '还回来了',
  'parcel.expect': '登记寄回单号',
  'parcel.change': '改包裹资料',
  'parcel.step': '记包裹进展',
  'unclaimed.keep': '收下待认领包裹',
  'unclaimed.claim': '认领包裹',
  'unclaimed.sendBack': '退回包裹',
  'money.plan': '记一笔钱',
  'money.pay': '付钱',
  'money.void': '作废一笔钱',
  'flow.change': '改处理方式',
  'flow.mark': '勾处理步骤',
  'platform.set': '记平台进展',
  'platform.result': '记平台结果',
  'level.raise': '改处理级别',
  'case.merge': '合并售后单',
  'case.split': '拆出售后单',
  'case.link': '关联售后单',
  'case.unlink': '取消关联',
  'partner.save': '改往来单位',
  'batch.make': '开送厂单',
  'batch.add': '加进送厂单',
  'batch.remove': '移出送厂单',
  'batch.send': '送厂',
  'batch.answer': '记厂家答复',
  'batch.back': '从厂家收回',
  'batch.close': '了结送厂单',
  'claim.open': '开一笔索赔',
  'claim.ask': '催一次',
  'claim.agree': '对方答应了',
  'claim.pay': '索赔到账',
  'claim.refuse': '对方不肯赔',
  'claim.writeOff': '店里认亏',
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
