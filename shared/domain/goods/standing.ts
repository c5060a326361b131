// How the goods of a case stand: what is here, what is still to be placed, what went out for what (N9).
import type { LiabilityId } from '../../catalog/caseFacts'
import { type IssueTypeId, issueType } from '../../catalog/issueTypes'
import { IN_STEPS, type InStateId, OUT_KINDS, OUT_STEPS, type OutStateId } from '../../catalog/lineStates'
import type { CaseFacts } from '../../model/caseFacts'
import type { CaseLine, OutLine } from '../../model/goods'
import type { LineId } from '../../model/ids'

export const mayStep = (from: InStateId, to: InStateId): boolean => IN_STEPS[from].includes(to)
export const mayStepOut = (from: OutStateId, to: OutStateId): boolean => OUT_STEPS[from].includes(to)

/** Straight there, or by taking back where it was to go: an inspected piece can still change its mind. */
export const mayPlace = (from: InStateId, to: InStateId): boolean =>
  mayStep(from, to) ||
  (from !== 'arrived' && from !== to && mayStep(from, 'inspected') && mayStep('inspected', to))

const GONE: readonly OutStateId[] = ['shipped', 'handedOver', 'delivered']
/** The customer has it, or it is on its way to him. */
export const isGone = ({ state }: Pick<OutLine, 'state'>): boolean => GONE.includes(state)
/** Still to be put aside, shipped or handed over. */
export const isPending = ({ state }: Pick<OutLine, 'state'>): boolean =>
  state === 'planned' || state === 'reserved'

const REPLACING = OUT_KINDS.filter(kind => kind.replaces).map(kind => kind.id as string)
export const isReplacing = ({ kind }: Pick<OutLine, 'kind'>): boolean => REPLACING.includes(kind)
/** It stands for a piece of the customer's, and it still counts: neither cancelled nor lost nor taken back. */
export const isReplacement = (out: Pick<OutLine, 'kind' | 'state'>): boolean =>
  isReplacing(out) && (isPending(out) || isGone(out))

/** What goes out, or went out, instead of this piece; null when nothing does. */
export function replacementOf(
  record: { readonly outgoing: readonly OutLine[] },
  lineId: LineId,
): OutLine | null {
  return record.outgoing.find(out => out.forLineId === lineId && isReplacement(out)) ?? null
}

/** Lent and not yet back. */
export const isLent = (out: Pick<OutLine, 'kind' | 'state'>): boolean => out.kind === 'loan' && isGone(out)

/** We do not have it, and it is not on its way from us to a supplier. */
const OUT_OF_OUR_HANDS: readonly InStateId[] = ['away', 'givenBack', 'staysWithCustomer', 'lost']
/** The old piece came back to us, wherever it went afterwards. */
export const isBack = ({ state }: Pick<CaseLine, 'state'>): boolean => !OUT_OF_OUR_HANDS.includes(state)

type Answerable = { readonly facts: Pick<CaseFacts, 'liability'>; readonly issueTypeId: IssueTypeId }
const OURS: readonly LiabilityId[] = ['shop', 'supplier', 'courier']

/** Shop, supplier or courier answers for it: the customer does not wait for them (R33, R58). */
export function isOurFault({ facts, issueTypeId }: Answerable): boolean {
  return OURS.includes(facts.liability ?? issueType(issueTypeId).defaults.liability)
}

type Settling = Answerable & { readonly lines: readonly CaseLine[] }

/** The customer would have the new piece while the old one is not back, and nobody on our side is answerable. */
export function needsYes(
  record: Settling,
  out: Pick<OutLine, 'kind' | 'forLineId'> & { readonly approval?: OutLine['approval'] },
): boolean {
  if (!isReplacing(out) || (out.approval ?? null) !== null) return false
  const old = record.lines.find(line => line.id === out.forLineId)
  return old !== undefined && !isBack(old) && !isOurFault(record)
}
