// Opening a shop whose journal is long, against plain JSON.parse of the same lines.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeFiles } from '#electron/store/files/nodeFiles'
import { median, type Row, ratioRow } from './row'
import { followUp, openShop } from './shopStore'
import type { StoreBench } from './storeBench'
import { range, timed } from './timing'

const lines = 2_000
const rounds = 11

/** Opening and closing alone, without locks: what is measured is reading. */
const look = async (home: string) => (await openShop(home, { readOnly: true })).close()

export async function replayRows({ shops }: StoreBench): Promise<Row[]> {
  const home = await shops.of(300, 300)
  // As large, and nothing to replay.
  const quiet = await shops.of(301, 301)
  const store = await openShop(home, { hold: true })
  for (const n of range(0, lines)) await followUp(store, n)
  const journal = (await nodeFiles.list(join(home, 'wal'))).toSorted().at(-1) ?? ''
  const written = (await readFile(join(home, 'wal', journal), 'utf8')).trimEnd().split('\n').slice(1)
  const texts = written.map(line => line.slice(9))
  const seen = { opens: [] as number[], quiet: [] as number[], parses: [] as number[] }
  for (const _ of range(0, rounds)) {
    seen.opens.push(await timed(() => look(home)))
    seen.quiet.push(await timed(() => look(quiet)))
    seen.parses.push(await timed(() => texts.map(text => JSON.parse(text))))
  }
  // Whoever measures again begins anew.
  await store.compact()
  await store.close()
  const replay = median(seen.opens) - median(seen.quiet)
  const parse = median(seen.parses)
  const reference = `JSON.parse of the same lines ${parse.toFixed(1)} ms`
  return [ratioRow('G10', `replay of ${texts.length} lines`, [replay, 'ms'], reference, replay / parse, 3.5)]
}
