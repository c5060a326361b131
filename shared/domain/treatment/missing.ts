// What the treatment of a case still lacks before money or goods move, and before it is closed (R30, R80).
import type { OutcomeId } from '../../catalog/outcomes'
import type { PlaybookStep } from '../../catalog/playbooks/types'
import { type Refusal, refuse } from '../../model/refusal'
import { missingConfirmations, movesGoodsOrMoney } from './confirmations'
import { missingRequired, type TreatedCase } from './playbook'

const openSteps = (steps: readonly PlaybookStep[]): Refusal[] =>
  steps.length === 0
    ? []
    : [refuse('step-open', 'steps', { count: steps.length, keys: steps.map(({ key }) => key).join(',') })]

function openConfirmations(record: TreatedCase, outcome: OutcomeId | null): Refusal[] {
  if (!movesGoodsOrMoney(record.wish, outcome)) return []
  const { length: count } = missingConfirmations(record)
  return count === 0 ? [] : [refuse('confirm-open', 'confirmed', { count })]
}

/** Before goods or money go: all seven confirmed, and what must come first was done (the warehouse stopped, R30). */
export function treatmentBeforeSettling(
  record: TreatedCase & { readonly outcome: OutcomeId | null },
): readonly Refusal[] {
  const first = missingRequired(record).filter(({ beforeSettling }) => beforeSettling === true)
  return [...openSteps(first), ...openConfirmations(record, record.outcome)]
}

/** The way that the playbook asks for was not gone: the customer took it back, or we could not do what he wanted. */
const ENDED_EARLY: readonly OutcomeId[] = ['withdrawn', 'declined']

/** Before the case ends with this outcome. */
export function treatmentBeforeClosing(record: TreatedCase, outcome: OutcomeId | null): readonly Refusal[] {
  const isEarly = outcome !== null && ENDED_EARLY.includes(outcome)
  return [...(isEarly ? [] : openSteps(missingRequired(record))), ...openConfirmations(record, outcome)]
}
