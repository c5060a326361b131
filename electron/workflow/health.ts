// How the store is doing, and the whole copy that a clerk can carry away.
import { join } from 'node:path'
import type { CopyReport } from '#shared/contract/answers'
import type { Result } from '#shared/contract/errors'
import { settingsOf } from '#shared/domain/settings'
import type { StoreHealth } from '#shared/model/store'
import { clockOf, dayOf } from '#shared/time/zone'
import { openBlobs } from '../store/blobs'
import { done, storeFailed } from './answer'
import type { Desk } from './desk'
import { comparePhotos, photoHashes } from './photos'
import type { OpenShop } from './shop'
import { folderNameOf } from './shopFolder'

export function storeHealth(desk: Desk, shop: OpenShop): StoreHealth {
  const health = shop.store.health()
  const { notice } = desk.computer
  return {
    light: health.light,
    mode: health.mode,
    folder: shop.folder,
    notices: notice === null ? health.notices : [...health.notices, notice],
    lastSavedAt: health.lastSavedAt,
    journalLines: health.journalLines,
    bytes: health.sizes.archiveBytes + health.sizes.journalBytes,
    counts: { cases: health.counts.cases, customers: health.counts.customers },
  }
}

/** Makes a new folder inside `parent`, named after the shop and the moment, and copies everything into it, verified. */
export async function copyShop(desk: Desk, shop: OpenShop, parent: string): Promise<Result<CopyReport>> {
  const zone = settingsOf(shop.book).timeZone
  const now = desk.outside.clock.now()
  const stamp = `${dayOf(now, zone)} ${clockOf(now, zone).replace(':', '')}`
  // What is named now is in the copy; a photo that is added meanwhile may not be.
  const hashes = await photoHashes(shop)
  const copied = await shop.store.copyTo(join(parent, `${folderNameOf(shop.name)} ${stamp}`))
  if (!copied.ok) return storeFailed(copied.problem)
  const photos = await comparePhotos(hashes, shop.blobs, openBlobs(desk.outside.files, copied.folder))
  if (photos.differs) return storeFailed({ code: 'copyDiffers', params: { detail: 'photos' } })
  return done({
    path: copied.folder,
    records: copied.records,
    photos: photos.copied,
    lostPhotos: photos.lost,
  })
}
