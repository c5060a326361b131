// What decides what is right in a case: how it was sold, where the order stands, who is answerable, why (R9, R16, R17, R30–R37, R48, R74).
import type { Text } from './languages'

/** Where the piece was bought: distance sales have rights that a counter sale has not (R18, R73). */
export const SOLD_VIA = [
  { id: 'online', text: { 'zh-CN': '网店', 'zh-TW': '網店', en: 'Our online shop' } },
  { id: 'counter', text: { 'zh-CN': '店里', 'zh-TW': '門市', en: 'At our counter' } },
  { id: 'elsewhere', text: { 'zh-CN': '别家买的', 'zh-TW': '別家買的', en: 'Somewhere else' } },
] as const satisfies readonly { id: string; text: Text }[]
export type SoldViaId = (typeof SOLD_VIA)[number]['id']
export const SOLD_VIA_IDS = SOLD_VIA.map(item => item.id) as [SoldViaId, ...SoldViaId[]]

/** Where the order stands (R9, R30–R32). */
export const SCENARIOS = [
  { id: 'notShipped', text: { 'zh-CN': '还没发货', 'zh-TW': '還沒出貨', en: 'Not shipped yet' } },
  { id: 'inTransit', text: { 'zh-CN': '在路上', 'zh-TW': '運送中', en: 'In transit' } },
  { id: 'received', text: { 'zh-CN': '已收到', 'zh-TW': '已收到', en: 'Received' } },
] as const satisfies readonly { id: string; text: Text }[]
export type ScenarioId = (typeof SCENARIOS)[number]['id']
export const SCENARIO_IDS = SCENARIOS.map(item => item.id) as [ScenarioId, ...ScenarioId[]]

/** Who is answerable for it; `unclear` until somebody has looked. */
export const LIABILITIES = [
  { id: 'shop', text: { 'zh-CN': '店里', 'zh-TW': '本店', en: 'The shop' } },
  { id: 'customer', text: { 'zh-CN': '客户', 'zh-TW': '客戶', en: 'The customer' } },
  { id: 'courier', text: { 'zh-CN': '快递', 'zh-TW': '物流', en: 'The courier' } },
  { id: 'supplier', text: { 'zh-CN': '供应商', 'zh-TW': '供應商', en: 'The supplier' } },
  { id: 'unclear', text: { 'zh-CN': '还不清楚', 'zh-TW': '還不清楚', en: 'Not clear yet' } },
] as const satisfies readonly { id: string; text: Text }[]
export type LiabilityId = (typeof LIABILITIES)[number]['id']
export const LIABILITY_IDS = LIABILITIES.map(item => item.id) as [LiabilityId, ...LiabilityId[]]

/**
 * What kind of reason an issue type is by right. A defect or a mismatch is a reason to accept, never one to decline
 * (R47, R77); the default of each type stands in `issueTypes.ts`.
 */
export const NATURES = ['defect', 'mismatch', 'delivery', 'service', 'changedMind', 'request'] as const
export type NatureId = (typeof NATURES)[number]

/** Who pays for a way that goods travel (R74). */
export const PAYERS = [
  { id: 'shop', text: { 'zh-CN': '店里出', 'zh-TW': '本店負擔', en: 'The shop pays' } },
  { id: 'customer', text: { 'zh-CN': '客户出', 'zh-TW': '客戶負擔', en: 'The customer pays' } },
  { id: 'courier', text: { 'zh-CN': '快递出', 'zh-TW': '物流負擔', en: 'The courier pays' } },
  { id: 'supplier', text: { 'zh-CN': '供应商出', 'zh-TW': '供應商負擔', en: 'The supplier pays' } },
  { id: 'shared', text: { 'zh-CN': '各出一半', 'zh-TW': '各付一半', en: 'Half each' } },
] as const satisfies readonly { id: string; text: Text }[]
export type PayerId = (typeof PAYERS)[number]['id']
export const PAYER_IDS = PAYERS.map(item => item.id) as [PayerId, ...PayerId[]]
