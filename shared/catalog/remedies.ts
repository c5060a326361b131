// What can be done for a customer (R30–R44): what he may demand, and what the shop may offer.
import type { Text } from './languages'

export const REMEDIES = [
  { id: 'refund', text: { 'zh-CN': '退款', 'zh-TW': '退款', en: 'Refund' } },
  { id: 'exchange', text: { 'zh-CN': '换货', 'zh-TW': '換貨', en: 'Exchange' } },
  { id: 'repair', text: { 'zh-CN': '维修', 'zh-TW': '維修', en: 'Repair' } },
  { id: 'resend', text: { 'zh-CN': '补发', 'zh-TW': '補寄', en: 'Send again' } },
  {
    id: 'partial',
    text: { 'zh-CN': '留货退一部分', 'zh-TW': '留貨退部分款', en: 'Keep it, part of the money back' },
  },
  { id: 'priceCut', text: { 'zh-CN': '补偿', 'zh-TW': '補償', en: 'Compensation' } },
  { id: 'redirect', text: { 'zh-CN': '改派送', 'zh-TW': '改配送', en: 'Redirect the parcel' } },
  { id: 'help', text: { 'zh-CN': '指导与配件', 'zh-TW': '指導與配件', en: 'Help and spare parts' } },
  { id: 'explain', text: { 'zh-CN': '说明道歉', 'zh-TW': '說明致歉', en: 'Explain and apologise' } },
] as const satisfies readonly { id: string; text: Text }[]

export type RemedyId = (typeof REMEDIES)[number]['id']
export const REMEDY_IDS = REMEDIES.map(remedy => remedy.id) as [RemedyId, ...RemedyId[]]
