// A disk in memory that can fail at the k-th call, write short, run full, and forget on a crash what was never flushed.
import { dirname } from 'node:path'
import type { FileFacts, FileLayer, OpenFile } from '#electron/store/files/fileLayer'

export type CallName =
  | 'createNew'
  | 'openToRead'
  | 'openToCut'
  | 'remove'
  | 'list'
  | 'facts'
  | 'makeFolder'
  | 'syncFolder'
  | 'write'
  | 'read'
  | 'datasync'
  | 'sync'
  | 'truncate'
  | 'close'
  | 'readNow'

/** Calls that change something or make it durable: the ones that a fault loop is about. */
export const changingCalls: readonly CallName[] = [
  'createNew',
  'openToCut',
  'remove',
  'makeFolder',
  'syncFolder',
  'write',
  'datasync',
  'sync',
  'truncate',
]

class Inode {
  static next = 1
  readonly number = Inode.next++
  bytes: Buffer = Buffer.alloc(0)
  flushed: Buffer = Buffer.alloc(0)
  /** Unflushed writes in order; a crash may keep any of them, or a part. */
  pending: { bytes: Buffer; position: number }[] = []
}

export type Fault = {
  /** Counts calls of `calls`, beginning with 1. */
  readonly at: number
  readonly calls?: readonly CallName[]
  readonly code: string
  /** From that call on everything fails (a drive pulled out), not just one call. */
  readonly forGood?: boolean
  /** Not an error but the end: from that call on nothing answers any more. */
  readonly crash?: boolean
  readonly path?: RegExp
}

export class Crashed extends Error {}

export class FaultyFiles implements FileLayer {
  private readonly names = new Map<string, Inode>()
  private durableNames = new Map<string, Inode>()
  private readonly folders = new Set<string>(['/'])
  readonly counts = new Map<CallName, number>()
  /** Bytes handed to write calls. */
  written = 0
  calls = 0
  private faultCalls = 0
  fault: Fault | null = null
  /** For faults of more than one call: answers the error code of a call, or null to let it through. */
  refuse: ((call: CallName, path: string) => string | null) | null = null
  hasFailed = false
  /** Room left on the disk, in bytes. */
  room = Number.POSITIVE_INFINITY
  /** Every write takes at most this many bytes at once, without an error. */
  shortWrite = Number.POSITIVE_INFINITY
  isReadOnly = false
  private isDown = false
  private era = 0
  private goDown: () => void = () => undefined
  /** Resolves at the call that the fault declared to be the last. */
  whenDown: Promise<void> = Promise.resolve()

  failAt(fault: Fault | null): void {
    this.fault = fault
    this.faultCalls = 0
    this.hasFailed = false
    this.whenDown = new Promise(resolve => {
      this.goDown = resolve
    })
  }

  /** The power goes: unflushed bytes and names are gone, or half gone when `chance` says so. */
  crash(chance: () => number = () => 1): void {
    this.era++
    this.isDown = false
    this.fault = null
    for (const inode of new Set([...this.names.values(), ...this.durableNames.values()])) {
      let bytes = inode.flushed
      for (const write of inode.pending) {
        if (chance() < 0.5)
          bytes = place(bytes, write.bytes.subarray(0, tornLength(write.bytes, chance)), write.position)
      }
      inode.bytes = Buffer.from(bytes)
      inode.flushed = inode.bytes
      inode.pending = []
    }
    const survivors = new Map(this.durableNames)
    for (const [path, inode] of this.names)
      if (!survivors.has(path) && chance() < 0.5) survivors.set(path, inode)
    this.names.clear()
    for (const [path, inode] of survivors) this.names.set(path, inode)
    this.durableNames = new Map(survivors)
  }

  /** The process dies, the system lives on: everything written stays. */
  kill(): void {
    this.era++
    this.isDown = false
    this.fault = null
  }

  /** The disk as one process sees it: after its death it gets no answers, whatever it was just about to ask. */
  process(): FileLayer {
    const { era } = this
    const alive = async <T>(call: () => Promise<T>): Promise<T> => (era === this.era ? call() : never())
    const aliveNow = <T>(call: () => T): T => {
      if (era !== this.era) throw new Crashed('a dead process reads nothing')
      return call()
    }
    return {
      createNew: path => alive(() => this.createNew(path)),
      openToRead: path => alive(() => this.openToRead(path)),
      openToCut: path => alive(() => this.openToCut(path)),
      remove: path => alive(() => this.remove(path)),
      list: folder => alive(() => this.list(folder)),
      facts: path => alive(() => this.facts(path)),
      identityNow: path => aliveNow(() => this.identityNow(path)),
      readNow: (path, position, length) => aliveNow(() => this.readNow(path, position, length)),
      makeFolder: path => alive(() => this.makeFolder(path)),
      syncFolder: path => alive(() => this.syncFolder(path)),
    }
  }

  // What a test or a sync client does to the files behind the store's back.
  paths(): string[] {
    return [...this.names.keys()].sort()
  }
  peek(path: string): Buffer {
    return Buffer.from(this.inode(path).bytes)
  }
  /** Changes the content under the same inode, durably. */
  poke(path: string, bytes: Buffer): void {
    const inode = this.inode(path)
    inode.bytes = Buffer.from(bytes)
    inode.flushed = inode.bytes
    inode.pending = []
  }
  /** Puts another file under that name, as a sync client does. */
  replace(path: string, bytes: Buffer): void {
    const inode = new Inode()
    this.names.set(path, inode)
    this.durableNames.set(path, inode)
    this.poke(path, bytes)
    this.addFolders(dirname(path))
  }
  drop(path: string): void {
    this.names.delete(path)
    this.durableNames.delete(path)
  }
  /** A second, independent disk with the same content. */
  clone(): FaultyFiles {
    const copy = new FaultyFiles()
    for (const path of this.paths()) copy.replace(path, this.peek(path))
    for (const folder of this.folders) copy.folders.add(folder)
    return copy
  }

  async createNew(path: string): Promise<OpenFile> {
    await this.call('createNew', path)
    this.needsRight()
    this.needsFolder(dirname(path))
    if (this.names.has(path) || this.folders.has(path)) throw failure('EEXIST', path)
    if (this.room <= 0) throw failure('ENOSPC', path)
    const inode = new Inode()
    this.names.set(path, inode)
    return this.handle(inode, path, true)
  }

  async openToRead(path: string): Promise<OpenFile> {
    await this.call('openToRead', path)
    return this.handle(this.inode(path), path, false)
  }

  async openToCut(path: string): Promise<OpenFile> {
    await this.call('openToCut', path)
    this.needsRight()
    return this.handle(this.inode(path), path, true)
  }

  async remove(path: string): Promise<void> {
    await this.call('remove', path)
    this.needsRight()
    const inode = this.inode(path)
    this.names.delete(path)
    if (Number.isFinite(this.room)) this.room += inode.bytes.length
  }

  async list(folder: string): Promise<readonly string[]> {
    await this.call('list', folder)
    this.needsFolder(folder)
    const inside = [...this.names.keys(), ...this.folders].filter(
      path => path !== '/' && dirname(path) === folder,
    )
    return inside.map(path => path.slice(folder === '/' ? 1 : folder.length + 1)).sort()
  }

  async facts(path: string): Promise<FileFacts> {
    await this.call('facts', path)
    if (this.folders.has(path)) return { size: 0, identity: path, isFolder: true }
    const inode = this.inode(path)
    return { size: inode.bytes.length, identity: String(inode.number), isFolder: false }
  }

  identityNow(path: string): string | null {
    const inode = this.names.get(path)
    return inode === undefined ? null : String(inode.number)
  }

  readNow(path: string, position: number, length: number): Buffer {
    if (this.isDown) throw new Crashed('a dead process reads nothing')
    this.count('readNow', path)
    return Buffer.from(this.inode(path).bytes.subarray(position, position + length))
  }

  async makeFolder(path: string): Promise<void> {
    if (this.folders.has(path)) return
    await this.call('makeFolder', path)
    this.needsRight()
    this.addFolders(path)
  }

  async syncFolder(path: string): Promise<void> {
    await this.call('syncFolder', path)
    for (const known of new Set([...this.names.keys(), ...this.durableNames.keys()])) {
      if (dirname(known) !== path) continue
      const inode = this.names.get(known)
      if (inode === undefined) this.durableNames.delete(known)
      else this.durableNames.set(known, inode)
    }
  }

  private handle(inode: Inode, path: string, canWrite: boolean): OpenFile {
    const { era } = this
    const call = async (name: CallName) => {
      if (era !== this.era) throw new Crashed('a handle of a dead process')
      await this.call(name, path)
    }
    return {
      write: async (bytes, position) => {
        await call('write')
        if (!canWrite) throw failure('EBADF', path)
        if (this.room <= 0) throw failure('ENOSPC', path)
        const taken = Math.min(bytes.length, this.shortWrite, this.room)
        const part = Buffer.from(bytes.subarray(0, taken))
        inode.bytes = place(inode.bytes, part, position)
        inode.pending.push({ bytes: part, position })
        this.room -= taken
        this.written += taken
        return taken
      },
      read: async (into, position) => {
        await call('read')
        return inode.bytes.copy(into, 0, position, position + into.length)
      },
      datasync: async () => {
        await call('datasync')
        flush(inode)
      },
      sync: async () => {
        await call('sync')
        flush(inode)
      },
      truncate: async size => {
        await call('truncate')
        if (Number.isFinite(this.room)) this.room += Math.max(0, inode.bytes.length - size)
        inode.bytes = Buffer.from(inode.bytes.subarray(0, size))
        inode.flushed = Buffer.from(inode.flushed.subarray(0, size))
        inode.pending = inode.pending.map(({ bytes, position }) => ({
          bytes: bytes.subarray(0, Math.max(0, size - position)),
          position,
        }))
      },
      facts: async () => {
        await call('facts')
        return { size: inode.bytes.length, identity: String(inode.number), isFolder: false }
      },
      close: async () => {
        await call('close')
      },
    }
  }

  private async call(name: CallName, path: string): Promise<void> {
    const { era } = this
    // A real file call gives the event loop back.
    await Promise.resolve()
    if (this.isDown || era !== this.era) await never()
    if (this.count(name, path)) await never()
  }

  /** Throws when this call is the one to fail; true when it is the last one of all. */
  private count(name: CallName, path: string): boolean {
    this.calls++
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
    const refused = this.refuse?.(name, path) ?? null
    if (refused !== null) throw failure(refused, path)
    const { fault } = this
    if (fault === null) return false
    if (fault.calls !== undefined && !fault.calls.includes(name)) return false
    if (fault.path !== undefined && !fault.path.test(path)) return false
    this.faultCalls++
    const isHit = fault.forGood ? this.faultCalls >= fault.at : this.faultCalls === fault.at
    if (!isHit) return false
    this.hasFailed = true
    if (fault.crash) {
      this.isDown = true
      this.goDown()
      return true
    }
    throw failure(fault.code, path)
  }

  private inode(path: string): Inode {
    const inode = this.names.get(path)
    if (inode === undefined) throw failure('ENOENT', path)
    return inode
  }

  private needsFolder(path: string): void {
    if (!this.folders.has(path)) throw failure('ENOENT', path)
  }

  private needsRight(): void {
    if (this.isReadOnly) throw failure('EROFS', '')
  }

  private addFolders(path: string): void {
    for (let at = path; !this.folders.has(at); at = dirname(at)) this.folders.add(at)
  }
}

function flush(inode: Inode): void {
  inode.flushed = Buffer.from(inode.bytes)
  inode.pending = []
}

function place(bytes: Buffer, part: Buffer, position: number): Buffer {
  const placed = Buffer.alloc(Math.max(bytes.length, position + part.length))
  bytes.copy(placed)
  part.copy(placed, position)
  return placed
}

function tornLength(bytes: Buffer, chance: () => number): number {
  return chance() < 0.5 ? bytes.length : Math.floor(chance() * bytes.length)
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, syscall: 'test' })
}

/** A dead process gets no answers. */
function never(): Promise<never> {
  return new Promise(() => undefined)
}

/** A small repeatable source of randomness for crashes. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
