// Why something was not done: one sentence for every way a call can fail.
import type { UnavailableCode } from '../../contract/errors'
import type { RefusalCode } from '../../model/refusal'
import { type FactText, known } from '../text'

const refused: Readonly<Record<RefusalCode, FactText>> = {
  required: '这一项要填一下',
  'too-long': facts => `写得太长了${known(facts.max, max => `，最多 ${max} 个字`)}`,
  'number-out-of-range': facts =>
    facts.min === undefined || facts.max === undefined
      ? '这个数不合适，请改一下'
      : `请填 ${facts.min} 到 ${facts.max} 之间的数`,
  'phone-unreadable': '这个电话看不懂，请核对一下号码',
  'date-in-future': '日期还没到，请核对一下',
  'date-too-old': '日期太早了，请核对一下年份',
  'date-unreadable': '这个日期看不懂，请重新选',
  'time-in-past': '这个时间已经过了，请选以后的时间',
  'time-too-far': facts => `时间太远了${known(facts.days, days => `，最多定到 ${days} 天以后`)}`,
  'hours-unreadable': '营业时间要先开门、后打烊，请核对一下',
  'zone-unknown': '电脑不认识这个时区，请重新选',
  'no-clerk-picked': '先选一下现在是谁在上班',
  'no-such-clerk': '找不到这位店员，可能刚被改过',
  'clerk-name-taken': facts =>
    `已经有一位${known(facts.name, name => `叫“${name}”的`)}店员了，换个叫法好区分`,
  'last-manager': '店里至少要留一位店长，请先指定另一位',
  'needs-manager': facts => `超过 ${facts.hours ?? 48} 小时的答复承诺，要店长确认一下`,
  'not-a-manager': '这一步要店长来确认，请选店长的名字',
  'no-such-case': '找不到这张售后单',
  'no-such-customer': '找不到这位客户，请重新选一下',
  'no-such-line': '找不到这件货品，可能刚被改过',
  'no-such-promise': '找不到这条承诺，可能刚被改过',
  'no-such-reminder': '找不到这条提醒，可能刚被处理了',
  'case-closed': '这张单已经完结了，要改请先重新打开',
  'case-not-closed': '这张单还没完结，不用重新打开',
  'case-in-trash': '这张单在回收站里，要用请先恢复',
  'case-not-in-trash': '这张单不在回收站里',
  'case-moved-on': '这张单刚被改过，请看一眼新内容再改',
  'promise-not-open': '这条承诺已经了结了',
  'reminder-not-open': '这条提醒已经处理过了',
  'move-unchanged': '本来就轮到这一方，不用改',
  'goods-already-here': '货已经在店里了',
  'goods-not-here': '货还没到店',
  'goods-not-inspected': '货还没验，请先验货',
  'already-inspected': '这件货已经验过了',
  'already-decided': '处理结果已经定了',
  'not-decided': '还没定处理结果',
  'already-owner': '这张单本来就是你负责',
  'outcome-missing': '还没选处理结果',
  'told-missing': '还没告诉客户，先跟客户说一声',
  'promise-open': facts => `还有${known(facts.count, count => ` ${count} 条`)}承诺没了结`,
  'no-such-photo': '找不到这张照片，可能刚被拿掉了',
  'too-many-photos': facts => `一张单最多放 ${facts.max ?? 40} 张照片，先拿掉几张用不着的`,
  'photo-unreadable': '这张图片读不出来，没有放进去。换一张，或重新拍一张',
  'photo-too-big': '这张照片太大了，没有放进去。换一张小一点的',
  'retention-offered': '已经问过一次了，接下来听客户的',
  'no-such-incident': '找不到这条突发记录',
  'incident-open': '已经有一条突发记录在记了',
  'incident-ended': '这条突发记录已经收尾了',
  'no-such-offer': '找不到这次补偿，可能刚被改过',
  'offer-answered': '客户已经答复过这次补偿了',
  'offer-needs-manager': facts =>
    facts.bound === 'floor'
      ? `再补就没有利润了（最多 ¥${facts.yuan ?? 0}），要店长点头`
      : `超过这一档了（最多 ¥${facts.yuan ?? 0}），要店长点头`,
  'offer-over-paid': facts => `不能比客户付的还多，最多 ¥${facts.yuan ?? 0}`,
  'offer-price-unknown': facts => `不知道客户付了多少，最多 ¥${facts.yuan ?? 0}；要多给，先把价钱补上`,
  'no-such-zone': '没有这一档，请重新选',
  'no-such-means': '没有这种补偿方式，请重新选',
  'bounds-turned-round': '最低不能比最高还高，请对调一下',
  'no-such-step': '找不到这一步，可能已经改过了',
  'step-open': facts => `方案里还有${known(facts.count, count => ` ${count} 步`)}没做`,
  'confirm-open': facts => `七项确认还差${known(facts.count, count => ` ${count} 项`)}`,
  'received-before-bought': '收货不会比购买还早，请核对日期',
  'warranty-before-purchase': '保修不会在购买之前就结束，请核对日期',
  'knowledge-needs-manager': '店里的说法和规矩，要店长点头才能改',
  'nothing-to-undo': '没有可以撤销的了',
  'undo-moved-on': '后来又有人改过这张单，撤销不了，请直接改正',
}

const unavailable: Readonly<Record<UnavailableCode, string>> = {
  'no-shop': '还没有打开店铺',
  'shop-open': '已经有店铺开着，请先离开它',
  'read-only': '现在只能看、不能改。可以复制一份数据到别处再用',
  'no-printer': '还没选小票打印机，请到“设置”里选一台',
  'printer-gone': '打印机没连上。单子已经存好，接好电源和线后再打一次',
  'print-failed': '没打印出来。单子已经存好，看看纸和打印机，再打一次',
  'no-folder-chosen': '还没选文件夹',
  'slip-expired': '这张小票预览过期了，请重新打开',
  'pdf-failed': 'PDF 没存成。看看磁盘还有没有空间，再试一次',
  'copy-failed': '备份没存成。换一个文件夹或 U 盘再试一次',
  cancelled: '已取消',
}

export const errors = {
  refused,
  unavailable,
  tooLong: (max: number | undefined) => `写得太长了${known(max, count => `，最多 ${count} 个字`)}`,
  badInput: '这一项的内容不对，请改一下',
  unexpected: (id: string) => `错误 #${id}，已记录。已经存好的内容不受影响`,
  screenFailed: '这个页面出错了',
  screenFailedSafe: '单子都在电脑里，没有丢。刚才没存的几个字可能要重填。',
  screenFailedNext: '重新打开这个页面；如果还不行，请关掉软件再打开。',
  reopenScreen: '重新打开页面',
}
