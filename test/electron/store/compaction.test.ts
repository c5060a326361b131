// When the archive is compacted, and that nobody who works meanwhile notices: commits, reads, damage, files taken away.
import { describe, expect, it } from 'vitest'
import { usualCompaction } from '#electron/store/compaction/compactor'
import type { BookView, Store } from '#electron/store/store'
import {
  HandTimer,
  HeldBackground,
  idIn,
  newestManifest,
  saveAll,
  segmentAt,
  segmentPaths,
} from '#kit/archive'
import { FaultyFiles } from '#kit/faultyFiles'
import { contentOf, opened, save, writes } from '#kit/storeFolder'

const folder = '/shop/book'
const old = { text: '旧单', closed: true }

const codesOf = (store: Store<BookView>) => store.health().notices.map(({ code }) => code)
const journals = (files: FaultyFiles) => files.paths().filter(path => path.startsWith(`${folder}/wal/`))
const generation = (files: FaultyFiles) => newestManifest(files, folder).generation
/** Nothing here waits for anything but other file calls: when the event loop has nothing left, all has come to rest. */
const atRest = () => new Promise(resolve => setImmediate(resolve))
const compactions = (background: HeldBackground) =>
  background.started.filter(name => name === 'compact').length

async function shop(): Promise<FaultyFiles> {
  const files = new FaultyFiles()
  const store = await opened(folder, { files, mode: 'create' })
  await saveAll(
    store,
    Array.from({ length: 8 }, (_, n) => idIn('2024-03', n)),
    old,
  )
  await save(store, idIn('2025-10', 1), { text: '新单' })
  await store.close()
  return files
}

/** After the process has died: whatever memory held is gone. */
async function expectAfterKill(files: FaultyFiles, content: unknown): Promise<void> {
  files.kill()
  const store = await opened(folder, { files })
  expect(contentOf(store.book)).toEqual(content)
  expect(store.health().notices.filter(({ level }) => level === 'bad')).toEqual([])
  await store.close()
}

describe('while a compaction runs', () => {
  it('commands are saved, old cases are read, and all of it is there after a crash before and after its end', async () => {
    for (const end of ['before', 'after']) {
      const files = await shop()
      const background = new HeldBackground(files)
      const store = await opened(folder, { files, background })
      await save(store, idIn('2024-03', 1), { text: '整理之前' })
      const reached = background.hold()
      const done = store.compact()
      await reached
      await save(store, idIn('2024-03', 1), { text: '整理之中' })
      await save(store, idIn('2024-03', 2), { text: '整理之中', closed: false })
      await save(store, idIn('2026-01', 1), old)
      expect(store.book.cases.get(idIn('2024-03', 5))).toMatchObject(old)
      expect(store.book.cases.get(idIn('2024-03', 1))).toMatchObject({ text: '整理之中', rev: 3 })
      if (end === 'after') {
        background.release()
        expect(await done).toEqual({ ok: true })
        expect(store.health().journalLines).toBe(3)
        expect(store.book.openCaseIds.has(idIn('2024-03', 2))).toBe(true)
      }
      await expectAfterKill(files, contentOf(store.book))
    }
  })

  it('asking for another one waits for the same', async () => {
    const files = await shop()
    const background = new HeldBackground(files)
    const store = await opened(folder, { files, background })
    await save(store, 'C1')
    const reached = background.hold()
    const both = [store.compact(), store.compact()]
    await reached
    background.release()
    expect(await Promise.all(both)).toEqual([{ ok: true }, { ok: true }])
    await atRest()
    expect(compactions(background)).toBe(1)
    await store.close()
  })

  it('a file that turns out damaged is mended by the next one, which comes at once', async () => {
    const files = await shop()
    const background = new HeldBackground(files)
    const store = await opened(folder, { files, background })
    // A second generation shares the old month with the first, a third one has it anew: the first can help.
    await save(store, idIn('2024-03', 7), { text: '改过' })
    await store.compact()
    const content = contentOf(store.book)
    const { path, bytes, name } = segmentAt(files, folder, '2024-03')
    await save(store, idIn('2025-10', 1), { text: '只有这个月要整理' })
    const reached = background.hold()
    const done = store.compact()
    await reached
    const at = bytes.indexOf(idIn('2024-03', 3)) + 40
    bytes[at] = (bytes[at] ?? 0) ^ 1
    files.poke(path, bytes)
    const again = await opened(folder, { files: files.clone(), readOnly: true })
    expect(again.book.cases.get(idIn('2024-03', 3))).toBeUndefined()
    background.release()
    await done
    const fresh = await opened(folder, { files })
    expect(fresh.book.cases.get(idIn('2024-03', 3))).toBeUndefined()
    await expect.poll(() => codesOf(fresh)).toContain('segmentMended')
    expect(codesOf(fresh)).not.toContain('segmentDamaged')
    expect(segmentAt(files, folder, '2024-03').name).not.toBe(name)
    expect(fresh.book.cases.get(idIn('2024-03', 3))).toEqual(content.cases?.[idIn('2024-03', 3)])
    await fresh.close()
  })
})

describe('a compaction begins by itself', () => {
  const after = { lines: 20, bytes: 1e9, idle: { lines: 5, ms: 90_000 }, closing: { lines: 4 } }

  it('when the journal has grown long', async () => {
    const files = await shop()
    const background = new HeldBackground(files)
    const store = await opened(folder, {
      files,
      background,
      compactAfter: after,
      later: new HandTimer().later,
    })
    for (let n = 0; n < 20; n++) await save(store, 'C1', { n })
    await atRest()
    expect(compactions(background)).toBe(0)
    await save(store, 'C1', { n: 20 })
    await atRest()
    expect(compactions(background)).toBe(1)
    await store.compact()
    expect(store.health().journalLines).toBe(0)
    await store.close()
  })

  it('when the journal has grown heavy', async () => {
    const files = await shop()
    const background = new HeldBackground(files)
    const heavy = { ...after, bytes: 30_000 }
    const store = await opened(folder, {
      files,
      background,
      compactAfter: heavy,
      later: new HandTimer().later,
    })
    for (let n = 0; n < 2; n++) await save(store, 'C1', { text: '长'.repeat(4_000) })
    await atRest()
    expect(compactions(background)).toBe(0)
    await save(store, 'C1', { text: '长'.repeat(4_000) })
    await atRest()
    expect(compactions(background)).toBe(1)
    await store.close()
  })

  it('when nobody has saved for a while, counted from the last save', async () => {
    const files = await shop()
    const background = new HeldBackground(files)
    const timer = new HandTimer()
    const store = await opened(folder, { files, background, compactAfter: after, later: timer.later })
    for (let n = 0; n < 4; n++) await save(store, 'C1', { n })
    expect(timer.ms).toBeNull()
    await save(store, 'C1', { n: 4 })
    expect(timer.ms).toBe(90_000)
    const earlier = timer.take()
    await save(store, 'C1', { n: 5 })
    // What a save has called off is not run any more.
    earlier()
    await atRest()
    expect(compactions(background)).toBe(0)
    timer.strike()
    await atRest()
    expect(compactions(background)).toBe(1)
    await store.close()
  })

  it('at closing when it is worth while, and otherwise leaves the lines in the journal', async () => {
    for (const lines of [3, 4]) {
      const files = await shop()
      const before = generation(files)
      const store = await opened(folder, { files, compactAfter: after, later: new HandTimer().later })
      for (let n = 0; n < lines; n++) await save(store, 'C1', { n })
      const content = contentOf(store.book)
      expect(await store.close()).toEqual({ ok: true })
      expect(generation(files) > before).toBe(lines >= 4)
      const again = await opened(folder, { files, compactAfter: after })
      expect(again.health().journalLines).toBe(lines >= 4 ? 0 : lines)
      expect(contentOf(again.book)).toEqual(content)
      await again.close()
    }
  })

  it('at closing for what an earlier run has left, but not when nothing has changed', async () => {
    const files = await shop()
    const first = await opened(folder, { files, compactAfter: after })
    for (let n = 0; n < 3; n++) await save(first, 'C1', { n })
    await first.close()
    const before = generation(files)
    const second = await opened(folder, { files, compactAfter: after })
    await save(second, 'C1')
    await second.close()
    expect(generation(files)).toBeGreaterThan(before)
    const last = generation(files)
    await (await opened(folder, { files, compactAfter: { ...after, closing: { lines: 0 } } })).close()
    expect(generation(files)).toBe(last)
  })
})

describe('a compaction that fails', () => {
  it('is said, leaves the generation before as it is, and is tried again after a thousand lines, not at each', async () => {
    const files = await shop()
    const background = new HeldBackground(files)
    const after = { lines: 5, bytes: 1e9, idle: { lines: 1e9, ms: 1 }, closing: { lines: 0 } }
    const store = await opened(folder, { files, background, compactAfter: after })
    const before = generation(files)
    files.refuse = (call, path) => (call === 'createNew' && path.includes('/seg/') ? 'EBUSY' : null)
    for (let n = 0; n < 7; n++) await save(store, 'C1', { n })
    await store.compact()
    expect(store.health()).toMatchObject({ light: 'yellow', mode: 'readWrite' })
    expect(codesOf(store)).toEqual(['compactionFailed'])
    expect(generation(files)).toBe(before)
    const tried = compactions(background)
    await saveAll(
      store,
      Array.from({ length: 990 }, (_, n) => `N${n}`),
      {},
    )
    await atRest()
    expect(compactions(background)).toBe(tried)
    files.refuse = null
    await saveAll(
      store,
      Array.from({ length: 20 }, (_, n) => `M${n}`),
      {},
    )
    await atRest()
    expect(compactions(background)).toBe(tried + 1)
    await store.compact()
    expect(codesOf(store)).toEqual([])
    await expectAfterKill(files, contentOf(store.book))
  })

  it('leaves its lines counted, so that closing still sees that there is something to do', async () => {
    const files = await shop()
    const after = { lines: 1e9, bytes: 1e9, idle: { lines: 1e9, ms: 1 }, closing: { lines: 5 } }
    const store = await opened(folder, { files, compactAfter: after })
    for (let n = 0; n < 6; n++) await save(store, 'C1', { n })
    files.failAt({ at: 1, code: 'EIO', calls: ['createNew'], path: /seg/ })
    expect(await store.compact()).toMatchObject({ ok: false, problem: { code: 'disk' } })
    expect(store.health().journalLines).toBe(6)
    const before = generation(files)
    await store.close()
    expect(generation(files)).toBeGreaterThan(before)
  })
})

describe('another process that has got into the folder', () => {
  it('is noticed before anything is compacted, and both journals stay whole', async () => {
    const files = await shop()
    const first = await opened(folder, { files })
    await save(first, 'C1', { text: '一号机' })
    // The lock of the first is taken for dead here: that is the accident.
    const second = await opened(folder, { files })
    await save(second, 'C2', { text: '二号机' })
    const before = journals(files).map(path => files.peek(path))
    expect(await first.compact()).toMatchObject({ ok: false, problem: { code: 'otherWriter' } })
    expect(first.health()).toMatchObject({ light: 'red' })
    expect(codesOf(first)).toContain('otherWriter')
    expect(journals(files).map(path => files.peek(path))).toEqual(before)
  })
})

describe('a journal that is taken away while the shop is open', () => {
  it('costs nothing when it is the one being written, and nobody saves any more before closing', async () => {
    const files = await shop()
    const store = await opened(folder, { files, compactAfter: usualCompaction })
    await save(store, 'C1', { text: '最后一笔' })
    const content = contentOf(store.book)
    files.drop(journals(files).at(-1) ?? '')
    expect(await store.close()).toEqual({ ok: true })
    const again = await opened(folder, { files })
    expect(contentOf(again.book)).toEqual(content)
    await again.close()
  })

  it('costs nothing when it was sealed long ago: memory still has what it held', async () => {
    const files = await shop()
    const first = await opened(folder, { files, compactAfter: usualCompaction })
    await save(first, idIn('2024-03', 1), { text: '上一次', closed: true })
    await save(first, 'C1', { text: '上一次' })
    await first.close()
    const sealed = journals(files).at(-1) ?? ''
    const background = new HeldBackground(files)
    const store = await opened(folder, { files, background })
    await save(store, 'C1', { text: '这一次' })
    files.drop(sealed)
    const reached = background.hold()
    const done = store.compact()
    await reached
    // Newer than the generation that is being made: its journal has it, but the revision before is nowhere else.
    await save(store, 'C1', { text: '正在整理' })
    background.release()
    expect(await done).toEqual({ ok: true })
    expect(codesOf(store)).toContain('journalReplaced')
    const content = contentOf(store.book)
    expect(content.cases?.[idIn('2024-03', 1)]).toMatchObject({ text: '上一次', rev: 2 })
    await expectAfterKill(files, content)
  })

  it('or rots where it lies costs nothing either', async () => {
    const files = await shop()
    const first = await opened(folder, { files, compactAfter: usualCompaction })
    const ends: number[] = []
    const sealed = () => journals(files).at(-1) ?? ''
    for (let n = 0; n < 5; n++) {
      await save(first, idIn('2024-03', n), { text: `改过 ${n}` })
      ends.push(files.peek(sealed()).length)
    }
    await first.close()
    const path = sealed()
    const store = await opened(folder, { files })
    const content = contentOf(store.book)
    const bytes = files.peek(path)
    const at = (ends[2] ?? 0) - 20
    bytes[at] = (bytes[at] ?? 0) ^ 1
    files.poke(path, bytes)
    expect(await store.compact()).toEqual({ ok: true })
    expect(codesOf(store)).toContain('journalReplaced')
    expect(contentOf(store.book)).toEqual(content)
    await expectAfterKill(files, content)
  })

  it('does not keep a whole copy from being made', async () => {
    const files = await shop()
    const store = await opened(folder, { files })
    await save(store, 'C1', { text: '也要在副本里' })
    files.drop(journals(files).at(-1) ?? '')
    await files.makeFolder('/stick')
    expect(await store.copyTo('/stick/copy')).toMatchObject({ ok: true, records: 10 })
    const copy = await opened('/stick/copy', { files, readOnly: true })
    expect(contentOf(copy.book)).toEqual(contentOf(store.book))
    await copy.close()
    await store.close()
  })
})

describe('a command', () => {
  it('whose rule meets a record that cannot be read is refused, and nothing of it is staged or saved', async () => {
    const files = await shop()
    const store = await opened(folder, { files })
    const { path, bytes } = segmentAt(files, folder, '2024-03')
    const whole = Buffer.from(bytes)
    const at = bytes.indexOf(idIn('2024-03', 3)) + 40
    bytes[at] = (bytes[at] ?? 0) ^ 1
    files.poke(path, bytes)
    files.refuse = (call, path) => (call === 'createNew' && path.includes('/seg/') ? 'EBUSY' : null)
    const id = idIn('2024-03', 3)
    const refused = { ok: false, error: { code: 'store-failed', params: { cause: 'disk' } } }
    expect(await store.commit('a', 'x', writes(id, { text: '覆盖' }))).toMatchObject(refused)
    // Without having looked, as somebody would who believes the case to be new.
    const blind = { collection: 'cases', record: { id, v: 1, rev: 1 } } as const
    expect(await store.commit('a', 'x', () => ({ ok: true, value: 0, changes: [blind] }))).toMatchObject(
      refused,
    )
    expect(store.seq()).toBe(9)
    // Whoever only looks goes on.
    expect(store.book.cases.get(idIn('2024-03', 4))).toMatchObject(old)
    expect(store.book.cases.summaries.get(id)).toMatchObject({ text: '旧单' })
    files.refuse = null
    files.poke(path, whole)
    expect(await store.commit('a', 'x', writes(id, { text: '改过' }))).toMatchObject({ ok: true, seq: 10 })
    await store.close()
    expect(segmentPaths(files, folder).length).toBeGreaterThan(0)
  })
})
