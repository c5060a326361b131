// The search box over the whole archive: how long main needs for a key press, and what the prepared texts take of memory.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCases } from '#shared/domain/findCases'
import { CaseSearch } from '#shared/domain/search/caseSearch'
import { nameReadings } from '#shared/domain/search/nameReadings'
import type { Book } from '#shared/model/book'
import { prepareRuntime } from '../runtime/prepare'
import { runAlone, runInRuntime } from './programs'
import { median, quantile, type Row, ratioRow, statedRow } from './row'
import { prefixesOf, searchTargets } from './searchTargets'
import { openShop, type ShopStore } from './shopStore'
import { readShop } from './shops'
import { bigShop, casesIn, type StoreBench } from './storeBench'
import { range, timeOf } from './timing'

const rounds = 5
const names = 100_000
const namesRounds = 3

export async function searchRows(bench: StoreBench): Promise<Row[]> {
  const store = await openShop(await bigShop(bench), { readOnly: true })
  try {
    await store.warmUp()
    bench.say('measuring')
    return [...keyRows(bench, store), ...(await memoryRows(bench, store))]
  } finally {
    await store.close()
  }
}

/** What is looked through, one text for each case and each customer. */
function searchedTexts({ cases, customers }: Book): string[] {
  return [
    ...[...cases.summaries.values()].map(({ text }) => text),
    ...[...customers.summaries.values()].map(({ name, phones, text }) => [name, ...phones, text].join('\n')),
  ]
}

/** S: whoever looks at every text cannot be quicker. */
function onePass(texts: readonly string[]): void {
  for (const text of texts) if (text.includes('不在其中')) throw new Error('found what is in no text')
}

type Keys = { readonly pass: number[]; readonly first: number[]; readonly following: number[] }

/** As somebody types: each letter goes on from the one before, a new word begins anew. */
function typeOnce({ book }: ShopStore, search: CaseSearch, texts: readonly string[], seen: Keys): void {
  const now = Date.now()
  for (const target of searchTargets(book)) {
    seen.pass.push(timeOf(() => onePass(texts)))
    const times = prefixesOf(target).map(text => timeOf(() => findCases(book, now, text, search)))
    seen.first.push(...times.slice(0, 1))
    seen.following.push(...times.slice(1))
  }
}

function keyRows({ size }: StoreBench, store: ShopStore): Row[] {
  const texts = searchedTexts(store.book)
  const search = new CaseSearch()
  const seen: Keys = { pass: [], first: [], following: [] }
  // For the compiler.
  typeOnce(store, search, texts, { pass: [], first: [], following: [] })
  for (const _ of range(0, rounds)) typeOnce(store, search, texts, seen)
  const [pass, first, following] = [median(seen.pass), median(seen.first), median(seen.following)]
  const p95 = quantile([...seen.first, ...seen.following], 0.95)
  const reference = `one pass of includes over ${texts.length.toLocaleString('en')} texts ${pass.toFixed(2)} ms`
  const what = `search, a key press (p95), ${casesIn(size)}`
  return [
    ratioRow('G11', what, [p95, 'ms'], reference, p95 / pass, 6),
    ratioRow('G11', 'search, each following letter (p50)', [following, 'ms'], reference, following / pass, 1),
    statedRow('G11', 'search, the first letter (p50)', [first, 'ms'], reference, first / pass),
  ]
}

async function memoryRows(bench: StoreBench, { book }: ShopStore): Promise<Row[]> {
  const program = await bench.program('textsAlone')
  const folder = bench.newFolder('texts')
  const runtime = await prepareRuntime()
  const weigh = (kinds: readonly (readonly string[])[]) => {
    const path = join(folder, 'texts.json')
    writeFileSync(path, JSON.stringify(kinds))
    const { bytes, characters } = runInRuntime(runtime.command, program, [path], ['--expose-gc']) as Weight
    return { mb: bytes / 1024 / 1024, ratio: bytes / (2 * characters), characters }
  }
  const cases = [...book.cases.summaries.values()]
  const customers = [...book.customers.summaries.values()]
  const prepared = weigh([cases.map(({ text }) => text), customers.map(({ text }) => text)])
  const names = weigh([customers.map(({ name }) => name), customers.map(({ phones }) => phones.join(' '))])
  const reference = ({ characters }: { characters: number }) =>
    `2 bytes for each of ${(characters / 1_000_000).toFixed(1)} million characters`
  return [
    ratioRow(
      ...(['G12', `memory of the prepared texts, ${casesIn(bench.size)}`, [prepared.mb, 'MB']] as const),
      ...([reference(prepared), prepared.ratio, 1.2] as const),
    ),
    statedRow(
      ...(['G12', 'memory of names and telephone numbers', [names.mb, 'MB']] as const),
      ...([reference(names), names.ratio] as const),
    ),
  ]
}

type Weight = { readonly bytes: number; readonly characters: number }

/** Made once for a customer, when he is written down. */
export async function pinyinRows(bench: StoreBench): Promise<Row[]> {
  const whole = await bench.whole()
  const parseAlone = await bench.program('parseAlone')
  const known = await readShop(await bigShop(bench), ({ customers }) =>
    [...customers.summaries.values()].map(({ name }) => name),
  )
  bench.say('measuring')
  const seen = { names: [] as number[], parse: [] as number[] }
  for (const _ of range(0, namesRounds)) {
    seen.names.push(timeOf(() => range(0, names).map(n => nameReadings(known[n % known.length] ?? ''))))
    seen.parse.push((runAlone(parseAlone, [whole]) as { usable: number }).usable)
  }
  const [time, parse] = [median(seen.names), median(seen.parse)]
  const reference = `JSON.parse(readFile) of the whole shop ${parse.toFixed(0)} ms`
  return [
    ratioRow(
      'G16',
      `pinyin of ${names.toLocaleString('en')} names`,
      [time, 'ms'],
      reference,
      time / parse,
      0.15,
    ),
  ]
}
