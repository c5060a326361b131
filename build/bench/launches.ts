// How long the app takes from the start of its process to a Today that can be worked with, and how much memory then.
import type { InApp } from './benchTools'
import { copyEmptyApp } from './emptyWindow'
import { launchOnce } from './launchOnce'
import { openDriven } from './openDriven'
import { runAlone } from './programs'
import { median, type Row, ratioRow } from './row'
import { bigShop, casesIn, openOf } from './storeBench'
import { whenIdle } from './whenIdle'

const ROUNDS = 7

type Start = { readonly words: readonly string[]; readonly word: string; readonly times: number[] }

/** All are started in turn, each time with the same flags, so that the machine's moods hit all alike. */
export async function launchRows(bench: InApp): Promise<Row[]> {
  const { around, shops, size } = bench
  const appStart = (folder: string): Start => ({
    words: [around.app, `--data=${folder}`],
    word: 'aftersale: usable\n',
    times: [],
  })
  const bare: Start = {
    words: [copyEmptyApp(around.newFolder('empty-app')), `--data=${around.newFolder('empty-data')}`],
    word: 'empty: usable\n',
    times: [],
  }
  const empty = appStart(await shops.of(0, 0))
  const full = appStart(await shops.of(20_000, 300))
  const big = appStart(await bigShop(bench))
  const starts = [bare, empty, full, big]
  // The first start of a folder makes Chromium's own files in it.
  for (const { words, word } of starts) await launchOnce(around.command, words, word)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { words, word, times } of starts) times.push(await launchOnce(around.command, words, word))
  }

  const ms = ({ times }: Start) => median(times)
  const row = (id: string, what: string, start: Start, floor: Start, floorIs: string, atMost: number) =>
    ratioRow(
      ...([id, what, [ms(start), 'ms'], `${floorIs} ${ms(floor).toFixed(0)} ms`] as const),
      ...([ms(start) / ms(floor), atMost] as const),
    )
  const bigIs = `launch, ${casesIn(size)} (${openOf(size).toLocaleString('en')} open)`
  return [
    row('L1', 'launch, 20,000 cases', full, empty, 'empty shop', 1.5),
    row('L1', bigIs, big, empty, 'empty shop', 1.3),
    row('L2', 'launch, empty shop', empty, bare, 'empty window', 1.5),
    await memoryRow(bench),
  ]
}

const megabyte = 1024 * 1024

/** Of the process that holds the store, once the app has read what it puts off at its start. */
async function memoryRow(bench: InApp): Promise<Row> {
  const { around, size } = bench
  const rss = async (words: readonly string[]) => {
    const { app } = await openDriven(around, words)
    try {
      await whenIdle(app)
      return await app.evaluate(() => process.memoryUsage.rss())
    } finally {
      await app.close()
    }
  }
  const ours = await rss([around.app, `--data=${await bigShop(bench)}`])
  const empty = await rss([around.app, `--data=${await bench.shops.of(0, 0)}`])
  const full = runAlone(await bench.program('parseAlone'), [await bench.whole()]) as { readonly rss: number }
  const mb = (bytes: number) => (bytes / megabyte).toFixed(0)
  return ratioRow(
    ...(['M1', `memory (RSS) of the main process, ${casesIn(size)}`, [ours / megabyte, 'MB']] as const),
    ...([`a full load ${mb(full.rss)} MB; empty shop ${mb(empty)} MB`, ours / full.rss, 0.2] as const),
  )
}
