// A small JSON document that is replaced often: each save is a new numbered file, the newest valid one counts.
import { join } from 'node:path'
import type { FileLayer } from './files/fileLayer'
import { listOrNone, quietly, readWhole, writeNew } from './files/wholeFile'
import { decodeOneLine, encodeLine } from './lineFormat'
import { errnoOf } from './problems'

export type Loaded =
  | { readonly kind: 'nothing' }
  /** `isFallback`: a newer file was there but damaged. */
  | { readonly kind: 'value'; readonly value: unknown; readonly isFallback: boolean }
  | { readonly kind: 'damaged' }

/** Nothing is renamed over anything: on Windows that fails while a scanner or a sync client holds the old file
 *  (https://github.com/typicode/lowdb/issues/581), and an earlier file goes only when the next one is durable. */
export class NumberedFile {
  private turn: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly files: FileLayer,
    private readonly folder: string,
    private readonly name: string,
  ) {}

  /** Saves run one after the other; rejects with the system's error. */
  save(value: unknown): Promise<void> {
    return this.inTurn(() => this.saveNow(value))
  }

  load(): Promise<Loaded> {
    return this.inTurn(() => this.loadNow())
  }

  remove(): Promise<void> {
    return this.inTurn(async () => {
      for (const number of await this.numbers()) await this.files.remove(this.path(number))
      await this.files.syncFolder(this.folder).catch(ignoreMissing)
    })
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.turn.then(work, work)
    this.turn = next.catch(() => undefined)
    return next
  }

  private async saveNow(value: unknown): Promise<void> {
    const { bytes } = encodeLine(JSON.stringify({ value: value ?? null }))
    await this.files.makeFolder(this.folder)
    const earlier = await this.numbers()
    const next = await this.writeNext(bytes, (earlier.at(-1) ?? 0) + 1)
    await this.files.syncFolder(this.folder)
    for (const number of earlier) if (number < next) await quietly(this.files.remove(this.path(number)))
  }

  private async writeNext(bytes: Uint8Array, from: number): Promise<number> {
    for (let number = from; ; number++) {
      try {
        await writeNew(this.files, this.path(number), bytes)
        return number
      } catch (error) {
        if (errnoOf(error) !== 'EEXIST' || number > from + 8) throw error
      }
    }
  }

  private async loadNow(): Promise<Loaded> {
    const numbers = await this.numbers()
    for (const number of numbers.toReversed()) {
      const read = await readWhole(this.files, this.path(number)).catch(() => null)
      const held = read === null ? null : decodeOneLine(read)
      if (held !== null) {
        return {
          kind: 'value',
          value: (held as { value?: unknown }).value,
          isFallback: number !== numbers.at(-1),
        }
      }
    }
    return { kind: numbers.length === 0 ? 'nothing' : 'damaged' }
  }

  private async numbers(): Promise<number[]> {
    return numbersOf(this.name, await listOrNone(this.files, this.folder))
  }

  private path(number: number): string {
    return join(this.folder, fileName(this.name, number))
  }
}

const fileName = (name: string, number: number) => `${name}.${String(number).padStart(6, '0')}.json`
const pattern = /^(.+)\.(\d{6,})\.json$/

function numbersOf(name: string, names: readonly string[]): number[] {
  const matches = names.map(found => pattern.exec(found)).filter(match => match?.[1] === name)
  return matches.map(match => Number(match?.[2])).sort((a, b) => a - b)
}

/** The documents that lie in a folder, each once. */
export function documentsIn(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(found => pattern.exec(found)?.[1] ?? []))].sort()
}

function ignoreMissing(error: unknown): void {
  if (errnoOf(error) !== 'ENOENT') throw error
}
