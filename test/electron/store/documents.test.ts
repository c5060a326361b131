// Drafts, this computer's own file, and the copy of everything.
import { describe, expect, it } from 'vitest'
import { openDrafts } from '#electron/store/drafts'
import { openMachineFile } from '#electron/store/machineFile'
import { changingCalls, FaultyFiles, seeded } from '#kit/faultyFiles'
import { contentOf, opened, problemOnOpening, save } from '#kit/storeFolder'

const folder = '/shop/book'

async function emptyDisk(): Promise<FaultyFiles> {
  const files = new FaultyFiles()
  await files.makeFolder(folder)
  await files.syncFolder('/shop')
  return files
}

describe('a draft', () => {
  it('is there after a crash, newest first, and gone when removed', async () => {
    const files = await emptyDisk()
    const drafts = openDrafts(files, folder)
    expect(await drafts.load('register')).toBeNull()
    await Promise.all([1, 2, 3].map(n => drafts.save('register', { n, text: '杯口缺角' })))
    await drafts.save('case-C1', null)
    files.crash()
    const after = openDrafts(files, folder)
    expect(await after.load('register')).toEqual({ n: 3, text: '杯口缺角' })
    expect(await after.list()).toEqual(['case-C1', 'register'])
    expect(await after.remove('register')).toEqual({ ok: true })
    expect(await after.load('register')).toBeNull()
    expect(await after.list()).toEqual(['case-C1'])
  })

  it('cannot leave its folder', async () => {
    const drafts = openDrafts(await emptyDisk(), folder)
    for (const name of ['../FORMAT', 'a/b', 'a\\b', '..', '', 'x'.repeat(65), 'a.000001.json', 'C:']) {
      expect(await drafts.save(name, 1), name).toMatchObject({ ok: false })
      expect(await drafts.load(name), name).toBeNull()
    }
  })

  for (const end of ['error', 'power'] as const) {
    it(`is never lost for its successor's sake (${end} at any call)`, async () => {
      for (let k = 1; ; k++) {
        const files = await emptyDisk()
        const drafts = openDrafts(files, folder)
        await drafts.save('register', { n: 1 })
        files.failAt({ at: k, code: 'EIO', calls: changingCalls, crash: end === 'power' })
        let acknowledged = 1
        const working = drafts.save('register', { n: 2 }).then(done => {
          if (done.ok) acknowledged = 2
        })
        await Promise.race([working, files.whenDown])
        const isOver = !files.hasFailed
        if (end === 'power') files.crash(k % 2 ? undefined : seeded(k))
        files.failAt(null)
        const found = (await openDrafts(files, folder).load('register')) as { n: number }
        expect(found.n, `call ${k}`).toBeGreaterThanOrEqual(acknowledged)
        if (isOver) break
      }
    })
  }
})

describe("this computer's own file", () => {
  const defaults = { folder: '', width: 1200 }
  const read = (stored: unknown) =>
    typeof stored === 'object' && stored !== null ? { ...defaults, ...stored } : null

  it('keeps what was saved, and falls back to the defaults with a notice when damaged', async () => {
    const files = await emptyDisk()
    const file = openMachineFile(files, folder, 'machine', defaults, read)
    expect(await file.load()).toEqual({ value: defaults, notice: null })
    await file.save({ folder: '/d/店', width: 900 })
    expect((await file.load()).value).toEqual({ folder: '/d/店', width: 900 })
    const path = files.paths()[0] ?? ''
    const whole = files.peek(path)
    for (const bytes of [
      Buffer.alloc(0),
      whole.subarray(0, 20),
      Buffer.alloc(whole.length),
      Buffer.from('{}'),
    ]) {
      files.poke(path, bytes)
      expect(await file.load()).toMatchObject({ value: defaults, notice: { code: 'preferencesDamaged' } })
    }
    expect(await file.save(defaults)).toEqual({ ok: true })
    expect(await file.load()).toEqual({ value: defaults, notice: null })
    files.isReadOnly = true
    expect(await file.save(defaults)).toMatchObject({ ok: false, problem: { code: 'noRight' } })
    expect(await file.load()).toEqual({ value: defaults, notice: null })
  })
})

describe('the copy of everything', () => {
  it('is a shop of its own with the same content, drafts and pictures', async () => {
    const files = new FaultyFiles()
    const store = await opened(folder, { files, mode: 'create' })
    for (let n = 0; n < 20; n++) await save(store, `C${n}`, { n, closed: n % 2 === 0 })
    await openDrafts(files, folder).save('register', { n: 1 })
    files.replace(`${folder}/blobs/abcdef.jpg`, Buffer.from('picture'))
    const answer = await store.copyTo('/usb/copy')
    expect(answer).toEqual({ ok: true, folder: '/usb/copy', seq: 20, records: 20 })
    expect(await store.copyTo('/usb/copy')).toMatchObject({ problem: { code: 'folderNotEmpty' } })
    const copy = await opened('/usb/copy', { files })
    expect(contentOf(copy.book)).toEqual(contentOf(store.book))
    expect(copy.health().notices).toEqual([])
    expect(copy.shopId).toBe(store.shopId)
    expect(await openDrafts(files, '/usb/copy').load('register')).toEqual({ n: 1 })
    expect(files.peek('/usb/copy/blobs/abcdef.jpg').toString()).toBe('picture')
    await save(copy, 'C99')
    await copy.close()
    await store.close()
  })

  it('can be made from a folder that may only be read, and of a shop that can no longer save', async () => {
    const files = new FaultyFiles()
    const store = await opened(folder, { files, mode: 'create' })
    await save(store, 'C1', { n: 1 })
    files.failAt({ at: 1, code: 'EIO', path: /book/, calls: changingCalls, forGood: true })
    expect(
      await store.commit('clerk', 'x', () => ({ ok: true, value: 0, changes: [change('C2')] })),
    ).toMatchObject({
      ok: false,
    })
    expect(store.health()).toMatchObject({ mode: 'readOnly', light: 'red' })
    expect(await store.copyTo('/usb/copy')).toMatchObject({ ok: true, records: 1 })
    files.failAt(null)
    const copy = await opened('/usb/copy', { files })
    expect(contentOf(copy.book)).toEqual(contentOf(store.book))
    await copy.close()
  })

  it('that fails is said, and is no shop or a whole one', async () => {
    for (let k = 1; ; k++) {
      const files = new FaultyFiles()
      const store = await opened(folder, { files, mode: 'create' })
      await save(store, 'C1', { n: 1 })
      files.failAt({ at: k, code: 'ENOSPC', calls: changingCalls, path: /usb/ })
      const answer = await store.copyTo('/usb/copy')
      const hasFailed = files.hasFailed
      files.failAt(null)
      if (!hasFailed) expect(answer.ok).toBe(true)
      if (answer.ok || (await problemOnOpening('/usb/copy', { files })) === null) {
        const copy = await opened('/usb/copy', { files })
        expect(contentOf(copy.book), `call ${k}`).toEqual(contentOf(store.book))
        await copy.close()
      }
      await save(store, 'C2')
      await store.close()
      if (!hasFailed) break
    }
  })
})

const change = (id: string) => ({ collection: 'cases' as const, record: { id, v: 1, rev: 1 } })
