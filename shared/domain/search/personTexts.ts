// Names, numbers and readings of all customers, as a word is looked for in them.
import type { CustomerSummary } from '../../model/summary'
import { fullWidth } from './fold'
import { PackedRows } from './packedRows'
import { holdOnce, PackedTexts, type Visit } from './packedTexts'
import { LEAST_TAIL } from './ranks'
import type { Word } from './typed'

function pack(rows: readonly CustomerSummary[]) {
  const names = new PackedTexts(rows.map(({ name }) => name))
  const numbers = new PackedTexts(rows.map(({ phones }) => phones.join(' ')))
  const readings = new PackedTexts(rows.map(({ text }) => text))
  holdOnce(rows, readings)
  return { names, numbers, readings }
}

type Packed = ReturnType<typeof pack>

export class PersonTexts {
  private readonly rows = new PackedRows<CustomerSummary, Packed>({
    isLeftOut: () => false,
    compare: () => 0,
    pack,
  })

  refresh(summaries: ReadonlyMap<string, CustomerSummary>): void {
    this.rows.refresh(summaries)
  }

  /** Packs a few with each step. */
  packing(): Iterable<unknown> {
    return this.rows.all()
  }

  /** Whose name is written with this letter first, in capitals or full width, too; and a few more. */
  called(letter: string): readonly CustomerSummary[] {
    const small = letter.toLowerCase()
    const signs = [small, small.toUpperCase()].flatMap(sign => [sign, fullWidth(sign)]).join('')
    const first = new RegExp(`(?<![^\\n])[${signs}]`)
    return this.gather(({ names }, note) => names.matching(first, note))
  }

  /** Whom `personRank` would rank, and a few more: all others have nothing of the word. */
  mayFit({ text, digits, reading, isChinese }: Word): readonly CustomerSummary[] {
    return this.gather(({ names, numbers, readings }, note) => {
      if (digits.length >= LEAST_TAIL) numbers.holding(digits, note)
      if (reading !== null) readings.matching(reading, note)
      else {
        names.holding(text, note)
        if (!isChinese) readings.holding(text, note)
      }
    })
  }

  private gather(look: (packed: Packed, note: Visit) => void): readonly CustomerSummary[] {
    const found = [...this.rows.fresh]
    for (const { rows, packed, isStale } of this.rows.all()) {
      const seen = new Set<number>()
      const note = (row: number) => {
        const customer = rows[row]
        if (customer === undefined || isStale(row) || seen.has(row)) return
        seen.add(row)
        found.push(customer)
      }
      look(packed, note)
    }
    return found
  }
}
