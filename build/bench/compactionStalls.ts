// The app while it compacts: for how long its window and its main process stand still, notes being saved all the time.
import { readdirSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'
import type { InApp } from './benchTools'
import { noteOn, stopNoting } from './inPage/stalling'
import { casesOfMonths } from './openCases'
import { openDriven } from './openDriven'
import { limitRow, median, type Row } from './row'
import { followUp, openShop } from './shopStore'
import { bigShop, type StoreBench } from './storeBench'
import { range } from './timing'
import { whenIdle } from './whenIdle'

const rounds = 3
const pace = 40
/** Notes before the journal is long enough, to compare with. */
const notesBefore = 50
const mostNotes = 500
/** The app compacts when its journal has grown beyond this. */
const compactedAt = 8 * 1024 * 1024
const bytesLeft = notesBefore * 8 * 1024
const longestStall = 50
const pollMs = 50

type Stalls = { readonly window: number; readonly main: number }
type Round = { readonly without: Stalls; readonly with: Stalls }

export async function compactionStallRows(bench: InApp): Promise<Row[]> {
  const seen: Round[] = []
  for (const _ of range(0, rounds)) seen.push(await once(bench))
  const row = (who: keyof Stalls, what: string) => {
    const [without, during] = [seen.map(one => one.without[who]), seen.map(one => one.with[who])]
    const reference = `while nothing is compacted ${median(without).toFixed(1)} ms`
    const value = [median(during), 'ms'] as const
    return limitRow('C1', `longest stall of ${what} while a thread compacts`, value, reference, longestStall)
  }
  return [row('window', 'the window'), row('main', 'the main process')]
}

async function once(bench: InApp): Promise<Round> {
  const { around } = bench
  const caseIds = await fillJournal(bench)
  const folder = await bigShop(bench)
  const { app, page } = await openDriven(around, [around.app, `--data=${folder}`])
  try {
    await whenIdle(app)
    bench.say('measuring')
    const note = async (most: number): Promise<Stalls> => {
      await watchMain(app)
      const window = await page.evaluate(noteOn, { caseIds, pace, most })
      return { window, main: await stalledMain(app) }
    }
    const without = await note(notesBefore / 2)
    const before = newestManifest(folder)
    const noting = note(mostNotes)
    while (newestManifest(folder) === before && (await isStill(noting))) await pause(pollMs)
    if (newestManifest(folder) === before) throw new Error('the app has not compacted')
    await page.evaluate(stopNoting)
    return { without, with: await noting }
  } finally {
    await app.close()
  }
}

/** Nearly as long as makes the app compact, with changes of five months. Answers with their cases. */
async function fillJournal(bench: StoreBench): Promise<string[]> {
  const store = await openShop(await bigShop(bench), { hold: true })
  await store.compact()
  const ids = casesOfMonths(store)
  for (let n = 0; store.health().sizes.journalBytes < compactedAt - bytesLeft; n++)
    await followUp(store, n, ids[n % ids.length])
  await store.close()
  return ids
}

function newestManifest(folder: string): string {
  return (
    readdirSync(folder)
      .filter(name => name.startsWith('MANIFEST-'))
      .sort()
      .at(-1) ?? ''
  )
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function isStill(work: Promise<unknown>): Promise<boolean> {
  return Promise.race([work.then(() => false), pause(0).then(() => true)])
}

type Watched = { benchStall?: { longest: number; timer: NodeJS.Timeout } }

function watchMain(app: ElectronApplication): Promise<void> {
  return app.evaluate(() => {
    const every = 1
    let last = performance.now()
    const stall = {
      longest: 0,
      timer: setInterval(() => {
        const now = performance.now()
        stall.longest = Math.max(stall.longest, now - last - every)
        last = now
      }, every),
    }
    ;(globalThis as Watched).benchStall = stall
  })
}

function stalledMain(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => {
    const { benchStall } = globalThis as Watched
    clearInterval(benchStall?.timer)
    return benchStall?.longest ?? Number.NaN
  })
}
