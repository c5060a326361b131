// Which course a case takes: the one that was chosen, or what its facts suggest.
import type { FlowId } from '../../catalog/flows'
import { issueType } from '../../catalog/issueTypes'
import type { WishId } from '../../catalog/wishes'
import type { Case } from '../../model/case'

type FlowFacts = Pick<Case, 'flow' | 'issueTypeId' | 'wish' | 'facts' | 'decline'>

/** What the customer wants decides; where he only wants to be heard, the issue type does. */
const BY_WISH: Readonly<Partial<Record<WishId, FlowId>>> = {
  refund: 'return',
  exchange: 'exchange',
  resend: 'resend',
  repair: 'repair',
  compensation: 'compensate',
}

export function flowOf(record: FlowFacts): FlowId {
  if (record.flow !== null) return record.flow
  if (record.decline !== null) return 'decline'
  const usual = issueType(record.issueTypeId).defaults.flow
  const { scenario } = record.facts
  const wantsMoney = record.wish === 'refund' || record.wish === 'refundOnly'
  if (wantsMoney && scenario === 'notShipped') return 'refundUnshipped'
  if (wantsMoney && scenario === 'inTransit') return 'inTransit'
  if (wantsMoney && scenario === null && (usual === 'refundUnshipped' || usual === 'inTransit')) return usual
  if (record.wish === 'refundOnly') return 'compensate'
  return BY_WISH[record.wish] ?? usual
}
