// The ten courses that a case can take (R30–R44, R112): each a row of stages, worked off in order.
import type { Text } from './languages'
import type { StageId } from './stages'

/** One stage of a flow. The same id in two flows is the same work: what was done carries over. */
export type FlowStage = {
  readonly id: string
  /** Where it belongs on the spine of six steps (R9). */
  readonly spine: StageId
  readonly text: Text
}
type Flow = { readonly id: string; readonly text: Text; readonly stages: readonly FlowStage[] }

export const FLOWS = [
  {
    id: 'refundUnshipped',
    text: { 'zh-CN': '未发货退款', 'zh-TW': '未出貨退款', en: 'Refund before shipping' },
    stages: [],
  },
  { id: 'inTransit', text: { 'zh-CN': '在途', 'zh-TW': '運送中', en: 'On the way' }, stages: [] },
  { id: 'return', text: { 'zh-CN': '退货退款', 'zh-TW': '退貨退款', en: 'Return' }, stages: [] },
  { id: 'exchange', text: { 'zh-CN': '换货', 'zh-TW': '換貨', en: 'Exchange' }, stages: [] },
  { id: 'resend', text: { 'zh-CN': '补发', 'zh-TW': '補寄', en: 'Send again' }, stages: [] },
  {
    id: 'compensate',
    text: { 'zh-CN': '补偿或差价', 'zh-TW': '補償或差價', en: 'Compensation' },
    stages: [],
  },
  { id: 'repair', text: { 'zh-CN': '送修', 'zh-TW': '送修', en: 'Repair' }, stages: [] },
  { id: 'listen', text: { 'zh-CN': '投诉解释', 'zh-TW': '投訴說明', en: 'Complaint' }, stages: [] },
  { id: 'decline', text: { 'zh-CN': '婉拒', 'zh-TW': '婉拒', en: 'Decline' }, stages: [] },
  {
    id: 'redirect',
    text: { 'zh-CN': '改资料改派', 'zh-TW': '改資料改派', en: 'New delivery data' },
    stages: [],
  },
] as const satisfies readonly Flow[]

export type FlowId = (typeof FLOWS)[number]['id']
export const FLOW_IDS = FLOWS.map(flow => flow.id) as [FlowId, ...FlowId[]]

export function flow(id: FlowId): Flow & { readonly id: FlowId } {
  return FLOWS.find(entry => entry.id === id) as Flow & { readonly id: FlowId }
}
