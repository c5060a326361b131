// Follow-ups that make themselves (N5, R112, R142): when each begins, and after how long somebody thinks of the customer.
// The shop switches them on and off and sets its own times; a follow-up that was made can be moved or dropped by hand.
import type { Language } from './languages'

/** Made on the case itself, as a reminder. */
export const REMINDER_RULE_IDS = ['keepWarm', 'collect', 'coolOff', 'afterDelivery'] as const
/** Lives on when the case is closed. */
export const CARE_RULE_IDS = ['satisfaction'] as const

export const FOLLOW_UP_RULE_IDS = [...REMINDER_RULE_IDS, ...CARE_RULE_IDS] as const
export type ReminderRuleId = (typeof REMINDER_RULE_IDS)[number]
export type CareRuleId = (typeof CARE_RULE_IDS)[number]
export type FollowUpRuleId = (typeof FOLLOW_UP_RULE_IDS)[number]

type FollowUpRule = {
  readonly id: FollowUpRuleId
  /** What its times count: days come due at the opening of an open day, minutes within opening hours. */
  readonly unit: 'days' | 'minutes'
  readonly after: readonly number[]
  readonly isOn: boolean
  readonly name: Readonly<Record<Language, string>>
  /** When it begins, for the settings. */
  readonly begins: Readonly<Record<Language, string>>
}

export const FOLLOW_UP_RULES = [
  {
    id: 'keepWarm',
    unit: 'days',
    after: [3, 7, 10],
    isOn: true,
    name: { 'zh-CN': '没消息也报个信', 'zh-TW': '沒消息也報個信', en: 'A word without news' },
    begins: {
      'zh-CN': '东西送去厂家以后',
      'zh-TW': '東西送去廠商以後',
      en: 'Once a piece has gone to the supplier',
    },
  },
  {
    id: 'collect',
    unit: 'days',
    after: [3, 7, 14],
    isOn: true,
    name: { 'zh-CN': '提醒来取', 'zh-TW': '提醒來取', en: 'Waiting to be collected' },
    begins: {
      'zh-CN': '东西备好、等客户来取以后',
      'zh-TW': '東西備好、等客人來取以後',
      en: 'Once a piece lies ready for the customer',
    },
  },
  {
    id: 'coolOff',
    unit: 'minutes',
    after: [30],
    isOn: true,
    name: { 'zh-CN': '冷静后回电', 'zh-TW': '冷靜後回電', en: 'Call when heads are cool' },
    begins: {
      'zh-CN': '一场争执记录结束以后',
      'zh-TW': '一場爭執記錄結束以後',
      en: 'Once the record of a heated talk has ended',
    },
  },
  {
    id: 'afterDelivery',
    unit: 'days',
    after: [1],
    isOn: true,
    name: { 'zh-CN': '收到后问一声', 'zh-TW': '收到後問一聲', en: 'Ask once it has arrived' },
    begins: {
      'zh-CN': '补发或换货的新货签收以后',
      'zh-TW': '補寄或換貨的新貨簽收以後',
      en: 'Once the new piece has been delivered',
    },
  },
  {
    id: 'satisfaction',
    unit: 'days',
    after: [3],
    isOn: true,
    name: { 'zh-CN': '满意回访', 'zh-TW': '滿意度回訪', en: 'Is everything all right?' },
    begins: { 'zh-CN': '售后单完结以后', 'zh-TW': '售後單結案以後', en: 'Once a case is closed' },
  },
] as const satisfies readonly FollowUpRule[]

/** How far apart and how many: more would be a nuisance to the customer. */
export const FOLLOW_UP_TIMES = { most: 6, days: { min: 1, max: 90 }, minutes: { min: 5, max: 600 } } as const

export function followUpRule(id: FollowUpRuleId): FollowUpRule {
  const found = FOLLOW_UP_RULES.find(rule => rule.id === id)
  if (!found) throw new RangeError(`no such follow-up rule: ${id}`)
  return found
}
