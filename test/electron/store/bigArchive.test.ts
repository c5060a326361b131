// What is large, and what is not there any more: a month of many cases, the largest case, a drive pulled out while the shop is open.
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { inWorkerThread } from '#electron/store/background/workerThread'
import type { Change } from '#electron/store/store'
import { idIn, newestManifest, saveAll } from '#kit/archive'
import { FaultyFiles } from '#kit/faultyFiles'
import { contentOf, opened, save, temporaryFolder, writes } from '#kit/storeFolder'

const folder = '/shop/book'
const closed = { text: '旧单', closed: true }

it('a month of twenty thousand cases is one file, and each case is found in it', async () => {
  const place = temporaryFolder()
  const store = await opened(place.folder, { mode: 'create', freeze: false })
  const changes = Array.from({ length: 20_000 }, (_, n): Change => {
    const record = { id: idIn('2025-11', n), v: 1, rev: 1, n, text: `双十一 ${n}`, closed: n % 50 !== 0 }
    return { collection: 'cases', record }
  })
  for (let from = 0; from < changes.length; from += 2_000) {
    const some = changes.slice(from, from + 2_000)
    await store.commit('a', 'import', () => ({ ok: true, value: null, changes: some }))
  }
  expect(await store.close()).toEqual({ ok: true })
  const again = await opened(place.folder)
  expect(again.book.cases.size).toBe(20_000)
  expect(again.book.cases.atHand.size).toBe(400)
  expect(again.book.cases.summaries.size).toBe(20_000)
  for (const n of [1, 777, 19_999]) expect(again.book.cases.get(idIn('2025-11', n))).toMatchObject({ n })
  expect(await again.check()).toEqual({ ok: true })
  expect(again.health().notices).toEqual([])
  await again.close()
  place.remove()
})

it('a case just below two megabytes is kept, edited and copied from file to file; one above is refused', async () => {
  const files = new FaultyFiles()
  const store = await opened(folder, { files, mode: 'create' })
  const big = '长'.repeat(699_000)
  await save(store, idIn('2024-03', 1), { text: big, closed: true })
  await save(store, idIn('2024-03', 2), closed)
  await store.compact()
  await save(store, idIn('2024-03', 2), { text: '改过' })
  await store.compact()
  expect(
    await store.commit('a', 'x', writes(idIn('2024-03', 1), { text: `${big}${'长'.repeat(1_000)}` })),
  ).toMatchObject({ ok: false, error: { params: { cause: 'recordTooBig' } } })
  await store.close()
  const again = await opened(folder, { files })
  expect(again.book.cases.get(idIn('2024-03', 1))).toMatchObject({ text: big, rev: 1 })
  expect(await again.check()).toEqual({ ok: true })
  await again.close()
})

for (const code of ['ENOENT', 'EIO', 'EACCES']) {
  it(`a drive that is gone while the shop is open (${code}) is said when an old case is asked for, and nothing is made up`, async () => {
    const files = new FaultyFiles()
    const store = await opened(folder, { files, mode: 'create' })
    await saveAll(
      store,
      [0, 1, 2].map(n => idIn('2024-03', n)),
      closed,
    )
    await save(store, idIn('2025-11', 1), { text: '在办' })
    await store.close()
    const again = await opened(folder, { files })
    const content = contentOf((await opened(folder, { files: files.clone(), readOnly: true })).book)
    files.refuse = () => code
    expect(again.book.cases.get(idIn('2024-03', 1))).toBeUndefined()
    expect(again.book.cases.get(idIn('2025-11', 1))).toMatchObject({ text: '在办' })
    expect(again.health().notices.map(one => one.code)).toContain('segmentDamaged')
    expect(await again.commit('a', 'x', writes(idIn('2024-03', 1)))).toMatchObject({ ok: false })
    await again.compact()
    expect(again.book.cases.size).toBe(4)
    expect(again.health().notices.map(one => one.code)).not.toContain('recordsLost')
    await again.close()
    // Put in again: everything is as it was.
    files.refuse = null
    const back = await opened(folder, { files })
    expect(contentOf(back.book)).toEqual(content)
    expect(newestManifest(files, folder).counts.cases).toBe(4)
    await back.close()
  })
}

/** The thread itself, with the layer that the desk uses; only its end is played here. */
const thread = (answer: string) =>
  new Worker(`const { parentPort } = require('node:worker_threads'); ${answer}`, { eval: true })

it('an error crosses the thread with its code, so that a full disk is still called full', async () => {
  const background = inWorkerThread(() =>
    thread(`parentPort.on('message', ({ id }) =>
      parentPort.postMessage({ id, ok: false, message: 'no room', code: 'ENOSPC', syscall: 'write' }))`),
  )
  const files = new FaultyFiles()
  const store = await opened(folder, { files, background, mode: 'create' })
  await save(store, 'C1')
  expect(await store.compact()).toEqual({
    ok: false,
    problem: { code: 'full', params: { detail: 'ENOSPC' } },
  })
  expect(segmentCount(files)).toBe(0)
  await store.close()
})

it('a thread that dies fails what it was asked, and the next question starts another', async () => {
  let started = 0
  const background = inWorkerThread(() => {
    started++
    return thread(
      started === 1
        ? 'process.exit(3)'
        : `parentPort.on('message', ({ id }) => parentPort.postMessage({ id, ok: true, result: [] }))`,
    )
  })
  const job = { folder, segments: [] }
  await expect(background.run('check', job)).rejects.toThrow('ended')
  expect(await background.run('check', job)).toEqual([])
  expect(started).toBe(2)
  await background.close()
})

it('closing answers those who still wait for the thread', async () => {
  const background = inWorkerThread(() => thread(`parentPort.on('message', () => undefined)`))
  const waiting = background.run('check', { folder, segments: [] })
  const answered = expect(waiting).rejects.toThrow('closed')
  await background.close()
  await answered
})

const segmentCount = (files: FaultyFiles) => files.paths().filter(path => path.includes('/seg/')).length
