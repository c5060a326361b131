// How long the app takes from the start of its process to a Today that can be worked with.
import { copyEmptyApp } from './emptyWindow'
import { launchOnce } from './launchOnce'
import { median, type Row, ratioRow } from './row'
import type { Shops } from './shops'
import type { Surroundings } from './surroundings'

const ROUNDS = 7

type Start = { readonly words: readonly string[]; readonly word: string; readonly times: number[] }

/** The three are started in turn, each time with the same flags, so that the machine's moods hit all alike. */
export async function launchRows(around: Surroundings, shops: Shops, stretch: boolean): Promise<Row[]> {
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
  const huge = stretch ? appStart(await shops.of(100_000, 5_000)) : null
  const starts = [bare, empty, full, ...(huge ? [huge] : [])]
  // The first start of a folder makes Chromium's own files in it.
  for (const { words, word } of starts) await launchOnce(around.command, words, word)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { words, word, times } of starts) times.push(await launchOnce(around.command, words, word))
  }

  const [bareMs, emptyMs, fullMs] = [bare, empty, full].map(({ times }) => median(times)) as [
    number,
    number,
    number,
  ]
  const shopIs = (ms: number) => `empty shop ${ms.toFixed(0)} ms`
  const rows = [
    ratioRow('L1', 'launch, 20,000 cases', [fullMs, 'ms'], shopIs(emptyMs), fullMs / emptyMs, 1.5),
    ratioRow(
      'L2',
      'launch, empty shop',
      [emptyMs, 'ms'],
      `empty window ${bareMs.toFixed(0)} ms`,
      emptyMs / bareMs,
      1.5,
    ),
  ]
  if (huge) {
    const hugeMs = median(huge.times)
    const what = 'launch, 100,000 cases (5,000 open)'
    rows.push(ratioRow('L1', what, [hugeMs, 'ms'], shopIs(emptyMs), hugeMs / emptyMs, 3))
  }
  return rows
}
