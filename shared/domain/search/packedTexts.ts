// Many texts as one long one: whoever looks for a word asks once, not a hundred thousand times.

/** Words hold no line feed: no find reaches from one text into the next. */
const BETWEEN = '\n'

/** `at`: where in its text the first of them stands. */
export type Visit = (row: number, at: number) => void

export class PackedTexts {
  private readonly whole: string
  /** Where each text begins; behind the last one, where another would. */
  private readonly starts: Uint32Array

  constructor(texts: readonly string[]) {
    this.starts = new Uint32Array(texts.length + 1)
    let end = 0
    texts.forEach((text, row) => {
      end += text.length + BETWEEN.length
      this.starts[row + 1] = end
    })
    this.whole = texts.join(BETWEEN) + BETWEEN
  }

  /** What went in, without being held a second time. */
  text(row: number): string {
    return this.whole.slice(this.start(row), this.start(row + 1) - BETWEEN.length)
  }

  /** Every text in which the word stands. */
  holding(word: string, visit: Visit): void {
    this.walk(from => this.whole.indexOf(word, from), visit)
  }

  matching(pattern: RegExp, visit: Visit): void {
    const next = new RegExp(pattern.source, 'g')
    this.walk(from => {
      next.lastIndex = from
      return next.exec(this.whole)?.index ?? -1
    }, visit)
  }

  private walk(next: (from: number) => number, visit: Visit): void {
    let row = 0
    for (let at = next(0); at >= 0; at = next(this.start(row))) {
      while (this.start(row + 1) <= at) row++
      visit(row, at - this.start(row))
      row++
    }
  }

  private start(row: number): number {
    return this.starts[row] ?? this.whole.length
  }
}

/** The same texts as before, as stretches of the packed one: they need not lie in memory twice. */
export function holdOnce(rows: readonly { readonly text: string }[], texts: PackedTexts): void {
  rows.forEach((summary, row) => {
    ;(summary as { text: string }).text = texts.text(row)
  })
}
