// How the case seems to have ended and how he seems to have heard of it: proposed, so that closing takes a few keys.
import type { TellingWayId } from '../../catalog/channels'
import type { OutcomeId } from '../../catalog/outcomes'
import type { WishId } from '../../catalog/wishes'
import type { Case } from '../../model/case'
import type { CaseLine } from '../../model/goods'
import { flowOf } from '../flow/flowOf'
import { isGone, isReplacement } from '../goods/standing'
import type { GoodsFacts } from './unsettledGoods'
import { emptyOutcome } from './unsettledMoney'

/** What a wish for words alone ends with. */
const BY_WISH: Readonly<Partial<Record<WishId, OutcomeId>>> = { explanation: 'explained' }

type Ending = GoodsFacts & Pick<Case, 'outcome' | 'platform'>

/** What was decided; otherwise what was done, the new piece before the money. */
export function proposedOutcome(record: Ending): OutcomeId | null {
  if (record.outcome !== null) return record.outcome
  const sent = record.outgoing.find(out => isReplacement(out) && isGone(out))
  if (sent) return sent.kind === 'resend' ? 'resent' : 'exchanged'
  for (const outcome of ['refunded', 'compensated'] as const)
    if (emptyOutcome(record, outcome).length === 0) return outcome
  const isBackHome = record.lines.some(({ state }) => state === 'givenBack')
  if (isBackHome && flowOf(record) === 'repair') return 'repaired'
  return BY_WISH[record.wish] ?? null
}

/** He stood before us when he took it home: nothing has to be said a second time by telephone. */
export function proposedWay(
  record: Pick<Case, 'outgoing'> & { readonly lines: readonly CaseLine[] },
  usual: TellingWayId,
  isToday: (at: string) => boolean,
): TellingWayId {
  const handed = [
    ...record.outgoing.filter(({ state }) => state === 'handedOver').map(({ stateAt }) => stateAt),
    ...record.lines.flatMap(({ handedOut }) => (handedOut === null ? [] : [handedOut.at])),
  ]
  return handed.some(isToday) ? 'inPerson' : usual
}
