// Numbers of cases `SH-YYMMDD-NNN` and batches `SC-YYMMDD-NN`: counted by shop day, never used twice, may grow longer.
import type { Book, Change } from '../model/book'
import { RECORD_VERSION } from '../model/record'
import type { Scene } from '../model/ruling'
import type { Counter } from '../model/shop'
import { dayOf, instant } from '../time/zone'

type Series = {
  /** `counter:` for cases; every series counts for itself. */
  readonly counter: string
  readonly prefix: string
  readonly digits: number
}

/** The next number of the shop day and the counter that remembers it; both belong in one commit. */
function nextNumber(book: Book, scene: Scene, zone: string, series: Series) {
  const day = dayOf(scene.now, zone).slice(2).replaceAll('-', '')
  const id = `${series.counter}${day}`
  const before = book.shop.get(id)
  const last = before?.kind === 'counter' ? before.last : 0
  const at = instant(scene.now)
  const record: Counter = {
    v: RECORD_VERSION,
    createdAt: at,
    createdBy: scene.by,
    deletedAt: null,
    ...before,
    id,
    kind: 'counter',
    rev: (before?.rev ?? 0) + 1,
    updatedAt: at,
    updatedBy: scene.by,
    last: last + 1,
  }
  const no = `${series.prefix}-${day}-${String(last + 1).padStart(series.digits, '0')}`
  const change: Change = { collection: 'shop', record }
  return { no, change }
}

const CASES: Series = { counter: 'counter:', prefix: 'SH', digits: 3 }
const BATCHES: Series = { counter: 'counter:batch:', prefix: 'SC', digits: 2 }

export const nextCaseNumber = (book: Book, scene: Scene, zone: string) => nextNumber(book, scene, zone, CASES)
export const nextBatchNumber = (book: Book, scene: Scene, zone: string) =>
  nextNumber(book, scene, zone, BATCHES)

/** What a scanner or a hurried hand makes of a number, as the number itself; null when it is none. */
export function readCaseNumber(text: string): string | null {
  const found = /^\s*SH[-–—\s]?(\d{6})[-–—\s]?(\d{3,})\s*$/i.exec(text)
  return found ? `SH-${found[1]}-${found[2]}` : null
}
