// Opening a shop in a process of its own: time and memory until Today stands, against a full load of the same shop.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, writeFileSync } from 'node:fs'
import { runAlone } from './programs'
import { median, type Row, ratioRow, statedRow } from './row'
import { bigShop, casesIn, openOf, type StoreBench } from './storeBench'
import { range } from './timing'

const rounds = 5
const coldRounds = 3

type Opened = { readonly usable: number; readonly whole: number; readonly rss: number }
type Parsed = { readonly usable: number; readonly rss: number }

export async function startRows(bench: StoreBench): Promise<Row[]> {
  const { size, shops } = bench
  const shop = await bigShop(bench)
  const tenth = await shops.of(size / 10, openOf(size / 10))
  const busyTenth = await shops.of(size / 10, openOf(size))
  const whole = await bench.whole()
  const [openAlone, parseAlone] = [await bench.program('openAlone'), await bench.program('parseAlone')]
  const openOnce = (folder: string) => runAlone(openAlone, [folder]) as Opened
  const parse = () => runAlone(parseAlone, [whole]) as Parsed

  bench.say('measuring')
  const seen = { big: [] as Opened[], tenth: [] as Opened[], busy: [] as Opened[], parsed: [] as Parsed[] }
  for (const _ of range(0, rounds)) {
    seen.big.push(openOnce(shop))
    seen.tenth.push(openOnce(tenth))
    seen.busy.push(openOnce(busyTenth))
    seen.parsed.push(parse())
  }
  const cold = { big: [] as Opened[], parsed: [] as Parsed[] }
  for (const _ of canForget() ? range(0, coldRounds) : []) {
    forget()
    cold.big.push(openOnce(shop))
    forget()
    cold.parsed.push(parse())
  }
  return [...timeRows(bench, seen, cold), memoryRow(bench, seen)]
}

type Seen = { readonly big: readonly Opened[]; readonly parsed: readonly Parsed[] }
type SeenWarm = Seen & { readonly tenth: readonly Opened[]; readonly busy: readonly Opened[] }

const usable = (runs: readonly { readonly usable: number }[]) => median(runs.map(run => run.usable))
const ms = (time: number) => `${time.toFixed(0)} ms`

function timeRows({ size }: StoreBench, seen: SeenWarm, cold: Seen): Row[] {
  const [opened, parsed] = [usable(seen.big), usable(seen.parsed)]
  const whole = median(seen.big.map(run => run.whole))
  const reference = `JSON.parse(readFile) of everything ${ms(parsed)}`
  const [busy, tenth] = [usable(seen.busy), usable(seen.tenth)]
  const open = openOf(size).toLocaleString('en')
  const less = casesIn(size / 10)
  const value = [opened, 'ms'] as const
  return [
    ratioRow('G7', `start to Today, ${casesIn(size)}, warm`, value, reference, opened / parsed, 0.1),
    coldRow(size, cold),
    statedRow('G7', 'the same until every summary is read', [whole, 'ms'], reference, whole / parsed),
    ratioRow(
      ...(['G8', `start, ${casesIn(size)} against ${less}, ${open} open in both`, value] as const),
      ...([ms(busy), opened / busy, 2] as const),
    ),
    statedRow('G8', `start against ${less} with a tenth of the open ones`, value, ms(tenth), opened / tenth),
  ]
}

function coldRow(size: number, cold: Seen): Row {
  const what = `start to Today, ${casesIn(size)}, cold`
  if (cold.big.length === 0) {
    const why = `${what}: not measured, the system's file cache cannot be dropped here`
    return {
      ...{ id: 'G7', what: why, value: null, unit: 'ms', reference: '' },
      ...{ ratio: null, goal: '<= 0.12', ok: null },
    }
  }
  const [opened, parsed] = [usable(cold.big), usable(cold.parsed)]
  return ratioRow('G7', what, [opened, 'ms'], `the same, cold ${ms(parsed)}`, opened / parsed, 0.12)
}

const megabytes = (runs: readonly { readonly rss: number }[]) =>
  median(runs.map(({ rss }) => rss)) / 1024 / 1024

function memoryRow({ size }: StoreBench, seen: Seen): Row {
  const [ours, full] = [megabytes(seen.big), megabytes(seen.parsed)]
  return ratioRow(
    ...(['G9', `memory (RSS) after start, ${casesIn(size)}, every summary read`, [ours, 'MB']] as const),
    ...([`a full load ${full.toFixed(0)} MB`, ours / full, 0.2] as const),
  )
}

const forgetting = '/proc/sys/vm/drop_caches'

function canForget(): boolean {
  try {
    accessSync(forgetting, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** The system then reads every file from the disk again. */
function forget(): void {
  spawnSync('sync')
  writeFileSync(forgetting, '3')
}
