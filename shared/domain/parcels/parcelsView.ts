// What the parcels screen shows: what comes, what is to be looked at, what goes, what waits to be collected.
import type { Book } from '../../model/book'
import type { ParcelHit, ParcelsView } from '../../model/settlementViews'
import { limitsAt } from '../deadlines'

/** `now` in milliseconds. */
export function parcelsView(book: Book, now: number): ParcelsView {
  const limits = limitsAt(book, now)
  return {
    now: limits.now,
    arriving: [],
    toInspect: [],
    toPlace: [],
    toSend: [],
    toCollect: [],
    unclaimed: [],
  }
}

/** Cases and parcels that a scan or a few typed signs may mean. `now` in milliseconds. */
export function findParcels(_book: Book, _now: number, _text: string): ParcelHit[] {
  return []
}
