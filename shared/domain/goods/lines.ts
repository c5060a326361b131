// Choosing pieces of a case for one step, all of a line or a part of it: a part that goes another way becomes a line of its own.
import type { Book } from '../../model/book'
import type { Case, CaseEvent } from '../../model/case'
import { type CaseLine, isHere, isPlaced, type OutLine } from '../../model/goods'
import { type CaseId, LineId, OutLineId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import type { Scene } from '../../model/ruling'
import { belonging } from '../book/walks'
import { newEvent, openCase } from '../caseChange'
import { isReplacement } from './standing'

export type Lines = {
  readonly caseId: CaseId
  readonly lineIds: readonly LineId[]
  /** How many of one single line; nothing takes all of every line. */
  readonly qty?: number | null
}

type Pieces = { readonly itemName: string; readonly qty: number }
/** `红色短靴 ×2、鞋盒` */
export const itemsText = (pieces: readonly Pieces[]): string =>
  pieces.map(({ itemName, qty }) => (qty > 1 ? `${itemName} ×${qty}` : itemName)).join('、')

/** Why nothing can be done with it in the shop, or null while it is here. */
export function whyNotHere(line: CaseLine): Refusal | null {
  if (isHere(line)) return null
  if (line.state === 'atSupplier') return refuse('goods-at-supplier')
  return refuse(isPlaced(line) ? 'goods-placed' : 'goods-not-here')
}

/** It lies in a batch that has not left yet: there it is taken out first, or the list would name what is not in the box. */
export function isPacked(book: Book, caseId: CaseId, line: CaseLine): boolean {
  if (line.state !== 'forSupplier') return false
  for (const record of belonging(book.third, caseId)) {
    if (record.kind !== 'batch' || record.sentAt !== null) continue
    if (record.pieces.some(piece => piece.lineId === line.id)) return true
  }
  return false
}

type Split = Pick<Case, 'lines' | 'outgoing' | 'money' | 'parcels'>

/**
 * Takes `qty` pieces out of a line. Who replaces, pays or carries the line does so for both parts from now on, so that
 * no guard loses sight of either.
 */
export function splitLine(
  record: Split,
  scene: Scene,
  line: CaseLine,
  qty: number,
): Split & { part: CaseLine } {
  const rest = { ...line, qty: line.qty - qty }
  const part: CaseLine = { ...line, id: LineId.parse(scene.newId()), qty }
  const ids = new Map<string, string>([[line.id, part.id]])
  const outgoing = record.outgoing.flatMap((out): OutLine[] => {
    if (out.forLineId !== line.id || !isReplacement(out) || out.qty <= rest.qty) return [out]
    const other = { ...out, id: OutLineId.parse(scene.newId()), forLineId: part.id, qty: out.qty - rest.qty }
    ids.set(out.id, other.id)
    return [{ ...out, qty: rest.qty }, other]
  })
  const withParts = <Id extends string>(list: readonly Id[]): Id[] =>
    list.flatMap(id => (ids.has(id) ? [id, ids.get(id) as Id] : [id]))
  return {
    part,
    lines: record.lines.flatMap(one => (one.id === line.id ? [rest, part] : [one])),
    outgoing,
    money: record.money.map(row => ({ ...row, lineIds: withParts(row.lineIds) })),
    parcels: record.parcels.map(parcel => ({ ...parcel, lineIds: withParts(parcel.lineIds) })),
  }
}

export function splitEvent(scene: Scene, line: CaseLine, qty: number): CaseEvent {
  return newEvent(scene, 'split', '', { item: line.itemName, qty, of: line.qty })
}

type Chosen =
  | { ok: true; before: Case; record: Case; lines: readonly CaseLine[]; events: CaseEvent[] }
  | { ok: false; refusal: Refusal }

const stop = (refusal: Refusal): Chosen => ({ ok: false, refusal })

/** The pieces that a step is about, split off where it takes only a part. `check` says why a line cannot take the step. */
export function chooseLines(
  book: Book,
  scene: Scene,
  { caseId, lineIds, qty = null }: Lines,
  check: (line: CaseLine, record: Case) => Refusal | null,
  isWork = true,
): Chosen {
  const looked = openCase(book, caseId)
  if (!looked.ok) return looked
  const before = looked.found
  const lines = before.lines.filter(line => lineIds.includes(line.id))
  const [only] = lines
  if (only === undefined || lines.length !== new Set(lineIds).size) return stop(refuse('no-such-line'))
  for (const line of lines) {
    const wrong = check(line, before)
    if (wrong) return stop(wrong)
    if ((isWork || qty !== null) && isPacked(book, caseId, line)) return stop(refuse('piece-in-batch'))
  }
  if (qty === null) return { ok: true, before, record: before, lines, events: [] }
  if (lines.length > 1) return stop(refuse('qty-one-line', 'qty'))
  if (!Number.isInteger(qty) || qty < 1 || qty > only.qty)
    return stop(refuse('qty-too-many', 'qty', { max: only.qty }))
  if (qty === only.qty) return { ok: true, before, record: before, lines, events: [] }
  const { part, ...split } = splitLine(before, scene, only, qty)
  return {
    ok: true,
    before,
    record: { ...before, ...split },
    lines: [part],
    events: [splitEvent(scene, only, qty)],
  }
}
