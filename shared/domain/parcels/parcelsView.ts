// What the parcels screen shows: what comes, what is to be looked at, what goes, what waits to be collected.
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import { type CaseLine, isHere, isPlaced, type Parcel } from '../../model/goods'
import type { OutRow, ParcelRow, ParcelsView, PieceRow } from '../../model/settlementViews'
import type { CaseCard } from '../../model/views'
import { caseCard } from '../cards'
import { limitsAt } from '../deadlines'
import { isPending } from '../goods/standing'
import { itemsOf, linesOf } from './caseParcels'
import { likelyOwners } from './likelyOwners'
import { openUnclaimed } from './tracking'

/** Comes to us: sent by the customer, or turned round on its way to him. */
function isComing(record: Case, parcel: Parcel): boolean {
  if (parcel.state === 'arrived' || parcel.state === 'lost') return false
  if (parcel.dir === 'out') return parcel.state !== 'moving'
  // The pieces may have been received without a word about the parcel.
  const lines = record.lines.filter(({ id }) => parcel.lineIds.includes(id))
  return lines.length === 0 || lines.some(line => !isHere(line) && !isPlaced(line))
}

/** The longest waiting first. */
const byTime =
  <Row>(at: (row: Row) => string) =>
  (a: Row, b: Row) =>
    at(a) < at(b) ? -1 : 1

/** `now` in milliseconds. */
export function parcelsView(book: Book, now: number): ParcelsView {
  const limits = limitsAt(book, now)
  const arriving: ParcelRow[] = []
  const toSend: OutRow[] = []
  const pieces = {
    arrived: [] as PieceRow[],
    inspected: [] as PieceRow[],
    toCollect: [] as PieceRow[],
  }
  const listOf = (state: CaseLine['state']): PieceRow[] | null =>
    state === 'arrived' || state === 'inspected' || state === 'toCollect' ? pieces[state] : null

  for (const caseId of book.openCaseIds) {
    const record = book.cases.get(caseId)
    if (record === undefined) continue
    // Most cases have nothing here: their card is made only for those that do.
    let made: CaseCard | null = null
    const card = () => {
      made ??= caseCard(book, record, limits)
      return made
    }
    for (const parcel of record.parcels)
      if (isComing(record, parcel))
        arriving.push({
          card: card(),
          parcel,
          items: itemsOf(record, parcel),
          lines: linesOf(record, parcel),
        })
    for (const line of record.lines)
      listOf(line.state)?.push({ card: card(), line, since: line.stateAt ?? record.createdAt })
    for (const out of record.outgoing) if (isPending(out)) toSend.push({ card: card(), out })
  }
  const bySince = byTime((row: PieceRow) => row.since)
  return {
    now: limits.now,
    arriving: arriving.sort(byTime(row => row.parcel.sentAt)),
    toInspect: pieces.arrived.sort(bySince),
    toPlace: pieces.inspected.sort(bySince),
    toSend: toSend.sort(byTime(row => row.out.stateAt)),
    toCollect: pieces.toCollect.sort(bySince),
    unclaimed: [...openUnclaimed(book)]
      .sort(byTime(record => record.arrivedAt))
      .map(record => ({ ...record, likely: likelyOwners(book, record, limits) })),
  }
}
