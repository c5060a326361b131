// A compaction that fails, or is cut off, at any of its calls: the data is the same before and after, and what is left over is collected.
import { describe, expect, it } from 'vitest'
import { decodeOneLine } from '#electron/store/lineFormat'
import type { Manifest } from '#electron/store/manifest'
import { openStore } from '#electron/store/store'
import { idIn, saveAll, segmentPaths } from '#kit/archive'
import { changingCalls, type Fault, FaultyFiles, seeded } from '#kit/faultyFiles'
import { contentOf, opened, save, storeOptions, writes } from '#kit/storeFolder'

const folder = '/shop/book'
const months = ['2023-11', '2024-03', '2025-10']

type Sample = { readonly files: FaultyFiles; readonly content: Record<string, Record<string, unknown>> }

/** Three months and two parts of customers; of each something lies in the journal, not in its file yet. */
async function sample(): Promise<Sample> {
  const files = new FaultyFiles()
  const store = await opened(folder, { files, mode: 'create' })
  for (const month of months)
    await saveAll(
      store,
      [0, 1, 2].map(n => idIn(month, n)),
      { text: '旧单', closed: true },
    )
  for (const id of ['K1', 'K2']) await store.commit('a', 'x', writes(id, { text: '客户' }, 'customers'))
  for (let n = 0; n < 2; n++) {
    await store.compact()
    for (const month of months) await save(store, idIn(month, n), { text: `改过 ${n}`, closed: n === 1 })
  }
  await store.commit('a', 'x', writes('K1', { text: '搬家了' }, 'customers'))
  const content = contentOf(store.book)
  files.kill()
  return { files, content }
}

function namedIn(files: FaultyFiles): Set<string> {
  const manifests = files.paths().filter(path => path.startsWith(`${folder}/MANIFEST-`))
  const whole = manifests.flatMap(path => (decodeOneLine(files.peek(path)) as Manifest | null) ?? [])
  return new Set(whole.flatMap(({ segments }) => segments.map(({ name }) => `${folder}/${name}`)))
}

/** Everything is there, work goes on, and the next compaction collects what the one that failed has left. */
async function expectUnharmed(files: FaultyFiles, content: Sample['content'], label: string): Promise<void> {
  const store = await opened(folder, { files })
  expect(contentOf(store.book), label).toEqual(content)
  expect(
    store.health().notices.filter(({ level }) => level === 'bad'),
    label,
  ).toEqual([])
  await save(store, idIn('2024-03', 7), { label })
  expect(await store.compact(), label).toEqual({ ok: true })
  const named = namedIn(files)
  expect(
    segmentPaths(files, folder).filter(path => !named.has(path)),
    label,
  ).toEqual([])
  await store.close()
  const again = await opened(folder, { files })
  expect(again.book.cases.get(idIn('2024-03', 7)), label).toMatchObject({ label })
  expect(again.book.cases.size, label).toBe(10)
  expect(await again.check(), label).toEqual({ ok: true })
  expect(again.health().notices, label).toEqual([])
  await again.close()
}

/** How many calls there were; the last run is the one that passed without the fault. */
async function loop(
  fault: (at: number) => Fault,
  end: ((files: FaultyFiles, at: number) => void) | null,
): Promise<number> {
  const { files: first, content } = await sample()
  for (let at = 1; ; at++) {
    const files = first.clone()
    const answer = await openStore(storeOptions(folder, { files: files.process() }))
    if (!answer.ok) throw new Error(answer.problem.code)
    const { store } = answer
    files.failAt(fault(at))
    const working = store.compact()
    await Promise.race([working, files.whenDown])
    if (!files.hasFailed) return at
    if (end === null) {
      files.failAt(null)
      expect(contentOf(store.book), `call ${at}`).toEqual(content)
      // One that fails says so; a file that cannot be deleted is left for the next time.
      const said = store.health().notices.map(({ code }) => code)
      if (!(await working).ok) expect(said, `call ${at}`).toContain('compactionFailed')
      files.kill()
    } else end(files, at)
    await expectUnharmed(files, content, `call ${at}`)
  }
}

describe('a compaction of which one call fails', () => {
  for (const code of ['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EACCES']) {
    it(`harms nothing when that is ${code}, whichever call it is`, async () => {
      expect(await loop(at => ({ at, code, calls: changingCalls }), null)).toBeGreaterThan(25)
    })
  }

  it('harms nothing when files are held by somebody for all the time that it runs', async () => {
    for (const code of ['EPERM', 'EBUSY', 'EACCES']) {
      const { files, content } = await sample()
      const store = await opened(folder, { files: files.process() })
      files.refuse = (call, path) =>
        (call === 'remove' || call === 'createNew') && path.includes('/seg/') ? code : null
      expect(await store.compact()).toMatchObject({ ok: false })
      await save(store, 'C1')
      files.refuse = null
      expect(await store.compact()).toEqual({ ok: true })
      await store.close()
      const again = await opened(folder, { files })
      expect(Object.keys(contentOf(again.book).cases ?? {})).toHaveLength(
        Object.keys(content.cases ?? {}).length + 1,
      )
      await again.close()
    }
  })
})

describe('a compaction that is cut off at any call', () => {
  const crash = (at: number): Fault => ({ at, code: '', calls: changingCalls, crash: true })

  it('by a kill, leaves the old generation or the new one', async () => {
    expect(await loop(crash, files => files.kill())).toBeGreaterThan(25)
  })

  it('by the power, with everything gone that was not flushed', async () => {
    expect(await loop(crash, files => files.crash())).toBeGreaterThan(25)
  })

  it('by the power, with a part of what was not flushed', async () => {
    for (const seed of [1, 2]) await loop(crash, (files, at) => files.crash(seeded(seed * 1_000 + at)))
  })
})
