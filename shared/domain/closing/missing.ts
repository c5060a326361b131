// What is missing before a case is settled, and before it is closed; and what the manager may leave open (R80, N3, N9).
import type { TellingWayId } from '../../catalog/channels'
import type { OutcomeId } from '../../catalog/outcomes'
import type { Case } from '../../model/case'
import type { PromiseId } from '../../model/ids'
import { type Refusal, type RefusalCode, refuse } from '../../model/refusal'
import type { CaseView } from '../../model/views'
import { openPromises } from '../deadlines'
import { treatmentBeforeClosing, treatmentBeforeSettling } from '../treatment/missing'
import { type TreatedCase, treatedCase } from '../treatment/playbook'
import { type GoodsFacts, unsettledGoods } from './unsettledGoods'
import { emptyOutcome, undecidedPlatform, unsettledMoney } from './unsettledMoney'

/** What decides whether a case may be closed: the stored case has it; of its view, `closingFacts` makes it. */
export type ClosingFacts = TreatedCase & GoodsFacts & Pick<Case, 'outcome' | 'told' | 'platform'>

export function closingFacts(view: CaseView): ClosingFacts {
  const { card, told, settlement, treatment } = view
  const { decline } = treatment
  return { ...treatedCase(view), ...settlement, decline, outcome: card.outcome, told }
}

/** What the clerk brings along when she closes a case. */
export type ClosingWords = {
  readonly outcome: OutcomeId | null
  readonly toldHow: TellingWayId | null
  /** Promises that this very closing fulfils. */
  readonly fulfil: readonly PromiseId[]
}

/** Before money and goods count as gone: asked, confirmed, every piece and every sum in its place. */
export function missingForSettling(record: ClosingFacts): readonly Refusal[] {
  return [
    ...unsettledGoods(record),
    ...unsettledMoney(record),
    ...emptyOutcome(record, record.outcome),
    ...treatmentBeforeSettling(record),
  ]
}

function missingOutcome(record: ClosingFacts, outcome: OutcomeId | null): readonly Refusal[] {
  // Merging has a rule of its own: nobody chooses it here.
  if (outcome === null || outcome === 'merged') return [refuse('outcome-missing', 'outcome')]
  const isUndeclined = outcome === 'declined' && record.outcome !== 'declined'
  return isUndeclined ? [refuse('decline-missing', 'outcome')] : []
}

/** Everything that is still missing before the case may be closed. An empty list means: close it. */
export function missingForClosing(record: ClosingFacts, input: ClosingWords): readonly Refusal[] {
  const outcome = input.outcome ?? record.outcome
  const missing: Refusal[] = [
    ...missingOutcome(record, outcome),
    ...unsettledGoods(record),
    ...unsettledMoney(record),
    ...emptyOutcome(record, outcome),
    ...undecidedPlatform(record),
  ]
  // He must have been told of this outcome, not of another one.
  const wasTold = record.told !== null && record.outcome !== null && record.outcome === outcome
  if (!wasTold && input.toldHow === null) missing.push(refuse('told-missing', 'toldHow'))
  const open = openPromises(record).filter(promise => !input.fulfil.includes(promise.id))
  if (open.length > 0) missing.push(refuse('promise-open', 'fulfil', { count: open.length }))
  // Closing it by telling him is telling him.
  const events = input.toldHow === null ? record.events : [...record.events, { kind: 'told' } as const]
  return [...missing, ...treatmentBeforeClosing({ ...record, events }, outcome)]
}

/**
 * What the manager may leave open, with her reason: things that hang on others or cannot be had any more. A customer who
 * cannot be reached, a piece that never comes back, money that went another way. All else is in our own hands, takes one
 * true word, and would hang in the air in a closed case where nobody looks for it: how it ended and on what ground (N8),
 * what the platform said (R11), a piece that lies here (N9), a sum to be paid (pay or void it), a piece to be sent (send or
 * cancel it).
 */
const MAY_WAIT: readonly RefusalCode[] = [
  'goods-at-supplier',
  'goods-not-back',
  'loan-out',
  'money-missing',
  'out-missing',
  'told-missing',
  'promise-open',
  'step-open',
  'confirm-open',
]

export const mayWait = ({ code }: Refusal): boolean => MAY_WAIT.includes(code)
