// How a case ends. One of them is needed to close it (R9, R80).
import type { Text } from './languages'

export const OUTCOMES = [
  { id: 'refunded', text: { 'zh-CN': '已退款', 'zh-TW': '已退款', en: 'Refunded' } },
  { id: 'exchanged', text: { 'zh-CN': '已换货', 'zh-TW': '已換貨', en: 'Exchanged' } },
  { id: 'resent', text: { 'zh-CN': '已补发', 'zh-TW': '已補寄', en: 'Sent again' } },
  { id: 'repaired', text: { 'zh-CN': '已修好', 'zh-TW': '已修好', en: 'Repaired' } },
  { id: 'compensated', text: { 'zh-CN': '已补偿', 'zh-TW': '已補償', en: 'Compensated' } },
  { id: 'explained', text: { 'zh-CN': '已说明', 'zh-TW': '已說明', en: 'Explained' } },
  { id: 'declined', text: { 'zh-CN': '已婉拒', 'zh-TW': '已婉拒', en: 'Declined' } },
  { id: 'withdrawn', text: { 'zh-CN': '客户撤回', 'zh-TW': '客戶撤回', en: 'Withdrawn by the customer' } },
  { id: 'merged', text: { 'zh-CN': '已并入别的单', 'zh-TW': '已併入他單', en: 'Merged into another case' } },
  { id: 'other', text: { 'zh-CN': '其他', 'zh-TW': '其他', en: 'Something else' } },
] as const satisfies readonly { id: string; text: Text }[]

export type OutcomeId = (typeof OUTCOMES)[number]['id']
export const OUTCOME_IDS = OUTCOMES.map(outcome => outcome.id) as [OutcomeId, ...OutcomeId[]]

/** A request is declined by its own rule only, which asks for ground, proof and approval (R79), and merging has its own: choices just where they were made. */
export function choosableOutcomes(current: OutcomeId | null): readonly (typeof OUTCOMES)[number][] {
  return OUTCOMES.filter(({ id }) => (id !== 'declined' && id !== 'merged') || current === id)
}

/** He got what he came for, or an answer: afterwards somebody asks whether all is well. */
export const isServed = (id: OutcomeId): boolean => !['declined', 'withdrawn', 'merged'].includes(id)
