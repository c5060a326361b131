// The slow search: through the files in the background, and here through what is newer than they are.
import type { Background } from './background/jobs'
import type { FoundText } from './compaction/findText'
import type { BookRecord, RecordSchema } from './port'
import type { SegmentEntry } from './segments/segmentFile'
import { Slices } from './slices'
import type { StoredShelf } from './storedShelf'

const GIVEN_UP: FoundText = { ids: [], isWhole: false }

export type FindOptions = {
  readonly folder: string
  readonly schema: RecordSchema
  readonly background: Background
  readonly segments: () => readonly SegmentEntry[]
  readonly shelf: StoredShelf
}

export class FindInBook {
  private running = new AbortController()
  private turn: Promise<unknown> = Promise.resolve()

  constructor(private readonly options: FindOptions) {}

  /** Newest first. Only the last one is looked for: nobody waits for what was typed before. */
  find(typed: string, most: number): Promise<FoundText> {
    this.stop()
    const { signal } = this.running
    const answer = this.turn.then(() =>
      signal.aborted ? GIVEN_UP : this.findNow(typed.toLowerCase(), most, signal),
    )
    this.turn = answer.catch(() => undefined)
    return answer
  }

  /** What is being looked for is answered at once, with nothing. */
  stop(): void {
    this.running.abort()
    this.running = new AbortController()
  }

  private async findNow(text: string, most: number, signal: AbortSignal): Promise<FoundText> {
    const { folder, background, shelf } = this.options
    const newer = [...shelf.unsettled()]
    const segments = this.options
      .segments()
      .filter(({ collection }) => collection === 'cases')
      .toSorted((a, b) => (a.key < b.key ? 1 : -1))
    const except = newer.map(({ id }) => id)
    const job = { folder, collection: 'cases', segments, text, most, except } as const
    const [stored, fresh] = await Promise.all([background.run('find', job, signal), this.among(newer, text)])
    // Whoever asked would only read records that nobody looks at any more.
    if (signal.aborted) return GIVEN_UP
    const ids = [...fresh, ...stored.ids].sort().reverse()
    return { ids: ids.slice(0, most), isWhole: stored.isWhole && ids.length <= most }
  }

  private async among(records: readonly BookRecord[], text: string): Promise<string[]> {
    const found: string[] = []
    const slices = new Slices()
    for (const record of records) {
      if (this.options.schema.fullText('cases', record)?.includes(text)) found.push(record.id)
      if (slices.isOver) await slices.rest()
    }
    return found
  }
}
