// Where the built-in rows of the policy table come from. Compared with the law on the day named here; no legal advice.
import type { Text } from '../languages'

export const POLICY_CHECKED_ON = '2026-11-22'

export type PolicySourceId = 'defect' | 'sevenDays' | 'guarantee' | 'contract' | 'shop'

/** `isLaw` rows carry the day of the check; the rest is what the shop promises by itself. */
export const POLICY_SOURCES: Readonly<Record<PolicySourceId, { isLaw: boolean; text: Text }>> = {
  defect: {
    isLaw: true,
    text: {
      'zh-CN': '《消费者权益保护法》第二十四条',
      'zh-TW': '中國大陸《消費者權益保護法》第二十四條',
      en: 'Consumer protection law (China), Art. 24',
    },
  },
  sevenDays: {
    isLaw: true,
    text: {
      'zh-CN': '《消费者权益保护法》第二十五条（七天无理由）',
      'zh-TW': '中國大陸《消費者權益保護法》第二十五條（七天無理由）',
      en: 'Consumer protection law (China), Art. 25 (seven days, no reason needed)',
    },
  },
  guarantee: {
    isLaw: true,
    text: {
      'zh-CN': '《消费者权益保护法》第二十四条，三包规定',
      'zh-TW': '中國大陸《消費者權益保護法》第二十四條，三包規定',
      en: 'Consumer protection law (China), Art. 24, and the rules of the three guarantees',
    },
  },
  contract: {
    isLaw: true,
    text: {
      'zh-CN': '买卖合同：货送到客户手里之前由卖家负责',
      'zh-TW': '買賣契約：商品送到客戶手上之前由賣家負責',
      en: 'Contract of sale: the seller answers for the goods until they are delivered',
    },
  },
  shop: {
    isLaw: false,
    text: { 'zh-CN': '本店的规矩', 'zh-TW': '本店的規則', en: 'The shop’s own rule' },
  },
}
