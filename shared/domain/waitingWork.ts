// How much waits for us in the places about goods and money: the numbers of the rail.
import type { Book } from '../model/book'
import type { ThirdRecord } from '../model/third'
import type { TodayView } from '../model/todayViews'
import type { Limits } from './deadlines'
import { isPending } from './goods/standing'

/** A parcel that belongs to nobody yet is work for the parcels screen; a claim that is due to be asked for, for the suppliers'. */
function placeOfThird(record: ThirdRecord, limits: Limits): 'parcels' | 'third' | null {
  if (record.deletedAt !== null) return null
  if (record.kind === 'unclaimed') return record.state === 'open' ? 'parcels' : null
  if (record.kind === 'claim')
    return record.nextAskAt !== null && record.nextAskAt <= limits.dayEnd ? 'third' : null
  return null
}

/** Only what we can do ourselves: what is on its way or waits to be collected is in the lists, not in the numbers. */
export function waitingWork(book: Book, limits: Limits): TodayView['waiting'] {
  const waiting = { parcels: 0, third: 0, cash: 0 }
  for (const caseId of book.openCaseIds) {
    const record = book.cases.get(caseId)
    if (record === undefined) continue
    for (const { state } of record.lines) {
      if (state === 'arrived' || state === 'inspected') waiting.parcels++
      else if (state === 'forSupplier') waiting.third++
    }
    for (const out of record.outgoing) if (isPending(out)) waiting.parcels++
    for (const row of record.money) if (row.state === 'planned') waiting.cash++
  }
  for (const record of book.third.values()) {
    const place = placeOfThird(record, limits)
    if (place !== null) waiting[place]++
  }
  return waiting
}
