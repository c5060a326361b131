// The six steps of every after-sales talk (R9), in order: the spine of a case and of what is said in it.
import type { Text } from './languages'

export const STAGES = [
  { id: 'contact', text: { 'zh-CN': '联系', 'zh-TW': '聯繫', en: 'Contact' } },
  { id: 'verify', text: { 'zh-CN': '核实', 'zh-TW': '核實', en: 'Verify' } },
  { id: 'soothe', text: { 'zh-CN': '安抚', 'zh-TW': '安撫', en: 'Soothe' } },
  { id: 'agree', text: { 'zh-CN': '商定', 'zh-TW': '商定', en: 'Agree' } },
  { id: 'followUp', text: { 'zh-CN': '跟进', 'zh-TW': '跟進', en: 'Follow up' } },
  { id: 'close', text: { 'zh-CN': '收尾', 'zh-TW': '收尾', en: 'Close' } },
] as const satisfies readonly { id: string; text: Text }[]

export type StageId = (typeof STAGES)[number]['id']
export const STAGE_IDS = STAGES.map(stage => stage.id) as [StageId, ...StageId[]]
