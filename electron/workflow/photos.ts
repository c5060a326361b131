// Photos of a case: checked, laid beside the book, and only then named in it (R33, R45, R127).
import type { Output, Parsed } from '#shared/contract/contract'
import type { Result } from '#shared/contract/errors'
import { LARGEST_PHOTO, readPhotoPath } from '#shared/contract/proof'
import { addPhoto } from '#shared/domain/treatment/photos'
import type { Case } from '#shared/model/case'
import { refuse } from '#shared/model/refusal'
import { type BlobFound, type Blobs, blobHash } from '../store/blobs'
import { done, refused, storeFailed, unavailable } from './answer'
import { readJpeg } from './jpeg'
import type { OpenShop } from './shop'

/** Answers when both the file and the line that names it are on the disk. */
export async function takePhoto(
  shop: OpenShop,
  input: Parsed<'photo.add'>,
): Promise<Result<Output<'photo.add'>>> {
  if (shop.clerkId === null) return refused(refuse('no-clerk-picked'))
  if (shop.isReadOnly) return unavailable('read-only')
  const bytes = Buffer.from(input.jpeg, 'base64')
  if (bytes.length > LARGEST_PHOTO) return refused(refuse('photo-too-big'))
  const size = readJpeg(bytes)
  if (size === null) return refused(refuse('photo-unreadable'))
  const { caseId, kind, note } = input
  const hash = blobHash(bytes)
  const photo = { kind, note, hash, ...size, bytes: bytes.length }
  // Asked before anything is written: what the case does not take shall leave no file behind.
  const asked = addPhoto(shop.book, shop.scene(shop.clerkId), { caseId, photo })
  if (!asked.ok) return refused(asked.error, asked.more)
  const kept = await shop.blobs.keep(hash, bytes)
  if (!kept.ok) return storeFailed(kept.problem)
  return shop.act('photo.add', (book, scene) => addPhoto(book, scene, { caseId, photo }))
}

/**
 * The file behind `app://photo/<case>/<hash>.jpg`, or null when there is nothing to show.
 * SECURITY: the path comes from the page. It is read by a strict pattern, and only what the named case of the open
 * shop holds is looked up, so that no other file can be reached.
 */
export async function photoAt(shop: OpenShop | null, path: string): Promise<Buffer | null> {
  const asked = readPhotoPath(path)
  if (shop === null || asked === null) return null
  const isNamed = shop.book.cases.get(asked.caseId)?.photos.some(photo => photo.hash === asked.hash)
  if (!isNamed) return null
  const found = await shop.blobs.find(asked.hash)
  return found.kind === 'there' ? found.bytes : null
}

/** How the file of one photo is, for the place where it should have been seen. */
export async function photoState(
  shop: OpenShop,
  { caseId, photoId }: Parsed<'photo.state'>,
): Promise<Result<BlobFound['kind']>> {
  const photo = shop.book.cases.get(caseId)?.photos.find(({ id }) => id === photoId)
  if (!photo) return refused(refuse('no-such-photo'))
  return done((await shop.blobs.find(photo.hash)).kind)
}

/** Every file that a case names, those taken out of it too: undo may bring them back. */
export async function photoHashes(shop: Pick<OpenShop, 'store'>): Promise<ReadonlySet<string>> {
  const hashes = new Set<string>()
  for await (const record of shop.store.scan('cases'))
    for (const photo of (record as unknown as Case).photos) hashes.add(photo.hash)
  return hashes
}

/** What of the photos arrived in a copy, and what was lost before it was made. */
export async function comparePhotos(
  hashes: ReadonlySet<string>,
  original: Blobs,
  copy: Blobs,
): Promise<{ readonly copied: number; readonly lost: number; readonly differs: boolean }> {
  let [copied, lost, differs] = [0, 0, false]
  for (const hash of hashes) {
    if ((await copy.find(hash)).kind === 'there') copied += 1
    else if ((await original.find(hash)).kind === 'there') differs = true
    else lost += 1
  }
  return { copied, lost, differs }
}
