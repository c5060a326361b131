// What a case suggests when somebody is to pay for it: what went wrong, who had it, what it was worth.
import type { ClaimSubjectId } from '#shared/catalog/thirdParties'
import type { CaseView } from '#shared/model/views'
import type { ClaimStart } from '../../../bridge/useClaimDraft'

type Facts = Pick<CaseView, 'card' | 'lines' | 'settlement' | 'batches'>

const worth = (items: readonly { readonly unitPriceFen: number | null; readonly qty: number }[]) => {
  const sum = items.reduce((all, { unitPriceFen, qty }) => all + (unitPriceFen ?? 0) * qty, 0)
  return sum === 0 ? null : sum
}

/** A parcel is lost, or late; what the supplier has was made good by the shop; else it arrived broken. */
function subjectOf({ card, settlement, batches }: Facts): ClaimSubjectId {
  const { outgoing, parcels } = settlement
  if (outgoing.some(({ kind, state }) => kind === 'advance' && state !== 'cancelled')) return 'advance'
  const isLost =
    outgoing.some(({ state }) => state === 'lost') || parcels.some(({ state }) => state === 'lost')
  if (isLost || card.issueTypeId === 'lost') return 'lost'
  if (card.issueTypeId === 'late') return 'delay'
  return batches.length > 0 ? 'advance' : 'damaged'
}

export function claimStart(view: Facts): ClaimStart {
  const subject = subjectOf(view)
  const isAdvance = subject === 'advance'
  const { outgoing, parcels } = view.settlement
  const advanced = outgoing.filter(({ kind }) => kind === 'advance')
  const lost = outgoing.filter(({ state }) => state === 'lost')
  const last = [...parcels].reverse().find(({ courier }) => courier !== '')
  const goods = worth(isAdvance ? advanced : lost)
  return {
    caseId: view.card.caseId,
    subject,
    partner: isAdvance ? (view.batches.at(-1)?.partner.name ?? '') : (last?.courier ?? ''),
    askedFen: goods ?? worth(view.lines),
  }
}
