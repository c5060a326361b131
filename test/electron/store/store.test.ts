// The store on a real disk: what is acknowledged is there after the next start.
import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { crc32, crc32ByTable } from '#electron/store/crc32'
import { patiently } from '#electron/store/files/patience'
import { startOf, thisProcess } from '#electron/store/thisProcess'
import { contentOf, opened, problemOnOpening, save, temporaryFolder } from '#kit/storeFolder'

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

  it('refuses a second opening by a living process, and is free at once when that process is gone', async () => {
    const host = thisProcess()
    const first = await opened(place.folder, { mode: 'create', host })
    expect(await problemOnOpening(place.folder, { host })).toMatchObject({
      code: 'locked',
      params: { pid: process.pid },
    })
    await first.close()
    const gone = spawnSync(process.execPath, ['-e', ''])
    const left = { host: host.name, pid: gone.pid, startedAt: 'other-boot:1', token: 'x' }
    writeFileSync(join(place.folder, 'LOCK-000004'), JSON.stringify(left))
    // The same number, but not the same process: after a restart of the machine somebody else may have it.
    const second = await opened(place.folder, { host })
    expect(second.health().notices).toMatchObject([{ code: 'staleLockTaken', params: { pid: gone.pid } }])
    await second.close()
    writeFileSync(join(place.folder, 'LOCK-000009'), JSON.stringify({ ...left, pid: process.pid }))
    const mayTell = startOf(process.pid) !== null
    expect(await problemOnOpening(place.folder, { host })).toEqual(
      mayTell ? null : { code: 'locked', params: { host: host.name, pid: process.pid, sameHost: true } },
    )
  })

  it('keeps three generations and deletes older files', async () => {
    const store = await opened(place.folder, { mode: 'create' })
    for (let n = 0; n < 6; n++) {
      await save(store, 'C1', { n })
      expect(await store.compact()).toEqual({ ok: true })
    }
    expect(readdirSync(place.folder).filter(name => name.startsWith('MANIFEST'))).toHaveLength(3)
    expect(readdirSync(join(place.folder, 'seg'))).toHaveLength(3)
    expect(readdirSync(join(place.folder, 'wal'))).toHaveLength(3)
    await store.close()
    expect(readdirSync(place.folder).filter(name => name.startsWith('LOCK'))).toEqual([])
  })
})

describe('the file layer', () => {
  const failing = (times: number, code: string) => async () => {
    if (times-- > 0) throw Object.assign(new Error(code), { code })
    return 'done'
  }
  it('waits while a scanner holds a file, gives up in the end, and does not wait for other errors', async () => {
    const paused: number[] = []
    const pause = async (ms: number) => paused.push(ms)
    expect(await patiently(failing(3, 'EBUSY'), [10, 20, 40, 80], pause)).toBe('done')
    expect(paused).toHaveLength(3)
    await expect(patiently(failing(9, 'EPERM'), [10, 20], pause)).rejects.toMatchObject({ code: 'EPERM' })
    expect(paused).toHaveLength(5)
    await expect(patiently(failing(1, 'ENOSPC'), [10], pause)).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(paused).toHaveLength(5)
  })

  it('sums the same with and without the built-in crc32', () => {
    const bytes = Buffer.from('售后台 after-sales desk')
    expect(crc32ByTable(Buffer.from('123456789'))).toBe(0xcbf43926)
    expect(crc32(bytes)).toBe(crc32ByTable(bytes))
    expect(crc32(bytes.subarray(7), crc32(bytes.subarray(0, 7)))).toBe(crc32(bytes))
    expect(crc32ByTable(bytes.subarray(7), crc32ByTable(bytes.subarray(0, 7)))).toBe(crc32(bytes))
  })
})
