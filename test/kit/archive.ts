// What tests of the archive need: ids that lie in a chosen month, a look into manifest and segments, work that can be held up.
import { type Background, inThisThread } from '#electron/store/background/jobs'
import { decodeOneLine } from '#electron/store/lineFormat'
import type { Manifest } from '#electron/store/manifest'
import type { CollectionName, RecordSchema, Store } from '#electron/store/store'
import type { FaultyFiles } from './faultyFiles'
import { plainSchema, save } from './storeFolder'

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** An id as it would have been made at that moment; `n` tells several of them apart. */
export function idAt(ms: number, n = 0): string {
  let time = ''
  for (let rest = ms, digit = 0; digit < 10; digit++, rest = Math.floor(rest / 32))
    time = DIGITS[rest % 32] + time
  return time + String(n).padStart(16, '0')
}

/** An id of the middle of a month such as '2024-03'. */
export function idIn(month: string, n = 0): string {
  return idAt(Date.parse(`${month}-15T12:00:00.000Z`), n)
}

export function newestManifest(files: FaultyFiles, folder: string): Manifest {
  const path = files.paths().findLast(name => name.startsWith(`${folder}/MANIFEST-`))
  return decodeOneLine(files.peek(path ?? 'no manifest')) as Manifest
}

/** Where the newest generation keeps a month, or a part of another collection. */
export function segmentAt(
  files: FaultyFiles,
  folder: string,
  key: string,
  collection: CollectionName = 'cases',
) {
  const entry = newestManifest(files, folder).segments.find(
    one => one.collection === collection && one.key === key,
  )
  if (entry === undefined) throw new Error(`no segment ${collection} ${key}`)
  return { ...entry, path: `${folder}/${entry.name}`, bytes: files.peek(`${folder}/${entry.name}`) }
}

export const segmentPaths = (files: FaultyFiles, folder: string) =>
  files.paths().filter(path => path.startsWith(`${folder}/seg/`))

/** Jobs that wait until they are let go, so that a test can do something in the middle of one. */
export class HeldBackground implements Background {
  private readonly inner: Background
  private gate: { readonly opened: Promise<void>; open(): void } | null = null
  private begun: () => void = () => undefined
  readonly started: string[] = []

  constructor(files: FaultyFiles, schema: RecordSchema = plainSchema) {
    this.inner = inThisThread({ files, schema })
  }

  /** From now on; resolves when a job has come as far as the gate. */
  hold(): Promise<void> {
    let open: () => void = () => undefined
    const opened = new Promise<void>(resolve => {
      open = resolve
    })
    this.gate = { opened, open }
    return new Promise(resolve => {
      this.begun = resolve
    })
  }

  release(): void {
    this.gate?.open()
    this.gate = null
  }

  readonly run: Background['run'] = async (name, job) => {
    this.started.push(name)
    this.begun()
    await this.gate?.opened
    return this.inner.run(name, job)
  }

  async close(): Promise<void> {
    this.release()
  }
}

/** A clock that strikes when the test says so. */
export class HandTimer {
  private waiting: { readonly ms: number; readonly run: () => void } | null = null

  readonly later = (ms: number, run: () => void): (() => void) => {
    const mine = { ms, run }
    this.waiting = mine
    return () => {
      if (this.waiting === mine) this.waiting = null
    }
  }

  get ms(): number | null {
    return this.waiting?.ms ?? null
  }

  /** What would be run: to be run later, when it may have been called off. */
  take(): () => void {
    const due = this.waiting
    return () => {
      if (this.waiting === due) this.strike()
    }
  }

  strike(): void {
    const due = this.waiting
    this.waiting = null
    due?.run()
  }
}

/** Counts how many records were read from JSON since it was set to zero. */
export function countingSchema(schema: RecordSchema = plainSchema) {
  const read = { count: 0 }
  const counting: RecordSchema = {
    ...schema,
    upcast: (collection, raw) => {
      read.count++
      return schema.upcast(collection, raw)
    },
  }
  return { schema: counting, read }
}

/** Saves many at once, so that they share a flush. */
export async function saveAll(
  store: Store<never> | Store,
  ids: readonly string[],
  more: object,
): Promise<void> {
  await Promise.all(ids.map(id => save(store as Parameters<typeof save>[0], id, more)))
}
