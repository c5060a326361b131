// Freight that is kept back from a refund: only where a row of the policy table says so, and that row is remembered (R71).
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseLine, Parcel } from '../../model/goods'
import type { LineId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import type { MoneyRow } from '../../model/settlement'
import type { RightView } from '../../model/views'
import { caseRights } from '../policy/caseRights'
import { linesOf } from './limits'

type Keeping = Pick<MoneyRow, 'kind' | 'amountFen' | 'keptFen' | 'lineIds'>

/** The right that lets the shop keep freight back for all of these pieces, or null. */
export function keepingRight(
  record: { readonly lines: readonly Pick<CaseLine, 'id'>[] },
  row: { readonly lineIds: readonly LineId[] },
  rights: readonly RightView[],
): RightView | null {
  const found = linesOf(record, row).map(line => rights.find(({ lineId }) => lineId === line.id))
  return found.every(right => right?.keepsFreight === true) ? (found[0] ?? null) : null
}

/** Fen that a way of these goods is known to have cost; null when nobody wrote it down. */
export function knownFreightFen({ parcels }: { readonly parcels: readonly Parcel[] }): number | null {
  const known = parcels.flatMap(({ freightFen }) => freightFen ?? [])
  return known.length === 0 ? null : Math.max(...known)
}

/** The policy row that allows what is kept (null when nothing is), or why it may not be. `now` in milliseconds. */
export function keptBy(
  book: Book,
  now: number,
  record: Case,
  row: Keeping,
): { readonly ok: true; readonly row: string | null } | { readonly ok: false; readonly refusal: Refusal } {
  const { keptFen, amountFen } = row
  if (keptFen === 0) return { ok: true, row: null }
  const right = row.kind === 'refund' ? keepingRight(record, row, caseRights(book, record, now)) : null
  if (right === null) return { ok: false, refusal: refuse('money-kept-not-allowed', 'keptFen') }
  const most = Math.min(amountFen + keptFen, knownFreightFen(record) ?? amountFen)
  if (keptFen < 0 || keptFen > most)
    return { ok: false, refusal: refuse('money-kept-too-much', 'keptFen', { yuan: most / 100 }) }
  return { ok: true, row: right.row }
}
