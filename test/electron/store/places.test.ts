// Folders as they really are: locked, copied, read-only, replaced under us, older or newer than expected.
import { describe, expect, it } from 'vitest'
import type { LockHolder, RecordSchema } from '#electron/store/store'
import { upcastWith } from '#electron/store/upcast'
import { FaultyFiles } from '#kit/faultyFiles'
import { contentOf, fixedHost, opened, plainSchema, problemOnOpening, save, writes } from '#kit/storeFolder'

const folder = '/shop/book'

async function shop(files: FaultyFiles, cases = 3) {
  const store = await opened(folder, { files, mode: 'create' })
  for (let i = 0; i < cases; i++) await save(store, `C${i}`, { i })
  await store.close()
}

describe('a folder', () => {
  it('that is missing or holds no shop is a problem and stays untouched', async () => {
    const files = new FaultyFiles()
    expect(await problemOnOpening(folder, { files })).toEqual({ code: 'folderMissing', params: { folder } })
    await files.makeFolder(folder)
    files.replace(`${folder}/holiday.jpg`, Buffer.from('x'))
    expect(await problemOnOpening(folder, { files })).toEqual({ code: 'notAShop', params: { folder } })
    expect(files.paths()).toEqual([`${folder}/holiday.jpg`])
  })

  it('that holds a shop is never made into a new one', async () => {
    const files = new FaultyFiles()
    await shop(files)
    expect(await problemOnOpening(folder, { files, mode: 'create' })).toMatchObject({ code: 'alreadyAShop' })
    // Not even when its FORMAT file is gone.
    files.drop(`${folder}/FORMAT`)
    expect(await problemOnOpening(folder, { files, mode: 'create' })).toMatchObject({ code: 'alreadyAShop' })
  })

  it('with somebody else’s files in it does not become a shop', async () => {
    const files = new FaultyFiles()
    await files.makeFolder(folder)
    files.replace(`${folder}/holiday.jpg`, Buffer.from('x'))
    expect(await problemOnOpening(folder, { files, mode: 'create' })).toEqual({
      code: 'folderNotEmpty',
      params: { folder },
    })
    expect(files.paths()).toEqual([`${folder}/holiday.jpg`])
  })

  it('that only the system has written to counts as empty', async () => {
    const files = new FaultyFiles()
    await files.makeFolder(folder)
    for (const name of ['.DS_Store', 'desktop.ini', 'Thumbs.db']) {
      files.replace(`${folder}/${name}`, Buffer.from('x'))
    }
    expect((await opened(folder, { files, mode: 'create' })).health().counts.cases).toBe(0)
  })

  it('with strange files in it opens, and says so once', async () => {
    const files = new FaultyFiles()
    await shop(files)
    for (const name of [
      'desktop.ini',
      'MANIFEST-000002 (冲突副本)',
      'wal/wal-000002 (1).jsonl',
      'seg/x.tmp',
    ]) {
      files.replace(`${folder}/${name}`, Buffer.from('?'))
    }
    files.replace(`${folder}/app/Preferences`, Buffer.from('?'))
    const store = await opened(folder, { files })
    const notices = store.health().notices
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({ code: 'strayFiles', level: 'info' })
    expect(notices[0]?.params.names).toHaveLength(4)
    expect(store.health().light).toBe('green')
    await save(store, 'C9')
    await store.close()
    expect(files.paths()).toContain(`${folder}/desktop.ini`)
  })

  it('that may only be read opens to be read, and pretends nothing', async () => {
    const files = new FaultyFiles()
    await shop(files)
    files.isReadOnly = true
    const store = await opened(folder, { files })
    expect(store.book.cases.size).toBe(3)
    expect(store.health()).toMatchObject({ mode: 'readOnly', light: 'yellow' })
    expect(store.health().notices.map(({ code }) => code)).toEqual(['readOnlyFolder'])
    expect(await store.commit('clerk', 'case.write', writes('C1'))).toMatchObject({
      error: { code: 'store-failed', params: { cause: 'readOnly' } },
    })
    expect(store.book.cases.get('C1')).toMatchObject({ rev: 1 })
    expect(await store.compact()).toMatchObject({ ok: false })
    expect(await store.close()).toEqual({ ok: true })
  })

  it('that is an older copy than this computer has seen gives a warning', async () => {
    const files = new FaultyFiles()
    await shop(files)
    const store = await opened(folder, { files, expected: { shopId: 'SHOP-1', seq: 9 } })
    expect(store.health().notices).toMatchObject([{ code: 'olderCopy', params: { expected: 9, found: 3 } }])
    await store.close()
    const other = await opened(folder, { files, expected: { shopId: 'SHOP-2', seq: 1 } })
    expect(other.health().notices).toMatchObject([{ code: 'otherShop' }])
    await other.close()
    const same = await opened(folder, { files, expected: { shopId: 'SHOP-1', seq: 3 } })
    expect(same.health().notices).toEqual([])
    await same.close()
  })
})

describe('the lock', () => {
  const alive = (pids: readonly number[]) => (holder: LockHolder) => pids.includes(holder.pid)

  it('refuses a second process while the first lives, and is free when it is gone', async () => {
    const files = new FaultyFiles()
    await shop(files)
    const first = await opened(folder, { files, host: fixedHost({ pid: 1, isAlive: alive([]) }) })
    const second = { files, host: fixedHost({ pid: 2, isAlive: alive([1]) }) }
    expect(await problemOnOpening(folder, second)).toEqual({
      code: 'locked',
      params: { host: 'counter', pid: 1, sameHost: true },
    })
    await save(first, 'C9')
    files.kill()
    const next = await opened(folder, { files, host: fixedHost({ pid: 2, isAlive: alive([]) }) })
    expect(next.book.cases.has('C9')).toBe(true)
    expect(next.health().notices).toMatchObject([
      { code: 'staleLockTaken', level: 'info', params: { pid: 1 } },
    ])
    await next.close()
    expect(files.paths().filter(path => path.includes('LOCK-'))).toEqual([])
  })

  it('can be taken over by a person who knows better, and looked past to read only', async () => {
    const files = new FaultyFiles()
    await shop(files)
    await opened(folder, { files, host: fixedHost({ pid: 1, name: 'other-pc' }) })
    const host = fixedHost({ pid: 2, isAlive: () => true })
    expect(await problemOnOpening(folder, { files, host })).toMatchObject({ params: { sameHost: false } })
    const reader = await opened(folder, { files, host, readOnly: true })
    expect(reader.health()).toMatchObject({ mode: 'readOnly', light: 'green' })
    await reader.close()
    const taker = await opened(folder, { files, host, takeOver: true })
    await save(taker, 'C9')
    await taker.close()
  })

  it('that was half written by a killed process is passed', async () => {
    const files = new FaultyFiles()
    await shop(files)
    files.replace(`${folder}/LOCK-000001`, Buffer.from('{"host":"cou'))
    const store = await opened(folder, { files, host: fixedHost({ isAlive: () => true }) })
    await store.close()
  })

  it('is held by one of many that open at the same moment', async () => {
    const files = new FaultyFiles()
    await shop(files)
    const tries = Array.from({ length: 12 }, (_, i) =>
      problemOrStore(files, { pid: i + 1, isAlive: () => true }),
    )
    const stores = (await Promise.all(tries)).filter(store => store !== null)
    expect(stores.length).toBeLessThanOrEqual(1)
    for (const store of stores) await store.close()
    expect(files.paths().filter(path => path.includes('LOCK-'))).toEqual([])
  })

  async function problemOrStore(files: FaultyFiles, host: Parameters<typeof fixedHost>[0]) {
    try {
      return await opened(folder, { files, host: fixedHost(host) })
    } catch {
      return null
    }
  }

  it('bypassed leaves two whole journals and a conflict that is named, not a destroyed file', async () => {
    const files = new FaultyFiles()
    await shop(files)
    const one = await opened(folder, { files })
    const two = await opened(folder, { files })
    await save(one, 'C0', { by: 'one' })
    await save(two, 'C1', { by: 'two' })
    await save(two, 'C2', { by: 'two' })
    // The one that checkpoints sees the other's journal and leaves everything as it is.
    expect(await one.compact()).toMatchObject({ ok: false, problem: { code: 'otherWriter' } })
    expect(one.health().light).toBe('red')
    files.kill()
    const next = await opened(folder, { files })
    expect(next.book.cases.get('C0')).toMatchObject({ by: 'one' })
    const conflict = next.health().notices.find(({ code }) => code === 'journalConflict')
    expect(conflict?.params.records).toContain('cases/C1')
    expect(files.paths().filter(path => path.includes('/quarantine/')).length).toBeGreaterThan(0)
    await save(next, 'C1', { by: 'next' })
    await next.close()
  })
})

describe('a journal that is moved away while it is open', () => {
  for (const what of ['deleted', 'replaced by an older copy', 'replaced by something else']) {
    it(`costs nothing when it is ${what}`, async () => {
      const files = new FaultyFiles()
      await shop(files)
      const store = await opened(folder, { files })
      await save(store, 'C0', { i: 10 })
      const path = files.paths().findLast(name => name.includes('/wal/')) ?? ''
      const older = files.peek(path)
      await save(store, 'C1', { i: 11 })
      if (what === 'deleted') files.drop(path)
      else files.replace(path, what.includes('older') ? older : Buffer.from('conflict copy\n'))
      await save(store, 'C2', { i: 12 })
      expect(store.health().notices.map(({ code }) => code)).toEqual(['journalReplaced'])
      await save(store, 'C3', { i: 13 })
      const state = contentOf(store.book)
      files.kill()
      const again = await opened(folder, { files })
      expect(contentOf(again.book)).toEqual(state)
      await again.close()
    })
  }

  it('is noticed at closing when no command came any more', async () => {
    const files = new FaultyFiles()
    await shop(files)
    const store = await opened(folder, { files })
    await save(store, 'C0', { i: 10 })
    files.drop(files.paths().findLast(name => name.includes('/wal/')) ?? '')
    const state = contentOf(store.book)
    await store.close()
    const again = await opened(folder, { files })
    expect(contentOf(again.book)).toEqual(state)
    await again.close()
  })
})

describe('the clock', () => {
  const day = 86_400_000
  it('may jump without mixing the order, and a step back is said', async () => {
    const files = new FaultyFiles()
    let now = 1_760_000_000_000
    const clock = { now: () => now }
    const store = await opened(folder, { files, clock, mode: 'create' })
    await save(store, 'C1', { n: 1 })
    now -= 3650 * day
    await save(store, 'C1', { n: 2 })
    now += 7300 * day
    await save(store, 'C1', { n: 3 })
    files.kill()
    now -= 3651 * day
    const again = await opened(folder, { files, clock })
    expect(again.book.cases.get('C1')).toMatchObject({ n: 3, rev: 3 })
    expect(again.health().notices.map(({ code }) => code)).toEqual(['staleLockTaken', 'clockBack'])
    await save(again, 'C1', { n: 4 })
    await again.close()
    const third = await opened(folder, { files, clock })
    expect(third.book.cases.get('C1')).toMatchObject({ n: 4 })
    await third.close()
  })
})

describe('records of other versions', () => {
  const v2: RecordSchema = {
    ...plainSchema,
    version: 2,
    upcast: upcastWith(2, { cases: { 1: raw => ({ ...raw, tags: [] }) } }),
  }

  it('of an earlier one are brought up to date, with unknown fields kept', async () => {
    const files = new FaultyFiles()
    await shop(files)
    const store = await opened(folder, { files, schema: v2 })
    expect(store.book.cases.get('C0')).toEqual({ id: 'C0', v: 2, rev: 1, i: 0, tags: [] })
    await save(store, 'C0', { v: 2, tags: ['x'] })
    await store.close()
    const again = await opened(folder, { files, schema: v2 })
    expect(again.book.cases.get('C0')).toMatchObject({ v: 2, rev: 2, i: 0, tags: ['x'] })
    await again.close()
  })

  it('of a newer one make the shop read-only', async () => {
    const files = new FaultyFiles()
    await shop(files)
    const newer = await opened(folder, { files, schema: v2 })
    await save(newer, 'C0', { v: 2 })
    await newer.close()
    const before = files.paths().map(path => [path, files.peek(path).toString()])
    const store = await opened(folder, { files })
    expect(store.health()).toMatchObject({ mode: 'readOnly', light: 'red' })
    expect(await store.commit('clerk', 'x', writes('C1'))).toMatchObject({
      error: { params: { cause: 'readOnly' } },
    })
    await store.close()
    expect(files.paths().map(path => [path, files.peek(path).toString()])).toEqual(before)
  })

  it('that cannot be read are set aside, kept through checkpoints, and not written over', async () => {
    const files = new FaultyFiles()
    await shop(files)
    const picky: RecordSchema = {
      ...plainSchema,
      upcast: (_, raw) => (raw.id === 'C1' ? { ok: false, reason: 'odd' } : { ok: true, record: raw }),
    }
    const store = await opened(folder, { files, schema: picky })
    expect([...store.book.cases.summaries.keys()]).toEqual(['C0', 'C2'])
    expect(store.health().notices).toMatchObject([
      { code: 'recordUnreadable', params: { id: 'C1', reason: 'odd' } },
    ])
    expect(await store.commit('clerk', 'x', writes('C1'))).toMatchObject({
      error: { params: { cause: 'revMoved' } },
    })
    await save(store, 'C9')
    await store.close()
    const again = await opened(folder, { files })
    expect(again.book.cases.get('C1')).toMatchObject({ i: 1, rev: 1 })
    expect(again.health().notices).toEqual([])
    await again.close()
  })
})
