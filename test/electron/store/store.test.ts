// The store on a real disk: what is acknowledged is there after the next start.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentOf, opened, save, temporaryFolder } from '#kit/storeFolder'

let place: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  place = temporaryFolder()
})
afterEach(() => place.remove())

describe('the store', () => {
  it('has after a restart what was saved before', async () => {
    const first = await opened(place.folder, { mode: 'create' })
    await save(first, 'C1', { text: '杯口缺角' })
    await save(first, 'C1', { text: '已换新', closed: true })
    await save(first, 'C2', { text: '色差' })
    const before = contentOf(first.book)
    expect(await first.close()).toEqual({ ok: true })

    const second = await opened(place.folder)
    expect([...second.book.openCaseIds]).toEqual(['C2'])
    expect(second.book.cases.size).toBe(2)
    expect(second.book.cases.get('C1')).toEqual({ id: 'C1', v: 1, rev: 2, text: '已换新', closed: true })
    expect(contentOf(second.book)).toEqual(before)
    expect(second.seq()).toBe(3)
    expect(second.health()).toMatchObject({ light: 'green', mode: 'readWrite', notices: [], journalLines: 0 })
    await second.close()
  })

  it('has after a crash what was acknowledged, without a checkpoint', async () => {
    const first = await opened(place.folder, { mode: 'create' })
    for (let n = 0; n < 10; n++) await save(first, `C${n}`, { text: `${n}` })
    const second = await opened(place.folder)
    expect(contentOf(second.book)).toEqual(contentOf(first.book))
    expect(second.health().journalLines).toBe(10)
    await second.close()
    await first.close()
  })

  it('keeps three generations and deletes older files', async () => {
    const store = await opened(place.folder, { mode: 'create' })
    for (let n = 0; n < 6; n++) {
      await save(store, 'C1', { n })
      expect(await store.checkpoint()).toEqual({ ok: true })
    }
    expect(readdirSync(place.folder).filter(name => name.startsWith('MANIFEST'))).toHaveLength(3)
    expect(readdirSync(join(place.folder, 'snap'))).toHaveLength(3)
    expect(readdirSync(join(place.folder, 'wal'))).toHaveLength(3)
    await store.close()
    expect(readdirSync(place.folder).filter(name => name.startsWith('LOCK'))).toEqual([])
  })
})
