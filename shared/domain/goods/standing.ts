// How the goods of a case stand: what is here, what is still to be placed, what went out for what (N9).
import { IN_STEPS, type InStateId, OUT_KINDS, OUT_STEPS, type OutStateId } from '../../catalog/lineStates'
import type { OutLine } from '../../model/goods'
import type { LineId } from '../../model/ids'

export const mayStep = (from: InStateId, to: InStateId): boolean => IN_STEPS[from].includes(to)
export const mayStepOut = (from: OutStateId, to: OutStateId): boolean => OUT_STEPS[from].includes(to)

const GONE: readonly OutStateId[] = ['shipped', 'handedOver', 'delivered']
/** The customer has it, or it is on its way to him. */
export const isGone = ({ state }: Pick<OutLine, 'state'>): boolean => GONE.includes(state)
/** Still to be put aside, shipped or handed over. */
export const isPending = ({ state }: Pick<OutLine, 'state'>): boolean =>
  state === 'planned' || state === 'reserved'

const REPLACING = OUT_KINDS.filter(kind => kind.replaces).map(kind => kind.id as string)
/** It stands for a piece of the customer's, and it still counts: neither cancelled nor lost nor taken back. */
export const isReplacement = (out: Pick<OutLine, 'kind' | 'state'>): boolean =>
  REPLACING.includes(out.kind) && (isPending(out) || isGone(out))

/** What goes out, or went out, instead of this piece; null when nothing does. */
export function replacementOf(
  record: { readonly outgoing: readonly OutLine[] },
  lineId: LineId,
): OutLine | null {
  return record.outgoing.find(out => out.forLineId === lineId && isReplacement(out)) ?? null
}

/** Lent and not yet back. */
export const isLent = (out: Pick<OutLine, 'kind' | 'state'>): boolean => out.kind === 'loan' && isGone(out)
