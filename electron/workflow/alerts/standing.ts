// What was announced in this run and still stands before her: it goes when it is done, put off, moved or put away.

import { alertRow } from '#shared/domain/alerts/alertRow'
import { type OpenThing, openThings } from '#shared/domain/alerts/openThings'
import type { AlertDigest, AlertRow } from '#shared/model/alertViews'
import type { Book } from '#shared/model/book'

/** A word that was given to a customer goes before what we only wanted to think of. */
function wordsFirst(a: OpenThing, b: OpenThing): number {
  const isWord = ({ subject }: OpenThing) => subject.kind === 'promise'
  if (isWord(a) !== isWord(b)) return isWord(a) ? -1 : 1
  return a.at < b.at ? -1 : 1
}

export class Standing {
  private readonly rows = new Set<string>()
  private digest: { readonly why: AlertDigest['why']; readonly keys: ReadonlySet<string> } | null = null

  addRows(due: readonly OpenThing[]): void {
    for (const { key } of due) this.rows.add(key)
  }

  /** What the last one said and she has not put away yet is said again with the new. */
  addDigest(why: AlertDigest['why'], due: readonly OpenThing[]): void {
    this.digest = { why, keys: new Set([...(this.digest?.keys ?? []), ...due.map(({ key }) => key)]) }
  }

  hide(key: string | null): void {
    if (key === null) this.digest = null
    else this.rows.delete(key)
  }

  clear(): void {
    this.rows.clear()
    this.digest = null
  }

  things(book: Book): { readonly rows: OpenThing[]; readonly digest: number } {
    const rows: OpenThing[] = []
    let digest = 0
    if (this.rows.size === 0 && this.digest === null) return { rows, digest }
    for (const thing of openThings(book)) {
      if (this.rows.has(thing.key)) rows.push(thing)
      if (this.digest?.keys.has(thing.key)) digest++
    }
    return { rows: rows.sort(wordsFirst), digest }
  }

  view(book: Book): { readonly rows: readonly AlertRow[]; readonly digest: AlertDigest | null } {
    const { rows, digest } = this.things(book)
    return {
      rows: rows.flatMap(thing => alertRow(book, thing) ?? []),
      digest: this.digest === null || digest === 0 ? null : { why: this.digest.why, count: digest },
    }
  }
}
