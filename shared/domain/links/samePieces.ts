// Pieces of two cases that are one thing, written down twice: after merging it is there once (N9, N15).
import type { Case } from '../../model/case'
import type { CaseLine } from '../../model/goods'
import type { LineId } from '../../model/ids'
import { isLikeItem } from './likeItem'

export type SamePiece = { readonly lineId: LineId; readonly intoLineId: LineId }
type Holder = Pick<Case, 'outgoing' | 'money' | 'parcels'> & { readonly lines: readonly CaseLine[] }

/** Only words so far: nothing has been done with it that the other line would have to know. */
function isOnlyWords({ outgoing, money, parcels }: Holder, { id, state }: CaseLine): boolean {
  return (
    state === 'away' &&
    !outgoing.some(({ forLineId }) => forLineId === id) &&
    !money.some(({ lineIds }) => lineIds.length === 0 || lineIds.includes(id)) &&
    !parcels.some(({ lineIds }) => lineIds.includes(id))
  )
}

function mayBeOne(source: Holder, line: CaseLine, into: Holder, other: CaseLine): boolean {
  return line.qty === other.qty && (isOnlyWords(source, line) || isOnlyWords(into, other))
}

/** What to propose: alike, as many, and at least one of the two untouched. Each piece in one pair at most. */
export function likelySamePieces(source: Holder, into: Holder): readonly SamePiece[] {
  const pairs: SamePiece[] = []
  for (const line of source.lines) {
    const same = into.lines.find(
      other =>
        !pairs.some(({ intoLineId }) => intoLineId === other.id) &&
        isLikeItem(line, other) &&
        mayBeOne(source, line, into, other),
    )
    if (same) pairs.push({ lineId: line.id, intoLineId: same.id })
  }
  return pairs
}

/** What the one does not know, the other may. */
const filled = (line: CaseLine, other: CaseLine): CaseLine => ({
  ...line,
  spec: line.spec || other.spec,
  unitPriceFen: line.unitPriceFen ?? other.unitPriceFen,
  boughtOn: line.boughtOn ?? other.boughtOn,
  category: line.category ?? other.category,
  warrantyUntil: line.warrantyUntil ?? other.warrantyUntil,
  conditions: line.conditions.length > 0 ? line.conditions : other.conditions,
})

/** The lines of both, each pair as one; null when a pair names a line twice, or two that were both touched. */
export function joinedLines(source: Case, into: Case, pairs: readonly SamePiece[]): CaseLine[] | null {
  const gone = new Set(pairs.map(({ lineId }) => lineId))
  const kept = new Map(into.lines.map(line => [line.id, line]))
  if (gone.size !== pairs.length || new Set(pairs.map(pair => pair.intoLineId)).size !== pairs.length)
    return null
  for (const { lineId, intoLineId } of pairs) {
    const line = source.lines.find(({ id }) => id === lineId)
    const other = into.lines.find(({ id }) => id === intoLineId)
    if (!line || !other || !mayBeOne(source, line, into, other)) return null
    // The one that was touched stays: goods, money and parcels know it by its id.
    kept.set(other.id, isOnlyWords(source, line) ? filled(other, line) : filled(line, other))
  }
  return [...kept.values(), ...source.lines.filter(({ id }) => !gone.has(id))]
}
