// Why goods, money, suppliers or couriers did not move: one sentence for every reason.
import { type FactText, known } from '../text'

/** The reasons of this page; `errors.ts` holds the others. */
type SettlementRefusal =
  | 'qty-one-line'
  | 'qty-too-many'
  | 'goods-at-supplier'
  | 'goods-placed'
  | 'goods-not-inspected-yet'
  | 'goods-not-back'
  | 'line-open'
  | 'no-such-out'
  | 'out-step'
  | 'nothing-to-send'
  | 'out-open'
  | 'out-missing'
  | 'out-before-back'
  | 'line-replaced'
  | 'line-refunded'
  | 'replaced-stays'
  | 'line-in-use'
  | 'loan-out'
  | 'no-such-parcel'
  | 'parcel-step'
  | 'tracking-taken'
  | 'piece-in-parcel'
  | 'no-such-unclaimed'
  | 'unclaimed-gone'
  | 'no-such-money'
  | 'money-not-planned'
  | 'nothing-to-pay'
  | 'money-already-paid'
  | 'money-over-paid'
  | 'money-price-unknown'
  | 'money-kept-not-allowed'
  | 'money-kept-too-much'
  | 'money-parties'
  | 'money-planned'
  | 'money-missing'
  | 'offer-not-agreed'
  | 'offer-paid'
  | 'flow-money-paid'
  | 'flow-unchanged'
  | 'no-such-stage'
  | 'stage-by-facts'
  | 'stage-first'
  | 'platform-undecided'
  | 'platform-not-formal'
  | 'level-unchanged'
  | 'no-such-batch'
  | 'batch-sent'
  | 'batch-not-sent'
  | 'batch-closed'
  | 'piece-not-waiting'
  | 'piece-not-in-batch'
  | 'piece-back'
  | 'piece-in-batch'
  | 'credit-missing'
  | 'no-such-claim'
  | 'claim-settled'
  | 'claim-too-much'
  | 'no-such-partner'
  | 'partner-taken'
  | 'merge-itself'
  | 'merge-other-customer'
  | 'merge-batch-out'
  | 'split-all'
  | 'split-money'
  | 'already-linked'
  | 'not-linked'
  | 'pieces-elsewhere'

export const settlementRefusals: Readonly<Record<SettlementRefusal, FactText>> = {
  'qty-one-line': '只选一件货品时，才能只收其中几件',
  'qty-too-many': facts => `件数不对，最多 ${facts.max ?? 1} 件`,
  'goods-at-supplier': '货在厂家那里，从厂家收回来再动',
  'goods-placed': '这件货已经有去处了',
  'goods-not-inspected-yet': '先验货，再定去处',
  'goods-not-back': facts => `还有${known(facts.count, count => ` ${count} 件`)}旧货没收回来`,
  'line-open': facts => `还有${known(facts.count, count => ` ${count} 件`)}货没有去处`,
  'no-such-out': '找不到这件要给客户的货，可能刚被改过',
  'out-step': '这件货已经不在这一步了',
  'nothing-to-send': '没有等着给客户的货，先备一件',
  'out-open': facts => `还有${known(facts.count, count => ` ${count} 件`)}货没给客户`,
  'out-missing': '结果是换货或补发，可还没有货给出去',
  'out-before-back': '旧货还没回来就先给新的，要店长点头',
  'line-replaced': '这件已换货，勿退款',
  'line-refunded': '这件已经退款了，不能再换再补',
  'replaced-stays': '这件已经换了新的，旧的要留在店里。要还给客户，先把换出的那件取消',
  'line-in-use': '这件货已经验过、换过或记过钱，不能从单里拿掉',
  'loan-out': facts => `借出去的${known(facts.count, count => ` ${count} 件`)}还没还`,
  'no-such-parcel': '找不到这个包裹',
  'parcel-step': '这个包裹已经不在路上了',
  'tracking-taken': facts =>
    facts.no === undefined ? '这个单号的包裹已经在待认领里了' : `这个单号是 ${facts.no} 那张单的`,
  'piece-in-parcel': '这件已经在另一个寄回来的包裹里了',
  'no-such-unclaimed': '找不到这个待认领的包裹',
  'unclaimed-gone': '这个包裹已经认领或退回了',
  'no-such-money': '找不到这笔钱，可能刚被改过',
  'money-not-planned': '这笔已经不是待付了',
  'nothing-to-pay': '没有等着付的钱',
  'money-already-paid': '这笔已经付过了',
  'money-over-paid': facts => `比客户付的还多了（还能给 ¥${facts.yuan ?? 0}），要店长点头`,
  'money-price-unknown': '还不知道客户付了多少：先补上价钱，或请店长点头',
  'money-kept-not-allowed': '这种情况不能扣运费',
  'money-kept-too-much': facts => `扣的运费太多了，最多 ¥${facts.yuan ?? 0}`,
  'money-parties': '谁付给谁，两边不能一样',
  'money-planned': facts => `还有${known(facts.count, count => ` ${count} 笔`)}钱没付清`,
  'money-missing': '结果是退款或补偿，可还没有付出去的钱',
  'offer-not-agreed': '客户还没答应这个补偿',
  'offer-paid': '这个补偿已经记过钱了',
  'flow-money-paid': '钱已经付了，不能再改处理方式',
  'flow-unchanged': '本来就是这种处理方式',
  'no-such-stage': '这种处理方式没有这一步',
  'stage-by-facts': '这一步要真的做了才算，先去做那件事',
  'stage-first': facts => `先做“${facts.stage ?? '上一步'}”`,
  'platform-undecided': '平台那边的退款申请还没有结果',
  'platform-not-formal': '客户还没在平台申请，没有结果可填',
  'level-unchanged': '本来就是这一级',
  'no-such-batch': '找不到这张送厂单',
  'batch-sent': '这批货已经送出去了',
  'batch-not-sent': '这批货还没送出去',
  'batch-closed': '这张送厂单已经了结了',
  'piece-not-waiting': '这件还没定成送厂',
  'piece-not-in-batch': '这件货不在这张送厂单里',
  'piece-back': '这件货已经收回来了',
  'piece-in-batch': '这件货已经在送厂单里了',
  'credit-missing': '抵货款要填每件多少钱',
  'no-such-claim': '找不到这笔索赔',
  'claim-settled': '这笔已经了结了',
  'claim-too-much': facts => `比他们该给的多了，最多 ¥${facts.yuan ?? 0}`,
  'no-such-partner': '找不到这家往来单位',
  'partner-taken': facts => `已经有“${facts.name ?? ''}”了`,
  'merge-itself': '不能并到自己身上',
  'merge-other-customer': '两张单不是同一位客户的',
  'merge-batch-out': '货还在送厂单里，等回来再并',
  'split-all': '至少留一件在原来的单里',
  'split-money': '这件货已经动过钱，不能拆出去',
  'already-linked': '这两张单已经连在一起了',
  'not-linked': '这两张单没有连在一起',
  'pieces-elsewhere': facts => `这张单的货现在在${known(facts.no, no => ` ${no} `)}那张单里`,
}
