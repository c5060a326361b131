// The records that were read last: whoever looks at an old case asks for it more than once.
import type { BookRecord } from './port'

export class RecentRecords {
  private readonly records = new Map<string, BookRecord>()

  constructor(private readonly most: number) {}

  get(id: string): BookRecord | undefined {
    const found = this.records.get(id)
    if (found !== undefined) this.add(found)
    return found
  }

  /** The one that nobody has asked for the longest makes room. */
  add(record: BookRecord): void {
    this.records.delete(record.id)
    this.records.set(record.id, record)
    if (this.records.size <= this.most) return
    const [oldest] = this.records.keys()
    if (oldest !== undefined) this.records.delete(oldest)
  }

  delete(id: string): void {
    this.records.delete(id)
  }
}
