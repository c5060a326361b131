// One commit after the other: how long a clerk waits, what it costs the main thread, what goes to the disk.
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { type Counter, countingFiles } from './countingFiles'
import { flushOf, sayFlush } from './flush'
import { median, quantile, type Row, ratioRow } from './row'
import { followUp, measuredLine, openShop, type ShopStore } from './shopStore'
import { bigShop, casesIn, type StoreBench } from './storeBench'
import { openReference, type Reference } from './storeReference'
import { range, timed } from './timing'

const rounds = 7
const perRound = 100
const perTurn = 10

export async function commitRows(bench: StoreBench): Promise<Row[]> {
  const folder = bench.newFolder('floors')
  const counter = countingFiles()
  const small = await openShop(await bench.shops.of(1_000, 300), { hold: true })
  const store = await openShop(await bigShop(bench), { hold: true, files: counter.files })
  bench.say('measuring')
  await Promise.all([small.warmUp(), store.warmUp()])
  for (const n of range(0, 200)) await Promise.all([followUp(store, n), followUp(small, n)])
  const line = Buffer.alloc(await measuredLine(store), 0x61)
  const floor = await open(join(folder, 'floor'), 'a')
  const syncFloor = openSync(join(folder, 'floor-sync'), 'a')
  const reference = openReference(join(folder, 'reference.db'))
  const disks = { store, small, floor, syncFloor, reference, line }
  const label = casesIn(bench.size)
  const rows = [...waitRows(await waits(disks), label), await busyRow(disks), await bytesRow(store, counter)]
  await floor.close()
  closeSync(syncFloor)
  reference?.close()
  await Promise.all([small.close(), store.close()])
  return rows
}

type Disks = {
  readonly store: ShopStore
  readonly small: ShopStore
  readonly floor: FileHandle
  readonly syncFloor: number
  readonly reference: Reference | null
  readonly line: Buffer
}

/** F of every figure: the same bytes appended and flushed through fs/promises. */
const appendTo = (file: FileHandle, line: Buffer) => file.appendFile(line).then(() => file.datasync())

function appendSync(file: number, line: Buffer): void {
  writeSync(file, line)
  fdatasyncSync(file)
}

type Waits = { readonly [name in 'commit' | 'small' | 'floor' | 'syncFloor' | 'sqlite']: number[][] }

async function waits({ store, small, floor, syncFloor, reference, line }: Disks): Promise<Waits> {
  const seen: Waits = { commit: [], small: [], floor: [], syncFloor: [], sqlite: [] }
  const document = 'x'.repeat(line.length)
  for (const round of range(0, rounds)) {
    for (const list of Object.values(seen)) list.push([])
    const note = async (name: keyof Waits, work: () => unknown) => seen[name][round]?.push(await timed(work))
    for (const n of range(round * perRound, (round + 1) * perRound)) {
      // Interleaved one by one, so that the machine's moods hit all alike.
      await note('floor', () => appendTo(floor, line))
      const big = () => note('commit', () => followUp(store, n))
      const little = () => note('small', () => followUp(small, n))
      // By turns: the second one finds the first one's code in the processor's caches.
      for (const commit of n % 2 === 0 ? [big, little] : [little, big]) await commit()
      await note('syncFloor', () => appendSync(syncFloor, line))
      if (reference !== null) await note('sqlite', () => reference.save(`C${n % 50}`, `${n} ${document}`))
    }
  }
  return seen
}

function waitRows(seen: Waits, label: string): Row[] {
  const p = (name: keyof Waits, share: number) => median(seen[name].map(list => quantile(list, share)))
  const ms = (name: keyof Waits, share: number) => `${p(name, share).toFixed(3)} ms`
  const commit = p('commit', 0.5)
  const value = [commit, 'ms'] as const
  const late = p('commit', 0.95)
  return [
    ratioRow(
      ...(['G1', `commit p50, ${label}`, value, `append + fdatasync ${ms('floor', 0.5)}`] as const),
      ...([commit / p('floor', 0.5), 2] as const),
    ),
    ratioRow(
      ...(['G2', `commit p95, ${label}`, [late, 'ms']] as const),
      ...([`p95 of the same, synchronous ${ms('syncFloor', 0.95)}`, late / p('syncFloor', 0.95), 3] as const),
    ),
    ratioRow(
      ...(['G3', `commit p50, ${label} against 1,000`, value, ms('small', 0.5)] as const),
      ...([commit / p('small', 0.5), 1.25] as const),
    ),
    seen.sqlite[0]?.length
      ? ratioRow(
          ...(['G17', 'commit p50', value, `SQLite WAL FULL ${ms('sqlite', 0.5)}`] as const),
          ...([commit / p('sqlite', 0.5), 1.5] as const),
        )
      : notAgainstSqlite,
  ]
}

const notAgainstSqlite: Row = {
  id: 'G17',
  what: 'commit p50 against SQLite: not measured, better-sqlite3 cannot be built here',
  ...{ value: null, unit: 'ms', reference: '', ratio: null, goal: '<= 1.5', ok: null },
}

/** Everything that keeps the window waiting counts: the rule, encoding, callbacks, collecting garbage. */
async function busyRow({ store, floor, line }: Disks): Promise<Row> {
  const seen: { floor: number; busy: number }[] = []
  for (const _ of range(0, rounds)) {
    const floors: number[] = []
    let busy = 0
    // Turns of a few milliseconds, so that the machine's moods hit both alike: disk and processor change theirs within a second.
    for (const __ of range(0, perRound / perTurn)) {
      for (const ___ of range(0, perTurn)) floors.push(await timed(() => appendTo(floor, line)))
      const before = performance.eventLoopUtilization()
      for (const n of range(0, perTurn)) await followUp(store, n)
      busy += performance.eventLoopUtilization(before).active
    }
    seen.push({ floor: median(floors), busy: busy / perRound })
  }
  const [busy, base] = [median(seen.map(({ busy }) => busy)), median(seen.map(({ floor }) => floor))]
  return ratioRow(
    ...(['G4', 'main thread busy per commit', [busy, 'ms']] as const),
    ...([sayFlush(base), median(seen.map(one => one.busy / flushOf(one.floor))), 0.5] as const),
  )
}

async function bytesRow(store: ShopStore, counter: Counter): Promise<Row> {
  const [written, journal] = [counter.written, store.health().sizes.journalBytes]
  for (const n of range(0, 50)) await followUp(store, n)
  const perCommit = (counter.written - written) / 50
  const line = (store.health().sizes.journalBytes - journal) / 50
  const reference = `journal line ${line.toFixed(0)} B`
  return ratioRow('G6', 'bytes written per commit', [perCommit, 'B'], reference, perCommit / line, 1.1)
}
