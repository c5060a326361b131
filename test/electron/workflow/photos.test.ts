// A photo from the window to the disk: acknowledged with its file and its line, refused with neither a line nor a doubt.
import { describe, expect, it } from 'vitest'
import { blobHash } from '#electron/store/blobs'
import { photoAt } from '#electron/workflow/photos'
import { bareKit, type DeskKit, registered, shopKit } from '#kit/deskKit'
import { changingCalls, FaultyFiles } from '#kit/faultyFiles'
import { aJpeg, aPhoto, segment } from '#kit/jpeg'
import { photoAddress } from '#shared/contract/proof'
import { MOST_PHOTOS } from '#shared/domain/treatment/photos'
import type { CaseId } from '#shared/model/ids'

const folder = '/shops/小鹿鞋店'
/** The next start on the same disk. */
const openAgain = (kit: DeskKit) => bareKit({ files: kit.files })
const fileOf = (hash: string) => `${folder}/blobs/${hash}.jpg`
const photosOf = async (kit: DeskKit, caseId: CaseId) =>
  (await kit.ask('case.get', { caseId })).treatment.photos
const adding = (caseId: CaseId, mark = '鞋跟') =>
  ({ caseId, kind: 'proof', jpeg: aPhoto(mark), note: '左脚' }) as const
const pathOf = (caseId: CaseId, hash: string) => new URL(photoAddress(caseId, hash)).pathname

describe('a photo that is added', () => {
  it('lies beside the book under its hash, and is named in its case with its size', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    const { photoId } = await kit.ask('photo.add', adding(caseId))
    const bytes = aJpeg({ mark: '鞋跟' })
    const [photo] = await photosOf(kit, caseId)
    expect(photo).toMatchObject({
      ...{ id: photoId, kind: 'proof', note: '左脚', hash: blobHash(bytes) },
      ...{ width: 1200, height: 900, bytes: bytes.length },
    })
    expect(kit.files.peek(fileOf(blobHash(bytes)))).toEqual(bytes)
  })

  it('is there after the power went', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    await kit.ask('photo.add', adding(caseId))
    kit.files.crash()
    const again = await openAgain(kit)
    const [photo] = await photosOf(again, caseId)
    expect(await photoAt(again.desk.shop, pathOf(caseId, photo?.hash ?? ''))).toEqual(aJpeg({ mark: '鞋跟' }))
  })

  it('goes by undo and stays a file', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    await kit.ask('photo.add', adding(caseId))
    await kit.ask('undo.run', null)
    expect(await photosOf(kit, caseId)).toEqual([])
    expect(kit.files.paths().filter(path => path.includes('/blobs/'))).toHaveLength(1)
  })

  it('is one photo when it is sent twice, and brings back a file that was lost', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    const { photoId } = await kit.ask('photo.add', adding(caseId))
    const [photo] = await photosOf(kit, caseId)
    kit.files.drop(fileOf(photo?.hash ?? ''))
    expect(await kit.ask('photo.state', { caseId, photoId })).toBe('missing')
    expect(await kit.ask('photo.add', adding(caseId))).toEqual({ photoId })
    expect(await photosOf(kit, caseId)).toHaveLength(1)
    expect(await kit.ask('photo.state', { caseId, photoId })).toBe('there')
    kit.files.poke(fileOf(photo?.hash ?? ''), Buffer.from('gone bad'))
    expect(await kit.ask('photo.state', { caseId, photoId })).toBe('damaged')
  })
})

describe('what is refused', () => {
  it('is anything that is not a picture of the window, and leaves no file', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    const exif = segment(0xe1, Buffer.from('Exif\0\0'))
    for (const jpeg of [
      '',
      '!!!',
      Buffer.from('<svg/>').toString('base64'),
      aJpeg({ extra: [exif] }).toString('base64'),
    ])
      expect(await kit.call('photo.add', { ...adding(caseId), jpeg })).toMatchObject({
        error: { refusal: { code: 'photo-unreadable' } },
      })
    const heavy = aJpeg({ mark: 'x'.repeat(3 * 1024 * 1024) }).toString('base64')
    expect((await kit.call('photo.add', { ...adding(caseId), jpeg: heavy })).ok).toBe(false)
    expect(kit.files.paths().filter(path => path.includes('/blobs/'))).toEqual([])
  })

  it('is one photo too many, with how many there may be', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    for (let count = 0; count < MOST_PHOTOS; count++)
      await kit.ask('photo.add', adding(caseId, `no ${count}`))
    const files = kit.files.paths().length
    expect(await kit.call('photo.add', adding(caseId, 'one more'))).toMatchObject({
      error: { refusal: { code: 'too-many-photos', params: { max: MOST_PHOTOS } } },
    })
    expect(kit.files.paths()).toHaveLength(files)
    expect(await photosOf(kit, caseId)).toHaveLength(MOST_PHOTOS)
  })

  it('is every photo while the shop can only be looked at', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    await kit.ask('shop.leave', null)
    await kit.ask('shop.open', { folder: 'recent', recent: 0, readOnly: true })
    expect(await kit.call('photo.add', adding(caseId))).toMatchObject({ error: { what: 'read-only' } })
  })

  it('is a photo for which the disk has no room: said, and nothing has changed', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    kit.files.room = 100
    expect(await kit.call('photo.add', adding(caseId))).toMatchObject({
      error: { kind: 'store-failed', problem: { code: 'full' } },
    })
    expect(await photosOf(kit, caseId)).toEqual([])
  })
})

it('has a file for every line, whichever call of the disk fails', async () => {
  for (let k = 1; ; k++) {
    const kit = await shopKit({ files: new FaultyFiles() })
    const { caseId } = await registered(kit)
    kit.files.failAt({ at: k, code: 'EIO', calls: changingCalls })
    const answer = await kit.call('photo.add', adding(caseId))
    const { hasFailed } = kit.files
    kit.files.failAt(null)
    kit.files.crash()
    const again = await openAgain(kit)
    const photos = await photosOf(again, caseId)
    if (answer.ok) expect(photos, `call ${k}`).toHaveLength(1)
    else expect(hasFailed, `call ${k}`).toBe(true)
    for (const photo of photos)
      expect(await again.ask('photo.state', { caseId, photoId: photo.id }), `call ${k}`).toBe('there')
    if (!hasFailed) break
  }
})

describe('the address of a photo', () => {
  it('gives what the named case of the open shop holds, and nothing else', async () => {
    const kit = await shopKit()
    const first = await registered(kit)
    const second = await registered(kit, { customer: { id: null, name: '张华', phone: '19900005678' } })
    await kit.ask('photo.add', adding(first.caseId))
    const [photo] = await photosOf(kit, first.caseId)
    const hash = photo?.hash ?? ''
    const { shop } = kit.desk
    expect(await photoAt(shop, pathOf(first.caseId, hash))).not.toBeNull()
    const others = [
      pathOf(second.caseId, hash),
      pathOf('nobody' as CaseId, hash),
      pathOf(first.caseId, '0'.repeat(64)),
      `/${first.caseId}/${hash}`,
      `/${first.caseId}/${hash}.jpg/`,
      `/${first.caseId}/..%2f${hash}.jpg`,
      `/${first.caseId}/../${hash}.jpg`,
      `/${hash}.jpg`,
      '/',
      '/../FORMAT',
    ]
    for (const path of others) expect(await photoAt(shop, path), path).toBeNull()
    await kit.ask('shop.leave', null)
    expect(await photoAt(kit.desk.shop, pathOf(first.caseId, hash))).toBeNull()
  })

  it('gives no file that is not what its name says', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    await kit.ask('photo.add', adding(caseId))
    const [photo] = await photosOf(kit, caseId)
    kit.files.poke(fileOf(photo?.hash ?? ''), Buffer.from('<script>'))
    expect(await photoAt(kit.desk.shop, pathOf(caseId, photo?.hash ?? ''))).toBeNull()
  })
})

describe('the copy of everything', () => {
  async function withPhotos() {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    for (const mark of ['一', '二', '三']) await kit.ask('photo.add', adding(caseId, mark))
    kit.chosenFolder = '/usb'
    await kit.files.makeFolder('/usb')
    await kit.ask('folder.choose', { for: 'copy' })
    return { kit, caseId, photos: await photosOf(kit, caseId) }
  }

  it('carries every photo, also those taken out of a case, and counts them', async () => {
    const { kit, caseId, photos } = await withPhotos()
    await kit.ask('photo.remove', { caseId, photoId: photos[0]?.id ?? '' })
    const report = await kit.ask('store.copyTo', null)
    expect(report).toMatchObject({ photos: 3, lostPhotos: 0 })
    for (const { hash } of photos)
      expect(blobHash(kit.files.peek(`${report.path}/blobs/${hash}.jpg`))).toBe(hash)
  })

  it('is made although a photo is broken and another one gone, and says so', async () => {
    const { kit, photos } = await withPhotos()
    kit.files.drop(fileOf(photos[0]?.hash ?? ''))
    kit.files.poke(fileOf(photos[1]?.hash ?? ''), Buffer.alloc(10))
    expect(await kit.ask('store.copyTo', null)).toMatchObject({ photos: 1, lostPhotos: 2 })
  })

  it('is not believed when a photo did not arrive whole', async () => {
    const { kit } = await withPhotos()
    kit.files.refuse = (call, path) =>
      call === 'openToRead' && path.startsWith('/usb') && path.includes('blobs') ? 'EIO' : null
    expect(await kit.call('store.copyTo', null)).toMatchObject({
      error: { kind: 'store-failed', problem: { code: 'copyDiffers' } },
    })
  })
})
