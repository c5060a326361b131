// What went wrong: five groups, chosen by one digit, and their types, chosen by a second one (R8, R14, R15). Most used first.
import type { LiabilityId, NatureId } from './caseFacts'
import type { FlowId } from './flows'
import type { Text } from './languages'

export const ISSUE_GROUP_IDS = ['product', 'service', 'logistics', 'buyer', 'request'] as const
export type IssueGroupId = (typeof ISSUE_GROUP_IDS)[number]

type IssueGroup = { readonly id: IssueGroupId; readonly text: Text }

/** In the order of their digit: the first group is key 1. */
export const ISSUE_GROUPS: readonly IssueGroup[] = [
  { id: 'product', text: { 'zh-CN': '产品', 'zh-TW': '商品', en: 'Product' } },
  { id: 'service', text: { 'zh-CN': '服务', 'zh-TW': '服務', en: 'Service' } },
  { id: 'logistics', text: { 'zh-CN': '物流', 'zh-TW': '物流', en: 'Delivery' } },
  { id: 'buyer', text: { 'zh-CN': '买家', 'zh-TW': '買家', en: 'Buyer' } },
  { id: 'request', text: { 'zh-CN': '服务请求', 'zh-TW': '服務需求', en: 'Service request' } },
]

/** `nature` says that this detail makes it a defect or a mismatch, whatever the type is. */
type SubTag = { readonly id: string; readonly text: Text; readonly nature?: NatureId }

/** What holds for a type until somebody knows better. */
type IssueDefaults = {
  readonly nature: NatureId
  readonly liability: LiabilityId
  /** The course a case of this type usually takes. */
  readonly flow: FlowId
  /** Hours until the next word to the customer, the end of this shop day, or null for the shop's own usual time. */
  readonly promise: number | 'sameDay' | null
}

type IssueTypeEntry = {
  readonly id: string
  readonly group: IssueGroupId
  readonly source: string
  readonly defaults: IssueDefaults
  readonly text: Text
  /** Words a clerk may type instead of the two digits. */
  readonly keywords: readonly string[]
  readonly subTags?: readonly SubTag[]
}

/** Within a group, the order is the order of the second digit: the first type is key 1. */
export const ISSUE_TYPES = [
  {
    id: 'quality',
    defaults: { nature: 'defect', liability: 'shop', flow: 'exchange', promise: null },
    group: 'product',
    source: 'R14.1',
    text: { 'zh-CN': '质量问题', 'zh-TW': '品質問題', en: 'Quality defect' },
    keywords: ['质量', '坏了', '开胶', '断', '掉色', '起球', '不能用', 'broken', 'defect'],
    subTags: [
      { id: 'damaged', text: { 'zh-CN': '破损', 'zh-TW': '破損', en: 'Damaged' } },
      { id: 'malfunction', text: { 'zh-CN': '功能故障', 'zh-TW': '功能故障', en: 'Does not work' } },
    ],
  },
  {
    id: 'size',
    defaults: { nature: 'changedMind', liability: 'customer', flow: 'exchange', promise: null },
    group: 'product',
    source: 'R14.3',
    text: { 'zh-CN': '尺码不合', 'zh-TW': '尺碼不合', en: 'Size problem' },
    keywords: ['尺码', '码数', '大了', '小了', '挤脚', '偏大', '偏小', 'size'],
    subTags: [
      {
        id: 'sizeNotAsMarked',
        nature: 'mismatch',
        text: { 'zh-CN': '与标注尺寸不符', 'zh-TW': '與標示尺寸不符', en: 'Not the marked size' },
      },
    ],
  },
  {
    id: 'flaw',
    defaults: { nature: 'defect', liability: 'shop', flow: 'exchange', promise: null },
    group: 'product',
    source: 'R14.4',
    text: { 'zh-CN': '瑕疵', 'zh-TW': '瑕疵', en: 'Flaw or blemish' },
    keywords: ['瑕疵', '线头', '划痕', '脏', '污渍', '破洞', 'flaw', 'dirty'],
    subTags: [
      { id: 'dirty', text: { 'zh-CN': '脏污', 'zh-TW': '髒污', en: 'Dirty' } },
      { id: 'scratched', text: { 'zh-CN': '划痕', 'zh-TW': '刮痕', en: 'Scratched' } },
    ],
  },
  {
    id: 'wrongItem',
    defaults: { nature: 'mismatch', liability: 'shop', flow: 'exchange', promise: 'sameDay' },
    group: 'product',
    source: 'R14.5',
    text: { 'zh-CN': '发错款', 'zh-TW': '寄錯款', en: 'Wrong item sent' },
    keywords: ['发错', '错款', '错色', '拿错', 'wrong'],
  },
  {
    id: 'wrongCount',
    defaults: { nature: 'mismatch', liability: 'shop', flow: 'resend', promise: null },
    group: 'product',
    source: 'R14.6',
    text: { 'zh-CN': '多发漏发', 'zh-TW': '多寄漏寄', en: 'Too many or missing' },
    keywords: ['少发', '漏发', '多发', '少一', '缺件', 'missing'],
  },
  {
    id: 'colour',
    defaults: { nature: 'mismatch', liability: 'shop', flow: 'compensate', promise: null },
    group: 'product',
    source: 'R14.2',
    text: { 'zh-CN': '色差', 'zh-TW': '色差', en: 'Colour difference' },
    keywords: ['色差', '颜色', 'colour', 'color'],
  },
  {
    id: 'unlikePicture',
    defaults: { nature: 'mismatch', liability: 'shop', flow: 'compensate', promise: null },
    group: 'product',
    source: 'R14.7',
    text: { 'zh-CN': '图片不符', 'zh-TW': '與圖片不符', en: 'Not as pictured' },
    keywords: ['不符', '图片', '跟图', '不一样', 'picture'],
    subTags: [
      {
        id: 'veryDifferent',
        text: { 'zh-CN': '与图片相差很大', 'zh-TW': '與圖片相差很大', en: 'Very unlike the picture' },
      },
      {
        id: 'materialNotAsDescribed',
        text: { 'zh-CN': '材质与描述不符', 'zh-TW': '材質與描述不符', en: 'Material not as described' },
      },
    ],
  },
  {
    id: 'outOfStock',
    defaults: { nature: 'delivery', liability: 'shop', flow: 'refundUnshipped', promise: null },
    group: 'product',
    source: 'R14.8',
    text: { 'zh-CN': '缺货', 'zh-TW': '缺貨', en: 'Out of stock' },
    keywords: ['缺货', '没货', '断货', 'stock'],
  },
  {
    id: 'misled',
    defaults: { nature: 'mismatch', liability: 'shop', flow: 'listen', promise: 4 },
    group: 'service',
    source: 'R14.10',
    text: { 'zh-CN': '售前误导', 'zh-TW': '售前誤導', en: 'Misled before buying' },
    keywords: ['误导', '说好', '骗', 'misled'],
  },
  {
    id: 'slowAftersales',
    defaults: { nature: 'service', liability: 'shop', flow: 'listen', promise: 4 },
    group: 'service',
    source: 'R14.12',
    text: { 'zh-CN': '售后处理慢', 'zh-TW': '售後處理慢', en: 'Handled too slowly' },
    keywords: ['太慢', '一直没', '没人管', 'slow'],
  },
  {
    id: 'presalesAttitude',
    defaults: { nature: 'service', liability: 'shop', flow: 'listen', promise: 4 },
    group: 'service',
    source: 'R14.9',
    text: { 'zh-CN': '售前态度', 'zh-TW': '售前態度', en: 'Attitude before buying' },
    keywords: ['售前态度', '导购', 'rude'],
  },
  {
    id: 'aftersalesAttitude',
    defaults: { nature: 'service', liability: 'shop', flow: 'listen', promise: 4 },
    group: 'service',
    source: 'R14.11',
    text: { 'zh-CN': '售后态度', 'zh-TW': '售後態度', en: 'Attitude after buying' },
    keywords: ['态度', '不耐烦', '凶', 'attitude'],
  },
  {
    id: 'late',
    defaults: { nature: 'delivery', liability: 'courier', flow: 'redirect', promise: null },
    group: 'logistics',
    source: 'R14.14',
    text: { 'zh-CN': '派送延迟', 'zh-TW': '配送延遲', en: 'Late delivery' },
    keywords: ['延迟', '还没到', '物流慢', '不更新', 'late'],
  },
  {
    id: 'lost',
    defaults: { nature: 'delivery', liability: 'courier', flow: 'resend', promise: null },
    group: 'logistics',
    source: 'R14.16',
    text: { 'zh-CN': '快递丢件', 'zh-TW': '包裹遺失', en: 'Parcel lost' },
    keywords: ['丢件', '丢了', '没收到', 'lost'],
  },
  {
    id: 'wrongCourier',
    defaults: { nature: 'delivery', liability: 'shop', flow: 'redirect', promise: null },
    group: 'logistics',
    source: 'R14.13',
    text: { 'zh-CN': '发错快递', 'zh-TW': '寄錯物流', en: 'Wrong courier' },
    keywords: ['发错快递', '指定快递', 'courier'],
  },
  {
    id: 'courierManners',
    defaults: { nature: 'delivery', liability: 'courier', flow: 'redirect', promise: null },
    group: 'logistics',
    source: 'R14.15',
    text: { 'zh-CN': '快递员态度', 'zh-TW': '配送員態度', en: 'Courier’s manners' },
    keywords: ['快递员', '不送上门', '放驿站', 'manners'],
  },
  {
    id: 'within7Days',
    defaults: { nature: 'changedMind', liability: 'customer', flow: 'return', promise: null },
    group: 'buyer',
    source: 'R14.22',
    text: { 'zh-CN': '7 天无理由', 'zh-TW': '7 天無理由', en: 'Within 7 days, no reason' },
    keywords: ['无理由', '七天', '7天', '不想要', '不喜欢', '7 days'],
  },
  {
    id: 'past7Days',
    defaults: { nature: 'changedMind', liability: 'customer', flow: 'compensate', promise: null },
    group: 'buyer',
    source: 'R14.23',
    text: { 'zh-CN': '超过 7 天', 'zh-TW': '超過 7 天', en: 'Past the 7 days' },
    keywords: ['超过7天', '过期', '超期', 'past'],
  },
  {
    id: 'refundAfterShipping',
    defaults: { nature: 'changedMind', liability: 'customer', flow: 'inTransit', promise: null },
    group: 'buyer',
    source: 'R14.19',
    text: { 'zh-CN': '发货后退款', 'zh-TW': '出貨後退款', en: 'Refund after shipping' },
    keywords: ['已发货', '发货后', 'after shipping'],
  },
  {
    id: 'refundBeforeShipping',
    defaults: { nature: 'changedMind', liability: 'customer', flow: 'refundUnshipped', promise: null },
    group: 'buyer',
    source: 'R14.18',
    text: { 'zh-CN': '未发货退款', 'zh-TW': '未出貨退款', en: 'Refund before shipping' },
    keywords: ['没发货', '未发货', '取消订单', 'cancel'],
  },
  {
    id: 'changeDelivery',
    defaults: { nature: 'request', liability: 'customer', flow: 'redirect', promise: null },
    group: 'buyer',
    source: 'R14.17',
    text: { 'zh-CN': '改收货信息', 'zh-TW': '改收件資料', en: 'Change delivery details' },
    keywords: ['改地址', '换地址', '改电话', 'address'],
  },
  {
    id: 'wrongAddress',
    defaults: { nature: 'request', liability: 'customer', flow: 'redirect', promise: null },
    group: 'buyer',
    source: 'R14.20',
    text: { 'zh-CN': '地址留错', 'zh-TW': '地址留錯', en: 'Wrong address left' },
    keywords: ['地址错', '留错', '写错'],
  },
  {
    id: 'away',
    defaults: { nature: 'request', liability: 'customer', flow: 'redirect', promise: null },
    group: 'buyer',
    source: 'R14.21',
    text: { 'zh-CN': '收件人不在', 'zh-TW': '收件人不在', en: 'Buyer is away' },
    keywords: ['出差', '不在家', '搬走', 'away'],
  },
  {
    id: 'repair',
    defaults: { nature: 'request', liability: 'unclear', flow: 'repair', promise: null },
    group: 'request',
    source: 'R8',
    text: { 'zh-CN': '维修', 'zh-TW': '維修', en: 'Repair' },
    keywords: ['维修', '修一下', '修理', '送修', 'repair'],
  },
  {
    id: 'guarantee',
    defaults: { nature: 'defect', liability: 'supplier', flow: 'repair', promise: null },
    group: 'request',
    source: 'R8',
    text: { 'zh-CN': '三包服务', 'zh-TW': '三包服務', en: 'Guarantee service' },
    keywords: ['三包', '保修', '包换', 'warranty'],
  },
  {
    id: 'spareParts',
    defaults: { nature: 'request', liability: 'unclear', flow: 'resend', promise: null },
    group: 'request',
    source: 'R8',
    text: { 'zh-CN': '配件', 'zh-TW': '配件', en: 'Spare parts' },
    keywords: ['配件', '零件', '鞋带', '扣子', 'parts'],
  },
  {
    id: 'guidance',
    defaults: { nature: 'request', liability: 'unclear', flow: 'listen', promise: null },
    group: 'request',
    source: 'R8',
    text: { 'zh-CN': '使用指导', 'zh-TW': '使用指導', en: 'How to use it' },
    keywords: ['怎么用', '不会用', '指导', 'how'],
  },
  {
    id: 'installation',
    defaults: { nature: 'request', liability: 'unclear', flow: 'listen', promise: null },
    group: 'request',
    source: 'R8',
    text: { 'zh-CN': '安装调试', 'zh-TW': '安裝調校', en: 'Installation' },
    keywords: ['安装', '调试', '组装', 'install'],
  },
  {
    id: 'enquiry',
    defaults: { nature: 'request', liability: 'unclear', flow: 'listen', promise: null },
    group: 'request',
    source: 'R8',
    text: { 'zh-CN': '咨询与意见', 'zh-TW': '諮詢與意見', en: 'Question or opinion' },
    keywords: ['咨询', '建议', '意见', '问一下', 'question'],
  },
] as const satisfies readonly IssueTypeEntry[]

export type IssueTypeId = (typeof ISSUE_TYPES)[number]['id']
export type IssueType = IssueTypeEntry & { readonly id: IssueTypeId }

export const ISSUE_TYPE_IDS = ISSUE_TYPES.map(type => type.id) as [IssueTypeId, ...IssueTypeId[]]

const byId = new Map<string, IssueType>(ISSUE_TYPES.map(type => [type.id, type]))

export function issueType(id: IssueTypeId): IssueType {
  // The id union and the map come from the same list.
  return byId.get(id) as IssueType
}

/** The types of one group in the order of their digit. */
export function issueTypesOf(group: IssueGroupId): readonly IssueType[] {
  return ISSUE_TYPES.filter(type => type.group === group)
}
