// Facts of the policy table in words, for a sentence that shows what a row applies to.
import type { Fact, Facts } from '../text'

export const policyFacts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nature: {
    defect: '质量有问题',
    mismatch: '跟买的不一样',
    delivery: '没送到',
    service: '服务不周',
    changedMind: '不想要了',
    request: '要帮忙',
  },
  soldVia: { online: '网店买的', counter: '店里买的', elsewhere: '别家买的' },
  scenario: { notShipped: '还没发货', inTransit: '在路上', received: '已收到' },
  liability: { shop: '店里的责任', customer: '客户的责任', courier: '快递的责任', supplier: '厂家的责任' },
  returnable: { true: '有七天无理由', false: '没有七天无理由' },
  resaleFit: { true: '不影响再卖', false: '影响再卖' },
  warranty: { true: '保修期内', false: '过了保修' },
  misused: { true: '使用不当', false: '没有使用不当' },
  paidFreight: { true: '客户付过运费', false: '包邮' },
}

/** `质量有问题、网店买的、已收到、第 3 天`: one example of the facts. */
export function exampleText(facts: Facts): string {
  const parts = Object.entries(policyFacts).map(([name, texts]) => texts[String(facts[name])] ?? '')
  if (facts.scenario === 'received') parts.push(`收到第 ${facts.days} 天`)
  return parts.filter(Boolean).join('、')
}

/** A row by its name in the table. */
export function rowName(row: Fact | undefined): string {
  return row === undefined ? '这一条' : `“${row}”`
}
