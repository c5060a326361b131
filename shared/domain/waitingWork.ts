// How much waits for us in the places about goods and money: the numbers of the rail.
import type { Book } from '../model/book'
import type { Case } from '../model/case'
import type { ThirdRecord } from '../model/third'
import type { TodayView } from '../model/todayViews'
import { atHand } from './book/walks'
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

type Waiting = { parcels: number; third: number; cash: number }

/** Only what we can do ourselves: what is on its way or waits to be collected is in the lists, not in the numbers. */
export class WaitingWork {
  private readonly waiting: Waiting = { parcels: 0, third: 0, cash: 0 }

  /** An open case: whoever walks through them all anyway tells of each. */
  addCase({ lines, outgoing, money }: Case): void {
    for (const { state } of lines) {
      if (state === 'arrived' || state === 'inspected') this.waiting.parcels++
      else if (state === 'forSupplier') this.waiting.third++
    }
    for (const out of outgoing) if (isPending(out)) this.waiting.parcels++
    for (const row of money) if (row.state === 'planned') this.waiting.cash++
  }

  /** With what lives beside the cases. */
  with(book: Book, limits: Limits): TodayView['waiting'] {
    const sums = { ...this.waiting }
    for (const record of atHand(book.third)) {
      const place = placeOfThird(record, limits)
      if (place !== null) sums[place]++
    }
    return sums
  }
}
