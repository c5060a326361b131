// Opening a case of long ago, against reading its whole month.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { segmentKey } from '#electron/store/segments/segmentKey'
import { median, type Row, ratioRow } from './row'
import { openShop, type ShopStore } from './shopStore'
import { bigShop, type StoreBench } from './storeBench'
import { timeOf } from './timing'

/** Enough to measure each of them once: a second look would find its month known. */
const mostMonths = 100

export async function archiveRows(bench: StoreBench): Promise<Row[]> {
  const store = await openShop(await bigShop(bench), { readOnly: true })
  try {
    await store.warmUp()
    const months = await writeMonths(store, bench.newFolder('months'))
    bench.say('measuring')
    const seen = { first: [] as number[], next: [] as number[], parse: [] as number[] }
    for (const { file, first, next } of months) {
      seen.parse.push(timeOf(() => JSON.parse(readFileSync(file, 'utf8'))))
      seen.first.push(timeOf(() => store.book.cases.get(first)))
      seen.next.push(timeOf(() => store.book.cases.get(next)))
    }
    const [parse, first, next] = [median(seen.parse), median(seen.first), median(seen.next)]
    const row = (which: string, time: number) => {
      const reference = `JSON.parse(readFile) of its month ${parse.toFixed(1)} ms`
      const what = `opening a case of long ago, ${which} of its month`
      return ratioRow('G15', what, [time, 'ms'], reference, time / parse, 0.05)
    }
    return [row('the first', first), row('the next', next)]
  } finally {
    await store.close()
  }
}

type Month = { readonly file: string; readonly first: string; readonly next: string }

/** Each month as a file of its own, and two of its cases that are not in memory. */
async function writeMonths(store: ShopStore, folder: string): Promise<readonly Month[]> {
  const byMonth = new Map<string, string[]>()
  const ids = new Map<string, string[]>()
  for await (const record of store.scan('cases')) {
    const month = segmentKey('cases', record.id)
    if (!byMonth.has(month) && byMonth.size === mostMonths) break
    byMonth.set(month, add(byMonth.get(month), JSON.stringify(record)))
    if (!store.book.openCaseIds.has(record.id)) ids.set(month, add(ids.get(month), record.id))
  }
  return [...byMonth].flatMap(([month, texts]) => {
    const [first, next] = ids.get(month) ?? []
    if (first === undefined || next === undefined) return []
    const file = join(folder, `${month}.json`)
    writeFileSync(file, `[${texts.join()}]`)
    return { file, first, next }
  })
}

function add(texts: string[] | undefined, text: string): string[] {
  if (texts === undefined) return [text]
  texts.push(text)
  return texts
}
