// The summaries of one shelf as its readers see them: one of them costs no more than its record, all of them are read first.
import type { RecordSummary } from './port'

export type Lines = {
  /** Those that are in memory already. */
  readonly known: ReadonlyMap<string, RecordSummary>
  /** Makes sure that all are. */
  complete(): void
  one(id: string): RecordSummary | undefined
}

export class SummaryLines implements ReadonlyMap<string, RecordSummary> {
  constructor(private readonly lines: Lines) {}

  get(id: string): RecordSummary | undefined {
    return this.lines.known.get(id) ?? this.lines.one(id)
  }
  has(id: string): boolean {
    return this.get(id) !== undefined
  }
  get size(): number {
    return this.all().size
  }
  entries(): MapIterator<[string, RecordSummary]> {
    return this.all().entries()
  }
  keys(): MapIterator<string> {
    return this.all().keys()
  }
  values(): MapIterator<RecordSummary> {
    return this.all().values()
  }
  [Symbol.iterator](): MapIterator<[string, RecordSummary]> {
    return this.all().entries()
  }
  forEach(
    visit: (summary: RecordSummary, id: string, map: ReadonlyMap<string, RecordSummary>) => void,
  ): void {
    for (const [id, summary] of this.all()) visit(summary, id, this)
  }

  private all(): ReadonlyMap<string, RecordSummary> {
    this.lines.complete()
    return this.lines.known
  }
}
