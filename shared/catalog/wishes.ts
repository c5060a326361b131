// What the customer wants, chosen by one digit: the first wish is key 1.
import type { Text } from './languages'

export const WISHES = [
  { id: 'refund', text: { 'zh-CN': '退货退款', 'zh-TW': '退貨退款', en: 'Return and refund' } },
  { id: 'exchange', text: { 'zh-CN': '换货', 'zh-TW': '換貨', en: 'Exchange' } },
  { id: 'resend', text: { 'zh-CN': '补发', 'zh-TW': '補寄', en: 'Send again' } },
  { id: 'repair', text: { 'zh-CN': '维修', 'zh-TW': '維修', en: 'Repair' } },
  { id: 'compensation', text: { 'zh-CN': '补偿', 'zh-TW': '補償', en: 'Compensation' } },
  { id: 'refundOnly', text: { 'zh-CN': '只退款', 'zh-TW': '只退款', en: 'Refund only' } },
  { id: 'explanation', text: { 'zh-CN': '要个说法', 'zh-TW': '要個說法', en: 'An explanation' } },
  { id: 'other', text: { 'zh-CN': '其他', 'zh-TW': '其他', en: 'Something else' } },
] as const satisfies readonly { id: string; text: Text }[]

export type WishId = (typeof WISHES)[number]['id']
export const WISH_IDS = WISHES.map(wish => wish.id) as [WishId, ...WishId[]]
