// Opening a shop: replaying its journal, and reading everything, against plain JSON.parse of the same.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeFiles } from '#electron/store/files/nodeFiles'
import { median, type Row, ratioRow } from './row'
import { makeShop, openSample, range } from './storeSamples'
import { followUp, type StoreBench, shopSizes, timed, withShops } from './storeShops'

/** Opening and closing alone, without locks: what is measured is reading. */
const look = async (home: string) => (await openSample(home, { readOnly: true })).close()

export async function startRows(bench: StoreBench): Promise<Row[]> {
  const sizes = shopSizes(bench)
  return withShops(bench, [0, ...sizes], async () => {
    const rows: Row[] = [await replayRow(bench)]
    for (const size of sizes) rows.push(await startRow(bench, size))
    return rows
  })
}

async function replayRow({ folder }: StoreBench): Promise<Row> {
  const home = join(folder, 'replay')
  await makeShop(home, 300, 300)
  const store = await openSample(home, { hold: true })
  for (const n of range(0, 2_000)) await followUp(store, n)
  const journal = (await nodeFiles.list(join(home, 'wal'))).toSorted().at(-1) ?? ''
  const lines = (await readFile(join(home, 'wal', journal), 'utf8')).trimEnd().split('\n').slice(1)
  const texts = lines.map(line => line.slice(9))
  const seen = { opens: [] as number[], empties: [] as number[], parses: [] as number[] }
  for (const _ of range(0, 11)) {
    seen.opens.push(await timed(() => look(home)))
    seen.empties.push(await timed(() => look(join(folder, '0'))))
    seen.parses.push(await timed(() => texts.map(text => JSON.parse(text))))
  }
  await store.close()
  const replay = median(seen.opens) - median(seen.empties)
  const parse = median(seen.parses)
  const reference = `JSON.parse of the same lines ${parse.toFixed(1)} ms`
  return ratioRow('G10', `replay of ${texts.length} lines`, [replay, 'ms'], reference, replay / parse, 3.5)
}

async function everyOne<T>(records: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const record of records) all.push(record)
  return all
}

async function startRow({ folder }: StoreBench, size: number): Promise<Row> {
  const home = join(folder, String(size))
  const whole = join(folder, 'whole.json')
  const store = await openSample(home, { readOnly: true })
  const all = {
    cases: await everyOne(store.scan('cases')),
    customers: await everyOne(store.scan('customers')),
  }
  await writeFile(whole, JSON.stringify(all))
  await store.close()
  const seen = { opens: [] as number[], empties: [] as number[], parses: [] as number[] }
  for (const _ of range(0, size >= 100_000 ? 5 : 7)) {
    seen.opens.push(await timed(() => look(home)))
    seen.empties.push(await timed(() => look(join(folder, '0'))))
    seen.parses.push(await timed(async () => JSON.parse(await readFile(whole, 'utf8'))))
  }
  const [started, parsed] = [median(seen.opens), median(seen.parses)]
  const reference = `JSON.parse(readFile) of everything ${parsed.toFixed(0)} ms; empty shop ${median(seen.empties).toFixed(1)} ms`
  return ratioRow(
    ...(['start', `open with ${size} cases, warm`, [started, 'ms'], reference] as const),
    ...([started / parsed, 0.35] as const),
  )
}
