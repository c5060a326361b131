// Before anything is read: is there a shop in this folder, may we write to it, is somebody else in it?
import { dirname, join } from 'node:path'
import type { FileLayer } from './files/fileLayer'
import { factsOrNull } from './files/wholeFile'
import { readFormat, writeFormat } from './formatFile'
import { Journal } from './journal'
import { scanJournal } from './journalReader'
import { type LockAnswer, type LockHost, takeLock } from './lock'
import { appMark, formatMajor, readManifest, writeManifest } from './manifest'
import { journalFolder, listShopFolder, segmentFolder } from './names'
import { errnoOf, problemOf, type StoreProblem } from './problems'

export type Place = {
  readonly files: FileLayer
  readonly folder: string
  readonly host: LockHost
  readonly token: string
  readonly schema: number
  readonly now: number
}

export async function findShop({ files, folder }: Place): Promise<StoreProblem | null> {
  try {
    const facts = await factsOrNull(files, folder)
    if (facts === null || !facts.isFolder) return { code: 'folderMissing', params: { folder } }
    return (await isHalfMadeShop(files, folder)) ? { code: 'notAShop', params: { folder } } : null
  } catch (error) {
    return problemOf(error)
  }
}

/** What systems put into a folder or onto a stick that its owner calls empty. */
const leftBySystem = /^(\..*|desktop\.ini|thumbs\.db|system volume information|\$recycle\.bin|lost\+found)$/i

/** Makes an empty shop. FORMAT comes last, so a creation that was cut off is not a shop and can be begun again. */
export async function createShop(place: Place, shop: string): Promise<StoreProblem | null> {
  const { files, folder } = place
  try {
    await files.makeFolder(folder)
    await files.syncFolder(dirname(folder))
    if ((await readFormat(files, folder)).kind !== 'missing' || !(await isHalfMadeShop(files, folder))) {
      return { code: 'alreadyAShop', params: { folder } }
    }
    const content = await listShopFolder(files, folder)
    // A shop among somebody's pictures would sooner or later be tidied away with them.
    if (content.strays.some(name => !leftBySystem.test(name)))
      return { code: 'folderNotEmpty', params: { folder } }
    for (const name of [journalFolder, segmentFolder]) await files.makeFolder(join(folder, name))
    const journal = new Journal({
      ...{
        files,
        folder,
        shop,
        schema: place.schema,
        token: place.token,
        numbers: { highest: content.highest },
      },
      onNotice: () => undefined,
    })
    const number = await journal.rotate({ seq: 0, crc: '' })
    await journal.close()
    await writeManifest(files, folder, {
      ...{ app: appMark, format: formatMajor, schema: place.schema, generation: number, shop, at: place.now },
      ...{ base: 0, baseCrc: '', segments: [], snapshot: null, journal: number, checkedAt: place.now },
      counts: { cases: 0, customers: 0, third: 0, shop: 0 },
    })
    await writeFormat(files, folder, shop)
    return null
  } catch (error) {
    return problemOf(error)
  }
}

/** True when the folder holds nothing of a shop, or only what a creation that was cut off leaves: no line, no record. */
async function isHalfMadeShop(files: FileLayer, folder: string): Promise<boolean> {
  const { manifests, snapshots, segments, journals, hasFormat } = await listShopFolder(files, folder)
  if (hasFormat || snapshots.length + segments.length > 0) return false
  for (const number of manifests) {
    const manifest = await readManifest(files, folder, number)
    if (
      manifest !== null &&
      (manifest.base > 0 || manifest.snapshot !== null || manifest.segments.length > 0)
    )
      return false
  }
  for (const number of journals) {
    if ((await scanJournal(files, folder, number)).lines.length > 0) return false
  }
  return true
}

export type Access =
  | { readonly kind: 'readWrite'; readonly lock: Extract<LockAnswer, { kind: 'held' }> }
  | { readonly kind: 'readOnly'; readonly detail: string }
  | { readonly kind: 'refused'; readonly problem: StoreProblem }

export async function gainAccess(place: Place, takeOver: boolean): Promise<Access> {
  try {
    const lock = await takeLock(place.files, place.folder, place.host, place.token, takeOver)
    if (lock.kind === 'held') return { kind: 'readWrite', lock }
    return lock.kind === 'noRight' ? { kind: 'readOnly', detail: lock.detail } : lock
  } catch (error) {
    // A full or failing disk cannot take the lock's few bytes, but what is there can still be read.
    return { kind: 'readOnly', detail: errnoOf(error) }
  }
}
