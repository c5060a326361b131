// Pieces that still have to go somewhere before a case may end: ours, the supplier's, the customer's (N9, R41, R42).
import type { Case } from '../../model/case'
import type { CaseLine, OutLine } from '../../model/goods'
import { type Refusal, type RefusalCode, refuse } from '../../model/refusal'
import { flowOf } from '../flow/flowOf'
import { isGone, isLent, isPending, replacementOf } from '../goods/standing'
import { refundOf } from '../money/standing'

export type GoodsFacts = Pick<
  Case,
  'issueTypeId' | 'wish' | 'facts' | 'flow' | 'decline' | 'outgoing' | 'money'
> & { readonly lines: readonly CaseLine[] }

/** In the shop, looked at, and not yet where it belongs. What waits for a batch or to be collected still lies here. */
const LIES_HERE: readonly CaseLine['state'][] = ['inspected', 'forSupplier', 'toCollect']

/** He has a new piece or his money: what became of the old one is between us and the supplier (N6). */
function isMadeGood(record: GoodsFacts, { id }: CaseLine): boolean {
  const replacement = replacementOf(record, id)
  return (replacement !== null && isGone(replacement)) || refundOf(record, id)?.state === 'paid'
}

/** What he gets sent again never reached him, or is his to keep: only what was exchanged or taken back has to come. */
function isOwedBack(record: GoodsFacts, line: CaseLine): boolean {
  if (line.state !== 'away') return false
  const replacement = replacementOf(record, line.id)
  if (replacement !== null && isGone(replacement)) return replacement.kind !== 'resend'
  const flow = flowOf(record)
  return refundOf(record, line.id)?.state === 'paid' && (flow === 'return' || flow === 'exchange')
}

const pieces = (lines: readonly Pick<CaseLine | OutLine, 'qty'>[]) =>
  lines.reduce((sum, { qty }) => sum + qty, 0)

export function unsettledGoods(record: GoodsFacts): readonly Refusal[] {
  const { lines, outgoing } = record
  const found: readonly [RefusalCode, string, readonly Pick<CaseLine | OutLine, 'qty'>[]][] = [
    ['goods-not-inspected', 'lines', lines.filter(({ state }) => state === 'arrived')],
    ['line-open', 'lines', lines.filter(({ state }) => LIES_HERE.includes(state))],
    [
      'goods-at-supplier',
      'lines',
      lines.filter(line => line.state === 'atSupplier' && !isMadeGood(record, line)),
    ],
    ['goods-not-back', 'lines', lines.filter(line => isOwedBack(record, line))],
    ['out-open', 'outgoing', outgoing.filter(isPending)],
    ['loan-out', 'outgoing', outgoing.filter(isLent)],
  ]
  return found
    .filter(([, , open]) => open.length > 0)
    .map(([code, field, open]) => refuse(code, field, { count: pieces(open) }))
}
