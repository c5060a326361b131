// The store's figures, each as a ratio to a floor measured in the same process, folder and minute.
import { spawnSync } from 'node:child_process'
import { closeSync, fdatasyncSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FileLayer, OpenFile } from '#electron/store/files/fileLayer'
import { nodeFiles } from '#electron/store/files/nodeFiles'
import type { BookView, Store } from '#electron/store/store'
import { median, quantile, type Row, ratioRow } from './row'
import { openReference } from './storeReference'
import { makeShop, openSample, range, type SampleCase, sampleCase } from './storeSamples'

export type StoreBenchOptions = {
  /** An empty folder on the disk that is to be measured; it is filled and emptied again. */
  readonly folder: string
  /** Adds 100,000 cases with 5,000 open. */
  readonly stretch?: boolean
  readonly kills?: number
  readonly rounds?: number
  readonly perRound?: number
  readonly sqlite?: boolean
  readonly say?: (line: string) => void
}

export async function storeRows(options: StoreBenchOptions): Promise<Row[]> {
  const { folder, say = () => undefined } = options
  mkdirSync(folder, { recursive: true })
  try {
    say('filling shops')
    const sizes = options.stretch ? [1_000, 20_000, 100_000] : [1_000, 20_000]
    const big = sizes.at(-1) ?? 20_000
    await makeShop(join(folder, 'empty'), 0, 0)
    for (const size of sizes) await makeShop(join(folder, String(size)), size, openCasesOf(size))
    say('commits')
    const rows = await commitRows(options, big)
    say('group commits')
    rows.push(...(await groupRows(options, big)))
    say('replay')
    rows.push(await replayRow(options))
    say('starts')
    for (const size of sizes) rows.push(...(await startRows(options, size)))
    say('kills')
    rows.push(killRow(options))
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const openCasesOf = (cases: number) => (cases >= 100_000 ? 5_000 : 300)

/** One follow-up more on one open case: the commonest command. */
async function followUp(store: Store<BookView>, n: number): Promise<void> {
  const done = await store.commit('bench', 'followUp.log', book => {
    const [id] = book.openCaseIds
    const before = book.cases.get(id ?? '') as SampleCase
    // The oldest goes, so that the record's size stays what it is.
    const events = [
      ...before.events.slice(1),
      { id: `N${n}`, at: '2025-11-22', by: '小王', text: '电话未接，已留言，明天上午再联系一次。'.repeat(3) },
    ]
    return {
      ...{ ok: true, value: null },
      changes: [{ collection: 'cases', record: { ...before, rev: before.rev + 1, events } as SampleCase }],
    }
  })
  if (!done.ok) throw new Error(`bench: ${JSON.stringify(done.error)}`)
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function appendSync(file: number, line: Buffer): void {
  writeSync(file, line)
  fdatasyncSync(file)
}

async function commitRows(options: StoreBenchOptions, big: number): Promise<Row[]> {
  const { folder, rounds = 7, perRound = 100 } = options
  const counter = countingFiles()
  const small = await openSample(join(folder, '1000'), { hold: true })
  const store = await openSample(join(folder, String(big)), { hold: true, files: counter.files })
  await Promise.all([small.warmUp(), store.warmUp()])
  for (const n of range(0, 200)) await Promise.all([followUp(store, n), followUp(small, n)])

  const lineBytes = await measuredLine(store)
  const line = Buffer.alloc(lineBytes, 0x61)
  const floorFile = await open(join(folder, 'floor'), 'a')
  const syncFile = openSync(join(folder, 'floor-sync'), 'a')
  const reference = options.sqlite === false ? null : openReference(join(folder, 'reference.db'))
  const seen = { commit: [], small: [], floor: [], syncFloor: [], sqlite: [] } as Record<string, number[][]>
  const record = sampleCase(1, true)
  for (const round of range(0, rounds)) {
    const times: Record<string, number[]> = { commit: [], small: [], floor: [], syncFloor: [], sqlite: [] }
    for (const n of range(0, perRound)) {
      // Interleaved one by one, so that the machine's moods hit all alike.
      times.floor?.push(await timed(() => floorFile.appendFile(line).then(() => floorFile.datasync())))
      times.commit?.push(await timed(() => followUp(store, round * perRound + n)))
      times.small?.push(await timed(() => followUp(small, round * perRound + n)))
      times.syncFloor?.push(await timed(() => appendSync(syncFile, line)))
      if (reference)
        times.sqlite?.push(
          await timed(() =>
            reference.save(`C${n % 50}`, JSON.stringify({ ...record, rev: round * perRound + n })),
          ),
        )
    }
    for (const [name, list] of Object.entries(times)) seen[name]?.push(list)
  }
  const blocked = await blockedPerCommit(store, perRound)
  const bytes = await bytesPerCommit(store, counter)
  await floorFile.close()
  closeSync(syncFile)
  reference?.close()
  await Promise.all([small.close(), store.close()])

  const p = (name: string, share: number) => median((seen[name] ?? []).map(list => quantile(list, share)))
  const [commit, floor] = [p('commit', 0.5), p('floor', 0.5)]
  const label = `${big} cases`
  const rows = [
    ratioRow(
      'G1',
      `commit p50, ${label}`,
      [commit, 'ms'],
      `append + fdatasync ${floor.toFixed(3)} ms`,
      commit / floor,
      2,
    ),
    ratioRow(
      'G2',
      `commit p95, ${label}`,
      [p('commit', 0.95), 'ms'],
      `p95 of the same, synchronous ${p('syncFloor', 0.95).toFixed(3)} ms`,
      p('commit', 0.95) / p('syncFloor', 0.95),
      3,
    ),
    ratioRow(
      'G3',
      `commit p50, ${label} against 1000`,
      [commit, 'ms'],
      `${p('small', 0.5).toFixed(3)} ms`,
      commit / p('small', 0.5),
      1.25,
    ),
    ratioRow(
      'G4',
      'main thread busy per commit',
      [blocked, 'ms'],
      `append + fdatasync ${floor.toFixed(3)} ms`,
      blocked / floor,
      0.5,
    ),
    ratioRow(
      'G6',
      'bytes written per commit',
      [bytes.written, 'B'],
      `journal line ${bytes.line.toFixed(0)} B`,
      bytes.written / bytes.line,
      1.1,
    ),
  ]
  if (reference) {
    const sqlite = p('sqlite', 0.5)
    rows.push(
      ratioRow(
        'G17',
        'commit p50',
        [commit, 'ms'],
        `SQLite WAL FULL ${sqlite.toFixed(3)} ms`,
        commit / sqlite,
        1.5,
      ),
    )
  } else {
    const what = 'commit p50 against SQLite: not measured, better-sqlite3 cannot be built here'
    rows.push({
      id: 'G17',
      what,
      value: null,
      unit: 'ms',
      reference: '',
      ratio: null,
      goal: '<= 1.5',
      ok: null,
    })
  }
  return rows
}

async function measuredLine(store: Store<BookView>): Promise<number> {
  const before = store.health().sizes.journalBytes
  await followUp(store, 0)
  return store.health().sizes.journalBytes - before
}

async function blockedPerCommit(store: Store<BookView>, commits: number): Promise<number> {
  const rounds: number[] = []
  for (const _ of range(0, 5)) {
    const before = performance.eventLoopUtilization()
    for (const n of range(0, commits)) await followUp(store, n)
    rounds.push(performance.eventLoopUtilization(before).active / commits)
  }
  return median(rounds)
}

async function bytesPerCommit(
  store: Store<BookView>,
  counter: Counter,
): Promise<{ written: number; line: number }> {
  const [written, journal] = [counter.written, store.health().sizes.journalBytes]
  for (const n of range(0, 50)) await followUp(store, n)
  return {
    written: (counter.written - written) / 50,
    line: (store.health().sizes.journalBytes - journal) / 50,
  }
}

async function groupRows({ folder, rounds = 7 }: StoreBenchOptions, big: number): Promise<Row[]> {
  const store = await openSample(join(folder, String(big)), { hold: true })
  await store.warmUp()
  const line = Buffer.alloc(await measuredLine(store), 0x61)
  const file = await open(join(folder, 'floor'), 'a')
  const many = (count: number) => timed(() => Promise.all(range(0, count).map(n => followUp(store, n))))
  await many(1_000)
  const [one, few, thousand, floor]: number[][] = [[], [], [], []]
  for (const _ of range(0, rounds)) {
    for (const __ of range(0, 20)) {
      one?.push(await many(1))
      floor?.push(await timed(() => file.appendFile(line).then(() => file.datasync())))
    }
    few?.push(await many(64))
    thousand?.push(await many(1_000))
  }
  await file.close()
  await store.close()
  const [o, f, t, base] = [one, few, thousand, floor].map(list => median(list ?? [])) as [
    number,
    number,
    number,
    number,
  ]
  return [
    ratioRow('G5', '64 commits at once', [f, 'ms'], `one commit ${o.toFixed(3)} ms`, f / o, 12),
    ratioRow(
      'G5',
      '1000 commits at once',
      [t, 'ms'],
      `1000 floors ${(1_000 * base).toFixed(0)} ms`,
      t / (1_000 * base),
      0.35,
    ),
  ]
}

async function replayRow({ folder }: StoreBenchOptions): Promise<Row> {
  const [home, bare] = [join(folder, 'replay'), join(folder, 'bare')]
  for (const shop of [home, bare]) await makeShop(shop, 300, 300)
  const store = await openSample(home, { hold: true })
  for (const n of range(0, 2_000)) await followUp(store, n)
  const journal = (await nodeFiles.list(join(home, 'wal'))).toSorted().at(-1) ?? ''
  const lines = (await readFile(join(home, 'wal', journal), 'utf8')).trimEnd().split('\n').slice(1)
  const texts = lines.map(line => line.slice(9))
  const [opens, empties, parses]: number[][] = [[], [], []]
  for (const _ of range(0, 11)) {
    opens?.push(await timed(async () => (await openSample(home, { readOnly: true })).close()))
    empties?.push(
      await timed(async () => (await openSample(join(folder, 'empty'), { readOnly: true })).close()),
    )
    parses?.push(await timed(() => texts.map(text => JSON.parse(text))))
  }
  await store.close()
  const replay = median(opens ?? []) - median(empties ?? [])
  const parse = median(parses ?? [])
  const reference = `JSON.parse of the same lines ${parse.toFixed(1)} ms`
  return ratioRow('G10', `replay of ${texts.length} lines`, [replay, 'ms'], reference, replay / parse, 3.5)
}

async function startRows({ folder }: StoreBenchOptions, size: number): Promise<Row[]> {
  const home = join(folder, String(size))
  const store = await openSample(home, { readOnly: true })
  const whole = join(folder, 'whole.json')
  await writeFile(
    whole,
    JSON.stringify({ cases: [...store.book.cases.values()], customers: [...store.book.customers.values()] }),
  )
  await store.close()
  const [opens, empties, parses]: number[][] = [[], [], []]
  for (const _ of range(0, size >= 100_000 ? 5 : 7)) {
    opens?.push(await timed(async () => (await openSample(home, { readOnly: true })).close()))
    empties?.push(
      await timed(async () => (await openSample(join(folder, 'empty'), { readOnly: true })).close()),
    )
    parses?.push(await timed(async () => JSON.parse(await readFile(whole, 'utf8'))))
  }
  const [started, parsed] = [median(opens ?? []), median(parses ?? [])]
  const reference = `JSON.parse(readFile) of everything ${parsed.toFixed(0)} ms; empty shop ${median(empties ?? []).toFixed(1)} ms`
  return [
    ratioRow('start', `open with ${size} cases, warm`, [started, 'ms'], reference, started / parsed, 0.35),
  ]
}

function killRow({ folder, kills = 200 }: StoreBenchOptions): Row {
  const script = fileURLToPath(new URL('../../test/kit/runKillLoop.ts', import.meta.url))
  const ran = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, join(folder, 'killed'), String(kills)],
    {
      encoding: 'utf8',
    },
  )
  const report = JSON.parse(ran.stdout || '{}') as {
    acknowledged?: number
    lost?: number
    halfCommands?: number
    unreadable?: number
  }
  const bad = (report.lost ?? Number.NaN) + (report.halfCommands ?? 0) + (report.unreadable ?? 0)
  return {
    ...{
      id: 'G18',
      what: `kill -9, ${kills} times`,
      value: bad,
      unit: 'lost, half or unreadable',
      ratio: null,
    },
    ...{ reference: `${report.acknowledged ?? 0} acknowledged`, goal: '0', ok: bad === 0 },
  }
}

type Counter = { readonly files: FileLayer; written: number }

function countingFiles(): Counter {
  const counted = (file: OpenFile): OpenFile => ({
    ...file,
    write: async (bytes, position) => {
      const taken = await file.write(bytes, position)
      counter.written += taken
      return taken
    },
  })
  const counter: Counter = {
    written: 0,
    files: { ...nodeFiles, createNew: async path => counted(await nodeFiles.createNew(path)) },
  }
  return counter
}
