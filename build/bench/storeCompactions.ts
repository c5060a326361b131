// Compaction beside the work: what it writes, and what a clerk feels of it who goes on saving.
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { inWorkerThread } from '#electron/store/background/workerThread'
import { nodeFiles } from '#electron/store/files/nodeFiles'
import { readManifest } from '#electron/store/manifest'
import { listShopFolder } from '#electron/store/names'
import { countingFiles } from './countingFiles'
import { flushOf, sayFlush } from './flush'
import { casesOfMonths, WORKED_MONTHS } from './openCases'
import { limitRow, median, quantile, type Row, ratioRow } from './row'
import { followUp, measuredLine, openShop, type ShopStore } from './shopStore'
import { watchStalls } from './stalls'
import { bigShop, type StoreBench } from './storeBench'
import { range, timed } from './timing'

const rounds = 5
const idleCommits = 200
/** A person notices nothing shorter. */
const longestStall = 50

export async function compactionRows(bench: StoreBench): Promise<Row[]> {
  const folder = await bigShop(bench)
  bench.say('measuring')
  return [await bytesRow(folder), ...(await besideRows(bench, folder))]
}

async function segmentsOf(folder: string): Promise<ReadonlyMap<string, number>> {
  const newest = (await listShopFolder(nodeFiles, folder)).manifests.at(-1) ?? 0
  const manifest = await readManifest(nodeFiles, folder, newest)
  return new Map(manifest?.segments.map(({ name, size }) => [name, size]))
}

async function bytesRow(folder: string): Promise<Row> {
  const counter = countingFiles()
  const store = await openShop(folder, { hold: true, files: counter.files })
  for (const [n, id] of casesOfMonths(store).entries()) await followUp(store, n, id)
  const before = await segmentsOf(folder)
  const written = counter.written
  await store.compact()
  const bytes = counter.written - written
  const after = await segmentsOf(folder)
  await store.close()
  const dirty = [...before].filter(([name]) => !after.has(name))
  const size = dirty.reduce((sum, [, bytes]) => sum + bytes, 0)
  const mb = (bytes: number) => bytes / 1024 / 1024
  const reference = `${dirty.length} changed segments with their indexes ${mb(size).toFixed(1)} MB`
  return ratioRow('G13', 'bytes written by a compaction', [mb(bytes), 'MB'], reference, bytes / size, 1.2)
}

type Round = {
  readonly floor: number
  readonly idle: number
  readonly busy: number
  readonly stall: number
  readonly ms: number
}

async function besideRows(bench: StoreBench, folder: string): Promise<Row[]> {
  const program = await bench.program('storeWorker')
  const background = inWorkerThread(() => new Worker(program))
  const store = await openShop(folder, { hold: true, background })
  const file = await open(join(bench.newFolder('floors'), 'floor'), 'a')
  await store.warmUp()
  const ids = casesOfMonths(store)
  const line = Buffer.alloc(await measuredLine(store), 0x61)
  const seen: Round[] = []
  for (const _ of range(0, rounds + 1)) seen.push(await besideOnce(store, ids, file, line))
  await file.close()
  await store.close()
  // In the first one the thread had yet to start, and everything to be compiled.
  return besideRowsOf(seen.slice(1))
}

async function besideOnce(store: ShopStore, ids: readonly string[], file: FileHandle, line: Buffer) {
  const idle: number[] = []
  const floor: number[] = []
  for (const n of range(0, idleCommits)) {
    floor.push(await timed(() => file.appendFile(line).then(() => file.datasync())))
    idle.push(await timed(() => followUp(store, n, ids[n % ids.length])))
  }
  const busy: number[] = []
  let isDone = false
  const watch = watchStalls()
  const began = performance.now()
  const compacted = store.compact().then(done => {
    isDone = true
    return done
  })
  for (let n = 0; !isDone; n++) busy.push(await timed(() => followUp(store, n, ids[n % ids.length])))
  const done = await compacted
  const stall = watch.longest()
  if (!done.ok) throw new Error(`not compacted: ${done.problem.code}`)
  return {
    floor: median(floor),
    idle: quantile(idle, 0.95),
    busy: quantile(busy, 0.95),
    stall,
    ms: performance.now() - began,
  }
}

function besideRowsOf(seen: readonly Round[]): Row[] {
  const middle = (of: (round: Round) => number) => median(seen.map(of))
  const [idle, busy, stall, floor] = [
    middle(one => one.idle),
    middle(one => one.busy),
    middle(one => one.stall),
    middle(one => one.floor),
  ]
  const took = `compacting ${WORKED_MONTHS} months took ${middle(one => one.ms).toFixed(0)} ms`
  const alone = `without ${idle.toFixed(2)} ms; ${took}`
  const longest = Math.max(...seen.map(one => one.stall))
  return [
    ratioRow(
      ...(['G14', 'commit p95 while a thread compacts', [busy, 'ms'], alone] as const),
      ...([middle(one => one.busy / one.idle), 12] as const),
    ),
    ratioRow(
      ...(['G14', 'longest stall of the main thread meanwhile', [stall, 'ms'], sayFlush(floor)] as const),
      ...([middle(one => one.stall / flushOf(one.floor)), 25] as const),
    ),
    limitRow('G14', `the longest of ${seen.length} times`, [longest, 'ms'], took, longestStall),
  ]
}
