// The journals this run writes: one open file that grows, and what to do when the disk refuses, lies or swaps it away.
import { join } from 'node:path'
import type { FileLayer, OpenFile } from './files/fileLayer'
import { quietly, readAll, writeAll } from './files/wholeFile'
import type { Follows } from './journalReader'
import { encodeLine } from './lineFormat'
import { formatMajor } from './manifest'
import { journalFolder, journalName } from './names'
import { errnoOf, isFull, type Notice, notice } from './problems'

/** Numbers are shared by journals, snapshots and manifests, and only ever go up. */
export type Numbers = { highest: number }
export type Durable = { readonly seq: number; readonly crc: string }

/** The batch is not on the disk and never will be; `isFinal` when saving has to stop for good. */
export class AppendFailed extends Error {
  constructor(
    override readonly cause: unknown,
    readonly isFinal: boolean,
  ) {
    super(errnoOf(cause))
  }
}

type Current = {
  readonly file: OpenFile
  readonly path: string
  readonly number: number
  readonly identity: string
  readonly headerSize: number
  readonly base: Durable
  /** Everything before this byte was flushed and acknowledged. */
  size: number
}

export type JournalOptions = {
  readonly files: FileLayer
  readonly folder: string
  readonly shop: string
  readonly schema: number
  readonly token: string
  readonly numbers: Numbers
  readonly onNotice: (notice: Notice) => void
}

export class Journal {
  private current: Current | null = null
  private follows: Follows | null = null
  /** Numbers of the journals that this run made. */
  private readonly own = new Set<number>()
  /** Written since the last checkpoint, over all journals (recovered ones are counted in by the store). */
  lines = 0
  bytes = 0

  private readonly highestFound: number

  constructor(private readonly options: JournalOptions) {
    this.highestFound = options.numbers.highest
  }

  /** A journal that appeared since the start and is not ours: somebody else writes in this folder. */
  isForeign(number: number): boolean {
    return number > this.highestFound && !this.own.has(number)
  }

  /** Of the journals that this run made. */
  get numbers(): ReadonlySet<number> {
    return this.own
  }

  /** False when the file that is being written is not where it was made. */
  get isInPlace(): boolean {
    return this.current === null || isAtItsPath(this.options.files, this.current)
  }

  /** Resolves when the bytes are on the disk. `last` is the last line durable before them. */
  async append(bytes: Uint8Array, lines: number, last: Durable): Promise<void> {
    const current = this.current ?? (await this.openFirst(last))
    try {
      await writeAll(current.file, bytes, current.size)
    } catch (error) {
      await this.afterWriteError(current, error, bytes, last)
      return this.count(bytes, lines)
    }
    let isInPlace: boolean
    try {
      const flushing = current.file.datasync()
      isInPlace = isAtItsPath(this.options.files, current)
      await flushing
    } catch (error) {
      // After a failed flush the system may believe that the pages are clean: a second flush that succeeds proves
      // nothing ("Can Applications Recover from fsync Failures?", USENIX ATC 2020). Never the same file again.
      await this.moveOn(current, error, bytes, last)
      return this.count(bytes, lines)
    }
    current.size += bytes.length
    if (!isInPlace) await this.saveFromReplaced(current)
    this.count(bytes, lines)
  }

  /** A fresh journal for what comes after `last`; the checkpoint that asked for it will cover all that came before. */
  async rotate(last: Durable): Promise<number> {
    const moved = this.current
    // Whoever reads the journals next reads them from the folder.
    if (moved !== null && !isAtItsPath(this.options.files, moved)) await this.saveFromReplaced(moved)
    const next = await this.open(last)
    const old = this.current
    this.current = next
    this.lines = 0
    this.bytes = 0
    if (old !== null) await quietly(old.file.close())
    return next.number
  }

  async close(): Promise<void> {
    const old = this.current
    this.current = null
    if (old !== null) await quietly(old.file.close())
  }

  private count(bytes: Uint8Array, lines: number): void {
    this.lines += lines
    this.bytes += bytes.length
  }

  private async openFirst(last: Durable): Promise<Current> {
    try {
      this.current = await this.open(last)
      return this.current
    } catch (error) {
      throw new AppendFailed(error, !isFull(error))
    }
  }

  private async open(base: Durable): Promise<Current> {
    const { files, folder, shop, schema, token, numbers } = this.options
    for (let attempt = 0; ; attempt++) {
      const number = ++numbers.highest
      const path = join(folder, journalName(number))
      let file: OpenFile
      try {
        file = await files.createNew(path)
      } catch (error) {
        // A virus scanner may hold a fresh name for a moment, another writer may own it: the next number is free.
        if (attempt >= 4 || isFull(error)) throw error
        if (errnoOf(error) === 'EEXIST')
          this.options.onNotice(notice('otherWriter', 'bad', { journal: number }))
        continue
      }
      const header = {
        kind: 'journal',
        format: formatMajor,
        schema,
        number,
        shop,
        base: base.seq,
        baseCrc: base.crc,
      }
      const { bytes } = encodeLine(JSON.stringify({ ...header, token, follows: this.follows }))
      try {
        await writeAll(file, bytes, 0)
        await file.sync()
        await files.syncFolder(join(folder, journalFolder))
        const { identity } = await file.facts()
        this.own.add(number)
        this.follows = null
        return { file, path, number, identity, headerSize: bytes.length, base, size: bytes.length }
      } catch (error) {
        await quietly(file.close())
        await quietly(files.remove(path))
        throw error
      }
    }
  }

  private async afterWriteError(
    current: Current,
    error: unknown,
    bytes: Uint8Array,
    last: Durable,
  ): Promise<void> {
    if (!isFull(error)) return this.moveOn(current, error, bytes, last)
    const isCut = await this.cutBack(current)
    if (!isCut) await this.abandon(current, 'unsynced')
    throw new AppendFailed(error, false)
  }

  /** Leaves the present file for good and writes the pending lines into the next one. */
  private async moveOn(current: Current, error: unknown, bytes: Uint8Array, last: Durable): Promise<void> {
    await this.abandon(current, 'unsynced', false)
    let next: Current | null = null
    try {
      next = await this.open(last)
      await writeAll(next.file, bytes, next.size)
      await next.file.datasync()
      next.size += bytes.length
    } catch (second) {
      // Rejected lines should not come back at the next start; a second flush is not needed for that to be likely.
      await this.cutBack(current)
      if (next !== null) {
        await this.cutBack(next)
        await quietly(next.file.close())
        this.follows = { journal: next.number, size: next.headerSize, why: 'unsynced' }
      }
      await quietly(current.file.close())
      throw new AppendFailed(second, !isFull(second))
    }
    await quietly(current.file.close())
    this.current = next
    this.options.onNotice(notice('journalMoved', 'warning', { cause: errnoOf(error), journal: next.number }))
  }

  /**
   * A sync client or a person moved or deleted the file while it was open. Our handle still reaches the old bytes:
   * all of them go into the next journal before anybody is told that the command was saved.
   */
  private async saveFromReplaced(current: Current): Promise<void> {
    try {
      const bytes = await readAll(current.file, current.headerSize, current.size - current.headerSize)
      if (bytes.length !== current.size - current.headerSize)
        throw new Error('replaced journal cannot be read back')
      this.follows = { journal: current.number, size: 0, why: 'replaced' }
      const next = await this.open(current.base)
      await writeAll(next.file, bytes, next.size)
      await next.file.datasync()
      next.size += bytes.length
      this.current = next
      this.options.onNotice(
        notice('journalReplaced', 'warning', { journal: current.number, next: next.number }),
      )
    } catch (error) {
      this.current = null
      throw new AppendFailed(error, true)
    } finally {
      await quietly(current.file.close())
    }
  }

  private async abandon(current: Current, why: Follows['why'], alsoClose = true): Promise<void> {
    this.current = null
    this.follows = { journal: current.number, size: current.size, why }
    if (alsoClose) await quietly(current.file.close())
  }

  private async cutBack(current: Current): Promise<boolean> {
    try {
      await current.file.truncate(current.size)
      await current.file.datasync()
      return true
    } catch {
      return false
    }
  }
}

function isAtItsPath(files: FileLayer, current: Current): boolean {
  try {
    return files.identityNow(current.path) === current.identity
  } catch {
    // Only a missing or another file is proof; a disk that cannot answer shows itself in the flush.
    return true
  }
}
