// The archive's files: a record has one place for ever, and a compaction writes only what has changed.
import { describe, expect, it } from 'vitest'
import { segmentKey } from '#electron/store/segments/segmentKey'
import type { BookRecord, RecordSchema, RecordSummary } from '#electron/store/store'
import { countingSchema, idAt, idIn, newestManifest, saveAll, segmentAt, segmentPaths } from '#kit/archive'
import { FaultyFiles } from '#kit/faultyFiles'
import { contentOf, opened, type Plain, plainSchema, save, writes } from '#kit/storeFolder'

const folder = '/shop/book'
const months = ['2023-11', '2024-03', '2025-10'] as const
const closed = (n: number) => ({ n, text: `旧单 ${n} ${'色差'.repeat(40)}`, closed: true })

/** Thirty closed cases and one open one in each of three months, twenty customers, a third record, the shop's own. */
async function shopOfYears(): Promise<FaultyFiles> {
  const files = new FaultyFiles()
  const store = await opened(folder, { files, mode: 'create' })
  for (const month of months) {
    const ids = Array.from({ length: 30 }, (_, n) => idIn(month, n))
    await Promise.all(ids.map((id, n) => save(store, id, closed(n))))
    await save(store, idIn(month, 99), { n: 99, text: '还没办完', closed: false, owner: 'K1' })
  }
  for (let n = 0; n < 20; n++)
    await store.commit('a', 'x', writes(`K${n}`, { text: `客户 ${n}` }, 'customers'))
  await store.commit('a', 'x', writes(idIn('2024-03', 7), { owner: 'K1' }, 'third'))
  await store.commit('a', 'x', writes('settings', { text: '小店' }, 'shop'))
  await store.close()
  return files
}

describe('the place of a record', () => {
  const keyOf = (ms: string) => segmentKey('cases', idAt(Date.parse(ms)))

  it('is the month in which its id was made, in UTC, to the millisecond', () => {
    expect(keyOf('2025-11-30T23:59:59.999Z')).toBe('2025-11')
    expect(keyOf('2025-12-01T00:00:00.000Z')).toBe('2025-12')
    expect(keyOf('2024-02-29T12:00:00.000Z')).toBe('2024-02')
    expect(segmentKey('third', idAt(0))).toBe('1970-01')
  })

  it('is one file of its own for ids that tell no time', () => {
    const odd = [
      '',
      'C1',
      'demo:1',
      'Z'.repeat(26),
      `8${'0'.repeat(25)}`,
      'u'.repeat(26),
      '7ZZZZZZZZZ0123456789ABCDEF',
    ]
    expect(odd.map(id => segmentKey('cases', id))).toEqual(odd.map(() => 'undated'))
  })

  it('is one of sixteen parts of about the same size for customers, and one file for what the shop itself has', () => {
    const parts = new Map<string, number>()
    for (let n = 0; n < 4_000; n++) {
      const key = segmentKey('customers', idIn('2025-11', n))
      parts.set(key, (parts.get(key) ?? 0) + 1)
    }
    expect([...parts.keys()].sort()).toEqual(Array.from({ length: 16 }, (_, n) => String(n).padStart(2, '0')))
    for (const count of parts.values()) expect(Math.abs(count - 250)).toBeLessThan(75)
    expect(segmentKey('shop', idIn('2024-03'))).toBe('all')
  })
})

describe('a segment', () => {
  it('has what is at hand first, then the rest, then where each lies, then what is written down about it', async () => {
    const files = await shopOfYears()
    const { bytes, recordsAt, atHandEnd, indexAt, summariesAt, size, records } = segmentAt(
      files,
      folder,
      '2024-03',
    )
    const text = (from: number, to: number) => bytes.toString('utf8', from, to)
    expect(bytes.length).toBe(size)
    expect(records).toBe(31)
    expect(JSON.parse(text(9, recordsAt))).toMatchObject({
      kind: 'segment',
      collection: 'cases',
      key: '2024-03',
    })
    expect(text(recordsAt, atHandEnd).match(/"closed":false/g)).toHaveLength(1)
    expect(text(atHandEnd, indexAt)).not.toContain('"closed":false')
    expect(text(atHandEnd, indexAt).match(/\n/g)).toHaveLength(30)
    const { ids, sizes } = JSON.parse(text(indexAt + 9, summariesAt)) as { ids: string[]; sizes: number[] }
    expect(ids).toHaveLength(31)
    expect(sizes.reduce((sum, one) => sum + one, recordsAt)).toBe(indexAt)
    expect(JSON.parse(text(summariesAt + 9, size)).of.map((one: RecordSummary) => one.id)).toEqual(ids)
  })

  it('is there for each month, each part and no other', async () => {
    const files = await shopOfYears()
    const of = newestManifest(files, folder).segments.map(({ collection, key }) => `${collection} ${key}`)
    expect(of.filter(name => !name.startsWith('customers')).sort()).toEqual([
      ...months.map(month => `cases ${month}`),
      'shop all',
      'third 2024-03',
    ])
  })
})

describe('an old closed case', () => {
  it('is read by its own line only, and once', async () => {
    const files = await shopOfYears()
    const { schema, read } = countingSchema()
    const store = await opened(folder, { files, schema })
    read.count = 0
    const asked: { at: number; length: number }[] = []
    const readNow = files.readNow.bind(files)
    files.readNow = (path, at, length) => {
      asked.push({ at, length })
      return readNow(path, at, length)
    }
    const entry = segmentAt(files, folder, '2023-11')
    expect(store.book.cases.get(idIn('2023-11', 4))).toMatchObject(closed(4))
    expect(store.book.cases.get(idIn('2023-11', 4))).toMatchObject(closed(4))
    expect(read.count).toBe(1)
    const inRecords = asked.filter(({ at }) => at < entry.indexAt)
    expect(inRecords).toHaveLength(1)
    expect(inRecords[0]?.length).toBeLessThan((entry.indexAt - entry.recordsAt) / 20)
    await store.close()
  })

  it('is edited like any other, goes back to its month, and leaves memory', async () => {
    const files = await shopOfYears()
    const id = idIn('2023-11', 4)
    const store = await opened(folder, { files })
    await save(store, id, { text: '又来了', closed: false })
    expect(store.book.openCaseIds.has(id)).toBe(true)
    await save(store, id, { text: '办好了', closed: true })
    await store.compact()
    expect(segmentAt(files, folder, '2023-11').bytes.toString()).toContain('办好了')
    await store.close()

    const { schema, read } = countingSchema()
    const again = await opened(folder, { files, schema })
    expect(read.count).toBe(months.length + 2)
    expect(again.book.cases.get(id)).toMatchObject({ n: 4, text: '办好了', rev: 3 })
    expect(again.book.cases.size).toBe(93)
    await again.close()
  })
})

describe('a compaction', () => {
  it('writes the months that have changed and no other: at most a fifth more bytes than those files have', async () => {
    const files = await shopOfYears()
    const store = await opened(folder, { files })
    await save(store, idIn('2024-03', 3), { text: '改过' })
    await store.commit('a', 'x', writes('K3', { text: '搬家了' }, 'customers'))
    const before = new Map(segmentPaths(files, folder).map(path => [path, files.peek(path)]))
    files.written = 0
    expect(await store.compact()).toEqual({ ok: true })
    const made = segmentPaths(files, folder).filter(path => !before.has(path))
    expect(made.map(path => path.slice(-40)).length).toBe(2)
    const dirty = made.reduce((sum, path) => sum + files.peek(path).length, 0)
    const beside = files.peek(`${folder}/MANIFEST-${made[0]?.slice(-12, -6)}`).length
    expect(files.written - beside).toBeLessThan(dirty * 1.2)
    for (const [path, bytes] of before)
      if (files.paths().includes(path)) expect(files.peek(path)).toEqual(bytes)
    await store.close()
  })

  it('copies every line that has not changed, byte for byte, without reading it', async () => {
    const files = await shopOfYears()
    const before = segmentAt(files, folder, '2024-03').bytes.toString().split('\n')
    const { schema, read } = countingSchema()
    const store = await opened(folder, { files, schema })
    await save(store, idIn('2024-03', 3), { text: '改过' })
    read.count = 0
    await store.compact()
    expect(read.count).toBe(1)
    const after = new Set(segmentAt(files, folder, '2024-03').bytes.toString().split('\n'))
    const records = before.filter(line => line.slice(9).startsWith('cases '))
    expect(records).toHaveLength(31)
    expect(records.filter(line => !after.has(line))).toEqual([expect.stringContaining(idIn('2024-03', 3))])
    await store.close()
  })

  it('never opens a file over another, never cuts one, and never gives a name twice', async () => {
    const files = await shopOfYears()
    const names = new Set(files.paths())
    const calls: string[] = []
    files.refuse = (call, path) => {
      calls.push(call)
      if (call === 'createNew' && !path.includes('/LOCK-')) {
        expect(names, path).not.toContain(path)
        names.add(path)
      }
      return null
    }
    for (let round = 0; round < 5; round++) {
      const store = await opened(folder, { files })
      for (const month of months) await save(store, idIn(month, round), { text: `${round}` })
      // One that fails half way: what it has made is gone, its number is not used again.
      files.failAt({ at: 3, code: 'EIO', calls: ['sync'], path: /seg/ })
      expect(await store.compact()).toMatchObject({ ok: false })
      files.failAt(null)
      expect(await store.compact()).toEqual({ ok: true })
      await store.close()
    }
    expect(calls.filter(call => call === 'truncate' || call === 'openToCut')).toEqual([])
  })

  it('lets go of what it has written down, and everything is found as before', async () => {
    const files = new FaultyFiles()
    const { schema, read } = countingSchema()
    const store = await opened(folder, { files, schema, mode: 'create' })
    const ids = Array.from({ length: 500 }, (_, n) => idIn('2024-03', n))
    await Promise.all(ids.map((id, n) => save(store, id, closed(n))))
    const content = contentOf(store.book)
    expect(read.count).toBe(0)
    await store.compact()
    read.count = 0
    expect(contentOf(store.book)).toEqual(content)
    // Four hundred are remembered as what was seen last; the others come from the file.
    expect(read.count).toBeGreaterThanOrEqual(100)
    await store.close()
  })
})

describe('summaries', () => {
  const summariesOf = (book: { cases: { summaries: ReadonlyMap<string, RecordSummary> } }) =>
    Object.fromEntries([...book.cases.summaries].sort(([a], [b]) => (a < b ? -1 : 1)))

  it('read from the files are those that the records themselves give', async () => {
    const files = await shopOfYears()
    const store = await opened(folder, { files })
    for (const [id, summary] of store.book.cases.summaries) {
      const record = store.book.cases.get(id) as BookRecord
      expect(summary).toEqual(JSON.parse(JSON.stringify(plainSchema.summary('cases', record))))
    }
    expect(store.book.cases.summaries.size).toBe(93)
    await store.close()
  })

  it('made in another way by a later program are made anew for every record, open or closed, changed or not', async () => {
    const files = await shopOfYears()
    const later: RecordSchema = {
      ...plainSchema,
      summaryVersion: 2,
      summary: (_, { id, n, rev }: Plain) => ({ id, twice: Number(n) * 2, rev }),
    }
    const store = await opened(folder, { files, schema: later })
    await save(store, idIn('2024-03', 3), { n: 50 })
    await store.compact()
    await store.close()
    const { schema, read } = countingSchema(later)
    const again = await opened(folder, { files, schema })
    const atStart = read.count
    const found = summariesOf(again.book) as Record<string, unknown>
    expect(Object.keys(found)).toHaveLength(93)
    expect(found[idIn('2024-03', 3)]).toEqual({ id: idIn('2024-03', 3), twice: 100, rev: 2 })
    expect(found[idIn('2023-11', 8)]).toEqual({ id: idIn('2023-11', 8), twice: 16, rev: 1 })
    expect(read.count).toBe(atStart)
    await again.close()
  })

  it('of an earlier program are never shown by a later one, not even before the first compaction', async () => {
    const files = await shopOfYears()
    const later: RecordSchema = {
      ...plainSchema,
      summaryVersion: 2,
      summary: (_, { id, n }: Plain) => ({ id, n }),
    }
    const store = await opened(folder, { files, schema: later })
    expect(store.book.cases.summaries.get(idIn('2024-03', 3))).toEqual({ id: idIn('2024-03', 3), n: 3 })
    await store.close()
  })
})

describe('what belongs to somebody', () => {
  it('is known for every record, at hand or not, and follows each change', async () => {
    const files = await shopOfYears()
    const store = await opened(folder, { files })
    const own = months.map(month => idIn(month, 99))
    expect([...store.book.cases.of('K1')].sort()).toEqual(own)
    expect(store.book.third.of('K1')).toEqual([idIn('2024-03', 7)])
    await save(store, idIn('2023-11', 4), { owner: 'K1' })
    await save(store, own[0] ?? '', { owner: 'K2' })
    const now = [idIn('2023-11', 4), ...own.slice(1)]
    expect([...store.book.cases.of('K1')].sort()).toEqual(now)
    expect(store.book.cases.of('K2')).toEqual(own.slice(0, 1))
    await store.compact()
    expect([...store.book.cases.of('K1')].sort()).toEqual(now)
    await store.close()
    const again = await opened(folder, { files })
    expect([...again.book.cases.of('K1')].sort()).toEqual(now)
    expect(again.book.cases.of('nobody')).toEqual([])
    await again.close()
  })
})

describe('the edition of a shelf', () => {
  it('rises with every change and with nothing else', async () => {
    const files = await shopOfYears()
    const store = await opened(folder, { files })
    const at = () => [store.book.cases.edition, store.book.customers.edition]
    const [cases = 0, customers = 0] = at()
    store.book.cases.get(idIn('2023-11', 4))
    void store.book.cases.summaries
    await store.warmUp()
    expect(at()).toEqual([cases, customers])
    await save(store, idIn('2023-11', 4), { n: 1 })
    expect(at()).toEqual([cases + 1, customers])
    await store.compact()
    expect(at()).toEqual([cases + 1, customers])
    await store.close()
  })
})

describe('a walk through the whole archive', () => {
  it('sees every record once, as it is', async () => {
    const files = await shopOfYears()
    const store = await opened(folder, { files })
    await save(store, idIn('2023-11', 4), { text: '改过' })
    await save(store, idIn('2025-12', 1), { text: '新的' })
    const seen = new Map<string, BookRecord>()
    for await (const record of store.scan('cases')) {
      expect(seen.has(record.id), record.id).toBe(false)
      seen.set(record.id, record)
    }
    expect(Object.fromEntries(seen)).toEqual(contentOf(store.book).cases)
    await store.close()
  })

  it('sees every record once while a compaction and commits run beside it, wherever they fall', async () => {
    for (let stop = 0; stop < 96; stop += 5) {
      const files = await shopOfYears()
      const store = await opened(folder, { files })
      for (const month of months) await save(store, idIn(month, 4), { text: '改过' })
      await saveAll(store, [idIn('2022-01', 1), idIn('2025-12', 1)], closed(1))
      const seen: string[] = []
      for await (const record of store.scan('cases')) {
        seen.push(record.id)
        if (seen.length !== stop) continue
        await store.compact()
        await save(store, idIn('2024-03', 8), { text: '同时' })
        await store.compact()
      }
      expect(seen.sort(), `stopped at ${stop}`).toEqual([...store.book.cases.summaries.keys()].sort())
      await store.close()
    }
  })
})
