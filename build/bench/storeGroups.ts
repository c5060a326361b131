// Many commits at once: they share the flushes, so a thousand must cost far less than a thousand flushes.
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { flushOf, sayFlush } from './flush'
import { median, type Row, ratioRow } from './row'
import { followUp, measuredLine, openShop } from './shopStore'
import { bigShop, type StoreBench } from './storeBench'
import { range, timed } from './timing'

const rounds = 7

export async function groupRows(bench: StoreBench): Promise<Row[]> {
  const store = await openShop(await bigShop(bench), { hold: true })
  bench.say('measuring')
  await store.warmUp()
  const line = Buffer.alloc(await measuredLine(store), 0x61)
  const file = await open(join(bench.newFolder('floors'), 'floor'), 'a')
  const many = (count: number) => timed(() => Promise.all(range(0, count).map(n => followUp(store, n))))
  await many(1_000)
  const seen = { one: [] as number[], few: [] as number[], thousand: [] as number[], floor: [] as number[] }
  for (const _ of range(0, rounds)) {
    for (const __ of range(0, 20)) {
      seen.one.push(await many(1))
      seen.floor.push(await timed(() => file.appendFile(line).then(() => file.datasync())))
    }
    seen.few.push(await many(64))
    seen.thousand.push(await many(1_000))
  }
  await file.close()
  await store.close()
  const [one, few, thousand] = [median(seen.one), median(seen.few), median(seen.thousand)]
  const floor = median(seen.floor)
  const floors = 1_000 * floor
  const oneThere = one - floor + flushOf(floor)
  return [
    ratioRow(
      ...(['G5', '64 commits at once', [few, 'ms']] as const),
      ...([`one commit ${one.toFixed(3)} ms: ${sayFlush(floor)}`, few / oneThere, 12] as const),
    ),
    ratioRow(
      ...(['G5', '1000 commits at once', [thousand, 'ms']] as const),
      ...([`1000 floors ${floors.toFixed(0)} ms`, thousand / floors, 0.35] as const),
    ),
  ]
}
