// Facts of the policy table in words, for a sentence that shows what a row applies to.
import type { Fact, Facts } from '../text'

export const policyFacts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nature: {
    defect: '品質有問題',
    mismatch: '與購買的不同',
    delivery: '沒送到',
    service: '服務不周',
    changedMind: '不想要了',
    request: '需要協助',
  },
  soldVia: { online: '網店買的', counter: '門市買的', elsewhere: '別家買的' },
  scenario: { notShipped: '還沒出貨', inTransit: '運送中', received: '已收到' },
  liability: { shop: '本店的責任', customer: '客戶的責任', courier: '物流的責任', supplier: '廠商的責任' },
  returnable: { true: '有七天鑑賞期', false: '沒有七天鑑賞期' },
  resaleFit: { true: '不影響再次銷售', false: '影響再次銷售' },
  warranty: { true: '保固期內', false: '已過保固' },
  misused: { true: '使用不當', false: '沒有使用不當' },
  paidFreight: { true: '客戶付過運費', false: '免運' },
}

/** One example of the facts, as a list. */
export function exampleText(facts: Facts): string {
  const parts = Object.entries(policyFacts).map(([name, texts]) => texts[String(facts[name])] ?? '')
  if (facts.scenario === 'received') parts.push(`收到第 ${facts.days} 天`)
  return parts.filter(Boolean).join('、')
}

/** A row by its name in the table. */
export function rowName(row: Fact | undefined): string {
  return row === undefined ? '這一條' : `「${row}」`
}
