// How far a case has gone with the sales platform, and who decides (R11–R13).
import type { Text } from './languages'

/** In order: each is more formal than the one before. From `refundApplied` on, a result is needed before the case ends. */
export const SEVERITIES = [
  { id: 'talk', text: { 'zh-CN': '还在商量', 'zh-TW': '還在商量', en: 'Still talking' } },
  { id: 'refundApplied', text: { 'zh-CN': '已申请退款', 'zh-TW': '已申請退款', en: 'Refund requested' } },
  { id: 'rightsClaim', text: { 'zh-CN': '已发起维权', 'zh-TW': '已發起維權', en: 'Rights claim' } },
  { id: 'steppedIn', text: { 'zh-CN': '平台已介入', 'zh-TW': '平台已介入', en: 'Platform has stepped in' } },
] as const satisfies readonly { id: string; text: Text }[]
export type SeverityId = (typeof SEVERITIES)[number]['id']
export const SEVERITY_IDS = SEVERITIES.map(item => item.id) as [SeverityId, ...SeverityId[]]

/** What became of it. `closedForUs` is money that goes to the shop. */
export const PLATFORM_RESULTS = [
  { id: 'agreed', text: { 'zh-CN': '双方谈妥', 'zh-TW': '雙方談妥', en: 'Agreed between us' } },
  { id: 'refund', text: { 'zh-CN': '判退款', 'zh-TW': '判退款', en: 'Refund decided' } },
  { id: 'noRefund', text: { 'zh-CN': '判不退', 'zh-TW': '判不退', en: 'No refund decided' } },
  { id: 'shared', text: { 'zh-CN': '各担一部分', 'zh-TW': '各擔一部分', en: 'Shared' } },
  { id: 'withdrawn', text: { 'zh-CN': '客户撤销', 'zh-TW': '客戶撤銷', en: 'Withdrawn by the customer' } },
] as const satisfies readonly { id: string; text: Text }[]
export type PlatformResultId = (typeof PLATFORM_RESULTS)[number]['id']
export const PLATFORM_RESULT_IDS = PLATFORM_RESULTS.map(item => item.id) as [
  PlatformResultId,
  ...PlatformResultId[],
]

/** Who looks after a hard case (R13): going up needs a reason. */
export const LEVELS = [
  { id: 1, text: { 'zh-CN': '一级：柜台', 'zh-TW': '一級：櫃台', en: 'Level 1: counter' } },
  { id: 2, text: { 'zh-CN': '二级：售后', 'zh-TW': '二級：售後', en: 'Level 2: after-sales' } },
  { id: 3, text: { 'zh-CN': '三级：店长', 'zh-TW': '三級：店長', en: 'Level 3: manager' } },
] as const satisfies readonly { id: number; text: Text }[]
export type LevelId = (typeof LEVELS)[number]['id']
