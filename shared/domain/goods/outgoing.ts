// Pieces that go out to the customer: planned, put aside, called off (R42, R43, R138).
import type { OutKindId } from '../../catalog/lineStates'
import type { Approval, ApprovalInput } from '../../model/approval'
import type { Book } from '../../model/book'
import type { Case, CaseEvent, EventKind } from '../../model/case'
import type { OutLine } from '../../model/goods'
import { type CaseId, type LineId, OutLineId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { instant } from '../../time/zone'
import { approve } from '../approvals'
import { newEvent, nextCase, openCase } from '../caseChange'
import { PRICE_RANGE_FEN, QTY_RANGE } from '../caseForm'
import { refundOf } from '../money/standing'
import { backToUs } from '../moves'
import { isPacked, itemsText, splitEvent, splitLine } from './lines'
import { isReplacing, mayStepOut, needsYes, replacementOf } from './standing'

export type Outs = { readonly caseId: CaseId; readonly outIds: readonly OutLineId[] }

type ChosenOuts = { ok: true; before: Case; outs: readonly OutLine[] } | { ok: false; refusal: Refusal }

/** The outgoing pieces that a step is about; `to` must be the next place for each of them. */
export function chooseOuts(book: Book, { caseId, outIds }: Outs, to: OutLine['state']): ChosenOuts {
  const looked = openCase(book, caseId)
  if (!looked.ok) return looked
  const outs = looked.found.outgoing.filter(out => outIds.includes(out.id))
  if (outs.length === 0 || outs.length !== new Set(outIds).size)
    return { ok: false, refusal: refuse('no-such-out') }
  if (!outs.every(({ state }) => mayStepOut(state, to))) return { ok: false, refusal: refuse('out-step') }
  return { ok: true, before: looked.found, outs }
}

export const outsEvent = (
  scene: Scene,
  kind: EventKind,
  outs: readonly OutLine[],
  text = '',
  facts: CaseEvent['facts'] = {},
): CaseEvent => newEvent(scene, kind, text, { items: itemsText(outs.map(withSpec)), ...facts })

/** Another size is what an exchange is about. */
const withSpec = ({ itemName, spec, qty }: OutLine) => ({
  itemName: [itemName, spec].filter(Boolean).join(' '),
  qty,
})

type Yes = { ok: true; approval: Approval | null } | { ok: false; refusal: Refusal }

/** Before the old piece is back only with the manager's yes, unless somebody on our side is answerable (R33, R58). */
export function yesFor(
  book: Book,
  scene: Scene,
  record: Case,
  outs: readonly Parameters<typeof needsYes>[1][],
  input: ApprovalInput | null,
): Yes {
  if (!outs.some(out => needsYes(record, out))) return { ok: true, approval: null }
  return input === null ? { ok: false, refusal: refuse('out-before-back') } : approve(book, scene, input)
}

export const approvalFacts = (approval: Approval | null): CaseEvent['facts'] =>
  approval === null ? {} : { approvedBy: approval.by, reason: approval.reason }

type NewOut = {
  readonly caseId: CaseId
  readonly kind: OutKindId
  readonly forLineId: LineId | null
  readonly itemName: string
  readonly spec: string
  readonly qty: number
  readonly unitPriceFen: number | null
  readonly handOver: boolean
  readonly note: string
  readonly approval: ApprovalInput | null
}

function wrongInput({ kind, forLineId, itemName, qty, unitPriceFen: fen }: NewOut): Refusal | null {
  if (itemName === '') return refuse('required', 'itemName')
  if (!Number.isInteger(qty) || qty < QTY_RANGE.min || qty > QTY_RANGE.max)
    return refuse('number-out-of-range', 'qty', QTY_RANGE)
  const { min, max } = PRICE_RANGE_FEN
  if (fen !== null && !(Number.isSafeInteger(fen) && fen >= min && fen <= max))
    return refuse('number-out-of-range', 'unitPriceFen', { min: min / 100, max: max / 100 })
  // What is sent again may have been missing from the start; an exchange and an advance stand for a piece.
  const needsOld = kind === 'exchange' || kind === 'advance'
  return needsOld && forLineId === null ? refuse('required', 'forLineId') : null
}

type Planned = { ok: true; record: Case; forLineId: LineId | null; events: CaseEvent[] }

/** The piece that it stands for; where it stands for a part of a line, that part becomes a line of its own. */
function replaced(
  book: Book,
  scene: Scene,
  record: Case,
  input: NewOut,
): Planned | { ok: false; refusal: Refusal } {
  const { forLineId, qty } = input
  const stop = (refusal: Refusal) => ({ ok: false as const, refusal })
  if (forLineId === null) return { ok: true, record, forLineId, events: [] }
  const old = record.lines.find(line => line.id === forLineId)
  if (old === undefined) return stop(refuse('no-such-line', 'forLineId'))
  if (!isReplacing(input)) return { ok: true, record, forLineId, events: [] }
  if (replacementOf(record, forLineId)) return stop(refuse('line-replaced', 'forLineId'))
  if (refundOf(record, forLineId)) return stop(refuse('line-refunded', 'forLineId'))
  if (qty > old.qty) return stop(refuse('qty-too-many', 'qty', { max: old.qty }))
  if (qty === old.qty) return { ok: true, record, forLineId, events: [] }
  if (old.state === 'atSupplier') return stop(refuse('goods-at-supplier', 'forLineId'))
  if (isPacked(book, record.id, old)) return stop(refuse('piece-in-batch', 'forLineId'))
  const { part, ...split } = splitLine(record, scene, old, qty)
  return {
    ok: true,
    record: { ...record, ...split },
    forLineId: part.id,
    events: [splitEvent(scene, old, qty)],
  }
}

export function planOut(book: Book, scene: Scene, input: NewOut): Ruling<{ readonly outId: OutLineId }> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const wrong = wrongInput(input)
  if (wrong) return no(wrong)
  const planned = replaced(book, scene, before, input)
  if (!planned.ok) return no(planned.refusal)
  const { record, forLineId } = planned
  const { kind, itemName, spec, qty, unitPriceFen, handOver, note } = input
  const given = handOver ? yesFor(book, scene, record, [{ kind, forLineId }], input.approval) : null
  if (given?.ok === false) return no(given.refusal)
  const at = instant(scene.now)
  const out: OutLine = {
    id: OutLineId.parse(scene.newId()),
    kind,
    forLineId,
    itemName,
    spec,
    qty,
    unitPriceFen,
    place: '',
    state: handOver ? 'handedOver' : 'planned',
    stateAt: at,
    parcelId: null,
    insteadOf: null,
    approval: given?.approval ?? null,
    note,
  }
  const events = [
    ...planned.events,
    outsEvent(scene, 'outPlanned', [out], note, { kind }),
    ...(handOver ? [outsEvent(scene, 'handedOver', [out], '', approvalFacts(out.approval))] : []),
  ]
  const patch = {
    lines: record.lines,
    money: record.money,
    parcels: record.parcels,
    outgoing: [...record.outgoing, out],
    ...(handOver ? backToUs(before, at) : {}),
  }
  return yes({ outId: out.id }, [nextCase(before, scene, patch, events)])
}

/** The next version of the case, in which the chosen pieces have gone one step further. */
export function stepOuts(
  before: Case,
  scene: Scene,
  outs: readonly OutLine[],
  patch: (out: OutLine) => Partial<OutLine> & Pick<OutLine, 'state'>,
): OutLine[] {
  const at = instant(scene.now)
  return before.outgoing.map(out => (outs.includes(out) ? { ...out, ...patch(out), stateAt: at } : out))
}

export function reserveOut(book: Book, scene: Scene, input: Outs & { readonly place: string }): Ruling<null> {
  const chosen = chooseOuts(book, input, 'reserved')
  if (!chosen.ok) return no(chosen.refusal)
  const { before, outs } = chosen
  const { place } = input
  const outgoing = stepOuts(before, scene, outs, () => ({ state: 'reserved', place }))
  return yes(null, [
    nextCase(before, scene, { outgoing }, [outsEvent(scene, 'outReserved', outs, '', { place })]),
  ])
}

export function cancelOut(book: Book, scene: Scene, input: Outs & { readonly reason: string }): Ruling<null> {
  const chosen = chooseOuts(book, input, 'cancelled')
  if (!chosen.ok) return no(chosen.refusal)
  const { before, outs } = chosen
  if (input.reason === '') return no(refuse('required', 'reason'))
  const outgoing = stepOuts(before, scene, outs, () => ({ state: 'cancelled', place: '' }))
  return yes(null, [
    nextCase(before, scene, { outgoing }, [outsEvent(scene, 'outCancelled', outs, input.reason)]),
  ])
}
