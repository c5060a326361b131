// The summaries of a shelf as a search goes through them: packed block by block, and beside them those that were written since.

/** So many are packed in a few milliseconds. */
const IN_BLOCK = 4_000
/** When more than these were written since, all are packed anew. */
const MOST_FRESH = 500

type Packing<Summary, Pack> = {
  isLeftOut(summary: Summary): boolean
  /** Negative when the first one comes first. */
  compare(a: Summary, b: Summary): number
  pack(rows: readonly Summary[]): Pack
}

export type Block<Summary, Pack> = {
  readonly rows: readonly Summary[]
  readonly packed: Pack
  /** It was written anew since. */
  isStale(row: number): boolean
}

type Kept<Summary, Pack> = {
  readonly rows: readonly Summary[]
  readonly stale: Uint8Array
  /** Undefined until somebody comes by. */
  packed?: Pack
}

export class PackedRows<Summary, Pack> {
  fresh: readonly Summary[] = []
  private blocks: Kept<Summary, Pack>[] = []
  /** As the shelf had them when they were put in order, and the row of each. */
  private known: readonly Summary[] = []
  private rowOf = new Uint32Array(0)

  constructor(private readonly packing: Packing<Summary, Pack>) {}

  /** In their order; what was not packed yet is packed as it comes by. */
  *all(): Generator<Block<Summary, Pack>> {
    for (const block of this.blocks) {
      const { rows, stale } = block
      block.packed ??= this.packing.pack(rows)
      yield { rows, packed: block.packed, isStale: row => stale[row] === 1 }
    }
  }

  /** Every change of a record makes another summary of it, in the same place of the shelf. */
  refresh(summaries: ReadonlyMap<string, Summary>): void {
    const fresh = this.since(summaries)
    if (fresh === null) this.putInOrder([...summaries.values()])
    else this.fresh = fresh.filter(summary => !this.packing.isLeftOut(summary))
  }

  /** Those that are not among the rows; null when there are many, when some are gone, and at first. */
  private since(summaries: ReadonlyMap<string, Summary>): readonly Summary[] | null {
    if (this.known.length === 0 || summaries.size < this.known.length) return null
    const fresh: Summary[] = []
    let place = -1
    for (const summary of summaries.values()) {
      place++
      if (summary === this.known[place]) continue
      if (fresh.length === MOST_FRESH) return null
      fresh.push(summary)
      if (place < this.known.length) this.markStale(place)
    }
    return fresh
  }

  private markStale(place: number): void {
    const row = this.rowOf[place] ?? 0
    const block = this.blocks[Math.floor(row / IN_BLOCK)]
    if (block !== undefined) block.stale[row % IN_BLOCK] = 1
  }

  private putInOrder(known: readonly Summary[]): void {
    const { isLeftOut, compare } = this.packing
    const at = (place: number) => known[place] as Summary
    const order = Array.from(known.keys())
      .filter(place => !isLeftOut(at(place)))
      .sort((a, b) => compare(at(a), at(b)))
    this.known = known
    this.fresh = []
    this.blocks = []
    // What is left out has no row: a change of it marks none.
    this.rowOf = new Uint32Array(known.length).fill(known.length + IN_BLOCK)
    order.forEach((place, row) => {
      this.rowOf[place] = row
    })
    for (let from = 0; from < order.length; from += IN_BLOCK) {
      const rows = order.slice(from, from + IN_BLOCK).map(at)
      this.blocks.push({ rows, stale: new Uint8Array(rows.length) })
    }
  }
}
