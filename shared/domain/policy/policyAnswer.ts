// What is right for one piece: the row of the table that holds for what is known of it. Where something is unknown, every row
// that could hold is looked at, and the one kindest to the customer is taken: nothing is concluded against him.
import type { RemedyId } from '../../catalog/remedies'
import { ASKED_FACTS, type AskedFact, type PolicyRow } from '../../model/policy'
import { type Box, boxOf, type FactName, meet, soleDifference, without } from './boxes'
import type { PolicyFacts } from './policyFacts'

type Placed = { readonly row: PolicyRow; readonly box: Box }

/** Rows with their boxes, the highest rank first; computed once for each table. */
const placedRows = new WeakMap<readonly PolicyRow[], readonly Placed[]>()

function placed(rows: readonly PolicyRow[]): readonly Placed[] {
  const known = placedRows.get(rows)
  if (known) return known
  const fresh = [...rows].sort((a, b) => b.rank - a.rank).map(row => ({ row, box: boxOf(row.when) }))
  placedRows.set(rows, fresh)
  return fresh
}

/** Which row holds where, within these facts; `open` is where none does. */
export function regionsOf(
  rows: readonly PolicyRow[],
  facts: Box,
): { regions: readonly Placed[]; open: readonly Box[] } {
  const regions: Placed[] = []
  let open: readonly Box[] = [facts]
  for (const { row, box } of placed(rows)) {
    if (open.length === 0) break
    if (meet(box, facts) === null) continue
    const next: Box[] = []
    for (const part of open) {
      const held = meet(part, box)
      if (held === null) next.push(part)
      else {
        regions.push({ row, box: held })
        next.push(...without(part, box))
      }
    }
    open = next
  }
  return { regions, open }
}

const WORTH: Readonly<Record<RemedyId, number>> = {
  refund: 40,
  exchange: 20,
  resend: 12,
  repair: 10,
  partial: 6,
  priceCut: 4,
  redirect: 3,
  help: 2,
  explain: 1,
}

/** How good a row is for the customer; only its order counts. */
function kindness({ then }: PolicyRow): number {
  const rights = then.entitled.reduce((sum, remedy) => sum + WORTH[remedy], 0)
  const offers = then.mayOffer.reduce((sum, remedy) => sum + WORTH[remedy] / 100, 0)
  const freight = [then.outbound, then.back].filter(payer => payer === 'customer').length
  return (then.mayDecline ? 0 : 1000) + rights + offers - freight - (then.keepsFreight ? 1 : 0)
}

export type PolicyAnswer = {
  readonly row: PolicyRow
  /** Unknown facts that would lead to another row. */
  readonly missing: readonly AskedFact[]
}

/** Null only for a table with gaps, which `wrongPolicy` refuses. */
export function policyAnswer(rows: readonly PolicyRow[], facts: PolicyFacts): PolicyAnswer | null {
  const { regions } = regionsOf(rows, boxOf(facts.known))
  let best: Placed | null = null
  for (const region of regions) {
    // Of two that are equally kind, the one that says less about what happened: it has the lower rank.
    if (best === null || kindness(region.row) >= kindness(best.row)) best = region
  }
  if (best === null) return null
  const deciding = new Set<FactName>()
  for (const [index, one] of regions.entries()) {
    for (let at = index + 1; at < regions.length; at++) {
      const other = regions[at]
      if (other === undefined || one.row === other.row) continue
      const fact = soleDifference(one.box, other.box)
      if (fact !== null) deciding.add(fact)
    }
  }
  const missing = new Set([...deciding].flatMap(name => facts.ask[name] ?? []))
  return { row: best.row, missing: ASKED_FACTS.filter(name => missing.has(name)) }
}
