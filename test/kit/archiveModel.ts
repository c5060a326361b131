// A store and a plain map side by side: every step is done to both, and after each restart they must agree.
import { isDeepStrictEqual } from 'node:util'
import { crc32, hex8 } from '#electron/store/crc32'
import { decodeOneLine } from '#electron/store/lineFormat'
import type { Manifest } from '#electron/store/manifest'
import type { BookRecord, BookView, CollectionName, Store } from '#electron/store/store'
import { idIn } from './archive'
import { changingCalls, FaultyFiles, seeded } from './faultyFiles'
import { after, contentOf, opened, type Plain, plainSchema } from './storeFolder'

const folder = '/shop/book'
const months = ['2023-11', '2024-03', '2024-04', '2025-10', '2025-11']

export type Target = { readonly in: CollectionName; readonly n: number }
export type Step =
  | { do: 'save'; targets: Target[]; text: string; closed: boolean }
  | { do: 'burst'; targets: Target[] }
  | { do: 'read'; targets: Target[] }
  | { do: 'compact' | 'check' | 'copy' | 'reopen' | 'kill' | 'power' }
  | { do: 'fault'; at: number; code: string }
  | { do: 'crash'; at: number; how: 'kill' | 'power'; targets: Target[] }
  | { do: 'flip'; which: number; at: number; isOpen: boolean }
  | { do: 'clock'; by: number }

/** Where a target's record lies: some in old months, some in parts, some under names that tell no time. */
function idOf({ in: collection, n }: Target): string {
  if (collection === 'customers') return `K${n}`
  if (collection === 'shop') return `setting-${n % 3}`
  return n % 7 === 6 ? `odd-${n}` : idIn(months[n % months.length] ?? '', n)
}

type Pending = {
  readonly seq: number
  readonly images: readonly { in: CollectionName; record: BookRecord }[]
}

/** What went wrong, in one line: which step of which run. */
class Disagreement extends Error {}

export class ArchiveModel {
  /** Saved commands of all runs. */
  commands = 0
  private readonly files = new FaultyFiles()
  private readonly map = new Map<string, BookRecord>()
  private seq = 0
  private pending: Pending[] = []
  private now = 1_760_000_000_000
  private copies = 0
  private readonly chance: () => number

  constructor(private readonly seed: number) {
    this.chance = seeded(seed)
  }

  async run(steps: readonly Step[]): Promise<void> {
    let store = await this.open('create')
    for (const [n, step] of steps.entries()) {
      try {
        store = await this.step(store, step)
        if ('targets' in step) for (const target of step.targets) this.compareOne(store, target)
        this.compareSizes(store)
      } catch (error) {
        const what = `seed ${this.seed}, step ${n} ${JSON.stringify(step)}`
        throw new Disagreement(`${what}: ${error instanceof Error ? error.message : error}`, { cause: error })
      }
    }
    store = await this.restart(store, 'reopen')
    await store.close()
  }

  private async step(store: Store<BookView>, step: Step): Promise<Store<BookView>> {
    switch (step.do) {
      case 'save':
        await this.save(store, step.targets, { text: step.text, closed: step.closed })
        return store
      case 'burst':
        await this.burst(store, step.targets)
        return store
      case 'compact':
        await store.compact()
        return store
      case 'check':
        await store.check()
        return store
      case 'copy':
        await this.copy(store)
        return store
      case 'fault':
        this.files.failAt({ at: step.at, code: step.code, calls: changingCalls })
        return store
      case 'crash':
        return this.crashAt(store, step)
      case 'flip':
        return this.flip(store, step)
      case 'clock':
        this.now += step.by
        return store
      case 'read':
        return store
      default:
        return this.restart(store, step.do)
    }
  }

  private async burst(store: Store<BookView>, targets: readonly Target[]): Promise<void> {
    await Promise.all(
      targets.map((target, n) => this.save(store, [target], { text: `同时 ${n}`, owner: `K${n % 4}` })),
    )
  }

  private async save(store: Store<BookView>, targets: readonly Target[], more: object): Promise<void> {
    const distinct = [...new Map(targets.map(target => [`${target.in} ${idOf(target)}`, target])).values()]
    let pending: Pending = { seq: 0, images: [] }
    const answer = await store.commit('clerk', 'many', book => {
      const changes = distinct.map(target => after(book, target.in, idOf(target), more))
      pending = { seq: 0, images: changes.map(({ collection, record }) => ({ in: collection, record })) }
      this.pending.push(pending)
      return { ok: true, value: null, changes }
    })
    this.pending = this.pending.filter(one => one !== pending)
    if (!answer.ok) return
    this.commands++
    this.apply(pending, answer.seq)
  }

  private apply({ images }: Pending, seq: number): void {
    for (const { in: collection, record } of images)
      this.map.set(`${collection} ${record.id}`, JSON.parse(JSON.stringify(record)))
    this.seq = Math.max(this.seq, seq)
  }

  /** The process or the power goes at the k-th call of some saves and a compaction. */
  private async crashAt(
    store: Store<BookView>,
    { at, how, targets }: Extract<Step, { do: 'crash' }>,
  ): Promise<Store<BookView>> {
    this.files.failAt({ at, code: '', calls: changingCalls, crash: true })
    const working = this.burst(store, targets)
      .then(() => store.compact())
      .then(() => this.burst(store, targets))
    await Promise.race([working, this.files.whenDown])
    return this.restart(store, how)
  }

  private async restart(
    store: Store<BookView>,
    how: 'reopen' | 'kill' | 'power',
    isDamaged = false,
  ): Promise<Store<BookView>> {
    if (how === 'reopen') {
      this.files.failAt(null)
      await store.close()
    } else if (how === 'kill') this.files.kill()
    else this.files.crash(this.chance() < 0.3 ? undefined : this.chance)
    this.files.failAt(null)
    const next = await this.open('open')
    // Of what was handed in and not answered, the disk may have the first few commands, and none half.
    for (const one of this.pending.slice(0, next.seq() - this.seq)) this.apply(one, next.seq())
    this.pending = []
    const wrong = next.health().notices.filter(({ level }) => level === 'bad')
    if (wrong.length > 0) throw new Error(`notices ${JSON.stringify(wrong)}`)
    // What is damaged is not shown until it is mended.
    if (!isDamaged) this.compareAll(next)
    return next
  }

  private open(mode: 'create' | 'open'): Promise<Store<BookView>> {
    return opened(folder, {
      ...{ files: this.files.process(), mode, clock: { now: () => this.now } },
      compactAfter: { lines: 9, bytes: 1e9, idle: { lines: 1e9, ms: 1 }, closing: { lines: 5 } },
    })
  }

  private async copy(store: Store<BookView>): Promise<void> {
    const target = `/copies/${++this.copies}`
    this.files.failAt(null)
    await this.files.makeFolder('/copies')
    const done = await store.copyTo(target)
    if (!done.ok) throw new Error(`not copied: ${JSON.stringify(done.problem)}`)
    const copy = await opened(target, { files: this.files, readOnly: true })
    this.compareAll(copy)
    await copy.close()
    for (const path of this.files.paths()) if (path.startsWith(`${target}/`)) this.files.drop(path)
  }

  /** One bit of what the newest generation has made, when the one before can help: it must, and it must be said. */
  private async flip(
    store: Store<BookView>,
    { which, at, isOpen }: Extract<Step, { do: 'flip' }>,
  ): Promise<Store<BookView>> {
    this.files.failAt(null)
    // A compaction that failed at its very end may have left a manifest that this run does not go by.
    if (!(await store.compact()).ok) return store
    const [newest, ...older] = this.manifests()
    if (newest === undefined || !older.some(one => this.isWhole(one))) return store
    const own = newest.segments.filter(({ name }) => name.endsWith(`-${six(newest.generation)}.jsonl`))
    const names = [...own.map(({ name }) => name), `MANIFEST-${six(newest.generation)}`]
    const path = `${folder}/${names[which % names.length]}`
    const bytes = this.files.peek(path)
    bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << (at % 8))
    this.files.poke(path, bytes)
    const next = isOpen ? store : await this.restart(store, 'kill', true)
    const checked = await next.check()
    if (!checked.ok) throw new Error(`not mended: ${JSON.stringify(checked.problem)}`)
    this.compareAll(next)
    const name = path.slice(folder.length + 1)
    const isManifest = name.startsWith('MANIFEST')
    const code = isManifest ? 'manifestDamaged' : 'segmentMended'
    const isSaid = next.health().notices.some(one => one.code === code && one.params.name === name)
    // Nobody reads a manifest before the next start.
    if (!isSaid && !(isOpen && isManifest)) throw new Error(`silent about ${path}`)
    for (const copy of this.files.paths()) if (copy.includes('/quarantine/')) this.files.drop(copy)
    return next
  }

  private manifests(): Manifest[] {
    const paths = this.files.paths().filter(path => path.startsWith(`${folder}/MANIFEST-`))
    return paths.reverse().flatMap(path => (decodeOneLine(this.files.peek(path)) as Manifest) ?? [])
  }

  private isWhole({ segments }: Manifest): boolean {
    const there = new Set(this.files.paths())
    return segments.every(({ name, crc }) => {
      const path = `${folder}/${name}`
      return there.has(path) && hex8(crc32(this.files.peek(path))) === crc
    })
  }

  private compareOne(store: Store<BookView>, target: Target): void {
    const id = idOf(target)
    same(store.book[target.in].get(id), this.map.get(`${target.in} ${id}`), `${target.in} ${id}`)
  }

  private compareSizes(store: Store<BookView>): void {
    for (const name of ['cases', 'customers', 'third', 'shop'] as const)
      same(store.book[name].size, this.idsOf(name).length, `size of ${name}`)
    same(store.health().counts.cases, this.idsOf('cases').length, 'counts')
    same(store.seq(), this.seq, 'seq')
  }

  private compareAll(store: Store<BookView>): void {
    const content = contentOf(store.book)
    for (const name of ['cases', 'customers', 'third', 'shop'] as const) {
      const shelf = store.book[name]
      const records = this.idsOf(name).map(id => this.map.get(`${name} ${id}`) as Plain)
      same(Object.keys(content[name] ?? {}), this.idsOf(name), `ids of ${name}`)
      for (const record of records) same(content[name]?.[record.id], record, `${name} ${record.id}`)
      same(shelf.size, records.length, `size of ${name}`)
      const near = records.filter(record => plainSchema.isAtHand(name, record)).map(({ id }) => id)
      same([...shelf.atHand].sort(), near, `at hand of ${name}`)
      for (const record of records) {
        const summary = JSON.parse(JSON.stringify(plainSchema.summary(name, record)))
        same(JSON.parse(JSON.stringify(shelf.summaries.get(record.id))), summary, `summary of ${record.id}`)
      }
      for (const owner of ['K0', 'K1', 'K2', 'K3']) {
        const own = records.filter(record => record.owner === owner).map(({ id }) => id)
        same([...shelf.of(owner)].sort(), own, `${name} of ${owner}`)
      }
    }
  }

  private idsOf(name: CollectionName): string[] {
    const own = [...this.map.keys()].filter(key => key.startsWith(`${name} `))
    return own.map(key => key.slice(name.length + 1)).sort()
  }
}

const six = (number: number) => String(number).padStart(6, '0')

function same(found: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(found, expected)) return
  throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`)
}
