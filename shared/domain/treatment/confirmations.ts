// The seven confirmations of one case (R80): how each stands, and whether goods or money may move.
import { CONFIRMATIONS } from '../../catalog/confirmations'
import type { OutcomeId } from '../../catalog/outcomes'
import type { WishId } from '../../catalog/wishes'
import type { Case } from '../../model/case'
import type { StepMark } from '../../model/treatment'

type Confirmation = (typeof CONFIRMATIONS)[number]
export type ConfirmationItem = {
  readonly confirmation: Confirmation
  readonly state: 'open' | 'done' | 'skipped'
  readonly mark: StepMark | null
}

/** In order, with their marks. */
export function confirmationsOf(record: Pick<Case, 'confirmed'>): readonly ConfirmationItem[] {
  return CONFIRMATIONS.map(confirmation => {
    const mark = record.confirmed.find(({ key }) => key === confirmation.key) ?? null
    return { confirmation, state: mark?.state ?? 'open', mark }
  })
}

/** Neither ticked nor left out with a reason. */
export function missingConfirmations(record: Pick<Case, 'confirmed'>): readonly Confirmation[] {
  return confirmationsOf(record)
    .filter(({ state }) => state === 'open')
    .map(({ confirmation }) => confirmation)
}

const MOVING_WISHES: readonly WishId[] = ['refund', 'exchange', 'resend', 'refundOnly', 'compensation']
const MOVING_OUTCOMES: readonly OutcomeId[] = ['refunded', 'exchanged', 'resent', 'compensated']
/** Nothing left the shop: the customer took it back, or was told how things are. */
const STILL_OUTCOMES: readonly OutcomeId[] = ['withdrawn', 'explained', 'declined']

/** Goods or money move: by the outcome when it is known, otherwise by what the customer wants. */
export function movesGoodsOrMoney(wish: WishId, outcome: OutcomeId | null): boolean {
  if (outcome !== null && STILL_OUTCOMES.includes(outcome)) return false
  return (outcome !== null && MOVING_OUTCOMES.includes(outcome)) || MOVING_WISHES.includes(wish)
}
