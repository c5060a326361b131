// Facts of the policy table in words, for a sentence that shows what a row applies to.
import type { Fact, Facts } from '../text'

export const policyFacts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nature: {
    defect: 'a defect',
    mismatch: 'not what was bought',
    delivery: 'not delivered',
    service: 'poor service',
    changedMind: 'no longer wanted',
    request: 'a request',
  },
  soldVia: { online: 'bought online', counter: 'bought at the counter', elsewhere: 'bought elsewhere' },
  scenario: { notShipped: 'not shipped', inTransit: 'in transit', received: 'received' },
  liability: {
    shop: 'the shop is answerable',
    customer: 'the customer is answerable',
    courier: 'the courier is answerable',
    supplier: 'the supplier is answerable',
  },
  returnable: { true: 'with the seven days', false: 'without the seven days' },
  resaleFit: { true: 'fit to be sold again', false: 'not fit to be sold again' },
  warranty: { true: 'under warranty', false: 'out of warranty' },
  misused: { true: 'wrong use', false: 'no wrong use' },
  paidFreight: { true: 'freight paid by the customer', false: 'sent free' },
}

/** One example of the facts, as a list. */
export function exampleText(facts: Facts): string {
  const parts = Object.entries(policyFacts).map(([name, texts]) => texts[String(facts[name])] ?? '')
  if (facts.scenario === 'received') parts.push(`day ${facts.days} after receipt`)
  return parts.filter(Boolean).join(', ')
}

/** A row by its name in the table. */
export function rowName(row: Fact | undefined): string {
  return row === undefined ? 'this row' : `“${row}”`
}
