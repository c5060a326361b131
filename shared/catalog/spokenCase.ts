// How the facts of a case are named in a sentence said to the customer: friendlier and more exact than the labels on the screen.
import type { IssueTypeId } from './issueTypes'
import type { Text } from './languages'
import type { WishId } from './wishes'

/** Fits after 关于, 您说的, "about". Never blames him. */
export const SPOKEN_PROBLEMS: Readonly<Record<IssueTypeId, Text>> = {
  quality: { 'zh-CN': '质量问题', 'zh-TW': '品質問題', en: 'the quality problem' },
  size: { 'zh-CN': '尺码不合适的事', 'zh-TW': '尺碼不合的事', en: 'the size' },
  flaw: { 'zh-CN': '那处瑕疵', 'zh-TW': '那處瑕疵', en: 'the flaw' },
  wrongItem: { 'zh-CN': '发错款的事', 'zh-TW': '寄錯款的事', en: 'the wrong piece we sent' },
  wrongCount: { 'zh-CN': '数量不对的事', 'zh-TW': '數量不對的事', en: 'the wrong number of pieces' },
  colour: { 'zh-CN': '颜色有差别的事', 'zh-TW': '顏色有落差的事', en: 'the colour' },
  unlikePicture: {
    'zh-CN': '和图片不一样的事',
    'zh-TW': '和圖片不一樣的事',
    en: 'the difference from the picture',
  },
  outOfStock: { 'zh-CN': '缺货的事', 'zh-TW': '缺貨的事', en: 'the piece being out of stock' },
  misled: {
    'zh-CN': '买之前没跟您讲清楚的事',
    'zh-TW': '買之前沒跟您講清楚的事',
    en: 'what you were told before buying',
  },
  slowAftersales: { 'zh-CN': '处理得太慢的事', 'zh-TW': '處理太慢的事', en: 'how long this has taken' },
  presalesAttitude: {
    'zh-CN': '买的时候接待不周的事',
    'zh-TW': '購買時接待不周的事',
    en: 'how you were treated when buying',
  },
  aftersalesAttitude: {
    'zh-CN': '售后接待不周的事',
    'zh-TW': '售後接待不周的事',
    en: 'how you were treated afterwards',
  },
  late: { 'zh-CN': '包裹迟迟没到的事', 'zh-TW': '包裹遲遲沒到的事', en: 'the late parcel' },
  lost: { 'zh-CN': '包裹丢了的事', 'zh-TW': '包裹遺失的事', en: 'the lost parcel' },
  wrongCourier: {
    'zh-CN': '没按您指定的快递发的事',
    'zh-TW': '沒照您指定的物流寄的事',
    en: 'the courier you had not asked for',
  },
  courierManners: {
    'zh-CN': '送货时让您不舒服的事',
    'zh-TW': '送貨時讓您不舒服的事',
    en: 'how the courier treated you',
  },
  within7Days: { 'zh-CN': '七天内退换的事', 'zh-TW': '七天內退換的事', en: 'your return within seven days' },
  past7Days: {
    'zh-CN': '过了七天想退换的事',
    'zh-TW': '過了七天想退換的事',
    en: 'your return after the seven days',
  },
  refundAfterShipping: {
    'zh-CN': '发货后退款的事',
    'zh-TW': '出貨後退款的事',
    en: 'the refund after shipping',
  },
  refundBeforeShipping: {
    'zh-CN': '发货前退款的事',
    'zh-TW': '出貨前退款的事',
    en: 'the refund before shipping',
  },
  changeDelivery: { 'zh-CN': '改收货信息的事', 'zh-TW': '改收件資料的事', en: 'the new delivery details' },
  wrongAddress: { 'zh-CN': '收货地址的事', 'zh-TW': '收件地址的事', en: 'the delivery address' },
  away: {
    'zh-CN': '您暂时不方便收货的事',
    'zh-TW': '您暫時不方便收貨的事',
    en: 'the delivery while you are away',
  },
  repair: { 'zh-CN': '维修的事', 'zh-TW': '維修的事', en: 'the repair' },
  guarantee: { 'zh-CN': '三包保修的事', 'zh-TW': '保固的事', en: 'the guarantee' },
  spareParts: { 'zh-CN': '要配件的事', 'zh-TW': '要配件的事', en: 'the spare part' },
  guidance: { 'zh-CN': '怎么用的事', 'zh-TW': '使用上的疑問', en: 'how to use it' },
  installation: { 'zh-CN': '安装的事', 'zh-TW': '安裝的事', en: 'the installation' },
  enquiry: { 'zh-CN': '您问的事', 'zh-TW': '您詢問的事', en: 'your question' },
}

/** Fits after 您想要, 您希望, "you would like". Null where nobody has said it yet. */
export const SPOKEN_WISHES: Readonly<Record<WishId, Text | null>> = {
  refund: { 'zh-CN': '退货退款', 'zh-TW': '退貨退款', en: 'to return it and have your money back' },
  exchange: { 'zh-CN': '换货', 'zh-TW': '換貨', en: 'to exchange it' },
  resend: { 'zh-CN': '补发', 'zh-TW': '補寄', en: 'to have it sent again' },
  repair: { 'zh-CN': '修好', 'zh-TW': '修好', en: 'to have it repaired' },
  compensation: { 'zh-CN': '有个补偿', 'zh-TW': '有個補償', en: 'to be compensated' },
  refundOnly: { 'zh-CN': '退款', 'zh-TW': '退款', en: 'to have your money back' },
  explanation: { 'zh-CN': '听个明白', 'zh-TW': '聽個明白', en: 'to know what happened' },
  other: null,
}

/** A rest of days as it is said: the last day has no number. */
export const SPOKEN_DAYS: Readonly<Record<'last' | 'one' | 'many', Text>> = {
  last: { 'zh-CN': '最后一天', 'zh-TW': '最後一天', en: 'just today' },
  one: { 'zh-CN': '1 天', 'zh-TW': '1 天', en: '1 day' },
  many: { 'zh-CN': '天', 'zh-TW': '天', en: 'days' },
}
