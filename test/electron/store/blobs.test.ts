// Photos beside the book: there as a whole or not at all, whatever the disk does.
import { expect, it } from 'vitest'
import { blobHash, openBlobs } from '#electron/store/blobs'
import { changingCalls, FaultyFiles, seeded } from '#kit/faultyFiles'

const folder = '/d/book'
const picture = Buffer.from('a picture of a red boot')
const hash = blobHash(picture)
const path = `${folder}/blobs/${hash}.jpg`

async function disk(): Promise<FaultyFiles> {
  const files = new FaultyFiles()
  await files.makeFolder(folder)
  await files.syncFolder('/d')
  return files
}

it('keeps a picture over a power cut, and writes it once', async () => {
  const files = await disk()
  const blobs = openBlobs(files, folder)
  expect(await blobs.find(hash)).toEqual({ kind: 'missing' })
  expect(await Promise.all([blobs.keep(hash, picture), blobs.keep(hash, picture)])).toEqual([
    { ok: true },
    { ok: true },
  ])
  expect(files.counts.get('createNew')).toBe(1)
  files.crash()
  expect(await openBlobs(files, folder).find(hash)).toEqual({ kind: 'there', bytes: picture })
  expect(files.paths()).toEqual([path])
})

it('says of a file that is not what its name says that it is damaged, and mends it when the picture comes back', async () => {
  const files = await disk()
  const blobs = openBlobs(files, folder)
  await blobs.keep(hash, picture)
  for (const bytes of [Buffer.alloc(0), picture.subarray(1), Buffer.alloc(picture.length)]) {
    files.poke(path, bytes)
    expect(await blobs.find(hash)).toEqual({ kind: 'damaged' })
    expect(await blobs.keep(hash, picture)).toEqual({ ok: true })
    expect(await blobs.find(hash)).toEqual({ kind: 'there', bytes: picture })
  }
  // What was damaged is still somewhere: the program deletes nothing of the shop's.
  expect(files.paths().filter(name => name.includes('/quarantine/')).length).toBeGreaterThan(0)
  files.drop(path)
  expect(await blobs.find(hash)).toEqual({ kind: 'missing' })
})

it('says that the disk is full or closed to it, and leaves nothing half', async () => {
  const files = await disk()
  files.room = 5
  const blobs = openBlobs(files, folder)
  expect(await blobs.keep(hash, picture)).toMatchObject({ ok: false, problem: { code: 'full' } })
  expect(files.paths()).toEqual([])
  files.room = 1000
  expect(await blobs.keep(hash, picture)).toEqual({ ok: true })
  files.isReadOnly = true
  const other = Buffer.from('another')
  expect(await blobs.keep(blobHash(other), other)).toMatchObject({ problem: { code: 'noRight' } })
})

for (const end of ['error', 'power'] as const) {
  it(`is on the disk when it was acknowledged (${end} at any call)`, async () => {
    for (let k = 1; ; k++) {
      const files = await disk()
      const blobs = openBlobs(files, folder)
      files.failAt({ at: k, code: 'EIO', calls: changingCalls, crash: end === 'power' })
      let isKept = false
      const working = blobs.keep(hash, picture).then(done => {
        isKept = done.ok
      })
      await Promise.race([working, files.whenDown])
      const hasFailed = files.hasFailed
      files.failAt(null)
      // An acknowledged picture is there after the power went, however the disk forgets.
      files.crash(k % 2 ? undefined : seeded(k))
      const found = await openBlobs(files, folder).find(hash)
      if (isKept) expect(found.kind, `call ${k}`).toBe('there')
      else expect(hasFailed, `call ${k}`).toBe(true)
      // Whatever was left behind, the next attempt succeeds.
      expect(await openBlobs(files, folder).keep(hash, picture), `after call ${k}`).toEqual({ ok: true })
      if (!hasFailed) break
    }
  })
}
