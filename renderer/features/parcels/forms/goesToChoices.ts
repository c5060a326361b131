// Where an inspected piece may go, as chips, and which of them is likeliest.
import { GOES_TO, type GoesTo } from '#shared/catalog/lineStates'
import type { WishId } from '#shared/catalog/wishes'
import type { Words } from '#shared/words/words'
import type { Choice } from '../../../ui/ChipChoice'

export const goesToChoices = (words: Words): readonly Choice<GoesTo>[] =>
  GOES_TO.map(id => ({ id, label: words.parcels.goesTo[id] }))

/** With these he does not want it back. */
const GIVES_IT_UP: readonly WishId[] = ['refund', 'exchange']

/** A piece with a fault goes to who made it; a good one to the shelf, unless it is still the customer's. */
export function likelyPlace(wish: WishId, isGood: boolean): GoesTo {
  if (!isGood) return 'forSupplier'
  return GIVES_IT_UP.includes(wish) ? 'restocked' : 'toCollect'
}
