// The texts of all cases, the newest first, as a word is looked for in them.
import type { CaseSummary } from '../../model/summary'
import { WORDS_BEGIN } from './caseText'
import { PackedRows } from './packedRows'
import { holdOnce, PackedTexts } from './packedTexts'

export type CasesWith = {
  /** What kind of hit they are, only a closer look says. */
  readonly named: readonly CaseSummary[]
  /** It stands only in the words about them. The newest first. */
  readonly worded: readonly CaseSummary[]
}

export function newestFirst(a: CaseSummary, b: CaseSummary): number {
  if (a.createdAt !== b.createdAt) return a.createdAt > b.createdAt ? -1 : 1
  return a.id > b.id ? -1 : 1
}

function pack(rows: readonly CaseSummary[]) {
  const texts = new PackedTexts(rows.map(({ text }) => text))
  const wordsAt = rows.map(({ text }) => text.indexOf(WORDS_BEGIN))
  holdOnce(rows, texts)
  return { texts, wordsAt }
}

export class CaseTexts {
  private readonly rows = new PackedRows<CaseSummary, ReturnType<typeof pack>>({
    isLeftOut: ({ deletedAt }) => deletedAt !== null,
    compare: newestFirst,
    pack,
  })

  refresh(summaries: ReadonlyMap<string, CaseSummary>): void {
    this.rows.refresh(summaries)
  }

  /** Packs a few with each step. */
  packing(): Iterable<unknown> {
    return this.rows.all()
  }

  numbered(number: string): CaseSummary | undefined {
    const isIt = ({ no }: CaseSummary) => no === number
    const fresh = this.rows.fresh.find(isIt)
    if (fresh !== undefined) return fresh
    for (const { rows, isStale } of this.rows.all()) {
      const found = rows.find((one, row) => isIt(one) && !isStale(row))
      if (found !== undefined) return found
    }
    return undefined
  }

  holding(word: string): CasesWith {
    const named = this.rows.fresh.filter(({ text }) => text.includes(word))
    const worded: CaseSummary[] = []
    for (const { rows, packed, isStale } of this.rows.all()) {
      packed.texts.holding(word, (row, at) => {
        const found = rows[row]
        if (found === undefined || isStale(row)) return
        if (at > (packed.wordsAt[row] ?? 0)) worded.push(found)
        else named.push(found)
      })
    }
    return { named, worded }
  }
}
