// What to propose first: the customer's own wish where it can be met. A defect is exchanged rather than refunded as long as that
// was not offered yet and he has the time for it (R46–R48); his choice counts after that.
import type { RemedyId } from '../../catalog/remedies'
import type { WishId } from '../../catalog/wishes'
import type { Case } from '../../model/case'
import type { PolicyThen } from '../../model/policy'

const WANTED: Readonly<Record<WishId, RemedyId | null>> = {
  refund: 'refund',
  exchange: 'exchange',
  resend: 'resend',
  repair: 'repair',
  compensation: 'priceCut',
  refundOnly: 'refund',
  explanation: 'explain',
  other: null,
}

/** These need a piece on the shelf, or time that he does not have. */
const NEEDS_STOCK: readonly RemedyId[] = ['exchange', 'resend']
const NEEDS_TIME: readonly RemedyId[] = ['exchange', 'repair', 'resend']

export function suggestRemedy(
  then: PolicyThen,
  record: Pick<Case, 'wish' | 'facts' | 'retention'>,
): RemedyId | null {
  const { urgent, noStock } = record.facts
  const isPossible = (remedy: RemedyId) =>
    !(noStock && NEEDS_STOCK.includes(remedy)) && !(urgent && NEEDS_TIME.includes(remedy))
  const allowed = [...then.entitled, ...then.mayOffer]
  const possible = allowed.filter(isPossible)
  const wanted = WANTED[record.wish]
  const hasFault = then.entitled.includes('exchange')
  if (wanted === 'refund' && hasFault && record.retention === null && isPossible('exchange'))
    return 'exchange'
  if (wanted !== null && possible.includes(wanted)) return wanted
  // Sold out or in a hurry: money back is quicker than any other way (R48).
  if ((urgent || noStock) && possible.includes('refund')) return 'refund'
  return possible[0] ?? allowed[0] ?? null
}
