// Money of a case: what it is for, from whom to whom, and by which way it goes (R40, R66, R70–R74, R130).
import type { Text } from './languages'

export const PARTIES = [
  { id: 'shop', text: { 'zh-CN': '店里', 'zh-TW': '本店', en: 'The shop' } },
  { id: 'customer', text: { 'zh-CN': '客户', 'zh-TW': '客戶', en: 'The customer' } },
  { id: 'courier', text: { 'zh-CN': '快递', 'zh-TW': '物流', en: 'The courier' } },
  { id: 'supplier', text: { 'zh-CN': '厂家', 'zh-TW': '廠商', en: 'The supplier' } },
] as const satisfies readonly { id: string; text: Text }[]
export type PartyId = (typeof PARTIES)[number]['id']
export const PARTY_IDS = PARTIES.map(party => party.id) as [PartyId, ...PartyId[]]

type Kind = {
  readonly id: string
  readonly text: Text
  readonly payer: PartyId
  /** Null: nobody gets it, such as what the shop writes off. */
  readonly payee: PartyId | null
  /** What all rows of these kinds together pay never exceeds what the customer paid, unless the manager says so. */
  readonly isCapped: boolean
  /** Money in hand; a coupon or a gift is not. */
  readonly isCash: boolean
}

export const MONEY_KINDS = [
  {
    id: 'refund',
    payer: 'shop',
    payee: 'customer',
    isCapped: true,
    isCash: true,
    text: { 'zh-CN': '退款', 'zh-TW': '退款', en: 'Refund' },
  },
  {
    id: 'difference',
    payer: 'shop',
    payee: 'customer',
    isCapped: true,
    isCash: true,
    text: { 'zh-CN': '退差价', 'zh-TW': '退差價', en: 'Price difference' },
  },
  {
    id: 'compensation',
    payer: 'shop',
    payee: 'customer',
    isCapped: true,
    isCash: true,
    text: { 'zh-CN': '补偿', 'zh-TW': '補償', en: 'Compensation' },
  },
  {
    id: 'customerPays',
    payer: 'customer',
    payee: 'shop',
    isCapped: false,
    isCash: true,
    text: { 'zh-CN': '客户补差价', 'zh-TW': '客戶補差價', en: 'The customer pays' },
  },
  {
    id: 'freight',
    payer: 'shop',
    payee: 'customer',
    isCapped: false,
    isCash: true,
    text: { 'zh-CN': '运费', 'zh-TW': '運費', en: 'Freight' },
  },
  {
    id: 'coupon',
    payer: 'shop',
    payee: 'customer',
    isCapped: false,
    isCash: false,
    text: { 'zh-CN': '优惠券', 'zh-TW': '優惠券', en: 'Coupon' },
  },
  {
    id: 'gift',
    payer: 'shop',
    payee: 'customer',
    isCapped: false,
    isCash: false,
    text: { 'zh-CN': '赠品', 'zh-TW': '贈品', en: 'Gift' },
  },
  {
    id: 'writeOff',
    payer: 'shop',
    payee: null,
    isCapped: false,
    isCash: false,
    text: { 'zh-CN': '店里认亏', 'zh-TW': '本店認列', en: 'Written off' },
  },
  {
    id: 'recovered',
    payer: 'courier',
    payee: 'shop',
    isCapped: false,
    isCash: true,
    text: { 'zh-CN': '追回', 'zh-TW': '追回', en: 'Recovered' },
  },
] as const satisfies readonly Kind[]
export type MoneyKindId = (typeof MONEY_KINDS)[number]['id']
export const MONEY_KIND_IDS = MONEY_KINDS.map(kind => kind.id) as [MoneyKindId, ...MoneyKindId[]]

export function moneyKind(id: MoneyKindId): Kind & { readonly id: MoneyKindId } {
  return MONEY_KINDS.find(kind => kind.id === id) as Kind & { readonly id: MoneyKindId }
}

/** Out of the shop's purse or into it; null for what passes it by, such as freight that the customer pays the courier. */
export function directionOf({
  payer,
  payee,
}: {
  readonly payer: PartyId
  readonly payee: PartyId | null
}): 'out' | 'in' | null {
  if (payee === 'shop') return 'in'
  return payer === 'shop' && payee !== null ? 'out' : null
}

/** By digit: the first is key 1. */
export const MONEY_METHODS = [
  { id: 'cash', text: { 'zh-CN': '现金', 'zh-TW': '現金', en: 'Cash' } },
  { id: 'wechat', text: { 'zh-CN': '微信', 'zh-TW': '微信', en: 'WeChat' } },
  { id: 'alipay', text: { 'zh-CN': '支付宝', 'zh-TW': '支付寶', en: 'Alipay' } },
  { id: 'platform', text: { 'zh-CN': '平台原路', 'zh-TW': '平台原路', en: 'Through the platform' } },
  { id: 'transfer', text: { 'zh-CN': '转账', 'zh-TW': '轉帳', en: 'Bank transfer' } },
  { id: 'goods', text: { 'zh-CN': '券或实物', 'zh-TW': '券或實物', en: 'Coupon or goods' } },
] as const satisfies readonly { id: string; text: Text }[]
export type MoneyMethodId = (typeof MONEY_METHODS)[number]['id']
export const MONEY_METHOD_IDS = MONEY_METHODS.map(item => item.id) as [MoneyMethodId, ...MoneyMethodId[]]

/** Planned, then paid; or void with its reason. Never deleted. */
export const MONEY_STATES = [
  { id: 'planned', text: { 'zh-CN': '待付', 'zh-TW': '待付', en: 'To pay' } },
  { id: 'paid', text: { 'zh-CN': '已付', 'zh-TW': '已付', en: 'Paid' } },
  { id: 'void', text: { 'zh-CN': '作废', 'zh-TW': '作廢', en: 'Void' } },
] as const satisfies readonly { id: string; text: Text }[]
export type MoneyStateId = (typeof MONEY_STATES)[number]['id']
export const MONEY_STATE_IDS = MONEY_STATES.map(state => state.id) as [MoneyStateId, ...MoneyStateId[]]
