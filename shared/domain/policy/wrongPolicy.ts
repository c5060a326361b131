// Whether a policy table is sound: every case has exactly one row, and none gives less than the law. The built-in table passes;
// a table of the shop's own is saved only when it does too.
import { LAW_GUARDS, type LawGuard } from '../../catalog/policy/law'
import type { PolicyRow } from '../../model/policy'
import { type Refusal, type RefusalCode, refuse } from '../../model/refusal'
import { type Box, boxOf, exampleOf, meet } from './boxes'
import { regionsOf } from './policyAnswer'

/** Everything: all that can be known about any piece. */
const EVERYTHING = boxOf({})

const GUARDS = LAW_GUARDS.map(guard => ({ guard, box: boxOf(guard.when) }))

/** The field is the row's id; the facts are an example that shows what is meant. */
function wrong(code: RefusalCode, row: string, box: Box, more: Record<string, string> = {}): Refusal {
  return refuse(code, row, { row, ...exampleOf(box), ...more })
}

function wrongDays(rows: readonly PolicyRow[]): Refusal[] {
  return rows
    .filter(({ when }) => when.fromDay !== null && when.toDay !== null && when.fromDay > when.toDay)
    .map(({ id, when }) =>
      refuse('policy-days', id, { row: id, from: when.fromDay ?? 0, to: when.toDay ?? 0 }),
    )
}

function twice(rows: readonly PolicyRow[]): Refusal[] {
  const again = rows.filter((row, index) => rows.findIndex(other => other.id === row.id) !== index)
  return again.map(({ id }) => refuse('policy-twice', id, { row: id }))
}

/** Two rows of the same rank that meet: nobody could say which of them holds. */
function overlaps(rows: readonly PolicyRow[]): Refusal[] {
  const boxes = rows.map(row => ({ row, box: boxOf(row.when) }))
  return boxes.flatMap(({ row, box }, index) =>
    boxes.slice(index + 1).flatMap(other => {
      const both = other.row.rank === row.rank ? meet(box, other.box) : null
      return both === null ? [] : [wrong('policy-overlap', row.id, both, { other: other.row.id })]
    }),
  )
}

function against({ then }: PolicyRow, guard: LawGuard): RefusalCode | null {
  if (then.mayDecline) return 'policy-declines-right'
  if (!guard.oneOf.some(remedy => then.entitled.includes(remedy))) return 'policy-below-law'
  const isHis = [then.outbound, then.back].some(payer => payer === 'customer' || payer === 'shared')
  return guard.freightFree && isHis ? 'policy-freight-against-law' : null
}

/** Where a row that holds gives less than the law, once for each row and reason. */
function belowLaw(regions: readonly { row: PolicyRow; box: Box }[]): Refusal[] {
  const found = new Map<string, Refusal>()
  for (const { row, box } of regions) {
    for (const { guard, box: guarded } of GUARDS) {
      const both = meet(box, guarded)
      const code = both === null ? null : against(row, guard)
      const key = `${row.id} ${code}`
      if (both !== null && code !== null && !found.has(key)) found.set(key, wrong(code, row.id, both))
    }
  }
  return [...found.values()]
}

/** Everything that is wrong with the table; empty for a sound one. */
export function wrongPolicy(rows: readonly PolicyRow[]): Refusal[] {
  const broken = [...twice(rows), ...wrongDays(rows)]
  if (broken.length > 0) return broken
  const { regions, open } = regionsOf(rows, EVERYTHING)
  const gap = open[0]
  return [
    ...overlaps(rows),
    ...(gap === undefined ? [] : [refuse('policy-gap', 'rows', { ...exampleOf(gap) })]),
    ...belowLaw(regions),
  ]
}
