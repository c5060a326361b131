// Case numbers `SH-YYMMDD-NNN`: counted by shop day, never used twice, may grow past 999.
import type { Book, Change } from '../model/book'
import { RECORD_VERSION } from '../model/record'
import type { Scene } from '../model/ruling'
import type { Counter } from '../model/shop'
import { dayOf, instant } from '../time/zone'

/** The next number and the counter that remembers it; both belong in one commit. */
export function nextCaseNumber(book: Book, scene: Scene, zone: string): { no: string; change: Change } {
  const day = dayOf(scene.now, zone).slice(2).replaceAll('-', '')
  const id = `counter:${day}`
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
  return { no: `SH-${day}-${String(last + 1).padStart(3, '0')}`, change: { collection: 'shop', record } }
}

/** What a scanner or a hurried hand makes of a number, as the number itself; null when it is none. */
export function readCaseNumber(text: string): string | null {
  const found = /^\s*SH[-–—\s]?(\d{6})[-–—\s]?(\d{3,})\s*$/i.exec(text)
  return found ? `SH-${found[1]}-${found[2]}` : null
}
