// Commands: one queue, shared flushes, nothing half done, nothing told before it is durable.
import { describe, expect, it } from 'vitest'
import type { Applied, Change } from '#electron/store/store'
import { FaultyFiles } from '#kit/faultyFiles'
import { after, afterLines, contentOf, opened, type Plain, save, writes } from '#kit/storeFolder'

const folder = '/shop/book'
const create = async (files: FaultyFiles, more = {}) => opened(folder, { files, mode: 'create', ...more })
const n = (record: unknown) => (record as { n?: number } | undefined)?.n

describe('a commit', () => {
  it('gives the sequence number and the before-images', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    const first = await store.commit('clerk', 'case.write', writes('C1', { n: 1 }))
    expect(first).toEqual({
      ok: true,
      value: 'C1',
      seq: 1,
      before: [{ collection: 'cases', id: 'C1', record: null }],
    })
    const second = await store.commit('clerk', 'case.write', writes('C1', { n: 2 }))
    expect(second.ok && second.before[0]?.record).toEqual({ id: 'C1', v: 1, rev: 1, n: 1 })
    await store.close()
  })

  it('passes a refusal on and writes nothing', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    const written = files.written
    const answer = await store.commit('clerk', 'case.close', () => ({
      ok: false,
      error: { code: 'openPromise' },
    }))
    expect(answer).toEqual({ ok: false, error: { code: 'openPromise' } })
    expect(await store.commit('clerk', 'nothing', () => ({ ok: true, value: 7, changes: [] }))).toMatchObject(
      { value: 7 },
    )
    expect(files.written).toBe(written)
    expect(store.seq()).toBe(0)
    await store.close()
  })

  it('loses no update when a hundred change the same case at once, and shares flushes', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    await save(store, 'C1', { n: 0 })
    const flushes = files.counts.get('datasync') ?? 0
    await Promise.all(
      Array.from({ length: 100 }, () =>
        store.commit('clerk', 'case.add', book => ({
          ok: true,
          value: null,
          changes: [after(book, 'cases', 'C1', { n: (n(book.cases.get('C1')) ?? 0) + 1 })],
        })),
      ),
    )
    expect(store.book.cases.get('C1')).toMatchObject({ n: 100, rev: 101 })
    expect((files.counts.get('datasync') ?? 0) - flushes).toBeLessThanOrEqual(2)
    await store.close()
    const again = await opened(folder, { files })
    expect(again.book.cases.get('C1')).toMatchObject({ n: 100, rev: 101 })
    await again.close()
  })

  it('shows rules what is staged, and everybody else only what is on the disk', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    const pending = store.commit('clerk', 'case.write', writes('C1'))
    let seen: unknown[] = []
    const second = store.commit('clerk', 'look', book => {
      seen = [book.cases.has('C1'), book.cases.size, [...book.cases.summaries.keys()], [...book.openCaseIds]]
      return { ok: false, error: 'seen' as const }
    })
    expect(store.book.cases.has('C1')).toBe(false)
    expect(seen).toEqual([true, 1, ['C1'], ['C1']])
    await Promise.all([pending, second])
    expect(store.book.cases.has('C1')).toBe(true)
    await store.close()
  })

  it('fails with everything staged on top of it, refusals included, and the next one works', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    await save(store, 'C1', { n: 1 })
    const room = files.room
    files.room = 0
    const answers = await Promise.all([
      store.commit('clerk', 'case.write', writes('C1', { n: 2 })),
      store.commit('clerk', 'case.write', writes('C1', { n: 3 })),
      store.commit('clerk', 'case.look', () => ({ ok: false, error: { code: 'alreadyDone' } })),
    ])
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, error: { code: 'store-failed', params: { cause: 'full' } } })
    }
    expect(store.book.cases.get('C1')).toMatchObject({ n: 1, rev: 1 })
    expect(store.health()).toMatchObject({ light: 'red', mode: 'readWrite' })
    files.room = room
    await save(store, 'C1', { n: 4 })
    expect(store.health().light).toBe('green')
    expect(store.book.cases.get('C1')).toMatchObject({ n: 4, rev: 2 })
    await store.close()
  })

  it('frees the ballast when the disk is full, so that work can go on', async () => {
    const files = new FaultyFiles()
    const store = await create(files, { ballastBytes: 50_000 })
    await store.warmUp()
    await save(store, 'C0')
    expect(files.peek(`${folder}/ballast`).length).toBe(50_000)
    files.room = 100
    expect(await store.commit('clerk', 'case.write', writes('C1', { text: '长'.repeat(200) }))).toMatchObject(
      { ok: false },
    )
    await save(store, 'C1', { text: '长'.repeat(200) })
    expect(files.paths()).not.toContain(`${folder}/ballast`)
    await store.close()
  })

  it('lets a bug in a rule through to the caller and changes nothing', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    const broken = store.commit('clerk', 'broken', () => {
      throw new Error('bug')
    })
    await expect(broken).rejects.toThrow('bug')
    await save(store, 'C1')
    expect(store.seq()).toBe(1)
    await store.close()
  })

  it('refuses what cannot be stored as it is, whole', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    const circular: Record<string, unknown> = { id: 'X', v: 1, rev: 1 }
    circular.self = circular
    const record = (more: object) => ({ id: 'X', v: 1, rev: 1, ...more })
    const good: Change = { collection: 'cases', record: record({ id: 'GOOD' }) as Plain }
    const cases: [string, unknown][] = [
      ['notJson', circular],
      ['notJson', record({ amount: 1n })],
      ['recordTooBig', record({ text: '长'.repeat(800_000) })],
      ['recordTooBig', record({ text: 'x'.repeat(10_000_000) })],
      ['badId', record({ id: '' })],
      ['badId', record({ id: '../FORMAT' })],
      ['badId', record({ id: 'a'.repeat(65) })],
      ['revMoved', record({ rev: 2 })],
      ['revMoved', record({ rev: 0 })],
    ]
    for (const [cause, bad] of cases) {
      const changes = [good, { collection: 'cases', record: bad } as Change]
      const answer = await store.commit('clerk', 'bad', () => ({ ok: true, value: null, changes }))
      expect(answer, cause).toMatchObject({ ok: false, error: { code: 'store-failed', params: { cause } } })
    }
    expect(contentOf(store.book).cases).toEqual({})
    expect(store.seq()).toBe(0)
    await store.close()
  })

  it('keeps lone surrogates, __proto__ and other odd names as they are', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    const odd = JSON.parse(
      '{"text":"\\ud83d","more":{"__proto__":{"x":1}},"nul":"\\u0000","line":"a\\u2028b\\n"}',
    )
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) await save(store, id, odd)
    await store.close()
    const again = await opened(folder, { files })
    expect(again.book.cases.size).toBe(4)
    expect(again.book.cases.get('valueOf')).toBeUndefined()
    const back = again.book.cases.get('__proto__') as Plain
    expect(JSON.stringify(back)).toBe(JSON.stringify({ id: '__proto__', v: 1, rev: 1, ...odd }))
    expect(({} as { x?: number }).x).toBeUndefined()
    await again.close()
  })

  it('keeps texts of any length to the last character', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    // Around the size where a line no longer fits into the buffer that most lines are encoded in.
    const lengths = [1, 21_700, 21_800, 21_850, 60_000, 600_000]
    for (const length of lengths) await save(store, `C${length}`, { text: `${'长'.repeat(length)}。` })
    files.kill()
    const again = await opened(folder, { files })
    for (const length of lengths) {
      expect((again.book.cases.get(`C${length}`) as Plain).text?.length).toBe(length + 1)
    }
    expect(contentOf(again.book)).toEqual(contentOf(store.book))
    await again.close()
  })

  it('holds in memory exactly what a restart would read', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    const mine = { at: new Date(0), none: undefined, odd: Number.NaN, list: [1, undefined] }
    await save(store, 'C1', mine)
    mine.list.push(2)
    expect(store.book.cases.get('C1')).toEqual({
      ...{ id: 'C1', v: 1, rev: 1, at: '1970-01-01T00:00:00.000Z', odd: null, list: [1, null] },
    })
    const held = store.book.cases.get('C1') as unknown as { list: number[] }
    expect(() => held.list.push(3)).toThrow(TypeError)
    await store.close()
  })

  it('tells subscribers what changed, and survives a broken one', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    const heard: Applied[] = []
    store.subscribe(() => {
      throw new Error('listener bug')
    })
    const stop = store.subscribe(applied => heard.push(applied))
    await save(store, 'C1', { n: 1 })
    await save(store, 'C1', { n: 2 })
    stop()
    await save(store, 'C1', { n: 3 })
    expect(heard.map(({ seq, by, command }) => [seq, by, command])).toEqual([
      [1, 'clerk', 'case.write'],
      [2, 'clerk', 'case.write'],
    ])
    expect(heard[1]?.changes[0]).toMatchObject({ id: 'C1', before: { n: 1 }, after: { n: 2 } })
    expect(store.changesSince(1)?.map(({ seq }) => seq)).toEqual([2, 3])
    expect(store.health().notices.map(({ code }) => code)).toEqual(['listenerFailed'])
    await store.close()
    const again = await opened(folder, { files })
    expect(again.changesSince(3)).toEqual([])
    expect(again.changesSince(1)).toBeNull()
    await again.close()
  })

  it('is refused after closing, and pending ones are flushed before', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    const pending = Array.from({ length: 5 }, (_, i) => save(store, `C${i}`))
    const closing = store.close()
    await Promise.all(pending)
    expect(await store.commit('clerk', 'late', writes('C9'))).toMatchObject({
      error: { params: { cause: 'closed' } },
    })
    expect(await closing).toEqual({ ok: true })
    const again = await opened(folder, { files })
    expect(again.book.cases.size).toBe(5)
    await again.close()
  })

  it('appends operations only when every record stands where the caller thinks', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    const op = (rev: number): Change[] => [{ collection: 'cases', record: { id: 'C1', v: 1, rev } }]
    expect(await store.append('hub', 'sync', op(1), new Map([['C1', 0]]))).toMatchObject({ ok: true, seq: 1 })
    expect(await store.append('hub', 'sync', op(1), new Map([['C1', 0]]))).toMatchObject({
      error: { params: { cause: 'revMoved' } },
    })
    expect(await store.append('hub', 'sync', op(2), new Map([['C1', 1]]))).toMatchObject({ ok: true, seq: 2 })
    await store.close()
  })

  it('writes one line per commit and nothing else', async () => {
    const files = new FaultyFiles()
    const store = await create(files)
    await save(store, 'C1', { text: '一'.repeat(900) })
    const [before, size] = [files.written, store.health().sizes.journalBytes]
    await save(store, 'C2', { text: '一'.repeat(900) })
    const line = store.health().sizes.journalBytes - size
    expect(files.written - before).toBe(line)
    await store.close()
  })

  it('checkpoints by itself when the journal has grown long, while commands go on', async () => {
    const files = new FaultyFiles()
    const store = await create(files, { compactAfter: afterLines(20) })
    for (let i = 0; i < 95; i++) await save(store, `C${i % 7}`, { i })
    expect(store.health().journalLines).toBeLessThanOrEqual(40)
    await store.compact()
    expect(files.paths().filter(path => path.includes('MANIFEST-'))).toHaveLength(3)
    const state = contentOf(store.book)
    files.kill()
    const again = await opened(folder, { files })
    expect(contentOf(again.book)).toEqual(state)
    await again.close()
  })
})
