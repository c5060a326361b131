// Closed cases stay bytes until somebody asks; nobody but the clock may notice.
import { describe, expect, it } from 'vitest'
import type { BookRecord, RecordSchema } from '#electron/store/store'
import { FaultyFiles } from '#kit/faultyFiles'
import { contentOf, opened, plainSchema, save } from '#kit/storeFolder'

const folder = '/shop/book'

/** Counts how many records were parsed and checked since the counter was reset. */
function countingSchema(): { schema: RecordSchema; parsed: { count: number } } {
  const parsed = { count: 0 }
  const upcast = (_: unknown, raw: BookRecord) => {
    parsed.count++
    return { ok: true as const, record: raw }
  }
  return { schema: { ...plainSchema, upcast }, parsed }
}

async function closedShop(): Promise<FaultyFiles> {
  const files = new FaultyFiles()
  const store = await opened(folder, { files, mode: 'create' })
  await Promise.all(
    Array.from({ length: 200 }, (_, n) => save(store, `C${n}`, { n, text: '色差', closed: n % 10 !== 0 })),
  )
  await store.close()
  return files
}

describe('cold records', () => {
  it('are not parsed at the start, but counted, found and listed', async () => {
    const files = await closedShop()
    const { schema, parsed } = countingSchema()
    const store = await opened(folder, { files, schema })
    expect(parsed.count).toBe(20)
    expect(store.book.cases.size).toBe(200)
    expect(store.book.openCaseIds.size).toBe(20)
    expect(store.health().counts.cases).toBe(200)
    expect(store.book.cases.has('C7')).toBe(true)
    expect(store.book.cases.summaries.size).toBe(200)
    expect(parsed.count).toBe(20)
    expect(store.book.cases.get('C7')).toMatchObject({ n: 7, text: '色差' })
    expect(store.book.cases.get('C7')).toBe(store.book.cases.get('C7'))
    expect(parsed.count).toBe(21)
    const all: unknown[] = []
    for await (const record of store.scan('cases')) all.push((record as unknown as { n: number }).n)
    expect(all.sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 200 }, (_, n) => n))
    await store.close()
  })

  it('stay on the disk through the warm-up, which reads what is written down about them and stops at closing', async () => {
    const files = await closedShop()
    const { schema, parsed } = countingSchema()
    const store = await opened(folder, { files, schema })
    await store.warmUp()
    expect(parsed.count).toBe(20)
    expect(store.book.cases.summaries.get('C7')).toMatchObject({ id: 'C7', text: '色差' })
    void store.warmUp()
    await store.close()
  })

  it('can be changed without being read first by others, and go into new files as bytes', async () => {
    const files = await closedShop()
    const { schema, parsed } = countingSchema()
    const store = await opened(folder, { files, schema })
    await save(store, 'C7', { closed: false })
    await save(store, 'C1000', { n: 1000 })
    expect(store.book.openCaseIds.has('C7')).toBe(true)
    const before = parsed.count
    await store.close()
    // The two that have changed, and none of the others.
    expect(parsed.count).toBe(before + 2)
    const again = await opened(folder, { files })
    expect(again.book.cases.size).toBe(201)
    expect(again.book.cases.get('C7')).toMatchObject({ n: 7, closed: false, rev: 2 })
    expect(Object.keys(contentOf(again.book).cases ?? {})).toHaveLength(201)
    await again.close()
  })

  it('that cannot be read disappear when asked for, with a notice, and stay on the disk', async () => {
    const files = await closedShop()
    const schema: RecordSchema = {
      ...plainSchema,
      upcast: (_, raw) => (raw.id === 'C7' ? { ok: false, reason: 'odd' } : { ok: true, record: raw }),
    }
    const store = await opened(folder, { files, schema })
    expect(store.health().notices).toEqual([])
    expect(store.book.cases.get('C7')).toBeUndefined()
    expect(store.book.cases.size).toBe(199)
    expect(store.health().notices).toMatchObject([{ code: 'recordUnreadable' }])
    await save(store, 'C1000')
    await store.close()
    const again = await opened(folder, { files })
    expect(again.book.cases.get('C7')).toMatchObject({ n: 7 })
    await again.close()
  })
})
