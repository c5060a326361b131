// The search box over the whole archive: how long main needs for a key press, and what the prepared texts take of memory.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCases } from '#shared/domain/findCases'
import { CaseSearch } from '#shared/domain/search/caseSearch'
import { nameReadings } from '#shared/domain/search/nameReadings'
import type { Book } from '#shared/model/book'
import { runAlone } from './programs'
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

/** What is looked through: the texts of the cases, names, readings and telephones of the customers. */
function searchedTexts(book: Book): string[] {
  const texts = [...book.cases.summaries.values()].map(({ text }) => text)
  for (const { name, phones, text } of book.customers.summaries.values()) texts.push(name, text, ...phones)
  return texts
}

/** As somebody types: each letter goes on from the one before, a new word begins anew. */
function keyRows({ size }: StoreBench, { book }: ShopStore): Row[] {
  const targets = searchTargets(book)
  const texts = searchedTexts(book)
  const search = new CaseSearch()
  const now = Date.now()
  const seen = { pass: [] as number[], first: [] as number[], following: [] as number[] }
  let count = 0
  for (const round of range(-1, rounds)) {
    // The first round is for the compiler.
    const note = (list: number[], time: number) => {
      if (round >= 0) list.push(time)
    }
    for (const target of targets) {
      note(
        seen.pass,
        timeOf(() => {
          count += texts.filter(text => text.includes('不在其中')).length
        }),
      )
      for (const [at, text] of prefixesOf(target).entries())
        note(
          at === 0 ? seen.first : seen.following,
          timeOf(() => findCases(book, now, text, search)),
        )
    }
  }
  if (count > 0) throw new Error('the word that is in no text was found')
  const pass = median(seen.pass)
  const p95 = quantile([...seen.first, ...seen.following], 0.95)
  const following = median(seen.following)
  const reference = `one pass of includes over ${texts.length.toLocaleString('en')} texts ${pass.toFixed(2)} ms`
  const what = `${casesIn(size)}, ${targets.length} things looked for`
  return [
    ratioRow('G11', `search, a key press (p95), ${what}`, [p95, 'ms'], reference, p95 / pass, 6),
    ratioRow('G11', 'search, each following letter (p50)', [following, 'ms'], reference, following / pass, 1),
    statedRow(
      ...(['G11', 'search, the first letter (p50)', [median(seen.first), 'ms'], reference] as const),
      median(seen.first) / pass,
    ),
  ]
}

async function memoryRows(bench: StoreBench, store: ShopStore): Promise<Row[]> {
  const program = await bench.program('textsAlone')
  const folder = bench.newFolder('texts')
  const weigh = (name: string, value: unknown) => {
    const path = join(folder, `${name}.json`)
    writeFileSync(path, JSON.stringify(value))
    return runAlone(program, [path], ['--expose-gc']) as { bytes: number; characters: number }
  }
  const texts = weigh('texts', searchedTexts(store.book))
  const plain = 2 * texts.characters
  const mb = (bytes: number) => bytes / 1024 / 1024
  return [
    ratioRow(
      ...(['G12', `memory of the searched texts, ${casesIn(bench.size)}`, [mb(texts.bytes), 'MB']] as const),
      ...([`2 bytes a character ${mb(plain).toFixed(1)} MB`, texts.bytes / plain, 1.2] as const),
    ),
  ]
}

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
