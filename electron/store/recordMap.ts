// One collection in memory: a ReadonlyMap whose cold records stay bytes until somebody asks for them.
import type { BookRecord, RecordSummary, ShelfView } from './port'

/** Where a cold record's JSON lies in the snapshot's bytes, packed into one number: start * 2^22 + length. */
type Cold = number
const lengthRoom = 2 ** 22

export type Slot = BookRecord | Cold
/** Turns JSON bytes into a present-day record; null when that cannot be done (the bytes are then set aside by the map). */
export type Thaw = (id: string, json: string) => BookRecord | null

export type Makes = {
  summary(record: BookRecord): RecordSummary
  owners(summary: RecordSummary): readonly string[]
  isAtHand(record: BookRecord): boolean
}

export class RecordMap implements ShelfView {
  readonly atHand = new Set<string>()
  edition = 0
  private readonly lines = new Map<string, RecordSummary>()
  private readonly owned = new Map<string, Set<string>>()

  private readonly slots = new Map<string, Slot>()
  /** Records this program cannot read: invisible, but carried through every checkpoint untouched. */
  readonly setAside = new Map<string, string>()
  private coldBytes: Buffer | null = null
  private coldCount = 0

  constructor(
    private readonly thaw: Thaw,
    private readonly makes: Makes,
  ) {}

  get summaries(): ReadonlyMap<string, RecordSummary> {
    if (this.coldCount > 0) this.warmSome(() => false, this.slotsNow())
    return this.lines
  }

  of(ownerId: string): readonly string[] {
    if (this.coldCount > 0) this.warmSome(() => false, this.slotsNow())
    return [...(this.owned.get(ownerId) ?? [])]
  }

  private note(record: BookRecord): void {
    const { id } = record
    const before = this.lines.get(id)
    const summary = this.makes.summary(record)
    this.edition++
    for (const owner of before ? this.makes.owners(before) : []) this.owned.get(owner)?.delete(id)
    for (const owner of this.makes.owners(summary)) {
      const own = this.owned.get(owner) ?? new Set()
      this.owned.set(owner, own.add(id))
    }
    this.lines.set(id, summary)
    if (this.makes.isAtHand(record)) this.atHand.add(id)
    else this.atHand.delete(id)
  }

  get size(): number {
    return this.slots.size
  }

  get unparsed(): number {
    return this.coldCount
  }

  /** Does not parse: a cold record that turns out unreadable is counted here until somebody asks for it. */
  has(id: string): boolean {
    return this.slots.has(id)
  }

  get(id: string): BookRecord | undefined {
    const slot = this.slots.get(id)
    return typeof slot === 'number' ? this.warm(id, slot) : slot
  }

  set(record: BookRecord): void {
    if (typeof this.slots.get(record.id) === 'number') this.oneLessCold()
    this.slots.set(record.id, record)
    this.note(record)
  }

  setCold(id: string, bytes: Buffer, jsonStart: number, jsonEnd: number): void {
    if (jsonEnd - jsonStart >= lengthRoom) {
      this.slots.set(id, 0)
      this.coldCount++
      this.warmFrom(id, bytes.toString('utf8', jsonStart, jsonEnd))
      return
    }
    this.coldBytes = bytes
    if (typeof this.slots.get(id) !== 'number') this.coldCount++
    this.slots.set(id, jsonStart * lengthRoom + (jsonEnd - jsonStart))
  }

  /** The stored JSON of a cold slot, as bytes. */
  coldJson(slot: Cold): Buffer {
    const start = Math.floor(slot / lengthRoom)
    return (this.coldBytes ?? Buffer.alloc(0)).subarray(start, start + (slot % lengthRoom))
  }

  slotsNow(): IterableIterator<[string, Slot]> {
    return this.slots.entries()
  }

  /** Parses cold records until `isTimeUp`; true when none is left. */
  warmSome(isTimeUp: () => boolean, cursor: IterableIterator<[string, Slot]>): boolean {
    for (let next = cursor.next(); !next.done; next = cursor.next()) {
      const [id, slot] = next.value
      if (typeof slot === 'number') {
        this.warm(id, slot)
        if (isTimeUp()) return false
      }
    }
    return true
  }

  private warm(id: string, slot: Cold): BookRecord | undefined {
    const json = this.coldJson(slot)
    return this.warmFrom(id, json.toString('utf8', 0, json.length))
  }

  private warmFrom(id: string, json: string): BookRecord | undefined {
    const record = this.thaw(id, json)
    if (record === null) {
      this.slots.delete(id)
      this.setAside.set(id, json)
    } else {
      this.slots.set(id, record)
      this.note(record)
    }
    this.oneLessCold()
    return record ?? undefined
  }

  private oneLessCold(): void {
    this.coldCount--
    // The last cold record gone, the snapshot's bytes (tens of megabytes) can go too.
    if (this.coldCount === 0) this.coldBytes = null
  }

  *entries(): MapIterator<[string, BookRecord]> {
    for (const [id, slot] of this.slots) {
      const record = typeof slot === 'number' ? this.warm(id, slot) : slot
      if (record !== undefined) yield [id, record]
    }
  }

  keys(): MapIterator<string> {
    return this.slots.keys()
  }

  *values(): MapIterator<BookRecord> {
    for (const [id, slot] of this.slots) {
      const record = typeof slot === 'number' ? this.warm(id, slot) : slot
      if (record !== undefined) yield record
    }
  }

  [Symbol.iterator](): MapIterator<[string, BookRecord]> {
    return this.entries()
  }

  forEach(visit: (record: BookRecord, id: string, map: ReadonlyMap<string, BookRecord>) => void): void {
    for (const [id, record] of this.entries()) visit(record, id, this)
  }
}
