// SQLite's loop: the 1st, 2nd, 3rd … file call fails until a whole run passes without the fault (https://www.sqlite.org/testing.html).
import { describe, expect, it } from 'vitest'
import type { BookView, Store } from '#electron/store/store'
import { openStore } from '#electron/store/store'
import { changingCalls, type Fault, FaultyFiles, seeded } from '#kit/faultyFiles'
import { after, contentOf, opened, save, storeOptions } from '#kit/storeFolder'

const folder = '/shop/book'

type Run = {
  /** Texts of cases by id, as acknowledged. */
  readonly acknowledged: Map<string, number>
  /** What was handed in since then and not acknowledged. */
  readonly refused: Map<string, number[]>
}

/** Pairs of cases are written in one command, so half a command would show. */
async function savePair(store: Store<BookView>, pair: string, n: number, run: Run): Promise<boolean> {
  run.refused.set(pair, [...(run.refused.get(pair) ?? []), n])
  const answer = await store.commit<null, never>('clerk', 'pair.write', book => ({
    ok: true,
    value: null,
    changes: [after(book, 'cases', `${pair}-a`, { n }), after(book, 'customers', `${pair}-b`, { n })],
  }))
  if (answer.ok) {
    run.acknowledged.set(pair, n)
    run.refused.set(pair, [])
  }
  if (!answer.ok) expect(answer.error.code).toBe('store-failed')
  return answer.ok
}

/** Several saves, a checkpoint in the middle, a close: everything a day does, in small. */
async function day(files: FaultyFiles, run: Run, from: number): Promise<void> {
  const answer = await openStore<BookView>(storeOptions(folder, { files: files.process() }))
  if (!answer.ok) return
  const { store } = answer
  for (let n = from; n < from + 3; n++) await savePair(store, `P${n % 2}`, n, run)
  await store.compact()
  for (let n = from + 3; n < from + 5; n++) await savePair(store, `P${n % 2}`, n, run)
  await Promise.all([savePair(store, 'P2', from + 5, run), savePair(store, 'P3', from + 6, run)])
  expectMemoryHolds(store, run)
  await store.close()
}

function expectMemoryHolds(store: Store<BookView>, run: Run): void {
  for (const [pair, n] of run.acknowledged) {
    expect((store.book.cases.get(`${pair}-a`) as { n?: number } | undefined)?.n).toBe(n)
  }
}

/** A refused command may come back only when the disk could not even take it back (or the power went). */
async function expectNothingLost(
  files: FaultyFiles,
  run: Run,
  label: string,
  mayReturn: boolean,
): Promise<void> {
  const answer = await openStore<BookView>(storeOptions(folder, { files }))
  if (!answer.ok) throw new Error(`${label}: ${JSON.stringify(answer.problem)}`)
  const { store } = answer
  for (const [pair, refused] of run.refused) {
    const [a, b] = [store.book.cases.get(`${pair}-a`), store.book.customers.get(`${pair}-b`)] as {
      n?: number
    }[]
    const acknowledged = run.acknowledged.get(pair)
    expect(a?.n, `${label}: half a command of ${pair}`).toBe(b?.n)
    expect([acknowledged, ...(mayReturn ? refused : [])], `${label}: ${pair}`).toContain(a?.n)
  }
  const wrong = store.health().notices.filter(({ level }) => level === 'bad')
  expect(wrong, label).toEqual([])
  await save(store, 'NEXT', { label })
  await store.close()
  const again = await opened(folder, { files })
  expect(again.book.cases.get('NEXT'), label).toMatchObject({ label })
  await again.close()
}

let first: Promise<{ files: FaultyFiles; run: Run }> | null = null

/** After a first day; made once, and each test gets a disk of its own. */
async function newShop(): Promise<{ files: FaultyFiles; run: Run }> {
  first ??= (async () => {
    const files = new FaultyFiles()
    await (await opened(folder, { files, mode: 'create' })).close()
    const run: Run = { acknowledged: new Map(), refused: new Map() }
    await day(files, run, 1)
    return { files, run }
  })()
  const { files, run } = await first
  return {
    files: files.clone(),
    run: { acknowledged: new Map(run.acknowledged), refused: new Map(run.refused) },
  }
}

type End = 'error' | 'power' | 'kill'

async function loop(label: string, fault: (k: number) => Fault, end: End, seed = 0): Promise<number> {
  const isCrash = end !== 'error'
  for (let k = 1; ; k++) {
    const { files, run } = await newShop()
    files.failAt(fault(k))
    const working = day(files, run, 11)
    if (isCrash) await Promise.race([working, files.whenDown])
    else await working
    if (!files.hasFailed) return k - 1
    if (end === 'power') files.crash(seed === 0 ? undefined : seeded(seed * 1_000 + k))
    else if (end === 'kill') files.kill()
    else files.failAt(null)
    await expectNothingLost(files, run, `${label} ${k}`, isCrash || fault(k).forGood === true)
  }
}

describe('a day at work, with one file call failing', () => {
  for (const code of ['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EACCES']) {
    it(`loses nothing that was acknowledged when any changing call fails with ${code}`, async () => {
      const runs = await loop(code, at => ({ at, code, calls: changingCalls }), 'error')
      expect(runs).toBeGreaterThan(30)
    })
  }

  it('loses nothing when the drive fails for good from any call on', async () => {
    await loop('for good', at => ({ at, code: 'EIO', calls: changingCalls, forGood: true }), 'error')
  })

  it('loses nothing when a reading call fails once', async () => {
    await loop('read', at => ({ at, code: 'EIO', calls: ['read', 'openToRead', 'list', 'facts'] }), 'error')
  })

  it('loses nothing when the power goes at any call and takes everything unflushed with it', async () => {
    const runs = await loop('power', at => ({ at, code: '', calls: changingCalls, crash: true }), 'power')
    expect(runs).toBeGreaterThan(30)
  })

  it('loses nothing when the power goes at any call and unflushed writes survive in part', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      await loop(`power ${seed}`, at => ({ at, code: '', calls: changingCalls, crash: true }), 'power', seed)
    }
  })

  it('loses nothing when the process is killed at any call', async () => {
    await loop('kill', at => ({ at, code: '', crash: true }), 'kill')
  })

  it('loses nothing when writes are short without an error', async () => {
    const { files, run } = await newShop()
    files.shortWrite = 7
    await day(files, run, 11)
    await expectNothingLost(files, run, 'short', false)
    expect([...run.refused.values()].flat()).toEqual([])
  })
})

describe('several calls failing together', () => {
  const caseOf = (store: Store<BookView>) => store.book.cases.get('P0-a')

  it('lets a later command win over a refused one that could not be taken back', async () => {
    const { files, run } = await newShop()
    const store = await opened(folder, { files })
    await savePair(store, 'P0', 20, run)
    // The flush fails, there is no room for the next journal, and the written line cannot be cut off either.
    const refusals: Record<string, string> = { datasync: 'EIO', createNew: 'ENOSPC', truncate: 'EIO' }
    files.refuse = call => refusals[call] ?? null
    expect(await savePair(store, 'P0', 21, run)).toBe(false)
    expect(caseOf(store)).toMatchObject({ n: 20 })
    files.refuse = null
    expect(await savePair(store, 'P0', 22, run)).toBe(true)
    expect(await savePair(store, 'P1', 23, run)).toBe(true)
    files.kill()
    await expectNothingLost(files, run, 'not taken back', false)
  })

  it('takes a refused command back from the disk when saving stops for good', async () => {
    const { files, run } = await newShop()
    const store = await opened(folder, { files })
    await savePair(store, 'P0', 20, run)
    const refusals: Record<string, string> = { datasync: 'EIO', createNew: 'EIO' }
    files.refuse = call => refusals[call] ?? null
    expect(await savePair(store, 'P0', 21, run)).toBe(false)
    expect(store.health()).toMatchObject({ mode: 'readOnly', light: 'red' })
    files.refuse = null
    expect(await savePair(store, 'P0', 22, run)).toBe(false)
    files.kill()
    await expectNothingLost(files, run, 'stopped', false)
  })

  it('goes on in the next journal when a flush fails once, and says so', async () => {
    const { files, run } = await newShop()
    const store = await opened(folder, { files })
    await savePair(store, 'P0', 20, run)
    files.failAt({ at: 1, code: 'EIO', calls: ['datasync'] })
    expect(await savePair(store, 'P0', 21, run)).toBe(true)
    expect(store.health()).toMatchObject({
      mode: 'readWrite',
      light: 'yellow',
      notices: [{ code: 'journalMoved' }],
    })
    files.kill()
    await expectNothingLost(files, run, 'moved', false)
  })
})

describe('creating a shop, with one file call failing', () => {
  it('leaves a shop or none, and can be begun again', async () => {
    for (let k = 1; ; k++) {
      const files = new FaultyFiles()
      files.failAt({ at: k, code: 'EIO', calls: changingCalls })
      const first = await openStore<BookView>(storeOptions(folder, { files, mode: 'create' }))
      const isOver = !files.hasFailed
      files.failAt(null)
      if (first.ok) await first.store.close()
      const mode = first.ok ? 'open' : 'create'
      const second = await openStore<BookView>(storeOptions(folder, { files, mode }))
      const isMade = !second.ok && second.problem.code === 'alreadyAShop'
      const store = second.ok ? second.store : isMade ? await opened(folder, { files }) : null
      expect(store, `call ${k}: ${JSON.stringify(second)}`).not.toBeNull()
      if (store !== null) {
        expect(contentOf(store.book).cases).toEqual({})
        await save(store, 'C1')
        await store.close()
      }
      if (isOver) break
    }
  })
})
