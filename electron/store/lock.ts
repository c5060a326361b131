// The lock on a shop's folder: a numbered file that names the process holding it; the highest number counts.
import { join } from 'node:path'
import type { FileLayer } from './files/fileLayer'
import { isGone, quietly, readWhole, writeNew } from './files/wholeFile'
import { isObject, parseJson } from './lineFormat'
import { listShopFolder, lockName } from './names'
import { errnoOf, isNoRight, type StoreProblem } from './problems'

export type LockHolder = {
  readonly host: string
  readonly pid: number
  /** Tells a process from a later one with the same number. */
  readonly startedAt: string
  readonly token: string
}
export type LockHost = {
  readonly name: string
  readonly pid: number
  readonly startedAt: string
  /** False only when it is certain that the holder is gone. */
  isAlive(holder: LockHolder): boolean
}

export type LockAnswer =
  | {
      readonly kind: 'held'
      readonly number: number
      readonly stale: LockHolder | null
      release(): Promise<void>
    }
  | { readonly kind: 'refused'; readonly problem: StoreProblem }
  | { readonly kind: 'noRight'; readonly detail: string }

type Found = { readonly number: number; readonly holder: LockHolder | null }

/**
 * Nothing is written over and nothing is judged by a clock. A stale lock is passed by taking the next number with an
 * exclusive create, so of two that want to pass only one can; afterwards each looks again whether somebody else lives.
 */
export async function takeLock(
  files: FileLayer,
  folder: string,
  host: LockHost,
  token: string,
  takeOver: boolean,
): Promise<LockAnswer> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const found = await readLocks(files, folder)
    const living = found.find(lock => lock.holder !== null && host.isAlive(lock.holder))
    if (living?.holder && !takeOver) return refused(living.holder, host)
    const number = (found.at(-1)?.number ?? 0) + 1
    const holder: LockHolder = { host: host.name, pid: host.pid, startedAt: host.startedAt, token }
    const path = join(folder, lockName(number))
    try {
      await writeNew(files, path, Buffer.from(`${JSON.stringify(holder)}\n`))
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') continue
      if (isNoRight(error)) return { kind: 'noRight', detail: errnoOf(error) }
      throw error
    }
    // One that could not be read may just be being written: it is looked at once more.
    const judged = new Set(found.filter(lock => lock.holder !== null).map(lock => lock.number))
    const rival = (await readLocks(files, folder)).find(
      lock =>
        lock.number !== number &&
        !judged.has(lock.number) &&
        lock.holder !== null &&
        host.isAlive(lock.holder),
    )
    if (rival?.holder) {
      await quietly(files.remove(path))
      return refused(rival.holder, host)
    }
    for (const old of found) await quietly(files.remove(join(folder, lockName(old.number))))
    const stale = found.findLast(lock => lock.holder !== null)?.holder ?? null
    return { kind: 'held', number, stale, release: () => quietly(files.remove(path)) }
  }
  return refused({ host: host.name, pid: 0, startedAt: '', token: '' }, host)
}

function refused(holder: LockHolder, host: LockHost): LockAnswer {
  const params = { host: holder.host, pid: holder.pid, sameHost: holder.host === host.name }
  return { kind: 'refused', problem: { code: 'locked', params } }
}

async function readLocks(files: FileLayer, folder: string): Promise<Found[]> {
  const found: Found[] = []
  for (const number of (await listShopFolder(files, folder)).locks) {
    try {
      const value = parseJson((await readWhole(files, join(folder, lockName(number)))).toString('utf8'))
      found.push({ number, holder: isHolder(value) ? value : null })
    } catch (error) {
      if (!isGone(error)) throw error
    }
  }
  return found
}

function isHolder(value: unknown): value is LockHolder {
  return (
    isObject(value) &&
    typeof value.host === 'string' &&
    typeof value.pid === 'number' &&
    typeof value.startedAt === 'string' &&
    typeof value.token === 'string'
  )
}
